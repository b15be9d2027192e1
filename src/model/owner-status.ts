import type { OwnerStatus, Probes } from "./assessment.ts";
import type { Control, Owner } from "./program.ts";

/** What is known of an owner; one nobody was asked about is unverifiable. */
export function statusOf(owner: Owner, owners: Probes["owners"]): OwnerStatus {
  return owners.get(owner.name.toLowerCase()) ?? { is: "unverifiable", because: "not checked: local run" };
}

/** The owner of a control and the deputies, but for those who are known not to be there. */
export function validOwners(control: Control, owners: Probes["owners"]): readonly Owner[] {
  return answeringFor(control).filter((owner) => statusOf(owner, owners).is !== "invalid");
}

/** The owner of a control, and who stands in for the owner. */
export function answeringFor({ owner, deputies }: Control): readonly Owner[] {
  return owner === null ? [] : [owner, ...deputies];
}
