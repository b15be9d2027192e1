import type { StandingFinding } from "../../model/finding.ts";
import type { Location } from "../../model/place.ts";
import type { Report } from "../../model/report.ts";
import { flat, type Sentence, withoutTopic } from "../../model/sentence.ts";
import { ownerOf, subjectOf } from "../frame/about.ts";
import { changeOf, placeOfChange, pointingTo } from "../frame/change.ts";
import { editAddress } from "../frame/context.ts";
import { markdownOf, roomOfSentence } from "../frame/markdown-pen.ts";
import { type Page, pathCode, place } from "../frame/page.ts";
import { link } from "../text/markdown.ts";
import { counted } from "../text/words.ts";
import { type Beside, besides } from "./beside.ts";
import { isBlocking, lineName, markOfStory, type Story } from "./story.ts";
import { isUnmapped, unmappedCell } from "./unmapped-row.ts";

/** One column: on a phone a second one leaves no room for a path. */
export const rowHead = ["What this PR changed"] as const;
export const openHead = ["What is open"] as const;

/** Whether a title is to be said; one that stands in a row above need not be said again. */
export type HasTitle = (found: StandingFinding) => boolean;

/** One story as one row: whether it blocks, what broke, what that drags along, and what to do. */
export function row(story: Story, page: Page, hasTitle: HasTitle): readonly string[] {
  const blocks = page.report.comparison === "posture" ? "" : isBlocking(story) ? " **Blocks** ·" : " Does not block ·";
  return [`${markOfStory(story)}${blocks} ${cellOf(story, page, hasTitle)}`];
}

/** The same without whether it blocks. */
export function cellOf(story: Story, page: Page, hasTitle: HasTitle): string {
  const { lead } = story;
  if (isUnmapped(story)) return unmappedCell(story, page);
  const { lines, left } = besides(story);
  return [
    headOf(lead, page, hasTitle),
    markdownOf(pointingTo(placeOfChange(lead), changeOf(lead)), page, roomOfChange),
    ...lines.map((line) => besideOf(line, lead, page, hasTitle)),
    ...(left === 0 ? [] : [`…and ${counted(left, "more", "more")}`]),
    ...nextSteps(story, page),
  ]
    .filter((line) => line !== "")
    .join("<br>");
}

/** A message and what made it so. */
const roomOfChange = { all: 2 * roomOfSentence.all, each: roomOfSentence.each };

/** What it is about, and whose it is. */
function headOf(found: StandingFinding, page: Page, hasTitle: HasTitle): string {
  return [subjectOf(found, page, hasTitle(found)), ownerOf(found, page)].filter((part) => part !== "").join(" · ");
}

/** How much of what is wrong with each of the others of a story, and how many names of those of which the same is said. */
const [roomBeside, mostNames] = [{ all: 240, each: roomOfSentence.each }, 15];

function besideOf({ mark, names, what }: Beside, lead: StandingFinding, page: Page, hasTitle: HasTitle): string {
  const [only, ...others] = names;
  const isOne = only !== undefined && others.length === 0;
  const shown = names
    .slice(0, mostNames)
    .map((one) => subjectOf(one, page, isOne && hasTitle(one)))
    .filter((name) => name !== "" && !(isOne && name === subjectOf(lead, page, false)));
  const more = names.length > mostNames ? ` and ${counted(names.length - mostNames, "more", "more")}` : "";
  const owner = isOne && ownerOf(only, page) !== ownerOf(lead, page) ? ownerOf(only, page) : "";
  const about = [`${shown.join(", ")}${more}`, owner].filter((part) => part !== "").join(" · ");
  return `${mark} ${about === "" ? "" : `${about}: `}${markdownOf(what, page, roomBeside)}`;
}

/** The message as Markdown, without the name that stands before it. */
function messageOf(found: StandingFinding, page: Page): string {
  return markdownOf(withoutTopic(found.message), page);
}

/** A finding in one line: what it is about, and what is wrong. */
export function lineOf(found: StandingFinding, page: Page, hasTitle = true): string {
  const subject = subjectOf(found, page, hasTitle);
  return `${subject === "" ? "" : `${subject}: `}${messageOf(found, page)}`;
}

/** Steps that a row shows: the lead's first, then those that something else of the story takes. */
const mostSteps = 3;

function nextSteps({ lead, rest }: Story, page: Page): readonly string[] {
  const others = rest.filter((one) => one.group !== "unmapped-change");
  // Where another step says to correct the same line, or to have that approved, "correct it" says nothing more.
  const instead = others.find((one) => namesPlaceOf(lead, one) && !isApproved(one, page.report));
  const isSaid = lead.group === "source-warning" && instead !== undefined;
  const first = isSaid ? stepOf(instead, page) : stepOf(lead, page, placeOfChange(lead));
  const steps = [...new Set([first, ...others.map((one) => stepOf(one, page))])];
  const more = steps.length > mostSteps ? [`…and ${counted(steps.length - mostSteps, "more step")}`] : [];
  return [...steps.slice(0, mostSteps).map((step) => `**Next:** ${step}`), ...more];
}

/** One thing to do, with a link to where; a place that stands in the row already is not said again. */
function stepOf(found: StandingFinding, page: Page, said: Location | null = null): string {
  if (isApproved(found, page.report)) return "nothing to do: a program owner approved it";
  if (found.fix === null) return `see ${place(found.location, page)}`;
  const { text: step, location } = found.fix;
  const what = markdownOf(step, page);
  if (found.group === "approval") return what;
  const edit = editAddress(location, page.context);
  const isSaid = [...(said === null ? [] : [said]), ...placesIn(step)].some(
    (known) => lineName(known) === lineName(location),
  );
  if (edit === null) return isSaid ? what : `${what} (${place(location, page)})`;
  // The address has the whole path; a narrow column is easier to read.
  const file = location.path.slice(location.path.lastIndexOf("/") + 1);
  return `${what}: ${link(`edit ${pathCode(`${file}:${location.line}`)}`, edit)}`;
}

function namesPlaceOf(found: StandingFinding, other: StandingFinding): boolean {
  const places = other.fix === null ? [] : placesIn(other.fix.text);
  return places.some((place) => lineName(place) === lineName(found.location));
}

function placesIn(step: Sentence): readonly Location[] {
  return flat(step).flatMap((phrase) => (phrase.is === "place" ? [phrase.place] : []));
}

/** The policy fails on it, and this one does not fail: base's owners of the program have said that it may be. */
export function isApproved({ group, blocking, standing }: StandingFinding, { policy }: Report): boolean {
  return group === "program-change" && standing === "introduced" && !blocking && policy.failOn.includes(group);
}
