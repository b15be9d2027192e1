import { aboutControl } from "../../model/about-control.ts";
import type { Unverifiable } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import { validOwners } from "../../model/owner-status.ts";
import type { Location } from "../../model/place.ts";
import type { Control, Program } from "../../model/program.ts";
import type { AffectedControl, ControlApproval } from "../../model/report.ts";
import { code, listOf, sentence } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { BothSides } from "../both-sides.ts";
import { counted, writersOf } from "../sides/reviews.ts";
import { canApprove, unknownWritersOf } from "./able.ts";
import { type Answer, doubtsInWords, stepFor, whyMissing } from "./approval-words.ts";
import { earlierStanding } from "./earlier-approvals.ts";
import { answerOf, loginOf } from "./gate.ts";

/** What is known of the approvals of the affected controls. */
export interface ApprovalsGiven {
  readonly findings: readonly Finding[];
  readonly unverifiable: readonly Unverifiable[];
  /** In code unit order of control ids. */
  readonly approvals: readonly ControlApproval[];
}

/** `approval-missing`, and what could not be told, for every affected control that its owners have not approved. */
export function missingApprovals(sides: BothSides): ApprovalsGiven {
  // Of a head that is null nothing can be evaluated, so that nobody is asked.
  if (sides.head === null || sides.terms.approvals === "off" || (isAdvice(sides) && sides.approvals.approvers === null))
    return { findings: [], unverifiable: [], approvals: [] };
  const answered = sides.affected.flatMap((affected) => answersFor(affected, sides));
  const missing = answered.filter((answer) => isMissing(answer, sides));
  const findings = new Map(missing.map((answer) => findingFor(answer, sides)).map((one) => [one.fingerprint, one]));
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
function isAdvice({ terms }: BothSides): boolean {
  return terms.approvals !== "require" && !terms.failOn.includes("approval");
}

/** What cannot be told opens no gate; where there is no pull request nobody waits at one. */
function isMissing({ answer }: Answer, sides: BothSides): boolean {
  if (answer.is === "unknown") return !isAdvice(sides) && sides.approvals.approvers !== null;
  return answer.is === "closed";
}

/** A CSOC or CUEC without an owner of ours is nobody's to approve but the program owners'. */
function isStatedOnly({ complementary, owner }: Control): boolean {
  return complementary !== null && owner === null;
}

/** One answer; two where the tip has two controls of that id, each with owners of its own. */
function answersFor(affected: AffectedControl, sides: BothSides): readonly Answer[] {
  const { control: id, reasons } = affected;
  const found = controlIn(sides.base?.program, id, "base") ?? controlIn(sides.head?.program, id, "head");
  if (found === null) return [];
  const earlier = earlierStanding(affected, sides);
  const entries = sides.terms.controls.get(id) ?? [found.control];
  return entries
    .filter((control) => !isStatedOnly(control))
    .map((control) => answerFor({ control, at: found.at, files: reasons.map(({ file }) => file), earlier }, sides));
}

function answerFor(asked: Pick<Answer, "control" | "at" | "files" | "earlier">, sides: BothSides): Answer {
  const { terms, approvals } = sides;
  const unknownWriters = unknownWritersOf(terms, approvals);
  const owners = validOwners(asked.control, sides.probes.owners);
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

function findingFor(answer: Answer, { approvals }: BothSides): Finding {
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
