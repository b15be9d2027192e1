import { textFormats } from "../../../render/formats.ts";
import { renderings } from "../../../render/registry.ts";

/** One option of the command line. */
export interface Option {
  readonly name: string;
  /** The word shown for its value; null: a switch. */
  readonly value: string | null;
  readonly says: string;
  readonly allowed?: readonly string[];
  readonly many?: true;
}

export interface Command {
  readonly name: string;
  /** What follows the name: `<control|criterion|file>`; in brackets, what may follow it; or nothing. */
  readonly operand: string | null;
  /** What the operand can be; left out: anything. */
  readonly operands?: readonly string[];
  readonly says: string;
  readonly options: readonly Option[];
}

export const program: Option = {
  name: "program",
  value: "PATH",
  says: "the program file, in the repository or outside it (default: the nearest compliance/program.yml, here or in a folder above)",
};
export const repo: Option = { name: "repo", value: "DIR", says: "a git repository, bare or not (default: here)" };
export const now: Option = {
  name: "now",
  value: "DATE",
  says: "evaluate as of this day, YYYY-MM-DD, UTC (default: today)",
};
export const help: Option = { name: "help", value: null, says: "show this help" };

export const comparison: readonly Option[] = [
  repo,
  {
    name: "base",
    value: "REV",
    says: "what to compare with (default: the branch that origin/HEAD names, else main or master)",
  },
  { name: "head", value: "REV", says: "what to evaluate (default: HEAD)" },
  { name: "uncommitted", value: null, says: "evaluate the working directory, committed or not, instead of a revision" },
  { name: "exact", value: null, says: "compare with base itself, not with the commit that head branched off from" },
  { name: "base-dir", value: "DIR", says: "compare two directories instead: the one before" },
  { name: "head-dir", value: "DIR", says: "and the one after" },
  program,
  now,
];

export function formatOf(forms: readonly string[], says: string, usual = "terminal"): Option {
  return { name: "format", value: "FORMAT", says: `${says} (default: ${usual})`, allowed: forms };
}

export function textOrJson(says: string): Option {
  return formatOf(textFormats, says);
}

export const file: Option = { name: "output", value: "FILE", says: "write to this file instead of standard output" };
export const output: readonly Option[] = [formatOf(Object.keys(renderings), "how to print the report"), file];
export const asComment: readonly Option[] = [
  formatOf(Object.keys(renderings), "how to print the report", "markdown"),
  file,
];
