import type { Catalogue } from "../../model/catalogue.ts";
import { hasHint, meantHint } from "../../model/hints.ts";
import { nearestName } from "../written/nearest-name.ts";
import { oneOf } from "../written/suggest.ts";
import { knownCriterionId } from "./criterion-id.ts";

/** What an id that no catalogue has can have been: the one that it is a misspelled form of, else those of its series. */
export interface NearCriterion {
  readonly meant: string | null;
  /** Empty where there are too many to be read. */
  readonly siblings: readonly string[];
}

const mostSiblings = 12;

/** A misspelled id is told apart from an unknown number: `CC5.9` is as near to CC5.1 as to CC5.3, so its whole series is named. */
export function nearCriterion(id: string, catalogues: readonly Catalogue[]): NearCriterion {
  const known = catalogues.flatMap(({ criteria }) => criteria.map((criterion) => criterion.id));
  const spelled =
    spelledOtherwise(id, known) ?? catalogues.map((one) => knownCriterionId(id, one)).find((one) => one !== null);
  const meant = spelled ?? nearestName(id, known);
  if (meant !== null) return { meant, siblings: [] };
  const seriesOf = (candidate: string) => candidate.replace(/[0-9]+$/, "").toLowerCase();
  const isSibling = (candidate: string) =>
    seriesOf(candidate) === seriesOf(id) && candidate.toLowerCase() !== seriesOf(candidate);
  const siblings = seriesOf(id) === id.toLowerCase() ? [] : known.filter(isSibling);
  return { meant: null, siblings: siblings.length <= mostSiblings ? siblings : [] };
}

/** With its dots left out or a dash in their place it can be only one. */
function spelledOtherwise(id: string, known: readonly string[]): string | null {
  const bare = (candidate: string) => candidate.toLowerCase().replace(/[^a-z0-9]/g, "");
  const alike = known.filter((candidate) => bare(candidate) === bare(id));
  const same = known.find((candidate) => candidate.toLowerCase() === id.toLowerCase());
  return same ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

/** ` (did you mean "CC6.1"?)`, ` (it has CC9.1 and CC9.2)`, or nothing. */
export function nearCriterionInWords(id: string, catalogue: Catalogue): string {
  const { meant, siblings } = nearCriterion(id, [catalogue]);
  if (meant !== null) return meantHint(meant);
  return siblings.length === 0 ? "" : hasHint(oneOf(siblings, "and"));
}
