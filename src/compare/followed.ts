import { controlOf } from "../assess/control-of.ts";
import { innerRenameFix } from "../evidence/fixes/inner-rename-fix.ts";
import { movedPartFix } from "../evidence/fixes/moved-part.ts";
import { movesOf } from "../evidence/fixes/moves.ts";
import { renameFix, ruleFix } from "../evidence/fixes/rename-fix.ts";
import { plainPath } from "../evidence/whereabouts.ts";
import type { EvidenceLink, PathEvidence } from "../model/evidence.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { ComparisonContext } from "./cause.ts";
import type { ChangedFiles } from "./changed-files.ts";

/** What to write where the change moved what a link or a path rule points at: its file, its heading, its lines; null where that is not exact. */
export function followed(found: Finding, around: ComparisonContext): Fix | null {
  const { head, files } = around;
  const [id, text] = found.subject;
  const control = controlOf(head.program, id);
  if (found.rule === "path-dead") {
    const rule = control?.paths.find((candidate) => candidate.text === text);
    return rule === undefined ? null : ruleFix(rule, files, head.snapshot);
  }
  if (found.group !== "broken-evidence" && found.rule !== "evidence-suspect") return null;
  const link = control?.evidence.find((candidate) => candidate.text === text);
  if (link === undefined) return innerRenameFix(found, files, head.snapshot);
  return renameFix(link, files, head.snapshot) ?? partFix(link, id ?? "", around);
}

/** A part is looked for only where base has the same link: another one may have been meant otherwise. */
function partFix(link: EvidenceLink, control: string, { base, head, files }: ComparisonContext): Fix | null {
  if (base === null || link.kind !== "path") return null;
  const path = plainPath(link.path);
  const before = movesOf(files).from(path) ?? path;
  const was = controlOf(base.program, control)?.evidence.find(
    (one): one is PathEvidence => one.kind === "path" && plainPath(one.path) === before,
  );
  return was === undefined ? null : movedPartFix(link, was, base.snapshot, head.snapshot);
}

/**
 * Whether a guess at what a link was meant to say is worth an edit. Where the change itself removed the file the link was right, and only a
 * file that the change added can have taken its place: what stood beside it all along proves something else.
 */
export function isWorthAnEdit(found: Finding, changed: ChangedFiles): boolean {
  if (found.rule !== "evidence-missing") return true;
  const became = (path: string | undefined) => (path === undefined ? undefined : changed(path)?.file.status);
  const [path, meant] = found.explainedBy;
  return became(path) !== "removed" || became(meant) === "added";
}
