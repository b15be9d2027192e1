import type { StandingFinding } from "../../model/finding.ts";
import { type Sentence, withoutTopic } from "../../model/sentence.ts";
import { isUnread } from "../../rules/evaluation/incomplete-input.ts";
import { type Beside, besides } from "../comment/beside.ts";
import { isApproved } from "../comment/row.ts";
import { inRowOrder } from "../comment/row-order.ts";
import { isBlocking, markOfStory, type Story, stories } from "../comment/story.ts";
import { isUnmapped, unmappedSaid } from "../comment/unmapped-row.ts";
import { aboutOf, markOf } from "../frame/about.ts";
import type { Part } from "../frame/budget.ts";
import { rowsOf } from "../frame/budget.ts";
import { changeOf, placeOfChange, pointingTo } from "../frame/change.ts";
import { editAddress } from "../frame/context.ts";
import type { Page } from "../frame/page.ts";
import { counted } from "../text/words.ts";
import { html, type Markup } from "./html.ts";
import { codeOf, placeOf, sentenceOf } from "./html-pen.ts";

/** More nobody reads; the JSON report has them. */
export const mostRows = 2_000;

/** What is new, most important first, each story an item of one list. */
export function storiesPart(page: Page): readonly Part[] {
  const found = inRowOrder(page.report).filter((one) => !isUnread(one));
  if (found.length === 0) return [];
  const isInvalid = found.every(({ rule }) => rule === "program-invalid");
  const all = isInvalid ? found.map((lead): Story => ({ lead, rest: [] })) : stories(found);
  const write = (story: Story) => (isInvalid ? problem(story.lead, page) : item(story, page)).text;
  return [
    rowsOf(all, write, {
      before:
        html`<section aria-labelledby="changed"><h2 id="changed">${isInvalid ? "What is wrong" : "What this PR changed"}</h2><ol class="stories">`
          .text,
      after: (left) => `</ol>${more(left).text}</section>`,
      most: mostRows,
    }),
  ];
}

/** What stands under rows that are not all of them. */
export function more(left: number): Markup {
  return left === 0 ? html`` : html`<p>+${counted(left, "more", "more")} in the JSON report.</p>`;
}

function problem(found: StandingFinding, page: Page): Markup {
  const { path, line, column } = found.location;
  return html`<li><h3>${markOf(found)} ${codeOf(`${path}:${line}:${column}`)}</h3><p>${sentenceOf(found.message, page)}</p></li>`;
}

function item(story: Story, page: Page): Markup {
  const { lead } = story;
  const blocks = isBlocking(story)
    ? html`<span class="blocks">Blocks</span>`
    : html`<span class="quiet">Does not block</span>`;
  if (isUnmapped(story)) return unmapped(story, page, blocks);
  const { lines, left } = besides(story);
  const what = sentenceOf(pointingTo(placeOfChange(lead), changeOf(lead)), page);
  const [subject, owner] = [subjectOf(lead, page), ownerOf(lead, page)];
  return html`<li><h3>${markOfStory(story)} ${subject ?? what}</h3>
<p class="about">${blocks}${owner === null ? null : html` · ${owner}`}</p>
${subject === null ? null : html`<p>${what}</p>`}
${lines.length === 0 ? null : html`<ul>${lines.map((line) => besideOf(line, lead, page))}${left === 0 ? null : html`<li>…and ${counted(left, "more", "more")}</li>`}</ul>`}
${stepsOf(story, page).map((step) => html`<p class="next"><b>Next:</b> ${step}</p>`)}</li>`;
}

function unmapped(story: Story, page: Page, blocks: Markup): Markup {
  const { lines, step } = unmappedSaid(story);
  return html`<li><h3>${markOfStory(story)} Files that no control covers</h3><p class="about">${blocks}</p>
${lines.map((line) => html`<p>${sentenceOf(line, page)}</p>`)}<p class="next"><b>Next:</b> ${sentenceOf(step, page)}</p></li>`;
}

/** What a finding is about, with its title; null where its message alone says it. */
function subjectOf(found: StandingFinding, page: Page): Markup | null {
  const about = aboutOf(found, page);
  return about === null ? null : html`${sentenceOf([about.id], page)} ${sentenceOf(trimmed(about.title), page)}`;
}

/** A title stands behind its id with a blank of its own. */
function trimmed([first, ...rest]: Sentence): Sentence {
  return first?.is === "text" ? [{ ...first, text: first.text.trimStart() }, ...rest] : first ? [first, ...rest] : [];
}

/** Null: it has no control, so that nobody has to own it. */
export function ownerOf(found: StandingFinding, { controls }: Page): Markup | null {
  const control = found.control === null ? undefined : controls.get(found.control);
  if (control === undefined) return null;
  return control.owner === null ? html`no owner` : codeOf(control.owner);
}

/** A finding in one line. */
export function lineOf(found: StandingFinding, page: Page): Markup {
  const subject = subjectOf(found, page);
  return html`${markOf(found)} ${subject === null ? null : html`${subject}: `}${sentenceOf(withoutTopic(found.message), page)} (${placeOf(found.location, page)})`;
}

/** Names of those of which the same is said. */
const mostNames = 100;

function besideOf({ mark, names, what }: Beside, lead: StandingFinding, page: Page): Markup {
  const shown = names.slice(0, mostNames).flatMap((one) => subjectOf(one, page) ?? []);
  const left = names.length - Math.min(names.length, mostNames);
  const [only, ...others] = names;
  const owner = only === undefined || others.length > 0 ? null : ownerOf(only, page);
  const isNew = owner !== null && owner.text !== ownerOf(lead, page)?.text;
  const who = html`${shown.map((name, at) => html`${at === 0 ? "" : ", "}${name}`)}${left === 0 ? null : ` and ${counted(left, "more", "more")}`}${isNew ? html` · ${owner}` : null}`;
  return html`<li>${mark} ${who.text === "" ? null : html`${who}: `}${sentenceOf(what, page)}</li>`;
}

/** What to do, each thing once. */
function stepsOf({ lead, rest }: Story, page: Page): readonly Markup[] {
  const others = rest.filter(({ group }) => group !== "unmapped-change");
  const steps = [lead, ...others].map((one) => stepOf(one, page));
  return [...new Map(steps.map((step) => [step.text, step])).values()].slice(0, 20);
}

function stepOf(found: StandingFinding, page: Page): Markup {
  if (isApproved(found, page.report)) return html`nothing to do: a program owner approved it`;
  if (found.fix === null) return html`see ${placeOf(found.location, page)}`;
  const what = sentenceOf(found.fix.text, page);
  if (found.group === "approval") return what;
  const { location } = found.fix;
  const edit = editAddress(location, page.context);
  const where = `${location.path}:${location.line}`;
  return edit === null
    ? html`${what} (${placeOf(location, page)})`
    : html`${what}: <a href="${edit}">edit ${codeOf(where)}</a>`;
}
