/** What a step of a workflow can hear from and say to the runner that runs it. */
export interface Step {
  /** What is written under `with:`, trimmed; empty where nothing is. */
  readonly input: (name: string) => string;
  /** Prints a command, which the runner makes into an annotation; shown in the log in any case. */
  readonly annotate: (level: "error" | "warning" | "notice", message: string, at?: AnnotatedAt) => void;
  /** A line of the log. */
  readonly log: (line: string) => void;
  /** A line of the log that is shown when debugging is on. */
  readonly debug: (line: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** Appends Markdown to the job's summary; false where the runner has none. */
  readonly summarize: (markdown: string) => Promise<boolean>;
}

export interface AnnotatedAt {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

/** One line in which the runner finds no command: neither `::` at its beginning nor, from older days, `##[` anywhere. */
export function harmless(line: string): string {
  return line
    .replace(/[\r\n]+/g, " ")
    .replace(/^(?=\s*::)/, "\u200B")
    .replaceAll("##[", "##\u200B[");
}
