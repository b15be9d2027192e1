import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

/** What a step of a workflow can say to the runner that runs it. */
export interface Step {
  /** Prints a command, which the runner makes into an annotation; shown in the log in any case. */
  readonly annotate: (level: "error" | "warning" | "notice", message: string, at?: AnnotatedAt) => void;
  /** A line of the log. */
  readonly log: (line: string) => void;
  /** A line of the log that is shown when debugging is on. */
  readonly debug: (line: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** Appends Markdown to the job's summary; false where the runner has none. */
  readonly summarise: (markdown: string) => boolean;
}

interface AnnotatedAt {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions, over standard output and the files the runner names. */
export function workflowStep(
  env: Readonly<Record<string, string | undefined>>,
  print: (text: string) => unknown,
): Step {
  return {
    annotate: (level, message, at = {}) => print(command(level, { ...at }, message)),
    log: (line) => print(`${harmless(line)}\n`),
    debug: (line) => print(command("debug", {}, line)),
    setOutput: (name, value) => append(env.GITHUB_OUTPUT, assignment(name, value)),
    summarise: (markdown) => append(env.GITHUB_STEP_SUMMARY, markdown),
  };
}

function append(file: string | undefined, text: string): boolean {
  if (file === undefined || file === "") return false;
  appendFileSync(file, text);
  return true;
}

/** One workflow command, its line end included. Whatever the texts hold, it is one command, and the one that was meant. */
export function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== "");
  const list = given.map(([key, value]) => `${key}=${escaped(String(value), /[%\r\n:,]/g)}`);
  return `::${name}${list.length === 0 ? "" : ` ${list.join(",")}`}::${escaped(message, /[%\r\n]/g)}\n`;
}

/** Percent-encoded, as the runner decodes it; a property also ends at a colon or a comma. */
function escaped(text: string, marks: RegExp): string {
  return text.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** One line in which the runner finds no command: neither `::` at its beginning nor, from older days, `##[` anywhere. */
function harmless(line: string): string {
  return line
    .replace(/[\r\n]+/g, " ")
    .replace(/^(?=\s*::)/, "\u200B")
    .replaceAll("##[", "##\u200B[");
}

/** A value between delimiters that nobody can guess, and so nobody can write into a value. */
function assignment(name: string, value: string): string {
  const delimiter = `end-${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
