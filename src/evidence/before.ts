import { pageOf } from "../files/markdown/markdown.ts";
import type { Assessment } from "../model/assessment.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import { isMarkdown } from "../model/files/file-kinds.ts";
import type { Moves } from "../model/files/moves.ts";
import { pathsOn } from "../model/files/symlinks.ts";
import type { Control } from "../model/program.ts";
import type { LinkProof } from "../model/proof.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { ChangedFiles } from "../model/two-sides.ts";
import { foldersOf } from "../paths/folders.ts";
import { innerTargets } from "./inner-target.ts";
import { fileOf } from "./kinds/check-workflow.ts";
import { manyFilesOf, selectionOf } from "./targets.ts";
import { plainPath } from "./whereabouts.ts";

/** What base says of the evidence that head is judged by: what it proved, and which files the change touches. */
export interface EvidenceBefore {
  readonly snapshot: Snapshot;
  readonly assessment: Assessment;
  readonly moves: Moves;
  readonly changed: ChangedFiles;
}

/** What base knew of a link of head: of the link of the same text and kind, or of the one whose file was renamed to this one's; null where it had none. */
export function proofBefore(control: Control, link: EvidenceLink, before: EvidenceBefore): LinkProof | null {
  const known = (before.assessment.proofs.get(control.id) ?? []).filter((one) => one.link.kind === link.kind);
  const same = known.find((one) => one.link.text === link.text);
  return same ?? known.find((one) => isMovedTo(link, one.link, before.moves)) ?? null;
}

function isMovedTo(link: EvidenceLink, was: EvidenceLink, moves: Moves): boolean {
  if (!("path" in link) || !("path" in was)) return false;
  return moves.to(plainPath(was.path)) === plainPath(link.path);
}

/** The first of what the link matches or leads through, on either side, that the change touches, adds or removes; null where it touches nothing of it. */
export function touchedBehind(
  link: EvidenceLink,
  was: EvidenceLink,
  snapshot: Snapshot,
  before: EvidenceBefore,
): string | null {
  const names = [...leadsThrough(link, snapshot), ...leadsThrough(was, before.snapshot)];
  const file = fileOf(link);
  const onTheWay = file === null ? [] : foldersOf(plainPath(file.path));
  return (
    names.find((name) => before.changed(name) !== null) ??
    onTheWay.find((name) => before.changed(name)?.path === name) ??
    null
  );
}

/** The files, folders and globs that a link matches or leads through: its own path, symbolic links on the way, and what the links inside its page name. */
function leadsThrough(named: EvidenceLink, snapshot: Snapshot): readonly string[] {
  const link = fileOf(named);
  if (link === null) return [];
  const path = plainPath(link.path);
  const paths = manyFilesOf(link, snapshot)?.paths ?? [path];
  const behind = paths.flatMap((one) => {
    const way = snapshot.ways?.get(one);
    return way === undefined ? [] : pathsOn(way);
  });
  return [path, ...behind, ...innerPaths(link, path, snapshot)];
}

function innerPaths(link: EvidenceLink, path: string, snapshot: Snapshot): readonly string[] {
  if (link.kind !== "path" || !isMarkdown(path)) return [];
  const bytes = snapshot.contents.get(path);
  const reading = bytes === undefined ? null : pageOf(bytes, path);
  const selection = selectionOf(link, snapshot);
  if (reading?.is !== "page" || selection.is !== "part") return [];
  return innerTargets(reading.page, path, selection.part.lines, snapshot.first, link.links).targets.map(
    (target) => target.path,
  );
}
