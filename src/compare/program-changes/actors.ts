import { criteriaOf } from "../../assess/criteria.ts";
import { actorKeys } from "../../keys/actors.ts";
import { allOf, type Less, lessIn } from "../../keys/asks.ts";
import type { CriterionKey } from "../../model/catalogue.ts";
import type { Finding } from "../../model/finding.ts";
import type { CriterionInScope } from "../../model/frameworks/facts.ts";
import { isAssigned, ownPoints, partOf, roleInWords, rolesOf } from "../../model/frameworks/responsibility.ts";
import { atBase, atHead, type Location } from "../../model/place.ts";
import type { Actor, Role } from "../../model/program.ts";
import { defaultTitle } from "../../model/provider-report.ts";
import { code, quote, type Sentence, sentence, words } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { ProgramChange, Programs } from "./programs.ts";
import { type ComparedThing, goneOf, pairsOf } from "./thing.ts";

/** `actor-changed`: an actor removed, of another kind, or whose controls are no longer part of the report. */
export const actors: ComparedThing = (programs) => ({
  gone: goneOf(programs.base.actors.values(), programs.head.actors.values()).map((was) =>
    changed(was, sentence`removed`, atBase(was.place), programs),
  ),
  kept: pairsOf(programs.base.actors.values(), programs.head.actors.values()).map(({ was, is }) => ({
    named: sentence`actor ${code(is.id)}`,
    at: atHead(is.place),
    control: null,
    less: lessIn(actorKeys, was, is).filter(({ name }) => name !== "report title" || !isCalledByName(was, is)),
    report: (less) => [...ofActor(less, was, is, programs), ...ofReport(less, is)],
  })),
});

/** A report that has no title of its own is called by its actor's name. */
function isCalledByName(...sides: readonly Actor[]): boolean {
  return sides.every(({ name, report }) => report?.title === defaultTitle(name));
}

function ofActor(less: readonly Less[], was: Actor, is: Actor, programs: Programs): readonly Finding[] {
  const own = less.filter(({ rule }) => rule === null);
  return own.length === 0 ? [] : [changed(was, allOf(own), atHead(is.place), programs)];
}

function ofReport(less: readonly Less[], { id, report, place }: Actor): readonly Finding[] {
  const own = less.filter(({ rule }) => rule === "report-weakened");
  if (own.length === 0 || report === null) return [];
  return [
    finding("report-weakened", [id], {
      message: sentence`report of ${code(id)}: ${allOf(own.map((one) => ({ ...one, label: "title" })))}`,
      location: atHead(report.place),
      actor: id,
      explainedBy: [report.place.path, place.path],
    }),
  ];
}

function changed(was: Actor, how: Sentence, location: Location, { head }: Programs): Finding {
  return finding("actor-changed", [was.id], {
    message: sentence`actor ${code(was.id)} ${quote(was.name)}: ${how}`,
    location,
    actor: was.id,
    explainedBy: [was.place.path, head.place.path],
  });
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

function lightened(programs: Programs, before: CriterionInScope, after: CriterionInScope): readonly Finding[] {
  const { base, head } = programs;
  const roles = rolesOf(head, before.key);
  return [...rolesOf(base, before.key)].flatMap(([actor, was]) => {
    const is = roles.get(actor) ?? "none";
    if (head.actors.get(actor)?.kind !== base.actors.get(actor)?.kind) return [];
    const kept = ownPoints(head, after, actor);
    const stillThere = new Set(after.points.map(({ number }) => number));
    const lost = ownPoints(base, before, actor).filter((point) => stillThere.has(point) && !kept.includes(point));
    // Which of two parts is the heavier nobody can tell: a provider is inherited from, a customer is told.
    if (was === "none" || (is === was && lost.length === 0)) return [];
    return [moved(programs, before.key, actor, [was, is])];
  });
}

function moved({ base, head }: Programs, key: CriterionKey, actor: string, [was, is]: readonly [Role, Role]): Finding {
  const place = head.responsibilities.get(key)?.place ?? head.place;
  const before = roleInWords(was, partOf(base, key, actor));
  const after = roleInWords(is, partOf(head, key, actor));
  return finding("actor-changed", [key, actor], {
    message: sentence`part of ${code(actor)} in ${code(key)}: ${words(before)} → ${words(after)}`,
    location: atHead(place),
    actor,
    criteria: [key],
    explainedBy: [place.path],
  });
}
