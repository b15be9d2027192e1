import type { Edit } from "../../model/files/edit.ts";
import type { StandingFinding } from "../../model/finding.ts";
import { by } from "../../model/order.ts";
import type { Report } from "../../model/report.ts";
import { withoutReasons } from "../../model/sentence.ts";
import { isUnread } from "../../rules/evaluation/incomplete-input.ts";
import { programIn } from "../comment/comment.ts";
import { lineOf } from "../comment/row.ts";
import { inRowOrder } from "../comment/row-order.ts";
import { isConsequence, storyNames } from "../comment/story.ts";
import { markOf } from "../frame/about.ts";
import { isTheChange } from "../frame/change.ts";
import type { RenderContext } from "../frame/context.ts";
import { markdownOf } from "../frame/markdown-pen.ts";
import { type Page, pageOf } from "../frame/page.ts";
import { whose } from "../frame/whose.ts";
import { counted } from "../text/words.ts";
import { nameOf, readReviewMarker, reviewMarker } from "./marker.ts";
import { type DiffFiles, onLines, placeOf, type ReviewPlace } from "./places.ts";
import { suggestionBlock, suggestionFor } from "./suggestion.ts";

/** What is to be said at one place of the diff. */
export interface ReviewComment extends ReviewPlace {
  /** Names of the findings it is about, the most important first. */
  readonly findings: readonly string[];
  readonly body: string;
}

/** Findings that one comment tells one by one. */
const mostTold = 10;

/** The blocking findings that a line can be blamed for: who has approved and what could not be read are not said of lines. */
function isOfALine(found: StandingFinding): boolean {
  return found.blocking && found.group !== "approval" && !isUnread(found);
}

/** Files that may get a comment: at head, and at base for what the change takes away. */
export function filesToComment(report: Report): ReadonlySet<string> {
  const changed = new Set(report.changed.map(({ path }) => path));
  const named = inRowOrder(report)
    .filter(isOfALine)
    .flatMap(({ location, cause, fix }) => [
      location.path,
      ...(cause === null ? [] : [cause.location.path]),
      ...(fix?.edits ?? []).map(({ path }) => path),
    ]);
  return new Set(named.filter((path) => changed.has(path)));
}

interface Group {
  readonly place: ReviewPlace;
  readonly found: StandingFinding[];
  edit: Edit | null;
}

/**
 * What blocks, said on the lines that do it, the most important place first. Findings of one place are one comment; so are those of one
 * cause and one next step, at the place of what broke rather than of what follows from it.
 */
export function reviewComments(report: Report, context: RenderContext, files: DiffFiles): readonly ReviewComment[] {
  const page = pageOf(report, context);
  const all = inRowOrder(report);
  const order = all.filter(isOfALine);
  const storyOf = storyNames(all);
  const [byPlace, byStory] = [new Map<string, Group>(), new Map<string, Group>()];
  for (const found of [...order].sort(by((one) => (isConsequence(one) ? 1 : 0)))) {
    const edit = suggestionFor(found, files);
    const place = edit === null ? placeOf(found, files) : onLines(edit.path, edit.from, edit.to, files);
    const group = byStory.get(storyOf(found)) ?? (place === null ? undefined : groupAt(place, edit, byPlace));
    if (group === undefined) continue;
    group.found.push(found);
    byStory.set(storyOf(found), group);
  }
  const rank = new Map(order.map((found, at) => [found, at]));
  const ranked = (found: StandingFinding) => rank.get(found) ?? 0;
  return [...byPlace.values()]
    .map((group) => ({ ...group, found: group.found.sort(by(ranked)) }))
    .sort(by(({ found: [first] }) => (first === undefined ? 0 : ranked(first))))
    .map((group) => commentOf(group, page));
}

function groupAt(place: ReviewPlace, edit: Edit | null, groups: Map<string, Group>): Group {
  const key = JSON.stringify([place.path, place.side, place.startLine, place.line]);
  const group = groups.get(key) ?? { place, found: [], edit };
  group.edit ??= edit;
  groups.set(key, group);
  return group;
}

function commentOf({ place, found, edit }: Group, page: Page): ReviewComment {
  const findings = found.map(({ fingerprint }) => nameOf(fingerprint));
  const said = new Set<string>();
  const told = [...found]
    .sort(by((one) => (isConsequence(one) ? 1 : 0)))
    .slice(0, mostTold)
    .map((one) => toldOf(one, page, said));
  const more = found.length > mostTold ? [`- ${counted(found.length - mostTold, "more", "more")}`] : [];
  const parts = [
    `${reviewMarker({ key: page.context.key, findings, isFixed: false })}\n`,
    ...(whose(page.report) === "" ? [] : [`**Compliance**${programIn(page.report)}\n\n`]),
    `${[...(told.length === 1 ? told : told.map((line) => `- ${line}`)), ...more].join("\n")}\n`,
    ...(edit === null ? [] : [`\n${suggestionBlock(edit)}\n`]),
  ];
  return { ...place, findings, body: parts.join("") };
}

/** One finding in one line: what it is about, what is wrong, what made it so, what to do. What another line has said is not said again. */
function toldOf(found: StandingFinding, page: Page, said: Set<string>): string {
  const { cause, fix, message } = found;
  const why = cause === null || isTheChange(found) ? "" : `Cause: ${markdownOf(cause.text, page)}.`;
  const next = fix === null ? "" : `**Next:** ${markdownOf(fix.text, page)}.`;
  const more = [why, next].filter((one) => one !== "" && !said.has(one));
  const what = isConsequence(found) && said.has(why) ? { ...found, message: withoutReasons(message) } : found;
  for (const one of more) said.add(one);
  return [`${markOf(found)} ${lineOf(what, page)}.`, ...more].join(" ");
}

/** The same comment once what it is about is fixed, for those who have answered it; without the suggestion, which has had its day. */
export function fixedReviewComment(standing: string, head: string): string {
  const marker = readReviewMarker(standing);
  if (marker === null || marker.isFixed) return standing;
  const [, ...said] = standing.trimStart().split("\n");
  const words = said.join("\n").split(/\n`{3,}suggestion\r?\n/, 1)[0] ?? "";
  const fixed = `✅ Fixed as of \`${head.slice(0, 7)}\`. What this was about:`;
  return `${reviewMarker({ ...marker, isFixed: true })}\n${fixed}\n\n${words.trim()}\n`;
}
