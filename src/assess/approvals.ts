import type { Probes, Unverifiable } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import type { Control, Owner, Program } from "../model/program.ts";
import type { AffectedControl } from "../model/report.ts";
import { aboutControl } from "./about-control.ts";
import { statusOf } from "./effective.ts";
import { list } from "./evidence/words.ts";
import { finding } from "./rules.ts";
import type { Terms } from "./terms.ts";

/** Who approved the commit that is judged. */
export interface Approvals {
  /** Logins that approved the head commit and did not write the change; null where nobody could be asked: no pull request, say. */
  readonly approvers: readonly string[] | null;
  /** Logins by team (`@org/team`, lower case), for the teams that could be read. */
  readonly teamMembers: ReadonlyMap<string, readonly string[]>;
}

/** Whether one of `owners` has approved; `unverifiable` when somebody may have, and it cannot be told. */
export function approvalOf(owners: readonly Owner[], approvals: Approvals): "given" | "missing" | "unverifiable" {
  if (approvals.approvers === null) return "unverifiable";
  const logins = approvals.approvers.map((login) => login.toLowerCase());
  const answers = logins.length === 0 ? [] : owners.map((owner) => approvalBy(owner, logins, approvals.teamMembers));
  return (["given", "unverifiable"] as const).find((answer) => answers.includes(answer)) ?? "missing";
}

function approvalBy({ name, kind }: Owner, logins: readonly string[], teamMembers: Approvals["teamMembers"]) {
  switch (kind) {
    case "user":
      return logins.includes(name.toLowerCase().replace(/^@/, "")) ? "given" : "missing";
    case "team": {
      const members = teamMembers.get(name.toLowerCase())?.map((login) => login.toLowerCase());
      if (members === undefined) return "unverifiable";
      return logins.some((login) => members.includes(login)) ? "given" : "missing";
    }
    case "email":
      return "unverifiable";
  }
}

export interface ApprovalInput {
  readonly terms: Terms;
  readonly base: Program | null;
  readonly head: Program;
  readonly affected: readonly AffectedControl[];
  readonly approvals: Approvals;
  readonly owners: Probes["owners"];
}

/** `approval-missing`, and what could not be told, for every affected control that no valid owner of it has approved. */
export function missingApprovals(input: ApprovalInput): {
  readonly findings: readonly Finding[];
  readonly unverifiable: readonly Unverifiable[];
} {
  const { terms, approvals } = input;
  const isAsked = terms.approvals === "require" || (terms.approvals === "advise" && approvals.approvers !== null);
  if (!isAsked) return { findings: [], unverifiable: [] };
  const answered = input.affected.flatMap(({ control: id, reasons }) => {
    const control = controlIn(input.base, id, "base") ?? controlIn(input.head, id, "head");
    if (control === null || isStatedOnly(control.control)) return [];
    const files = reasons.map((reason) => reason.file);
    return [{ ...control, files, answer: approvalOf(validOwners(control.control, input.owners), approvals) }];
  });
  return {
    findings: answered
      .filter(({ answer }) => answer === "missing")
      .map(({ control, at, files }) => missing(control, at, files)),
    unverifiable: answered
      .filter(({ answer }) => answer === "unverifiable")
      .map(({ control, at }) => untold(control, at)),
  };
}

/** A CSOC or CUEC without an owner of ours is nobody's to approve but the program owners'. */
function isStatedOnly({ complementary, owner }: Control): boolean {
  return complementary !== null && owner === null;
}

/** Base's entry goes before head's: who has to approve is not for the change to say. */
function controlIn(program: Program | null, id: string, side: Location["side"]) {
  const control = program?.controls.find((candidate) => candidate.id === id);
  return control === undefined ? null : { control, at: { ...(control.owner ?? control).place, side } };
}

function validOwners(control: Control, owners: Probes["owners"]): readonly Owner[] {
  return control.owner !== null && statusOf(control.owner, owners).is !== "invalid" ? [control.owner] : [];
}

function missing(control: Control, location: Location, files: readonly string[]): Finding {
  const who =
    control.owner === null ? "it has no owner who could" : `${control.owner.name} has not approved this commit`;
  return finding("approval-missing", [control.id], {
    message: `${control.id} is affected and ${who}`,
    location,
    explainedBy: [...new Set(files)],
    ...aboutControl(control),
  });
}

function untold(control: Control, { path, line, column }: Location): Unverifiable {
  return {
    what: `whether ${control.owner?.name ?? "an owner"} approved the change of ${control.id}`,
    why: "who approved, or who stands behind that name, could not be read",
    control: control.id,
    place: { path, line, column },
  };
}

/** Said where a change of the program blocks although a program owner may have approved it. */
export function programApprovalDoubts(terms: Terms, approvals: Approvals): readonly Unverifiable[] {
  if (approvalOf(terms.owners, approvals) !== "unverifiable") return [];
  return [
    {
      what: `whether a program owner (${list(terms.owners.map((owner) => owner.name))}) approved the change of the program`,
      why: "who approved, or who stands behind these names, could not be read",
      control: null,
      place: terms.owners[0]?.place ?? null,
    },
  ];
}
