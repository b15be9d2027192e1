import type { Edit } from "../../model/files/edit.ts";
import type { StandingFinding } from "../../model/finding.ts";
import { plainName } from "../text/plain.ts";
import { hunkWith } from "./diff-lines.ts";
import type { DiffFiles } from "./places.ts";

/** Longer lines are not what people write, and fill a comment. */
const longestLine = 1_000;

/** The one edit that mends a finding, where the diff shows the lines just as it expects them: what a button can apply, whole. */
export function suggestionFor({ fix }: StandingFinding, files: DiffFiles): Edit | null {
  const [edit, ...others] = fix?.edits ?? [];
  if (edit === undefined || others.length > 0 || edit.to < edit.from) return null;
  const shown = hunkWith(files.get(edit.path) ?? [], "head", edit.from, edit.to)?.head;
  const isThere = edit.was.every((line, at) => shown?.get(edit.from + at) === line);
  return isThere && [...edit.was, ...edit.lines].every(isPlain) ? edit : null;
}

/** What is hidden in a line would be hidden in the suggestion too; of a carriage return nobody knows what GitHub makes. */
function isPlain(line: string): boolean {
  const shown = line.replaceAll("\t", " ");
  return line.length <= longestLine && plainName(shown) === shown;
}

/** GitHub's suggestion block, fenced so that nothing in the lines ends it. */
export function suggestionBlock({ lines }: Edit): string {
  const runs = lines.join("\n").match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}suggestion`, ...lines, fence].join("\n");
}
