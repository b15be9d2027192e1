import type { CriterionKey } from "../model/catalogue.ts";
import { byText } from "../model/order.ts";
import type { Program, Role } from "../model/program.ts";

/** Who answers for a criterion, and how: as written, else every actor of kind `self` performs it. */
export function rolesOf(program: Program, criterion: CriterionKey): ReadonlyMap<string, Role> {
  const written = program.responsibilities.get(criterion)?.roles;
  if (written !== undefined && written.size > 0) return written;
  const selves = [...program.actors.values()].filter((actor) => actor.kind === "self").map((actor) => actor.id);
  return new Map(selves.sort(byText).map((id) => [id, "performs"]));
}

/** Whether somebody answers for a criterion. */
export function isAssigned(program: Program, criterion: CriterionKey): boolean {
  return [...rolesOf(program, criterion).values()].some((role) => role !== "none");
}

/** `aws provides, saas performs`: who answers for a criterion, in words. */
export function rolesInWords(program: Program, criterion: CriterionKey): string {
  const answering = [...rolesOf(program, criterion)].filter(([, role]) => role !== "none");
  return answering.map(([actor, role]) => `${actor} ${role}`).join(", ") || "nobody answers for it";
}
