import type { Catalogue, Criterion } from "../../model/catalogue.ts";
import { byText } from "../../model/order.ts";

/** Every catalogue that a program could refer to: its own, those of its sources, those that are shipped. */
export interface Catalogues {
  /** In code unit order. */
  readonly ids: readonly string[];
  get(id: string): Catalogue | null;
  criterion(framework: string, id: string): Criterion | null;
}

export function cataloguesOf(
  own: readonly Catalogue[],
  shipped: (id: string) => Catalogue | null,
  shippedIds: readonly string[],
): Catalogues {
  const known = new Map<string, Catalogue | null>(own.map((catalogue) => [catalogue.id, catalogue]));
  const indexes = new Map<string, ReadonlyMap<string, Criterion>>();
  const get = (id: string): Catalogue | null => {
    if (!known.has(id)) known.set(id, shippedIds.includes(id) ? shipped(id) : null);
    return known.get(id) ?? null;
  };
  const index = (id: string) => {
    const made = indexes.get(id) ?? new Map(get(id)?.criteria.map((criterion) => [criterion.id, criterion]));
    indexes.set(id, made);
    return made;
  };
  return {
    ids: [...new Set([...own.map((catalogue) => catalogue.id), ...shippedIds])].sort(byText),
    get,
    criterion: (framework, id) => index(framework).get(id) ?? null,
  };
}
