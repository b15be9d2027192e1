import { type CriterionKey, splitCriterionKey } from "../model/catalogue.ts";
import type { ActorKind, Control, Program, Role } from "../model/program.ts";
import type { Diagnostics } from "./diagnostics.ts";

type Known = Pick<Program, "controls" | "actors" | "frameworks" | "responsibilities">;

/** What each kind of actor would have to be said to do. */
const rolesOf: Readonly<Record<ActorKind, Role>> = {
  self: "performs",
  subservice: "provides",
  vendor: "provides",
  "user-entity": "complements",
};

/**
 * Warns of claims that count for nothing: those of an actor that does not answer for the criterion, so that nobody wonders why it is a gap.
 * What is stated of others, CSOCs and CUECs, may be written down for its own sake.
 */
export function judgeUnanswered(program: Known, tell: Diagnostics): void {
  // Who answers is not known where something of the program is wrong.
  if (tell.problems.some(({ severity }) => severity === "error")) return;
  for (const control of program.controls) {
    const actor = program.actors.get(control.actor);
    if (actor === undefined || control.origin !== "native" || control.complementary !== null) continue;
    // That one was told.
    if (actor.method === "carve-out") continue;
    for (const { criterion, place } of control.satisfies) {
      if (!isAsked(program, criterion) || answers(program, control, criterion)) continue;
      const missing = `"${splitCriterionKey(criterion).criterion}: { ${actor.id}: ${rolesOf[actor.kind]} }"`;
      const message = `${control.id} is of ${actor.id}, which does not answer for ${criterion}: it counts for nothing there until responsibilities say ${missing}`;
      tell.warning("wrong-value", place, message);
    }
  }
}

function isAsked({ frameworks }: Known, key: CriterionKey): boolean {
  const { framework, criterion } = splitCriterionKey(key);
  return frameworks.some(({ id, notApplicable }) => id === framework && !notApplicable.has(criterion));
}

/** As coverage goes: who is written to answer, else whoever is of kind self. */
function answers({ responsibilities, actors }: Known, { actor }: Control, criterion: CriterionKey): boolean {
  const roles = responsibilities.get(criterion)?.roles;
  if (roles === undefined || roles.size === 0) return actors.get(actor)?.kind === "self";
  return (roles.get(actor) ?? "none") !== "none";
}
