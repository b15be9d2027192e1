import { type Criterion, type CriterionKey, criterionKey, splitCriterionKey } from "../model/catalogue.ts";
import type { Place } from "../model/place.ts";
import type { Catalogues } from "./catalogues.ts";
import { didYouMean, oneOf, suggestion } from "./suggest.ts";
import type { Telling } from "./telling.ts";

export interface FoundCriterion {
  readonly key: CriterionKey;
  readonly criterion: Criterion;
}

/** Resolves the criterion ids of a program, which may be bare when exactly one framework in scope has them. */
export interface Criteria {
  /** Null when there is no such criterion, or more than one; then it was told, `where` saying what mentions it. */
  find(written: string, place: Place, where: string): FoundCriterion | null;
  /** As `find`, in one framework only, whose prefix may be left out. */
  findIn(framework: string, written: string, place: Place, where: string): FoundCriterion | null;
  /** Notes that a criterion is spoken of, for `tellOutOfScope`. */
  mention(key: CriterionKey, place: Place): void;
  /** Warns of frameworks that are spoken of and not in scope, once each. */
  tellOutOfScope(): void;
}

export function criteriaOf(inScope: readonly string[], catalogues: Catalogues, tell: Telling): Criteria {
  const outside = new Map<string, { readonly place: Place; count: number }>();
  const mention = (key: CriterionKey, place: Place) => {
    const { framework } = splitCriterionKey(key);
    if (inScope.includes(framework)) return;
    const known = outside.get(framework) ?? { place, count: 0 };
    outside.set(framework, { ...known, count: known.count + 1 });
  };
  const found = (framework: string, criterion: Criterion, place: Place): FoundCriterion => {
    const key = criterionKey(framework, criterion.id);
    mention(key, place);
    return { key, criterion };
  };

  function find(written: string, place: Place, where: string): FoundCriterion | null {
    const having = inScope.filter((id) => catalogues.criterion(id, written) !== null);
    const [only, ...others] = having;
    if (others.length > 0) {
      const full = oneOf(having.map((id) => criterionKey(id, written)));
      tell.error("ambiguous-id", place, `${written} is in ${oneOf(having, "and in")}; write ${full}`);
      return null;
    }
    if (only !== undefined) return findIn(only, written, place, where);
    const slash = written.indexOf("/");
    const framework = written.slice(0, slash);
    if (slash > 0 && catalogues.get(framework) !== null) return findIn(framework, written, place, where);
    if (slash > 0) {
      tell.error("unknown-id", place, unknownFramework(framework, catalogues, ` in "${written}"`));
    } else if (inScope.length > 0) {
      tell.error("unknown-id", place, unknownCriterion(written, inScope, where));
    }
    return null;
  }

  function findIn(framework: string, written: string, place: Place, where: string): FoundCriterion | null {
    const prefix = `${framework}/`;
    const id = written.startsWith(prefix) ? written.slice(prefix.length) : written;
    const criterion = catalogues.criterion(framework, id);
    if (criterion !== null) return found(framework, criterion, place);
    tell.error("unknown-id", place, unknownCriterion(id, [framework], where));
    return null;
  }

  function unknownCriterion(id: string, frameworks: readonly string[], where: string): string {
    const withdrawn = withdrawnWords(id, frameworks, catalogues);
    if (withdrawn !== null) return withdrawn;
    const elsewhere = catalogues.ids.filter((other) => catalogues.criterion(other, id) !== null);
    if (elsewhere.length > 0) {
      return `${id} is not in ${oneOf(frameworks)}; ${oneOf(elsewhere, "and")} ${elsewhere.length === 1 ? "has" : "have"} it`;
    }
    const ids = frameworks.flatMap(
      (framework) => catalogues.get(framework)?.criteria.map(({ id: known }) => known) ?? [],
    );
    return `unknown criterion "${id}" in ${where}${nearest(id, ids, frameworks)}`;
  }

  return {
    find,
    findIn,
    mention,
    tellOutOfScope() {
      for (const [id, { place, count }] of outside) {
        const more = count === 1 ? "" : `, nor are ${count - 1} more mentions of it`;
        tell.warning(
          "unknown-id",
          place,
          `${id} is not among the program's frameworks, so this is not evaluated${more}`,
        );
      }
    },
  };
}

/** That an edition once had a criterion, and what became of it; null when none of these had. */
function withdrawnWords(id: string, frameworks: readonly string[], catalogues: Catalogues): string | null {
  for (const framework of frameworks) {
    const gone = catalogues.get(framework)?.withdrawn.find((criterion) => criterion.id === id);
    if (gone === undefined) continue;
    const into = gone.into.length === 0 ? "" : `; ${oneOf(gone.into, "and")} took it in`;
    return `${id} was withdrawn from ${framework}${into}`;
  }
  return null;
}

export function unknownFramework(id: string, catalogues: Catalogues, where = ""): string {
  return `unknown framework "${id}"${where}${didYouMean(id, catalogues.ids, "known are")}`;
}

/** The ids of the same series say more than the nearest id: `CC5.9` is as near to CC5.1 as to CC5.3. */
function nearest(id: string, known: readonly string[], frameworks: readonly string[]): string {
  const otherwise = known.find((candidate) => candidate.toLowerCase() === id.toLowerCase());
  if (otherwise !== undefined) return `; did you mean "${otherwise}"?`;
  const series = id.replace(/[0-9]+$/, "");
  const siblings = known.filter((candidate) => candidate !== series && candidate.replace(/[0-9]+$/, "") === series);
  if (siblings.length > 0 && siblings.length <= 12)
    return `; ${oneOf(frameworks, "and")} has ${oneOf(siblings, "and")}`;
  const meant = suggestion(id, known);
  return meant === null ? "" : `; did you mean "${meant}"?`;
}
