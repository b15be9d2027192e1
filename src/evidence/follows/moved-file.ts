import type { FileEvidence } from "../../model/evidence.ts";
import type { Move, Moves } from "../../model/files/moves.ts";
import { literalStart } from "../../paths/glob.ts";
import { globMatcher } from "../../paths/glob-matcher.ts";
import { plainPath } from "../whereabouts.ts";
import type { Sides } from "./sides.ts";

/** Whether a link points at the files that another pointed at: the same, or where the change moved them. */
export function isMovedFile(next: FileEvidence, link: FileEvidence, { moves }: Sides): boolean {
  const [was, is] = [plainPath(link.path), plainPath(next.path)];
  if (is === (moves.to(was) ?? was)) return true;
  return movedTo(link, moves) === is;
}

/** Where what a link points at went: its file, its folder, or all that its glob matched; null where they did not go one way. */
export function movedTo(link: FileEvidence, moves: Moves): string | null {
  const plain = plainPath(link.path);
  const file = moves.to(plain);
  if (file !== undefined) return file;
  return "isGlob" in link && link.isGlob ? movedGlob(link.path, moves) : newFolder(plain, moves.below(plain));
}

/** Where all that a glob matched went, as a glob; null where it did not go one way. */
export function movedGlob(glob: string, moves: Moves): string | null {
  const folder = literalStart(glob).replace(/\/?[^/]*$/, "");
  const candidates = moves.below(folder);
  const matched = globMatcher(glob);
  const moved = candidates.filter(({ from }) => matched(from));
  const target = newFolder(folder, moved);
  if (target === null) return null;
  const there = target + glob.slice(folder.length);
  const matches = globMatcher(there);
  return moved.every(({ to }) => matches(to)) ? there : null;
}

/** The one folder that all moves went to with the rest of their paths as it was; null where there is no such folder. */
function newFolder(folder: string, moves: readonly Move[]): string | null {
  const folders = new Set(
    moves.map(({ from, to }) =>
      to.endsWith(from.slice(folder.length)) ? to.slice(0, to.length - (from.length - folder.length)) : "",
    ),
  );
  const [only] = folders;
  return folders.size === 1 && only !== undefined && only !== "" ? only : null;
}
