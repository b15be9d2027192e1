import type { Fix } from "../../model/finding.ts";
import type { EvidenceLink, FileEvidence } from "../../model/program.ts";
import type { ChangedFile, Snapshot } from "../../model/snapshot.ts";
import { retarget } from "../edits/link-edit.ts";
import { exact } from "./edit.ts";
import { globMatcher, literalStart } from "./glob.ts";
import { fragmentText } from "./part.ts";
import { plainPath } from "./whereabouts.ts";

interface Move {
  readonly from: string;
  readonly to: string;
}

/** What to point a link at when the change renamed its file, its folder, or all that its glob matched; null where that is not exact. */
export function renameFix(link: EvidenceLink, files: readonly ChangedFile[], head: Snapshot): Fix | null {
  if (!("path" in link)) return null;
  const moves = movesOf(files);
  const path = plainPath(link.path);
  const file = moves.find(({ from }) => from === path);
  const meant = file?.to ?? ("isGlob" in link && link.isGlob ? movedGlob(link, moves) : movedFolder(path, moves));
  if (meant === null) return null;
  const edits = retarget(link, link.path, meant, head);
  return exact(`point the link at ${meant}${partOf(link)}`, edits, link.place, { side: "head" });
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

function movesOf(files: readonly ChangedFile[]): readonly Move[] {
  const renamed = files.filter(({ status }) => status === "renamed");
  return renamed.flatMap(({ path, previous }) => (previous === null ? [] : [{ from: previous, to: path }]));
}

function movedFolder(folder: string, moves: readonly Move[]): string | null {
  return newFolder(
    folder,
    moves.filter(({ from }) => from.startsWith(`${folder}/`)),
  );
}

function movedGlob(link: FileEvidence, moves: readonly Move[]): string | null {
  const folder = literalStart(link.path).replace(/\/?[^/]*$/, "");
  const moved = moves.filter(({ from }) => globMatcher(link.path)(from));
  const target = folder === "" ? null : newFolder(folder, moved);
  if (target === null) return null;
  const glob = target + link.path.slice(folder.length);
  return moved.every(({ to }) => globMatcher(glob)(to)) ? glob : null;
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
