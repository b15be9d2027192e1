import { retarget } from "../../edits/link-edit.ts";
import { rewriteAt } from "../../edits/yaml-items.ts";
import { fragmentText } from "../../files/part.ts";
import { isWorkflow } from "../../files/value.ts";
import type { FileEvidence } from "../../model/evidence.ts";
import type { Fix } from "../../model/finding.ts";
import type { PathRule } from "../../model/program.ts";
import { path, sentence } from "../../model/sentence.ts";
import type { ChangedFile, Snapshot } from "../../model/snapshot.ts";
import { literalStart } from "../../paths/glob.ts";
import { globMatcher } from "../../paths/glob-matcher.ts";
import { plainPath } from "../whereabouts.ts";
import { exact } from "./edit.ts";
import { type Move, type Moves, movesOf } from "./moves.ts";

/** What to point a link at when the change renamed its file, its folder, or all that its glob matched; null where that is not exact. */
export function renameFix(link: FileEvidence | null, files: readonly ChangedFile[], head: Snapshot): Fix | null {
  if (link === null) return null;
  const meant = movedTo(link, movesOf(files));
  if (meant === null || (link.kind === "workflow" && !isWorkflow(meant))) return null;
  const edits = retarget(link, link.path, meant, head);
  return exact(sentence`point the link at ${path(meant + partOf(link))}`, edits, link.place, { side: "head" });
}

/** Where what a link points at went: its file, its folder, or all that its glob matched; null where they did not go one way. */
export function movedTo(link: FileEvidence, moves: Moves): string | null {
  const plain = plainPath(link.path);
  const file = moves.to(plain);
  if (file !== undefined) return file;
  return "isGlob" in link && link.isGlob ? movedGlob(link.path, moves) : newFolder(plain, moves.below(plain));
}

/** What to write for a path rule when the change renamed the file, or all the files, that it matched; null where that is not exact. */
export function ruleFix(rule: PathRule, files: readonly ChangedFile[], head: Snapshot): Fix | null {
  const moves = movesOf(files);
  const meant = moves.to(rule.glob) ?? movedGlob(rule.glob, moves);
  if (meant === null) return null;
  return exact(sentence`write the path rule ${path(meant)}`, rewriteAt(rule.place, meant, head), rule.place, {
    side: "head",
  });
}

/** The part of the file, which moved with it: `#data-in-transit`. */
function partOf(link: FileEvidence): string {
  switch (link.kind) {
    case "path":
      return link.fragment === null ? "" : `#${fragmentText(link.fragment)}`;
    case "workflow":
      return link.job === null ? "" : `#${link.job}`;
    case "test":
      return link.test === null ? "" : `#${link.test}`;
    case "scan":
      return link.rule === null ? "" : `#${link.rule}`;
  }
}

function movedGlob(glob: string, moves: Moves): string | null {
  const folder = literalStart(glob).replace(/\/?[^/]*$/, "");
  const candidates = moves.below(folder);
  if (candidates.length === 0) return null;
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
