import type { StandingFinding } from "../model/finding.ts";
import { by, counting } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import { plainText } from "../model/sentence.ts";
import { rules } from "../rules/registry.ts";
import { aboutOf, markOf, shortMessage } from "./about.ts";
import { type Beside, besides } from "./beside.ts";
import { blobAddress, editAddress } from "./context.ts";
import { longest, namesControl, type Page, pathCode, place } from "./page.ts";
import type { Story } from "./story.ts";
import { code, link, text } from "./text/markdown.ts";
import { clip } from "./text/plain.ts";
import { type IsKnown, prose, whereIn } from "./text/prose.ts";
import { counted, groupOrder, told } from "./text/words.ts";

const severities: readonly StandingFinding["severity"][] = ["error", "warning", "note"];

/** The introduced findings in the order of the table: what blocks first, then by severity, then by group; risks the worst first. */
export function inRowOrder(report: Report): readonly StandingFinding[] {
  const worst = new Map(report.risks.map(({ id }, at) => [id, at - report.risks.length]));
  return [...told(report)].sort(
    by(
      (found) => (found.blocking ? 0 : 1),
      (found) => severities.indexOf(found.severity),
      (found) => groupOrder.indexOf(found.group),
      (found) => worst.get(found.subject[0] ?? "") ?? 0,
      (found) => counting(found.fingerprint),
    ),
  );
}

export const rowHead = ["", "Control", "What this PR changed", "Owner", "Next step"] as const;
export const openHead = ["", "Control", "What is open", "Owner", "Next step"] as const;
export const rowAlign = [":-:"] as const;

/** One story as the cells of one row; a title that stands in a row above need not be said again. */
export function row(
  { lead, rest }: Story,
  page: Page,
  hasTitle: (found: StandingFinding) => boolean,
): readonly string[] {
  const subject = subjectOf(lead, page, hasTitle(lead));
  const { lines, left } = besides({ lead, rest }, page);
  const also = lines.map((line) => `<br>${besideOf(line, lead, page, hasTitle)}`);
  const more = left === 0 ? "" : `<br>…and ${counted(left, "more", "more")}`;
  const change = `${changeOf(lead, page)}${also.join("")}${more}`;
  return [markOf(lead), subject, change, ownerOf(lead, page), nextStepOf(lead, page)];
}

/** How much of what is wrong with each of the others of a story, and how many names of those of which the same is said. */
const [longestBeside, mostNames] = [140, 15];

function besideOf(
  { mark, names, what }: Beside,
  lead: StandingFinding,
  page: Page,
  hasTitle: (found: StandingFinding) => boolean,
): string {
  const shown = names.slice(0, mostNames).map((one) => subjectOf(one, page, names.length === 1 && hasTitle(one)));
  const more = names.length > mostNames ? ` and ${counted(names.length - mostNames, "more", "more")}` : "";
  const about = shown.length === 0 ? "" : `${shown.join(", ")}${more}: `;
  return `${mark} ${about}${prose(clip(what, longestBeside), namesIn(names[0] ?? lead, page))}`;
}

/** What has an id that people speak of; everything else is a path, a setting or the like. */
const hasId: ReadonlySet<string> = new Set(["criterion", "control", "risk", "framework", "actor"]);

/** The same as Markdown. */
export function subjectOf(found: StandingFinding, page: Page, hasTitle = true): string {
  const { id, title } = aboutOf(found, page);
  if (title === "" && !hasId.has(rules[found.rule].subject[0] ?? "")) return pathCode(id);
  return `**${text(clip(id, longest.id))}** ${hasTitle ? text(clip(title, longest.subject)) : ""}`.trim();
}

/** What is wrong and what in the change made it so, with a link to the line of one of them. */
function changeOf(found: StandingFinding, page: Page): string {
  if (found.cause === null || isTheChange(found)) return `${messageOf(found, page)} (${place(found.location, page)})`;
  const { path, line } = found.cause.location;
  const address = blobAddress(found.cause.location, page.report, page.context);
  const label = pathCode(line > 1 ? `${path}:${line}` : path);
  const whole = clip(together(shortMessage(found, page), plainText(found.cause.text)), 2 * longest.message).trim();
  const told = prose(whole, namesIn(found, page), { name: path, label, address });
  return whereIn(whole, path) >= 0 ? told : `${told} (${link(label, address)})`;
}

/** A finding that stands on the changed lines and says so needs no cause behind it. */
function isTheChange({ rule, location, cause }: StandingFinding): boolean {
  return rule === "evidence-suspect" && cause?.location.path === location.path && cause.location.line === location.line;
}

/** Both in one sentence, which does not begin twice with the same file. */
function together(what: string, because: string): string {
  const [file = ""] = because.split(" ", 1);
  // Two sentences about an owner begin with the same word, and that is no name.
  if (!/[/.]/.test(file) || !what.startsWith(`${file} `)) return `${clip(what, longest.message)}: ${because}`;
  return `${what.split("; ", 1)[0]}: it${because.slice(file.length)}`;
}

/** The message as Markdown, without the name that stands in the column before. */
export function messageOf(found: StandingFinding, page: Page): string {
  return prose(clip(shortMessage(found, page), longest.message), namesIn(found, page));
}

function namesIn(found: StandingFinding, page: Page): IsKnown {
  const names = [...found.subject, ...found.criteria, found.control ?? "", found.actor ?? "", found.location.path];
  // A point's number is a number.
  const own = new Set(names.filter((name) => name.length > 1 && !/^\d+$/.test(name)));
  const isControl = namesControl(page);
  return (word) => own.has(word) || isControl(word);
}

/** Owners stand in code spans: nobody is mentioned. */
export function ownerOf(found: StandingFinding, { controls }: Page): string {
  const control = found.control === null ? undefined : controls.get(found.control);
  if (control === undefined) return "";
  return control.owner === null ? "none" : code(clip(control.owner, longest.owner));
}

/** One thing to do, with a link to where. */
function nextStepOf(found: StandingFinding, page: Page): string {
  if (isApproved(found, page.report)) return "none: a program owner has approved it";
  if (found.fix === null) return `see ${place(found.location, page)}`;
  const { text: step, location } = found.fix;
  const what = prose(clip(plainText(step), longest.message), namesIn(found, page));
  if (found.group === "approval") return what;
  const edit = editAddress(location, page.context);
  if (edit === null) return `${what} (${place(location, page)})`;
  // The address has the whole path; a narrow column is easier to read.
  const file = location.path.slice(location.path.lastIndexOf("/") + 1);
  return `${what}: ${link(`edit ${pathCode(`${file}:${location.line}`)}`, edit)}`;
}

/** The policy fails on it, and this one does not fail: base's owners of the program have said that it may be. */
function isApproved({ group, blocking, standing }: StandingFinding, { policy }: Report): boolean {
  return group === "program-change" && standing === "introduced" && !blocking && policy.failOn.includes(group);
}
