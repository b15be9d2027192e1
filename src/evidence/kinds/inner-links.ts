import { relink } from "../../edits/markdown-link.ts";
import { isMarkdown, pageOf } from "../../files/markdown.ts";
import type { Part } from "../../files/part.ts";
import { select } from "../../files/select.ts";
import type { PathEvidence } from "../../model/evidence.ts";
import { path, sentence } from "../../model/sentence.ts";
import { exact } from "../fixes/edit.ts";
import {
  type EvidenceContext,
  flawed,
  insidePage,
  type Judged,
  type LinkProblem,
  type LinkRule,
  ok,
  together,
  unproven,
} from "../flaw.ts";
import { type InnerTarget, innerTargets, mostLinks } from "../inner-target.ts";
import { plainPath, whereabouts } from "../whereabouts.ts";

/** Judges the relative links and images of the Markdown page (or of the part of it) that a link points at. */
export function judgeInnerLinks(link: PathEvidence, part: Part, scene: EvidenceContext): Judged {
  const path = plainPath(link.path);
  const bytes = isMarkdown(path) ? scene.snapshot.contents.get(path) : undefined;
  if (bytes === undefined) return ok;
  const reading = pageOf(bytes);
  if (reading.is === "unsure") return insidePage(unproven(`${path} ${reading.why}: its links were not checked`));
  const { targets, isCut } = innerTargets(reading.page, path, part.lines, scene.snapshot.first);
  const judged = targets.map((target) => judgeTarget(path, target, scene));
  return insidePage(
    together([...judged, ...(isCut ? [unproven(`only the first ${mostLinks} links of ${path} were checked`)] : [])]),
  );
}

function judgeTarget(page: string, target: InnerTarget, scene: EvidenceContext): Judged {
  const where = whereabouts(target.path, scene.snapshot.files);
  switch (where.is) {
    case "missing":
      return broken("evidence-missing", "which does not exist", page, target, scene);
    case "misspelt":
      return broken(
        "evidence-missing",
        `which is spelled ${where.spelling}`,
        page,
        target,
        scene,
        respelled(target, where.spelling),
      );
    case "file":
      return target.fragment === null ? ok : judgeFragment(page, target, scene);
    default:
      return ok;
  }
}

/** Headings are asked of Markdown, lines of any file; other fragments are the business of whoever shows the file. */
function judgeFragment(page: string, target: InnerTarget, scene: EvidenceContext): Judged {
  const { path, fragment } = target;
  if (fragment?.kind !== "lines" && !isMarkdown(path)) return ok;
  const selection = select(path, fragment, scene.snapshot);
  if (selection.is === "part" || fragment === null) return ok;
  if (selection.is === "unsure") return unproven(selection.why);
  const near = selection.nearest?.sure === true ? selection.nearest.name : null;
  const written = target.link.url;
  const meant = near === null ? null : `${written.slice(0, written.indexOf("#"))}#${near}`;
  const message = path === page ? selection.message.replace(path, "it") : selection.message;
  return broken("evidence-anchor", `but ${message}`, page, target, scene, meant);
}

function broken(
  rule: LinkRule,
  why: string,
  page: string,
  target: InnerTarget,
  scene: EvidenceContext,
  meant: string | null = null,
): Judged {
  const { url, line, column } = target.link;
  const place = { path: page, line, column };
  const edits = meant === null || scene.side === "base" ? [] : relink(page, url, meant, scene.snapshot);
  const fix = meant === null ? null : exact(sentence`link to ${path(meant)}`, edits, place, scene);
  const inner: LinkProblem["inner"] = { target: url, place };
  return flawed(rule, `${page} links to ${url}, ${why}`, {
    explainedBy: [...new Set([target.path, page])],
    fix,
    inner,
  });
}

/** The URL with the end of its path as the file is spelled; null where they cannot be laid upon each other. */
function respelled({ link, path }: InnerTarget, spelling: string): string | null {
  const end = link.url.includes("#") ? link.url.indexOf("#") : link.url.length;
  const written = link.url.slice(0, end);
  let same = 0;
  while (same < path.length && path.at(-1 - same)?.toLowerCase() === written.at(-1 - same)?.toLowerCase()) same++;
  if (spelling.length !== path.length || path.slice(0, path.length - same) !== spelling.slice(0, path.length - same))
    return null;
  return written.slice(0, end - same) + spelling.slice(path.length - same) + link.url.slice(end);
}
