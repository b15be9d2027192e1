import type { InnerLink, MarkdownPage } from "../files/markdown/page.ts";
import { decoded } from "../files/markdown/slugs.ts";
import type { Part } from "../files/part.ts";
import { allPageLinks, type Fragment, type PageLinks } from "../model/evidence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { globMatcher } from "../paths/glob-matcher.ts";

/** At most so many links of one page are looked at. */
export const mostLinks = 1_000;

/** Where a link inside a Markdown page leads in this repository. */
export interface InnerTarget {
  readonly link: InnerLink;
  /** The path from the root; `""` for the root itself. */
  readonly path: string;
  readonly fragment: Fragment | null;
}

/** The targets of a page's links, and whether there were more than are looked at. */
export interface InnerTargets {
  readonly targets: readonly InnerTarget[];
  readonly isCut: boolean;
}

/**
 * The targets in this repository of a page's links that stand in a part of it, each URL once, at most `mostLinks`; those in `first` before
 * any other, so that links put before them do not keep them from being looked at.
 */
export function innerTargets(
  page: MarkdownPage,
  path: string,
  lines: Part["lines"],
  first: Snapshot["first"] = new Set(),
  rules: PageLinks = allPageLinks,
): InnerTargets {
  const seen = new Set<string>();
  const targets: InnerTarget[] = [];
  if (!rules.check) return { targets, isCut: false };
  const isLeftOut = leftOutBy(rules);
  for (const link of page.links) {
    if (lines !== null && (link.line < lines.from || link.line > lines.to)) continue;
    if (seen.has(link.url)) continue;
    seen.add(link.url);
    const target = resolve(link, path, rules.root);
    if (target !== null && !isLeftOut(target.path)) targets.push(target);
  }
  if (targets.length <= mostLinks) return { targets, isCut: false };
  const before = targets.filter((target) => first.has(target.path));
  const after = targets.filter((target) => !first.has(target.path));
  return { targets: [...before, ...after].slice(0, mostLinks), isCut: true };
}

/** Whether a path that a link leads to is not looked at. */
function leftOutBy({ except }: PageLinks): (path: string) => boolean {
  const matchers = except.map((glob) => globMatcher(glob));
  return (path) => matchers.some((matches) => matches(path));
}

/** How many links of a page's part are left out by what is said of them. */
export function countLeftOut(page: MarkdownPage, path: string, lines: Part["lines"], rules: PageLinks): number {
  const all = innerTargets(page, path, lines, new Set(), { ...allPageLinks, root: rules.root }).targets;
  return rules.check ? all.filter((target) => leftOutBy(rules)(target.path)).length : all.length;
}

/** Whether only what builds the site knows where a link leads: `{{ site.baseurl }}/x`, `{links.soc2}`, `${root}/x`, `<%= x %>`. */
export function hasPlaceholder(url: string): boolean {
  return /\{\{|\{%|\$\{|<%|^\{/.test(url);
}

/**
 * Whether a link that leads to no file may be one that a site's tools fill in: `../{lang}/x.md` (no URL has braces, RFC 3986), `%PUBLIC_URL%/x`, `$URL/x`,
 * `@@VERSION@@/x`, and the names that they have for folders: `@site/x` (Docusaurus), `@/x` and `~/x` (Vite, Nuxt), `@source/x` (VuePress).
 */
export function mayBeFilledIn(url: string): boolean {
  return /[{}]|%[A-Z_][A-Z\d_]*%|@@\w+@@|^\$[A-Z_]+(?=\/|$)|^(?:@(?:site|source|theme|@)?|~[~@]?)\//.test(url);
}

/** Null for what leads out: a link with a placeholder, another site, or above the root, where GitHub keeps issues and wikis. */
function resolve(link: InnerLink, from: string, root: string): InnerTarget | null {
  const url = link.url.trim();
  if (url === "" || hasPlaceholder(url) || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return null;
  const [beforeHash = "", ...afterHash] = url.split("#");
  const written = decoded(beforeHash.split("?")[0] ?? "");
  const path =
    written === "" ? from : joined(written.startsWith("/") ? (root === "" ? "" : `${root}/`) : from, written);
  return path === null ? null : { link, path, fragment: fragmentOf(afterHash.join("#")) };
}

/** The path that a relative one leads to from a file; null above the root. */
export function joined(from: string, written: string): string | null {
  const steps = from.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join("/");
}

/** Null where nothing is named, and for what browsers answer themselves. */
function fragmentOf(text: string): Fragment | null {
  if (text === "" || text === "top" || text.startsWith(":~:")) return null;
  const lines = /^L(\d{1,9})(?:C\d+)?(?:-L?(\d{1,9})(?:C\d+)?)?$/.exec(text);
  if (lines === null) return { kind: "heading", slug: text };
  return { kind: "lines", from: Number(lines[1]), to: Number(lines[2] ?? lines[1]) };
}
