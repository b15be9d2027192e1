import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { harmless, type Step } from "../../src/adapters/runner/step.ts";

/** A step as GitHub's toolkit makes it, but over what a test gives it, so that the door can be opened in the test's own process. */
export function workflowStep(
  env: Readonly<Record<string, string | undefined>>,
  print: (text: string) => unknown,
): Step {
  return {
    // The runner's own spelling: upper case, hyphens kept.
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim(),
    annotate: (level, message, at = {}) => print(command(level, { ...at }, message)),
    log: (line) => print(`${harmless(line)}\n`),
    debug: (line) => print(command("debug", {}, line)),
    setOutput: (name, value) => append(env.GITHUB_OUTPUT, assignment(name, value)),
    summarize: async (markdown) => append(env.GITHUB_STEP_SUMMARY, markdown),
  };
}

function append(file: string | undefined, text: string): boolean {
  if (file === undefined || file === "") return false;
  appendFileSync(file, text);
  return true;
}

/** One workflow command, its line end included. Whatever the texts hold, it is one command, and the one that was meant. */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== "");
  const list = given.map(([key, value]) => `${key}=${escaped(String(value), /[%\r\n:,]/g)}`);
  return `::${name}${list.length === 0 ? "" : ` ${list.join(",")}`}::${escaped(message, /[%\r\n]/g)}\n`;
}

/** Percent-encoded, as the runner decodes it; a property also ends at a colon or a comma. */
function escaped(text: string, marks: RegExp): string {
  return text.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** A value between delimiters that nobody can guess, and so nobody can write into a value. */
function assignment(name: string, value: string): string {
  const delimiter = `end-${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
