import { type CriterionKey, criterionKey } from "../model/catalogue.ts";
import type { Cloud, CloudDefault, CloudDefaults } from "../model/frameworks/cloud.ts";
import type { Actor, Responsibility, Role } from "../model/program.ts";

export type CloudDefaultsOf = (cloud: Cloud) => CloudDefaults | null;

/**
 * The responsibilities that the defaults of clouds fill in, for the actors that say `inherit-from`: only criteria of frameworks in scope of
 * which nothing is written, and never those that stay the customer's alone.
 */
export function inheritedParts(
  actors: readonly Actor[],
  frameworks: readonly string[],
  written: ReadonlySet<CriterionKey>,
  defaultsOf: CloudDefaultsOf,
): readonly Responsibility[] {
  const selves = actors.filter(({ kind }) => kind === "self").map(({ id }) => id);
  const parts = new Map<CriterionKey, Responsibility>();
  for (const actor of actors) {
    const defaults = actor.inheritFrom === null ? null : defaultsOf(actor.inheritFrom.cloud);
    if (actor.inheritFrom === null || defaults === null || !frameworks.includes(defaults.framework)) continue;
    for (const one of defaults.criteria) {
      const criterion = criterionKey(defaults.framework, one.id);
      if (one.position === "customer" || written.has(criterion)) continue;
      const { cloud, place } = actor.inheritFrom;
      const fresh = { criterion, roles: new Map(), points: new Map(), derivedFrom: cloud, place };
      parts.set(criterion, withPart(parts.get(criterion) ?? fresh, one, actor.id, selves, cloud));
    }
  }
  return [...parts.values()];
}

function withPart(
  known: Responsibility,
  one: CloudDefault,
  provider: string,
  selves: readonly string[],
  cloud: Cloud,
): Responsibility {
  const isFirst = known.roles.size === 0;
  const roles = new Map<string, Role>([...known.roles, [provider, "provides"]]);
  const points = new Map(known.points);
  if (one.provider !== null) points.set(provider, one.provider);
  for (const self of selves) {
    roles.set(self, "performs");
    const before = isFirst ? [] : points.get(self);
    // What one of several clouds leaves to the customer is the customer's, whatever the others take.
    if (one.customer === null || before === undefined) points.delete(self);
    else
      points.set(
        self,
        [...new Set([...before, ...one.customer])].sort((a, b) => a - b),
      );
  }
  const derivedFrom = known.derivedFrom === cloud ? cloud : `${known.derivedFrom} and ${cloud}`;
  return { ...known, roles, points, derivedFrom };
}
