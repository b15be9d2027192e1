import { type Criterion, type CriterionKey, criterionKey, splitCriterionKey } from "../../model/catalogue.ts";
import type { Place } from "../../model/place.ts";
import type { Diagnostics } from "../diagnostics.ts";
import { didYouMean, oneOf } from "../written/suggest.ts";
import type { Catalogues } from "./catalogues.ts";
import { nearCriterion } from "./near-criterion.ts";

interface FoundCriterion {
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

export function criteriaOf(inScope: readonly string[], catalogues: Catalogues, tell: Diagnostics): Criteria {
  const outside = new Map<string, { readonly place: Place; readonly count: number }>();
  const criteria: Criteria = {
    mention(key, place) {
      const { framework } = splitCriterionKey(key);
      if (inScope.includes(framework)) return;
      const known = outside.get(framework) ?? { place, count: 0 };
      outside.set(framework, { ...known, count: known.count + 1 });
    },
    findIn(framework, written, place, where) {
      const prefix = `${framework}/`;
      const id = written.startsWith(prefix) ? written.slice(prefix.length) : written;
      const criterion = catalogues.criterion(framework, id);
      if (criterion === null) {
        tell.error("unknown-id", place, unknownCriterion(id, [framework], where, catalogues));
        return null;
      }
      const key = criterionKey(framework, id);
      criteria.mention(key, place);
      return { key, criterion };
    },
    find(written, place, where) {
      const framework = frameworkOf(written, inScope, catalogues);
      if (typeof framework === "string") return criteria.findIn(framework, written, place, where);
      if (framework.ambiguous) tell.error("ambiguous-id", place, ambiguous(written, framework.ambiguous));
      else if (written.includes("/")) tell.error("unknown-id", place, unknownPrefix(written, catalogues));
      else if (inScope.length > 0)
        tell.error("unknown-id", place, unknownCriterion(written, inScope, where, catalogues));
      return null;
    },
    tellOutOfScope() {
      for (const [id, { place, count }] of outside) tell.warning("unknown-id", place, outOfScope(id, count));
    },
  };
  return criteria;
}

/** The framework that a criterion is to be looked for in: the only one in scope that has it, or its prefix. */
function frameworkOf(
  written: string,
  inScope: readonly string[],
  catalogues: Catalogues,
): string | { readonly ambiguous: readonly string[] | null } {
  const having = inScope.filter((id) => catalogues.criterion(id, written) !== null);
  const [only, ...others] = having;
  if (others.length > 0) return { ambiguous: having };
  if (only !== undefined) return only;
  const prefix = written.slice(0, Math.max(written.indexOf("/"), 0));
  return prefix !== "" && catalogues.get(prefix) !== null ? prefix : { ambiguous: null };
}

function ambiguous(written: string, frameworks: readonly string[]): string {
  const full = oneOf(frameworks.map((framework) => criterionKey(framework, written)));
  return `${written} is in ${oneOf(frameworks, "and in")}; write ${full}`;
}

function unknownPrefix(written: string, catalogues: Catalogues): string {
  return unknownFramework(written.slice(0, written.indexOf("/")), catalogues, ` in "${written}"`);
}

export function unknownFramework(id: string, catalogues: Catalogues, where = ""): string {
  return `unknown framework "${id}"${where}${didYouMean(id, catalogues.ids)}`;
}

function outOfScope(framework: string, mentions: number): string {
  const others = mentions === 2 ? "1 more place" : `${mentions - 1} more places`;
  const here = mentions === 1 ? "here" : `here (and in ${others})`;
  return `${framework} is not among the program's frameworks; references to it ${here} are not evaluated`;
}

/** The same id can be in another edition, or have been in this one: that says more than what it resembles. */
function unknownCriterion(id: string, frameworks: readonly string[], where: string, catalogues: Catalogues): string {
  for (const framework of frameworks) {
    const gone = catalogues.get(framework)?.withdrawn.find((criterion) => criterion.id === id);
    if (gone === undefined) continue;
    const into = gone.into.length === 0 ? "" : `; ${oneOf(gone.into, "and")} took it in`;
    return `${id} was withdrawn from ${framework}${into}`;
  }
  const having = catalogues.ids.filter((other) => catalogues.criterion(other, id) !== null);
  const have = having.length === 1 ? "has" : "have";
  if (having.length > 0) return `${id} is not in ${oneOf(frameworks)}; ${oneOf(having, "and")} ${have} it`;
  return `unknown criterion "${id}" in ${where}; ${nearest(id, frameworks, catalogues)}`;
}

function nearest(id: string, frameworks: readonly string[], catalogues: Catalogues): string {
  const { meant, siblings } = nearCriterion(
    id,
    frameworks.flatMap((framework) => catalogues.get(framework) ?? []),
  );
  if (meant !== null) return `did you mean "${meant}"?`;
  if (siblings.length === 0) return `${oneOf(frameworks)} has no such id`;
  return `${oneOf(frameworks, "and")} has ${oneOf(siblings, "and")}`;
}
