import { criteriaOf } from "../assess/criteria.ts";
import type { Coverage } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import { isLonger, reviewEvery } from "../model/interval.ts";
import type { Control, Owner, Program } from "../model/program.ts";
import type { Assessed } from "./assessed.ts";
import { asksAsMuch, isAbout, type Succession, successorsOf } from "./link-succession.ts";

/** What head still asks, for telling a finding that was resolved from one whose subject was taken away. */
export interface StillAsked {
  readonly base: Program;
  readonly head: Assessed;
  /** Base's controls by id. */
  readonly before: ReadonlyMap<string, Control>;
  readonly after: ReadonlyMap<string, Control>;
  readonly succession: Succession;
  /** Controls whose path rules the change narrowed. */
  readonly narrowed: ReadonlySet<string>;
  /** Actors whose reports the change weakened. */
  readonly weakened: ReadonlySet<string>;
  readonly hasCodeowners: boolean;
}

/** Whether head still asks what `finding`, found at base, is about. */
export function isStillAsked(finding: Finding, asked: StillAsked): boolean {
  const [first = "", second = "", third = ""] = finding.subject;
  const control = asked.after.get(first);
  switch (finding.rule) {
    case "criterion-gap":
      return answers(asked, first, second);
    case "point-gap":
      return answers(asked, first, third) && isMeasured(asked, first, third, Number(second));
    case "responsibility-unassigned":
      return rowsOf(asked, first).length > 0;
    case "control-unowned":
    case "evidence-none":
      return control !== undefined;
    case "owner-invalid":
      return control !== undefined && isOwnedAgain(asked, control, second);
    case "program-owner-invalid":
      return isReachable(asked);
    case "owner-not-codeowner":
      return asked.hasCodeowners && isOwnedBy(control, second) && !asked.narrowed.has(first);
    case "codeowners-error":
      return asked.hasCodeowners;
    case "evidence-missing":
    case "evidence-anchor":
    case "evidence-content":
    case "evidence-failing":
    case "evidence-url":
    case "evidence-expired":
    case "evidence-suspect":
      return control !== undefined && isLinked(asked, control, second);
    case "report-expired":
      return asked.head.program.actors.get(first)?.report != null && !asked.weakened.has(first);
    case "review-overdue":
    case "review-due":
      return control !== undefined && isReviewed(asked, control, second);
    case "path-dead":
      return control?.paths.some((rule) => rule.text === second) ?? false;
    case "risk-untreated":
      return asked.head.program.risks.some((risk) => risk.id === first && risk.treatment === "mitigate");
    case "risk-unowned":
    case "risk-unaccepted":
      return isInRegister(asked, first);
    case "risk-overdue":
      return isDated(asked, first);
    default:
      return true;
  }
}

function isInRegister({ head }: StillAsked, id: string): boolean {
  return head.program.risks.some((risk) => risk.id === id);
}

/** Whether a risk still has a day by which somebody must look at it. */
function isDated({ head }: StillAsked, id: string): boolean {
  return head.program.risks.some((risk) => risk.id === id && (risk.reviewBy !== null || risk.accepted !== null));
}

function rowsOf({ head }: StillAsked, criterion: string): readonly Coverage[] {
  const rows = head.assessment.coverage.filter((row) => row.criterion === criterion);
  return rows.filter((row) => row.status !== "not-applicable");
}

function answers(asked: StillAsked, criterion: string, actor: string): boolean {
  return rowsOf(asked, criterion).some((row) => row.actor === actor && row.role !== "none");
}

function isMeasured(asked: StillAsked, criterion: string, actor: string, point: number): boolean {
  const framework = criteriaOf(asked.head.program).find(({ key }) => key === criterion)?.framework;
  const row = rowsOf(asked, criterion).find((candidate) => candidate.actor === actor);
  const measured = row !== undefined && row.role !== "complements" && row.points.inScope.includes(point);
  return framework?.depth === "points-of-focus" && measured;
}

/** A longer interval is no review. */
function isReviewed(asked: StillAsked, control: Control, text: string): boolean {
  const { before, base, head, succession } = asked;
  const was = before.get(control.id);
  const link = was?.evidence.find((candidate) => candidate.text === text);
  if (was === undefined || link === undefined) return false;
  const every = reviewEvery(link, base);
  return successorsOf(link, was, control, succession).some((next) => !isLonger(every, reviewEvery(next, head.program)));
}

function isOwnedBy(control: Control | undefined, owner: string): boolean {
  return control?.owner?.name.toLowerCase() === owner.toLowerCase();
}

/** An invalid owner is mended by a valid one; to name nobody, or another who is not there, mends nothing. */
function isOwnedAgain({ head, before }: StillAsked, control: Control, name: string): boolean {
  // A deputy who is no longer named leaves the control with those it had.
  if (before.get(control.id)?.owner?.name !== name) return true;
  return head.assessment.findings.every((found) => found.group !== "lost-owner" || found.control !== control.id);
}

/** To name nobody, or others who are not there, gives the program no owner back. */
function isReachable({ head }: StillAsked): boolean {
  const isInvalid = ({ name }: Owner) =>
    head.assessment.findings.some((found) => found.fingerprint === `program-owner-invalid:${name}`);
  return head.program.owners.some((owner) => !isInvalid(owner));
}

/** A link that now asks less is as good as gone. */
function isLinked({ before, succession }: StillAsked, control: Control, text: string): boolean {
  const was = before.get(control.id);
  const links = was?.evidence.filter((link) => isAbout(text, link)) ?? [];
  if (was === undefined) return false;
  return links.some((link) => successorsOf(link, was, control, succession).some((next) => asksAsMuch(link, next)));
}
