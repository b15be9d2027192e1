import { ownPoints } from "../../assess/coverage.ts";
import { type CriterionInScope, criteriaOf } from "../../assess/criteria.ts";
import { isAssigned, partOf, roleInWords, rolesOf } from "../../assess/responsibility.ts";
import type { CriterionKey } from "../../model/catalogue.ts";
import type { Finding } from "../../model/finding.ts";
import { finding } from "../../model/make-finding.ts";
import type { Actor, Role } from "../../model/program.ts";
import { plain } from "../../model/sentence.ts";
import { atBase, atHead, type ProgramChange, type Programs } from "./programs.ts";

/** `actor-changed`: an actor removed, of another kind, or whose controls are no longer part of the report. */
export const actorsChanged: ProgramChange = ({ base, head }) =>
  [...base.actors.values()].flatMap((was) => {
    const is = head.actors.get(was.id);
    if (is?.kind === was.kind && (was.method !== "inclusive" || is.method === "inclusive")) return [];
    const [before, after] = [was, is].map((actor) => (actor === undefined ? "removed" : kindInWords(actor)));
    return [
      finding("actor-changed", [was.id], {
        message: plain(`actor ${was.id} (${was.name}): ${before} -> ${after}`),
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
  const asked = new Map(
    criteriaOf(head)
      .filter(isApplicable)
      .map((inScope) => [inScope.key, inScope]),
  );
  return criteriaOf(base)
    .filter(isApplicable)
    .flatMap((was) => {
      const is = asked.get(was.key);
      return is === undefined || !isAssigned(head, was.key) ? [] : lightened(programs, was, is);
    });
};

function isApplicable({ framework, criterion }: CriterionInScope): boolean {
  return !framework.notApplicable.has(criterion.id);
}

const weight: Readonly<Record<Role, number>> = { performs: 3, provides: 2, complements: 1, none: 0 };

function lightened(programs: Programs, before: CriterionInScope, after: CriterionInScope): readonly Finding[] {
  const { base, head } = programs;
  const roles = rolesOf(head, before.key);
  return [...rolesOf(base, before.key)].flatMap(([actor, was]) => {
    const is = roles.get(actor) ?? "none";
    if (head.actors.get(actor)?.kind !== base.actors.get(actor)?.kind) return [];
    const kept = ownPoints(head, after, actor);
    const stillThere = new Set(after.points.map(({ number }) => number));
    const lost = ownPoints(base, before, actor).filter((point) => stillThere.has(point) && !kept.includes(point));
    if (weight[is] >= weight[was] && (lost.length === 0 || was === "none")) return [];
    return [moved(programs, before.key, actor, [was, is])];
  });
}

function moved({ base, head }: Programs, key: CriterionKey, actor: string, [was, is]: readonly [Role, Role]): Finding {
  const place = head.responsibilities.get(key)?.place ?? head.place;
  const before = roleInWords(was, partOf(base, key, actor));
  const after = roleInWords(is, partOf(head, key, actor));
  return finding("actor-changed", [key, actor], {
    message: plain(`part of ${actor} in ${key}: ${before} -> ${after}`),
    location: atHead(place),
    actor,
    criteria: [key],
    explainedBy: [place.path],
  });
}
