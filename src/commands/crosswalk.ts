import type { Catalogue, CriterionKey, CrosswalkPair } from "../model/catalogue.ts";
import { criterionKey, splitCriterionKey } from "../model/catalogue.ts";
import type { ControlCrosswalk, Crosswalked, FrameworkCrosswalk, WouldSatisfy } from "../model/frameworks/crosswalk.ts";
import { by, byText, counting } from "../model/order.ts";
import type { Control, Program } from "../model/program.ts";

/** What ships: catalogues, and the pairs from one framework to another. */
export interface Shipped {
  readonly ids: readonly string[];
  readonly catalogue: (id: string) => Catalogue | null;
  readonly pairs: (from: string, to: string) => readonly CrosswalkPair[];
}

/** What each control of a program would satisfy in other frameworks (`only`: in that one), pair by pair; what it says itself is left out. */
export function crosswalkOf(program: Program, shipped: Shipped, only: string | null): Crosswalked {
  const own = program.controls.filter(({ actor }) => program.actors.get(actor)?.kind === "self");
  const mentioned = own.flatMap(({ satisfies }) =>
    satisfies.map(({ criterion }) => splitCriterionKey(criterion).framework),
  );
  const from = [...new Set(mentioned)];
  const to = shipped.ids.filter((id) => only === null || id === only);
  const pairs = pairsBetween(from, to, shipped);
  const titles = new Map(to.flatMap((id) => titlesOf(shipped.catalogue(id))));
  const controls = own
    .map((control) => ({
      control: control.id,
      title: control.title,
      owner: control.owner?.name ?? null,
      would: wouldSatisfy(control, pairs, titles),
    }))
    .filter(({ would }) => would.length > 0);
  const known = new Set([...pairs.keys()].map((key) => splitCriterionKey(key).framework));
  return {
    controls,
    frameworks: to.flatMap((id) => touched(id, controls, shipped.catalogue(id))),
    without: from.filter((id) => id !== only && !known.has(id)).sort(byText),
  };
}

/** Pairs go both ways: that two criteria treat one subject has no direction. */
function pairsBetween(
  from: readonly string[],
  to: readonly string[],
  shipped: Shipped,
): ReadonlyMap<CriterionKey, readonly CrosswalkPair[]> {
  const pairs = from.flatMap((one) =>
    to
      .filter((other) => other !== one)
      .flatMap((other) => [
        ...shipped.pairs(one, other),
        ...shipped.pairs(other, one).map((pair) => ({ ...pair, from: pair.to, to: pair.from })),
      ]),
  );
  const byFrom = new Map<CriterionKey, CrosswalkPair[]>();
  for (const pair of pairs) {
    const known = byFrom.get(pair.from) ?? [];
    byFrom.set(pair.from, known);
    known.push(pair);
  }
  return byFrom;
}

function titlesOf(catalogue: Catalogue | null): readonly (readonly [CriterionKey, string])[] {
  return (catalogue?.criteria ?? []).map(({ id, title }) => [criterionKey(catalogue?.id ?? "", id), title] as const);
}

const surest: readonly CrosswalkPair["confidence"][] = ["high", "medium", "low"];

function wouldSatisfy(
  { satisfies }: Control,
  pairs: ReadonlyMap<CriterionKey, readonly CrosswalkPair[]>,
  titles: ReadonlyMap<CriterionKey, string>,
): readonly WouldSatisfy[] {
  const said = new Set(satisfies.map(({ criterion }) => criterion));
  const found = satisfies.flatMap(({ criterion, points }) =>
    (pairs.get(criterion) ?? [])
      .filter(({ to }) => !said.has(to))
      .map(({ to, confidence, source }) => ({
        from: criterion,
        points,
        to,
        title: titles.get(to) ?? "",
        confidence,
        source,
      })),
  );
  return found.sort(
    by(
      ({ to }) => splitCriterionKey(to).framework,
      ({ confidence }) => surest.indexOf(confidence),
      ({ to }) => counting(to),
      ({ from }) => counting(from),
    ),
  );
}

function touched(
  id: string,
  controls: readonly ControlCrosswalk[],
  catalogue: Catalogue | null,
): readonly FrameworkCrosswalk[] {
  const would = controls.flatMap((control) => control.would).filter(({ to }) => splitCriterionKey(to).framework === id);
  if (would.length === 0) return [];
  const count = (of: readonly WouldSatisfy[]) => new Set(of.map(({ to }) => to)).size;
  const surer = count(would.filter(({ confidence }) => confidence !== "low"));
  const criteria = catalogue?.criteria.length ?? 0;
  return [{ id, title: catalogue?.title ?? "", touched: count(would), surer, criteria }];
}
