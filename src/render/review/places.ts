import type { StandingFinding } from "../../model/finding.ts";
import type { Location } from "../../model/place.ts";
import { type DiffLines, hunkWith } from "./diff-lines.ts";

/** Where a review comment stands: on lines of the diff, or, `line` null, on a file of it. */
export interface ReviewPlace {
  readonly path: string;
  readonly side: "LEFT" | "RIGHT";
  /** The last line, and the first where there are several. */
  readonly line: number | null;
  readonly startLine: number | null;
}

/** The files of a pull request by their names, and what its diff shows of them. */
export type DiffFiles = ReadonlyMap<string, DiffLines>;

/** The ladder: the lines to mend, the finding's own line, the line that made it so; then the finding's file, then the file that made it so, such as a policy that is gone; null: nothing of it is in the diff. */
export function placeOf(found: StandingFinding, files: DiffFiles): ReviewPlace | null {
  return (
    onLine(found.location, files) ??
    (found.cause === null || found.cause.location.line === 1 ? null : onLine(found.cause.location, files)) ??
    onFile(found.location.path, files) ??
    (found.cause === null ? null : onFile(found.cause.location.path, files))
  );
}

/** The lines that a suggestion would replace. */
export function onLines(path: string, from: number, to: number, files: DiffFiles): ReviewPlace | null {
  const hunk = hunkWith(files.get(path) ?? [], "head", from, to);
  return hunk === null ? null : { path, side: "RIGHT", line: to, startLine: from < to ? from : null };
}

function onLine({ path, line, side }: Location, files: DiffFiles): ReviewPlace | null {
  const hunk = hunkWith(files.get(path) ?? [], side, line);
  return hunk === null ? null : { path, side: side === "base" ? "LEFT" : "RIGHT", line, startLine: null };
}

function onFile(path: string, files: DiffFiles): ReviewPlace | null {
  return files.has(path) ? { path, side: "RIGHT", line: null, startLine: null } : null;
}
