import { type Absent, fragmentText, type Part, whyNone } from "../../files/part.ts";
import type { Contains, PathEvidence } from "../../model/evidence.ts";
import { isMarkdown } from "../../model/files/file-kinds.ts";
import { sentence, words } from "../../model/sentence.ts";
import { textOf } from "../../model/text.ts";
import { asked, hint, holds, isUsable, tooLong, unusable } from "../contains.ts";
import { pointAt } from "../fixes/edit.ts";
import { missing, misspelled } from "../fixes/missing.ts";
import { type EvidenceContext, flawed, type Judged, ok, together, unproven } from "../flaw.ts";
import { manyFilesOf, needsContent, selectionOf } from "../targets.ts";
import { deadEndOf, plainPath, type Whereabouts, whereabouts } from "../whereabouts.ts";
import { judgeAttestation } from "./attestation.ts";
import { behind } from "./behind-link.ts";
import { isWordless } from "./empty.ts";
import { judgeInnerLinks } from "./inner-links.ts";
import { judgeManyFiles } from "./many-files.ts";

/** Judges a link to a file, a directory or a glob. */
export function judgePath(link: PathEvidence, scene: EvidenceContext): Judged {
  const many = manyFilesOf(link, scene.snapshot);
  if (many !== null) return judgeManyFiles(link, many, scene);
  const where = whereabouts(link.path, scene.snapshot.files);
  switch (where.is) {
    case "missing":
      return missing(link, scene);
    case "misspelled":
      return misspelled(link, where.spelling, scene);
    case "symlink":
    case "submodule":
      return judgeBehind(link, where, scene);
    default:
      return judgeFile(link, scene);
  }
}

/** A symbolic link that leads to a file here is judged as that file; that one leads to a folder is enough for a bare path. */
function judgeBehind(
  link: PathEvidence,
  where: Whereabouts & { readonly name: string },
  scene: EvidenceContext,
): Judged {
  const end = deadEndOf(where, plainPath(link.path), scene.snapshot);
  if (end === null) return judgeFile(link, scene);
  if (end.is === "directory" && !needsContent(link)) return ok;
  return behind(end, link);
}

function judgeFile(link: PathEvidence, scene: EvidenceContext): Judged {
  const bytes = scene.snapshot.contents.get(plainPath(link.path));
  // Of a bare link to a file that the change does not touch, that the file is there is enough.
  if (!needsContent(link) && !isMarkdown(link.path) && bytes === undefined) return ok;
  const selection = selectionOf(link, scene.snapshot);
  switch (selection.is) {
    case "unsure":
      return unproven(selection.why);
    case "absent":
      return lacksPart(link, selection, scene);
    case "part":
      return together([
        selection.untold === undefined ? ok : unproven(selection.untold),
        judgeEmpty(link, selection.part),
        judgeContains(link, link.contains, selection.part, scene),
        judgeAttestation(link, scene),
        judgeInnerLinks(link, selection.part, scene),
      ]);
  }
}

/** A file or section without a word proves nothing. */
function judgeEmpty(link: PathEvidence, part: Part): Judged {
  if (link.fragment?.kind === "pointer" || !isWordless(link, part)) return ok;
  const message = sentence`${part.words} ${words(part.isPlural ? "are" : "is")} empty`;
  return flawed("evidence-content", message, { explainedBy: [plainPath(link.path)] });
}

function lacksPart(link: PathEvidence, none: Absent, scene: EvidenceContext): Judged {
  const { nearest } = none;
  const message = whyNone(none);
  const path = plainPath(link.path);
  const explainedBy = [path];
  if (nearest === null || link.fragment === null) return flawed("evidence-anchor", message, { explainedBy });
  const [find, meant] = [`${link.path}#${fragmentText(link.fragment)}`, `${link.path}#${nearest.name}`];
  const fix = nearest.sure ? pointAt(meant, { link, find }, scene) : null;
  return flawed("evidence-anchor", message, { explainedBy, fix, meant: withPart(link, nearest.name) });
}

function withPart(link: PathEvidence, name: string): PathEvidence {
  const isPointer = link.fragment?.kind === "pointer";
  return { ...link, fragment: isPointer ? { kind: "pointer", pointer: name } : { kind: "heading", slug: name } };
}

function judgeContains(link: PathEvidence, contains: Contains | null, part: Part, scene: EvidenceContext): Judged {
  if (contains === null) return ok;
  if (!isUsable(contains)) return unproven(unusable(contains));
  const path = plainPath(link.path);
  const long = tooLong(contains, part);
  if (long !== null) return flawed("evidence-content", long, { explainedBy: [path] });
  if (holds(contains, part)) return ok;
  const bytes = scene.snapshot.contents.get(path);
  const where = bytes === undefined ? [] : hint(contains, textOf(bytes));
  const does = words(part.isPlural ? "do" : "does");
  const message = sentence`${part.words} ${does} not ${asked(contains, "plural")}${where}`;
  return flawed("evidence-content", message, { explainedBy: [path] });
}
