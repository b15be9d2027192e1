import { aboutControl } from "../model/about-control.ts";
import type { Probes, Unverifiable } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import { validOwners } from "../model/owner-status.ts";
import type { Location } from "../model/place.ts";
import type { Control, Owner, Program } from "../model/program.ts";
import type { AffectedControl, ControlApproval } from "../model/report.ts";
import { code, listOf, plain, type Sentence, sentence } from "../model/sentence.ts";
import { list } from "../model/words.ts";
import { finding } from "../rules/make-finding.ts";
import type { Terms } from "./terms.ts";

/** What GitHub says of a pull request's people: all of it but who is in which team. */
export type Reviews = Omit<Approvals, "teamMembers">;

/** Nobody could be asked: there is no pull request. */
export const noReviews: Reviews = { approvers: null, author: null, contributors: [] };

/** Who approved the commit that is judged, and who wrote it. */
export interface Approvals {
  /** Logins whose latest opinion approves the head commit; null where nobody could be asked: no pull request, say. */
  readonly approvers: readonly string[] | null;
  /** The login of the pull request's author, whose approval never counts; null where there is none. */
  readonly author: string | null;
  /** Logins of those who wrote or committed commits of it; their approvals count only where base's policy says so. */
  readonly contributors: readonly string[];
  /** Logins by team (`@org/team`, lower case), for the teams that could be read. */
  readonly teamMembers: ReadonlyMap<string, readonly string[]>;
}

/** Nobody approves their own change: the approvals that count by these terms. */
export function countedBy({ policy }: Pick<Terms, "policy">, approvals: Approvals): Approvals {
  const wrote = writers(policy, approvals);
  const counted = approvals.approvers?.filter((login) => !wrote.has(login.toLowerCase())) ?? null;
  return { ...approvals, approvers: counted };
}

function writers(policy: Terms["policy"], { author, contributors }: Approvals): ReadonlySet<string> {
  const wrote = [...(author === null ? [] : [author]), ...(policy.contributorsMayApprove ? [] : contributors)];
  return new Set(wrote.map((login) => login.toLowerCase()));
}

/** Whether one of `owners` has approved; `unverifiable` when somebody may have, and it cannot be told. */
export function approvalOf(owners: readonly Owner[], approvals: Approvals): ControlApproval["is"] {
  if (approvals.approvers === null) return "unverifiable";
  const logins = approvals.approvers.map((login) => login.toLowerCase());
  const answers = logins.length === 0 ? [] : owners.map((owner) => approvalBy(owner, logins, approvals.teamMembers));
  return (["given", "unverifiable"] as const).find((answer) => answers.includes(answer)) ?? "missing";
}

function approvalBy({ name, kind }: Owner, logins: readonly string[], teamMembers: Approvals["teamMembers"]) {
  switch (kind) {
    case "user":
      return logins.includes(loginOf(name)) ? "given" : "missing";
    case "team": {
      const members = teamMembers.get(name.toLowerCase())?.map((login) => login.toLowerCase());
      if (members === undefined) return "unverifiable";
      return logins.some((login) => members.includes(login)) ? "given" : "missing";
    }
    case "email":
      return "unverifiable";
  }
}

function loginOf(name: string): string {
  return name.toLowerCase().replace(/^@/, "");
}

export interface ApprovalInput {
  readonly terms: Terms;
  readonly base: Program | null;
  readonly head: Program;
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

/** `approval-missing`, and what could not be told, for every affected control that no valid owner of it has approved. */
export function missingApprovals(input: ApprovalInput): ApprovalsGiven {
  const { terms } = input;
  const isAsked = terms.approvals === "require" || (terms.approvals === "advise" && input.approvals.approvers !== null);
  if (!isAsked) return { findings: [], unverifiable: [], approvals: [] };
  const answered = input.affected.flatMap((affected) => answersFor(affected, input));
  return {
    findings: answered.filter(({ is }) => is === "missing").map((answer) => missing(answer, input)),
    unverifiable: answered.filter(({ is }) => is === "unverifiable").map(untold),
    approvals: answered.map(({ control, is, awaited }) => ({
      control: control.id,
      is,
      awaited: is === "given" ? [] : awaited.map((owner) => owner.name),
    })),
  };
}

/** A CSOC or CUEC without an owner of ours is nobody's to approve but the program owners'. */
function isStatedOnly({ complementary, owner }: Control): boolean {
  return complementary !== null && owner === null;
}

interface Answer {
  readonly control: Control;
  readonly at: Location;
  readonly files: readonly string[];
  readonly is: ControlApproval["is"];
  readonly valid: readonly Owner[];
  readonly awaited: readonly Owner[];
}

/** One answer; two where the tip has two controls of that id, each with owners of its own. */
function answersFor({ control: id, reasons }: AffectedControl, input: ApprovalInput): readonly Answer[] {
  const found = controlIn(input.base, id, "base") ?? controlIn(input.head, id, "head");
  if (found === null) return [];
  const entries = input.terms.controls.get(id) ?? [found.control];
  return entries
    .filter((control) => !isStatedOnly(control))
    .map((control) => answerFor({ control, at: found.at, files: reasons.map(({ file }) => file) }, input));
}

function answerFor(asked: Pick<Answer, "control" | "at" | "files">, input: ApprovalInput): Answer {
  const valid = validOwners(asked.control, input.owners);
  const wrote = writers(input.terms.policy, input.approvals);
  return {
    ...asked,
    is: approvalOf(valid, countedBy(input.terms, input.approvals)),
    valid,
    awaited: valid.filter((owner) => canApprove(owner, wrote, input.approvals)),
  };
}

/** Whether a name leaves anybody who did not write the change. */
function canApprove({ name, kind }: Owner, wrote: ReadonlySet<string>, { teamMembers }: Approvals): boolean {
  if (kind === "user") return !wrote.has(loginOf(name));
  const members = kind === "team" ? teamMembers.get(name.toLowerCase()) : undefined;
  return members === undefined || members.some((login) => !wrote.has(login.toLowerCase()));
}

/** Where the control stands: base's entry goes before head's, and who has to approve is the tip's to say. */
function controlIn(program: Program | null, id: string, side: Location["side"]) {
  const control = program?.controls.find((candidate) => candidate.id === id);
  return control === undefined ? null : { control, at: { ...(control.owner ?? control).place, side } };
}

function missing({ control, at, files, valid, awaited }: Answer, { approvals }: ApprovalInput): Finding {
  const names = awaited.map((owner): Sentence => [code(owner.name)]);
  const text =
    names.length === 0
      ? sentence`name a deputy of ${code(control.id)} who did not write the change`
      : sentence`have it approved by ${names.length > 1 ? sentence`one of ` : []}${listOf(names)}`;
  return finding("approval-missing", [control.id], {
    message: plain(`${control.id} is affected and ${whyMissing(control, valid, awaited, approvals)}`),
    location: at,
    fix: { text, location: at, edits: [] },
    explainedBy: [...new Set(files)],
    ...aboutControl(control),
  });
}

function whyMissing(
  control: Control,
  valid: readonly Owner[],
  awaited: readonly Owner[],
  { approvers }: Approvals,
): string {
  if (control.owner === null) return "it has no owner who could approve";
  if (valid.length === 0) return `${control.owner.name}, who could approve, cannot be reached`;
  const names = list(valid.map((owner) => owner.name));
  if (awaited.length === 0) return `${names} wrote the change, which nobody approves for themselves`;
  const ownApprovals = valid.filter(
    (owner) => !awaited.includes(owner) && approvers?.some((login) => login.toLowerCase() === loginOf(owner.name)),
  );
  const own = ownApprovals.map((owner) => `; ${owner.name} has, and wrote part of it`).join("");
  const still = awaited.map((owner) => owner.name);
  return still.length > 1
    ? `none of ${list(still)} has approved this commit${own}`
    : `${still[0]} has not approved this commit${own}`;
}

function untold({ control, at: { path, line, column }, awaited }: Answer): Unverifiable {
  return {
    what: plain(
      `whether ${list(awaited.map((owner) => owner.name)) || "an owner"} approved the change of ${control.id}`,
    ),
    why: plain("who approved, or who stands behind that name, could not be read"),
    control: control.id,
    place: { path, line, column },
  };
}

/** Reviews where a change of the program blocks although a program owner may have approved it. */
export function programApprovalDoubts(terms: Terms, approvals: Approvals): readonly Unverifiable[] {
  if (approvalOf(terms.owners, countedBy(terms, approvals)) !== "unverifiable") return [];
  return [
    {
      what: plain(
        `whether a program owner (${list(terms.owners.map((owner) => owner.name))}) approved the change of the program`,
      ),
      why: plain("who approved, or who stands behind these names, could not be read"),
      control: null,
      place: terms.owners[0]?.place ?? null,
    },
  ];
}
