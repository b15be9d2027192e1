import type { CriterionKey } from "../../model/catalogue.ts";
import type { Finding } from "../../model/finding.ts";
import type { Actor, Role } from "../../model/program.ts";
import { criteriaOf } from "../criteria.ts";
import { isAssigned, rolesOf } from "../responsibility.ts";
import { finding } from "../rules.ts";
import { atBase, atHead, type ProgramChange, type Programs } from "./programs.ts";

/** `actor-changed`: an actor removed, of another kind, or whose controls are no longer part of the report. */
export const actorsChanged: ProgramChange = ({ base, head }) =>
  [...base.actors.values()].flatMap((was) => {
    const is = head.actors.get(was.id);
    if (is?.kind === was.kind && (was.method !== "inclusive" || is.method === "inclusive")) return [];
    const [before, after] = [was, is].map((actor) => (actor === undefined ? "removed" : kindInWords(actor)));
    return [
      finding("actor-changed", [was.id], {
        message: `actor ${was.id} (${was.name}): ${before} -> ${after}`,
        location: is === undefined ? atBase(was.place) : atHead(is.place),
        actor: was.id,
        explainedBy: [was.place.path, head.place.path],
      }),
    ];
  });

function kindInWords({ kind, method }: Actor): string {
  return method === null ? kind : `${kind} (${method})`;
}

/** `actor-changed`: an actor whose part in a criterion became lighter; told once for the actor where its kind changed. */
export const responsibilitiesMoved: ProgramChange = (programs) => {
  const { base, head } = programs;
  const stillInScope = new Set(
    criteriaOf(head)
      .filter(({ framework, criterion }) => !framework.notApplicable.has(criterion.id))
      .map(({ key }) => key),
  );
  return criteriaOf(base)
    .filter(({ framework, criterion }) => !framework.notApplicable.has(criterion.id))
    .filter(({ key }) => stillInScope.has(key) && isAssigned(head, key))
    .flatMap(({ key }) => lightened(programs, key));
};

const weight: Readonly<Record<Role, number>> = { performs: 3, provides: 2, complements: 1, none: 0 };

function lightened(programs: Programs, key: CriterionKey): readonly Finding[] {
  const after = rolesOf(programs.head, key);
  return [...rolesOf(programs.base, key)].flatMap(([actor, was]) => {
    const is = after.get(actor) ?? "none";
    const sameKind = programs.head.actors.get(actor)?.kind === programs.base.actors.get(actor)?.kind;
    return sameKind && weight[is] < weight[was] ? [moved(programs, key, actor, was, is)] : [];
  });
}

function moved({ head }: Programs, key: CriterionKey, actor: string, was: Role, is: Role): Finding {
  const place = head.responsibilities.get(key)?.place ?? head.place;
  return finding("actor-changed", [key, actor], {
    message: `part of ${actor} in ${key}: ${was} -> ${is}`,
    location: atHead(place),
    actor,
    criteria: [key],
    explainedBy: [place.path],
  });
}
