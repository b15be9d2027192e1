import type { Catalogue, Criterion, CriterionKey, PointOfFocus } from "../model/catalogue.ts";
import { criterionKey } from "../model/catalogue.ts";
import type { FrameworkInScope, Program } from "../model/program.ts";

/** A criterion the program has to meet, or says with a reason that it has not. */
export interface CriterionInScope {
  readonly key: CriterionKey;
  readonly framework: FrameworkInScope;
  readonly criterion: Criterion;
  readonly points: readonly PointOfFocus[];
}

/** The categories that decide what is in scope: those selected and those always in scope; empty: everything is. */
function categoriesInScope(framework: FrameworkInScope, catalogue: Catalogue): readonly string[] {
  if (framework.categories.length === 0) return [];
  const always = catalogue.categories.filter((category) => category.always).map((category) => category.id);
  return [...new Set([...always, ...framework.categories])];
}

/** The criteria of a framework that its selected categories take in, in the catalogue's order; the not-applicable ones too. */
export function criteriaInScope(framework: FrameworkInScope, catalogue: Catalogue): readonly Criterion[] {
  const categories = categoriesInScope(framework, catalogue);
  if (categories.length === 0) return catalogue.criteria;
  return catalogue.criteria.filter((criterion) => overlap(criterion.categories, categories));
}

/** The points of focus that apply to an engagement over `categories` (empty: all). */
export function pointsInScope(criterion: Criterion, categories: readonly string[]): readonly PointOfFocus[] {
  if (categories.length === 0) return criterion.points;
  return criterion.points.filter((point) => point.appliesTo.length === 0 || overlap(point.appliesTo, categories));
}

/** Every criterion in scope of a program, framework by framework. */
export function criteriaOf(program: Program): readonly CriterionInScope[] {
  return program.frameworks.flatMap((framework) => {
    const catalogue = program.catalogues.get(framework.id);
    if (catalogue === undefined) return [];
    const categories = categoriesInScope(framework, catalogue);
    return criteriaInScope(framework, catalogue).map((criterion) => ({
      key: criterionKey(framework.id, criterion.id),
      framework,
      criterion,
      points: pointsInScope(criterion, categories),
    }));
  });
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((item) => others.includes(item));
}
