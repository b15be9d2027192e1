import { aboutControl } from "../model/about-control.ts";
import type { Probes, Unverifiable } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import { validOwners } from "../model/owner-status.ts";
import type { Location } from "../model/place.ts";
import type { Control, Program } from "../model/program.ts";
import type { AffectedControl, ControlApproval } from "../model/report.ts";
import { code, listOf, sentence } from "../model/sentence.ts";
import { finding } from "../rules/make-finding.ts";
import { canApprove, unknownWritersOf } from "./able.ts";
import { type Answer, doubtsInWords, stepFor, whyMissing } from "./approval-words.ts";
import { type EarlierInput, earlierStanding } from "./earlier-approvals.ts";
import { answerOf, loginOf } from "./gate.ts";
import { type Approvals, counted, writersOf } from "./reviews.ts";

/** Where `head` is null nothing of it can be evaluated, so that nobody is asked. */
export interface ApprovalInput extends EarlierInput {
  readonly affected: readonly AffectedControl[];
  readonly approvals: Approvals;
  readonly owners: Probes["owners"];
}

/** What is known of the approvals of the affected controls. */
export interface ApprovalsGiven {
  readonly findings: readonly Finding[];
  readonly unverifiable: readonly Unverifiable[];
  /** In code unit order of control ids. */
  readonly approvals: readonly ControlApproval[];
}

/** `approval-missing`, and what could not be told, for every affected control that its owners have not approved. */
export function missingApprovals(input: ApprovalInput): ApprovalsGiven {
  if (input.head === null || input.terms.approvals === "off" || (isAdvice(input) && input.approvals.approvers === null))
    return { findings: [], unverifiable: [], approvals: [] };
  const answered = input.affected.flatMap((affected) => answersFor(affected, input));
  const missing = answered.filter((answer) => isMissing(answer, input));
  const findings = new Map(missing.map((answer) => findingFor(answer, input)).map((one) => [one.fingerprint, one]));
  return {
    findings: [...findings.values()],
    unverifiable: answered.filter((one) => one.answer.is === "unknown" && !missing.includes(one)).map(untold),
    approvals: answered.map(({ control, answer, awaited, earlier }) => ({
      control: control.id,
      is: inReport[answer.is],
      awaited: answer.is === "open" ? [] : awaited.map((owner) => owner.name),
      ...(earlier.standing.length > 0 && {
        earlier: earlier.standing.map(({ login, commits }) => ({ login, commits })),
      }),
    })),
  };
}

const inReport = { open: "given", closed: "missing", unknown: "unverifiable" } as const;

/** Whether a missing approval fails nothing. */
function isAdvice({ terms }: ApprovalInput): boolean {
  return terms.approvals !== "require" && !terms.failOn.includes("approval");
}

/** What cannot be told opens no gate; where there is no pull request nobody waits at one. */
function isMissing({ answer }: Answer, input: ApprovalInput): boolean {
  if (answer.is === "unknown") return !isAdvice(input) && input.approvals.approvers !== null;
  return answer.is === "closed";
}

/** A CSOC or CUEC without an owner of ours is nobody's to approve but the program owners'. */
function isStatedOnly({ complementary, owner }: Control): boolean {
  return complementary !== null && owner === null;
}

/** One answer; two where the tip has two controls of that id, each with owners of its own. */
function answersFor(affected: AffectedControl, input: ApprovalInput): readonly Answer[] {
  const { control: id, reasons } = affected;
  const found = controlIn(input.base?.program, id, "base") ?? controlIn(input.head?.program, id, "head");
  if (found === null) return [];
  const entries = input.terms.controls.get(id) ?? [found.control];
  const earlier = earlierStanding(affected, input);
  return entries
    .filter((control) => !isStatedOnly(control))
    .map((control) => answerFor({ control, at: found.at, files: reasons.map(({ file }) => file), earlier }, input));
}

function answerFor(asked: Pick<Answer, "control" | "at" | "files" | "earlier">, input: ApprovalInput): Answer {
  const { terms, approvals } = input;
  const unknownWriters = unknownWritersOf(terms, approvals);
  const owners = validOwners(asked.control, input.owners);
  const { count, eachOf } = terms.policy.approvers;
  const gate = { owners, count: count + (unknownWriters.length > 0 ? 1 : 0), eachOf };
  const approved = [...(approvals.approvers ?? []), ...asked.earlier.standing.map(({ login }) => login)];
  const answer = answerOf(gate, counted(approved, approvals, terms.policy), approvals);
  const wrote = writersOf(approvals, terms.policy);
  const names = new Map([...owners, ...eachOf].map((owner) => [owner.name.toLowerCase(), owner]));
  const awaited = [...names.values()].filter(
    (owner) => canApprove(owner, wrote, approvals) && !answer.filledBy.includes(loginOf(owner.name)),
  );
  return { ...asked, gate, answer, awaited, unknownWriters };
}

/** Where the control stands: base's entry goes before head's, and who has to approve is the tip's to say. */
function controlIn(program: Program | undefined, id: string, side: Location["side"]) {
  const control = program?.controls.find((candidate) => candidate.id === id);
  return control === undefined ? null : { control, at: { ...(control.owner ?? control).place, side } };
}

function findingFor(answer: Answer, { approvals }: ApprovalInput): Finding {
  const { control, at, files } = answer;
  return finding("approval-missing", [control.id], {
    message: sentence`${code(control.id)} is affected and ${whyMissing(answer, approvals)}`,
    location: at,
    fix: { text: stepFor(answer), location: at, edits: [] },
    explainedBy: [...new Set(files)],
    ...aboutControl(control),
  });
}

function untold({ control, at: { path, line, column }, awaited, answer }: Answer): Unverifiable {
  const who = awaited.length === 0 ? sentence`an owner` : listOf(awaited.map(({ name }) => [code(name)]));
  return {
    what: sentence`whether ${who} approved the change of ${code(control.id)}`,
    why: doubtsInWords(answer.doubts),
    control: control.id,
    place: { path, line, column },
  };
}
