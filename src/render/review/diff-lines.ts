import { parsePatch } from "diff";

/** One run of lines that a diff shows, on both sides: line number -> text, numbers counted from 1. */
interface Hunk {
  readonly base: ReadonlyMap<number, string>;
  readonly head: ReadonlyMap<number, string>;
}

/** The lines of one file that a pull request's diff shows: GitHub takes comments on these, and refuses a review with one on any other. */
export type DiffLines = readonly Hunk[];

/** Reads the `patch` of a file as GitHub lists it; none where there is no patch (too large, binary, merely renamed) or it cannot be read. */
export function diffLines(patch: string | null): DiffLines {
  if (patch === null) return [];
  try {
    return parsePatch(patch).flatMap(({ hunks }) => hunks.map(hunkOf));
  } catch {
    return [];
  }
}

function hunkOf({ oldStart, newStart, lines }: ReturnType<typeof parsePatch>[number]["hunks"][number]): Hunk {
  const [base, head] = [new Map<number, string>(), new Map<number, string>()];
  let [old, now] = [oldStart, newStart];
  for (const line of lines) {
    const [sign, text] = [line.charAt(0), line.slice(1)];
    if (sign === "\\") continue;
    if (sign !== "+") base.set(old++, text);
    if (sign !== "-") head.set(now++, text);
  }
  return { base, head };
}

/** The hunk that shows all lines from one to another, of one side; null: none does. */
export function hunkWith(lines: DiffLines, side: keyof Hunk, from: number, to = from): Hunk | null {
  return lines.find((hunk) => hunk[side].has(from) && hunk[side].has(to)) ?? null;
}
