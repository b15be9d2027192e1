import { type RuleId, type StandingFinding, subjectParts } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import { blobAddress, editAddress } from "./context.ts";
import { code, link, text } from "./markdown.ts";
import { longest, namesControl, type Page, pathCode, place } from "./page.ts";
import { clip } from "./plain.ts";
import { type IsKnown, prose, whereIn } from "./prose.ts";
import type { Story } from "./story.ts";
import { counted, groupOrder, told } from "./words.ts";

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
      (found) => found.fingerprint,
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
  const also = rest.slice(0, mostBeside).map((found) => `<br>${besideOf(found, page, hasTitle(found))}`);
  const left = rest.length > mostBeside ? `<br>…and ${counted(rest.length - mostBeside, "more", "more")}` : "";
  const change = `${changeOf(lead, page)}${also.join("")}${left}`;
  return [markOf(lead), subject, change, ownerOf(lead, page), nextStepOf(lead, page)];
}

/** How much else of a story is told, and how much of what is wrong with each. */
const [mostBeside, longestBeside] = [12, 140];

/** Another finding of a story, in one line, without what the row says already: why the control no longer counts, and what made it so. */
function besideOf(found: StandingFinding, page: Page, hasTitle: boolean): string {
  const what = shortMessage(found, page).replace(/ \([^()]*\)$/, "");
  return `${markOf(found)} ${subjectOf(found, page, hasTitle)}: ${prose(clip(what, longestBeside), namesIn(found, page))}`;
}

/** What does not block has the same sign, whatever it is. */
export function markOf(found: StandingFinding): string {
  if (found.standing === "resolved") return "✅";
  if (found.standing === "withdrawn") return "➖";
  if (!found.blocking) return "⚠️";
  if (found.group === "broken-evidence") return "🔗";
  return found.group === "program-change" ? "📝" : "❌";
}

/** What a finding is about, by its id and its title: a criterion, a risk, a control, or what its subject names first. */
export function aboutOf(
  found: StandingFinding,
  { controls, titles }: Page,
): { readonly id: string; readonly title: string } {
  const [id = found.rule] = found.subject;
  const criterion = titles.get(id);
  if (criterion !== undefined) return { id, title: criterion };
  const control = found.control === null ? undefined : controls.get(found.control);
  // A risk, an actor or a waiver has its own name; a link, a glob or a file is better told by its control.
  if (control === undefined || namesItself.has(found.rule)) return { id, title: "" };
  return { id: control.id, title: control.title };
}

const namesItself: ReadonlySet<RuleId> = new Set([
  "program-owner-invalid",
  "risk-untreated",
  "risk-unowned",
  "risk-overdue",
  "risk-unaccepted",
  "actor-changed",
  "waiver-added",
  "waiver-expired",
  "waiver-too-long",
  "waiver-expiring",
  "waiver-dead",
  "edited-away",
]);

/** What has an id that people speak of; everything else is a path, a setting or the like. */
const hasId: ReadonlySet<string> = new Set(["criterion", "control", "risk", "framework", "actor"]);

/** The same as Markdown. */
export function subjectOf(found: StandingFinding, page: Page, hasTitle = true): string {
  const { id, title } = aboutOf(found, page);
  if (title === "" && !hasId.has(subjectParts[found.rule]?.[0] ?? "actor")) return pathCode(id);
  return `**${text(clip(id, longest.id))}** ${hasTitle ? text(clip(title, longest.subject)) : ""}`.trim();
}

/** What is wrong and what in the change made it so, with a link to the line of one of them. */
function changeOf(found: StandingFinding, page: Page): string {
  if (found.cause === null || isTheChange(found)) return `${messageOf(found, page)} (${place(found.location, page)})`;
  const { path, line } = found.cause.location;
  const address = blobAddress(found.cause.location, page.report, page.context);
  const label = pathCode(line > 1 ? `${path}:${line}` : path);
  const whole = clip(together(shortMessage(found, page), found.cause.text), 2 * longest.message).trim();
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
  if (!what.startsWith(`${file} `)) return `${clip(what, longest.message)}: ${because}`;
  return `${what.split("; ", 1)[0]}: it${because.slice(file.length)}`;
}

/** The message as Markdown, without the name that stands in the column before. */
export function messageOf(found: StandingFinding, page: Page): string {
  return prose(clip(shortMessage(found, page), longest.message), namesIn(found, page));
}

/** The message without the name at its start; where that is a sentence about the control itself, the whole. */
export function shortMessage(found: StandingFinding, page: Page): string {
  const { id, title } = aboutOf(found, page);
  const start = [`${id} ${title}: `, `waiver of ${id}: `, `${id}: `, `${id} `].find((one) =>
    found.message.startsWith(one),
  );
  return start === undefined || id === found.control ? found.message : found.message.slice(start.length);
}

function namesIn(found: StandingFinding, page: Page): IsKnown {
  const names = [...found.subject, ...found.criteria, found.control ?? "", found.actor ?? "", found.location.path];
  const own = new Set(names.filter((name) => name.length > 1));
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
  const what = prose(clip(step, longest.message), namesIn(found, page));
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
