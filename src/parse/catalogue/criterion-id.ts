import type { Catalogue } from "../../model/catalogue.ts";

/**
 * The catalogue's own spelling of a criterion id that circulates in several: `AC-2 (1)`, `AC-02(01)` and OSCAL's `ac-2.1` are `AC-2(1)`.
 * Null when the catalogue has no such criterion.
 */
export function knownCriterionId(written: string, catalogue: Catalogue): string | null {
  const ids = idsOf(catalogue);
  const compact = written.replace(/\s+/g, "");
  const printed = compact
    .toUpperCase()
    .replace(/^([A-Z]{2}-\d+)\.(\d+)$/, "$1($2)")
    .replace(/(^[A-Z]{2}-|\()0+(?=\d)/g, "$1");
  return [written, compact, printed].find((spelling) => ids.has(spelling)) ?? null;
}

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

function idsOf(catalogue: Catalogue): ReadonlySet<string> {
  const ids = known.get(catalogue) ?? new Set(catalogue.criteria.map((criterion) => criterion.id));
  known.set(catalogue, ids);
  return ids;
}
