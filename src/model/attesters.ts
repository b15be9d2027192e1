import type { Probes, Today } from "./assessment.ts";
import type { Attestation } from "./evidence.ts";
import { answeringFor } from "./owner-status.ts";
import type { Control, Owner, Program } from "./program.ts";
import { dayAfter } from "./time/days.ts";

/** What an attestation is worth. */
export type AttestationStanding =
  /** `as` program-owner: one who answers for the program and not for the control, whose word is weaker. */
  | { readonly is: "counts"; readonly as: "control-owner" | "program-owner" }
  /** Its day is in the future. */
  | { readonly is: "to-come" }
  | { readonly is: "not-theirs" }
  /** It would count were the attester in this team, whose members are not known. */
  | { readonly is: "unverifiable"; readonly team: string };

interface AttestedIn {
  readonly program: Program;
  readonly members: Probes["members"];
  readonly today: Today;
}

/** An attestation is the word of the control's owner or a deputy, else of a program owner, and of a day that has come. */
export function attestationStanding(
  { by, on }: Attestation,
  control: Control,
  { program, members, today }: AttestedIn,
): AttestationStanding {
  // Somewhere it is tomorrow already.
  if (on > dayAfter(today)) return { is: "to-come" };
  const name = by.toLowerCase();
  const isOne = (owner: Owner) => owner.name.toLowerCase() === name || isMember(name, owner, members);
  if (answeringFor(control).some(isOne)) return { is: "counts", as: "control-owner" };
  if (program.owners.some(isOne)) return { is: "counts", as: "program-owner" };
  const isPerson = by.startsWith("@") && !by.includes("/");
  const unknown = [...answeringFor(control), ...program.owners].find(
    (owner) => owner.kind === "team" && !members.has(owner.name.toLowerCase()),
  );
  return unknown !== undefined && isPerson ? { is: "unverifiable", team: unknown.name } : { is: "not-theirs" };
}

function isMember(name: string, owner: Owner, members: Probes["members"]): boolean {
  const logins = owner.kind === "team" ? members.get(owner.name.toLowerCase()) : undefined;
  return logins?.some((login) => `@${login.toLowerCase()}` === name) ?? false;
}

/** Whether an attestation is none: it is of a day to come, or of somebody who answers for nothing here. */
export function isWorthless(attested: Attestation, control: Control, around: AttestedIn): boolean {
  const { is } = attestationStanding(attested, control, around);
  return is === "to-come" || is === "not-theirs";
}

/** Whether an attestation is known to count. */
export function isKnownToCount(attested: Attestation, control: Control, around: AttestedIn): boolean {
  return attestationStanding(attested, control, around).is === "counts";
}
