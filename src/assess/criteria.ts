import type { Catalogue, Criterion, PointOfFocus } from "../model/catalogue.ts";
import { criterionKey } from "../model/catalogue.ts";
import type { CriterionInScope } from "../model/frameworks/facts.ts";
import type { FrameworkInScope, PrivacyRole } from "../model/frameworks/framework-in-scope.ts";
import type { Program } from "../model/program.ts";

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

/**
 * The points of focus that apply to an engagement over `categories` (empty: all) of an entity in that privacy role. Those for systems that
 * produce goods are for a SOC for Supply Chain; those at system level are for every SOC 2.
 */
export function pointsInScope(
  criterion: Criterion,
  categories: readonly string[],
  privacyRole: PrivacyRole = "both",
): readonly PointOfFocus[] {
  return criterion.points.filter(({ appliesTo, level, role }) => {
    const isOurs = privacyRole === "both" || role === null || role === "both" || role === privacyRole;
    const isSelected = categories.length === 0 || appliesTo.length === 0 || overlap(appliesTo, categories);
    return isOurs && isSelected && level !== "supply-chain";
  });
}

/** The points of focus that a framework as it is selected asks of a criterion, those that are said not to apply among them. */
export function asksOf(
  framework: FrameworkInScope,
  catalogue: Catalogue,
  criterion: Criterion,
): readonly PointOfFocus[] {
  return pointsInScope(criterion, categoriesInScope(framework, catalogue), framework.privacyRole);
}

/** Every criterion in scope of a program, framework by framework. */
export function criteriaOf(program: Program): readonly CriterionInScope[] {
  return program.frameworks.flatMap((framework) => {
    const catalogue = program.catalogues.get(framework.id);
    if (catalogue === undefined) return [];
    return criteriaInScope(framework, catalogue).map((criterion) => {
      const excluded = framework.notApplicablePoints.get(criterion.id);
      const points = asksOf(framework, catalogue, criterion);
      return {
        key: criterionKey(framework.id, criterion.id),
        framework,
        criterion,
        points: points.filter(({ number }) => !excluded?.has(number)),
        notApplicablePoints: points.flatMap(({ number }) => {
          const reason = excluded?.get(number)?.reason;
          return reason === undefined ? [] : [{ number, reason }];
        }),
      };
    });
  });
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((item) => others.includes(item));
}
