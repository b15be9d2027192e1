import { remember } from "../remember.ts";
import type { ChangedFile } from "../snapshot.ts";

/** A file that the change renamed. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The renames of a change, looked up and not searched for: there can be thousands, and as many links that ask. */
export interface Moves {
  /** Where a file went; undefined: it was not renamed. */
  to(from: string): string | undefined;
  /** Where a file came from; undefined: it was not renamed. */
  from(to: string): string | undefined;
  /** Those of the files that were below a folder. */
  below(folder: string): readonly Move[];
}

/** The renames of a change, gathered once. */
export const movesOf: (files: readonly ChangedFile[]) => Moves = remember((files) => {
  const [forward, back] = [new Map<string, string>(), new Map<string, string>()];
  const folders = new Map<string, Move[]>();
  for (const { status, path, previous } of files) {
    if (status !== "renamed" || previous === null) continue;
    if (!forward.has(previous)) forward.set(previous, path);
    back.set(path, previous);
    for (let at = previous.indexOf("/"); at >= 0; at = previous.indexOf("/", at + 1))
      put(folders, previous.slice(0, at), { from: previous, to: path });
  }
  return {
    to: (from) => forward.get(from),
    from: (to) => back.get(to),
    below: (folder) => folders.get(folder) ?? [],
  };
});

function put(folders: Map<string, Move[]>, folder: string, move: Move): void {
  const moves = folders.get(folder);
  if (moves === undefined) folders.set(folder, [move]);
  else moves.push(move);
}
