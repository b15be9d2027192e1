import { structured } from "../files/select.ts";
import type { StructuredFile } from "../files/structure.ts";
import type { PathEvidence } from "../model/evidence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { EvidenceBefore } from "./before.ts";
import { pathsToJudge } from "./targets.ts";
import { plainPath } from "./whereabouts.ts";

/** A file of a link in a structured format, as it was and as it is. */
interface ChangedFile {
  readonly path: string;
  readonly then: StructuredFile;
  readonly now: StructuredFile;
}

/** The files of a link that the change edits or moves and that were read on both sides; one of a glob or folder may have had another name. */
export function changedFilesOf(
  link: PathEvidence,
  was: PathEvidence,
  head: Snapshot,
  { snapshot: base, changed, moves }: EvidenceBefore,
): readonly ChangedFile[] {
  const before = plainPath(was.path);
  return pathsToJudge(link, head).flatMap((path) => {
    if (changed(path) === null) return [];
    const previous = base.files.has(before) ? before : (moves.from(path) ?? path);
    const [then, now] = [structuredIn(previous, base), structuredIn(path, head)];
    return then === null || now === null ? [] : [{ path, then, now }];
  });
}

/** A file that was read, in its structured format; null where it has none. */
export function structuredIn(path: string, { contents }: Snapshot): StructuredFile | null {
  const bytes = contents.get(path);
  return bytes === undefined ? null : structured(path, bytes);
}
