import type { StandingFinding } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import type { ControlSummary, Report } from "../model/report.ts";
import { blobAddress, editAddress, type RenderContext } from "./context.ts";
import { code, link, text } from "./markdown.ts";
import { groupOrder, told } from "./words.ts";

/** The introduced findings in the order of the table: what blocks first, then by group, then by fingerprint. */
export function inRowOrder(report: Report): readonly StandingFinding[] {
  const rank = (found: StandingFinding) =>
    (found.blocking ? 0 : 1) * groupOrder.length + groupOrder.indexOf(found.group);
  return [...told(report)].sort((a, b) => rank(a) - rank(b) || (a.fingerprint < b.fingerprint ? -1 : 1));
}

export const rowHead = ["", "Control", "What this PR changes", "Owner", "Next step"] as const;
export const rowAlign = [":-:", "---", "---", "---", "---"] as const;

/** One finding as one row of the comment's table. */
export function row(found: StandingFinding, report: Report, context: RenderContext): readonly string[] {
  return [
    markOf(found),
    subjectOf(found, report),
    whatOf(found, report, context),
    ownerOf(found, report),
    nextStepOf(found, report, context),
  ];
}

export function markOf(found: StandingFinding): string {
  if (found.standing === "resolved") return "✅";
  return found.blocking || found.group === "always" ? "❌" : "⚠️";
}

/** The id of what a finding is about. */
export function nameOf(found: StandingFinding, report: Report): string {
  return titleOf(found, report).id ?? found.subject[0] ?? found.rule;
}

/** What the finding is about, by its id and its title: a criterion, a control, or whatever its subject names first. */
export function subjectOf(found: StandingFinding, report: Report): string {
  const [id = found.rule] = found.subject;
  const title = titleOf(found, report);
  return `**${code(title.id ?? id)}**${title.text === "" ? "" : ` ${text(title.text)}`}`;
}

function titleOf(found: StandingFinding, report: Report): { readonly id: string | null; readonly text: string } {
  const [id] = found.subject;
  const criterion = report.criteria.find(({ key }) => key === id);
  if (criterion !== undefined) return { id: criterion.key, text: criterion.title };
  const control = controlOf(found, report);
  // A risk or an actor has its own name; a link, a glob or a file is better told by its control.
  if (control === null || id === undefined || isNamed(found)) return { id: null, text: "" };
  return { id: control.id, text: control.title };
}

function isNamed(found: StandingFinding): boolean {
  return found.rule === "risk-untreated" || found.rule === "actor-changed" || found.rule === "waiver-added";
}

/** What is wrong, where it stands, and what made it so. */
function whatOf(found: StandingFinding, report: Report, context: RenderContext): string {
  const where = place(found.location, report, context);
  const cause =
    found.cause === null
      ? ""
      : `<br>because ${link(text(found.cause.text), blobAddress(found.cause.location, report, context))}`;
  return `${text(sentence(found, report))} (${where})${cause}`;
}

/** The message without the name at its start that stands in the column before. */
export function sentence(found: StandingFinding, report: Report): string {
  const { id, text: title } = titleOf(found, report);
  const starts = [`${id ?? ""} ${title}: `, `${id ?? ""} ${title} `, `${found.subject[0] ?? ""} `];
  const start = starts.find((one) => one.trim() !== "" && found.message.startsWith(one));
  return start === undefined || found.control === found.subject[0] ? found.message : found.message.slice(start.length);
}

export function place(at: Location, report: Report, context: RenderContext): string {
  return link(code(`${at.path}:${at.line}`), blobAddress(at, report, context));
}

/** Owners stand in code spans: nobody is mentioned. */
export function ownerOf(found: StandingFinding, report: Report): string {
  const owner = controlOf(found, report)?.owner ?? null;
  if (owner !== null) return code(owner);
  return found.control === null ? "" : "none";
}

function controlOf(found: StandingFinding, report: Report): ControlSummary | null {
  return report.controls.find((control) => control.id === found.control) ?? null;
}

function nextStepOf(found: StandingFinding, report: Report, context: RenderContext): string {
  if (found.fix === null) return `see ${place(found.location, report, context)}`;
  const { text: step, location } = found.fix;
  const edit = editAddress(location, context);
  const where = code(`${location.path}:${location.line}`);
  return `${text(step)} (${edit === null ? place(location, report, context) : link(where, edit)})`;
}
