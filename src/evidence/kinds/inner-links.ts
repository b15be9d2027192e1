import { relink } from "../../edits/markdown-link.ts";
import { pageOf } from "../../files/markdown/markdown.ts";
import { type Part, whyNone } from "../../files/part.ts";
import { select } from "../../files/select.ts";
import type { PathEvidence } from "../../model/evidence.ts";
import { isMarkdown } from "../../model/files/file-kinds.ts";
import { code, path as pathOf, type Sentence, sentence, words } from "../../model/sentence.ts";
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
  unverifiable,
} from "../flaw.ts";
import { hasPlaceholder, type InnerTarget, innerTargets, mayBeFilledIn, mostLinks } from "../inner-target.ts";
import { deadEndOf, plainPath, type Whereabouts, whereabouts } from "../whereabouts.ts";

/** So many broken links of a page are told with what was probably meant: looking for it costs as much as there are headings. */
const mostHints = 20;

interface PageContext {
  readonly scene: EvidenceContext;
  readonly page: string;
  readonly hints: { left: number };
  /** What may stand behind a path for the file it means. */
  readonly endings: readonly string[];
}

/** Judges the relative links and images of the Markdown page (or of the part of it) that a link points at. */
export function judgeInnerLinks(link: PathEvidence, part: Part, scene: EvidenceContext): Judged {
  const path = plainPath(link.path);
  const bytes = isMarkdown(path) ? scene.snapshot.contents.get(path) : undefined;
  if (bytes === undefined) return ok;
  const reading = pageOf(bytes, path);
  if (reading.is === "unsure")
    return insidePage(unproven(sentence`${pathOf(path)} ${words(reading.why)}: its links were not checked`));
  const { targets, isCut } = innerTargets(reading.page, path, part.lines, scene.snapshot.first, link.links);
  const hints = { left: mostHints };
  const endings = link.links.extensions;
  const all = targets.map((target) => ({ target, is: judgeTarget(target, { scene, page: path, hints, endings }) }));
  const judged = all.filter(({ target, is }) => !isFilledIn(target, is, scene));
  const isFilled =
    judged.length < all.length || (link.links.check && reading.page.links.some(({ url }) => hasPlaceholder(url)));
  const cut = sentence`only the first ${mostLinks} links of ${pathOf(path)} were checked`;
  const filled = sentence`links of ${pathOf(path)} with placeholders are known only to what builds the page`;
  return insidePage(
    together([
      ...judged.map(({ is }) => is),
      ...(isCut ? [unproven(cut)] : []),
      ...(isFilled ? [unverifiable(filled)] : []),
    ]),
  );
}

/** Whether only what builds the page knows where a link leads that seems broken: never where base had the file. */
function isFilledIn({ link, path }: InnerTarget, { flaws }: Judged, { before }: EvidenceContext): boolean {
  if (flaws.length === 0) return false;
  const [file = "", fragment = ""] = link.url.trim().split("#");
  return mayBeFilledIn(fragment) || (mayBeFilledIn(file) && before?.snapshot.files.has(path) !== true);
}

function judgeTarget(target: InnerTarget, context: PageContext): Judged {
  const where = whereabouts(target.path, context.scene.snapshot.files);
  switch (where.is) {
    case "missing":
      if (meantFile(target, context) !== null) return ok;
      return broken("evidence-missing", sentence`which does not exist`, target, context);
    case "misspelled": {
      const meant = respelled(target, where.spelling);
      return broken("evidence-missing", sentence`which is spelled ${pathOf(where.spelling)}`, target, context, meant);
    }
    case "file":
      return target.fragment === null ? ok : judgeFragment(target, context);
    case "symlink":
    case "submodule":
      return judgeBehind(target, where, context);
    case "directory":
      return ok;
  }
}

/** The file that a site means by a link without its ending; null where there is none. */
function meantFile({ path }: InnerTarget, { endings, scene }: PageContext): string | null {
  return endings.map((ending) => `${path}${ending}`).find((name) => scene.snapshot.files.has(name)) ?? null;
}

/** A page behind a symbolic link is looked at where it leads; what leads nowhere is gone, and of what leads out nothing is shown. */
function judgeBehind(
  target: InnerTarget,
  where: Whereabouts & { readonly name: string },
  context: PageContext,
): Judged {
  const end = deadEndOf(where, target.path, context.scene.snapshot);
  if (end === null) return target.fragment === null ? ok : judgeFragment(target, context);
  switch (end.is) {
    case "missing":
    case "loop":
      return broken("evidence-missing", sentence`but ${end.why}`, target, context);
    case "directory":
      return ok;
    case "outside":
    case "submodule":
      return unproven(sentence`${pathOf(context.page)} links to ${pathOf(target.link.url)}, but ${end.why}`);
  }
}

/** Headings are asked of Markdown, lines of any file; other fragments are the business of whoever shows the file. */
function judgeFragment(target: InnerTarget, context: PageContext): Judged {
  const { path, fragment } = target;
  if (fragment?.kind !== "lines" && !isMarkdown(path)) return ok;
  const selection = select(path, fragment, context.scene.snapshot, context.hints.left > 0);
  if (selection.is === "part" || fragment === null) return ok;
  if (selection.is === "unsure") return unproven(selection.why);
  const near = selection.nearest?.sure === true ? selection.nearest.name : null;
  const written = target.link.url;
  const meant = near === null ? null : `${written.slice(0, written.indexOf("#"))}#${near}`;
  const why = path === context.page ? sentence`it ${selection.why}` : whyNone(selection);
  return broken("evidence-anchor", sentence`but ${why}`, target, context, meant);
}

function broken(
  rule: LinkRule,
  why: Sentence,
  target: InnerTarget,
  context: PageContext,
  meant: string | null = null,
): Judged {
  const { page, hints, scene } = context;
  const { url, line, column } = target.link;
  const place = { path: page, line, column };
  const isHinted = hints.left-- > 0 && meant !== null;
  const edits = !isHinted || scene.side === "base" ? [] : relink(page, url, meant, scene.snapshot);
  const fix = isHinted ? exact(sentence`link to ${pathOf(meant)}`, edits, place, scene) : null;
  const inner: LinkProblem["inner"] = { target: url, place };
  return flawed(rule, sentence`${pathOf(page)} links to ${code(url)}, ${why}`, {
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
