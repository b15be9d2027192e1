import type { Criterion } from "../model/catalogue.ts";
import type { FrameworkInScope, NotApplicable } from "../model/frameworks/framework-in-scope.ts";
import type { Catalogues } from "./catalogue/catalogues.ts";
import { type Criteria, unknownFramework } from "./catalogue/criteria.ts";
import { type Diagnostics, eachOnce } from "./diagnostics.ts";
import { judgePoint } from "./points.ts";
import { didYouMean } from "./written/suggest.ts";
import type { WrittenFramework, WrittenProgram } from "./written/written-program.ts";
import type { YamlFile } from "./yaml/yaml.ts";

/** A framework of the program whose catalogue is known; its not-applicable criteria are read later, when criteria can be resolved. */
export interface Selected extends Omit<FrameworkInScope, "notApplicable" | "notApplicablePoints"> {
  readonly written: WrittenFramework;
}

/** The frameworks of a program; tells of those that are there twice, of those that no catalogue is known for, and of unknown categories. */
export function frameworksOf(
  program: WrittenProgram,
  file: YamlFile,
  catalogues: Catalogues,
  tell: Diagnostics,
): readonly Selected[] {
  const written = program.frameworks.map((framework) => ({
    id: framework.id,
    place: file.places.at(framework, "id"),
    categories: framework.categories ?? [],
    depth: framework.depth ?? ("criteria" as const),
    privacyRole: framework["privacy-role"] ?? ("both" as const),
    written: framework,
  }));
  eachOnce("framework", written, tell);
  return written.filter((framework) => {
    const catalogue = catalogues.get(framework.id);
    if (catalogue === null) {
      if (framework.id !== "") tell.error("unknown-id", framework.place, unknownFramework(framework.id, catalogues));
      return false;
    }
    const known = catalogue.categories.map((category) => category.id);
    for (const [index, category] of framework.categories.entries()) {
      if (known.includes(category)) continue;
      const otherwise = known.length === 0 ? `; ${framework.id} has none` : didYouMean(category, known);
      const place = file.places.at(framework.written.categories ?? [], index);
      tell.error("unknown-id", place, `unknown category "${category}" in framework ${framework.id}${otherwise}`);
    }
    return true;
  });
}

export function inScope(selected: Selected, file: YamlFile, criteria: Criteria, tell: Diagnostics): FrameworkInScope {
  const { written, ...framework } = selected;
  const reasons = written["not-applicable"] ?? {};
  const found = Object.entries(reasons).flatMap(([id, reason]) => {
    const place = file.places.key(reasons, id);
    const criterion = criteria.findIn(framework.id, id, place, `"not-applicable" of framework ${framework.id}`);
    return criterion === null ? [] : [{ id: criterion.criterion.id, criterion: criterion.criterion, place, reason }];
  });
  const once = eachOnce("the not-applicable criterion", found, tell);
  const whole = once.flatMap(({ id, place, reason }): [string, NotApplicable][] =>
    typeof reason === "string" ? [[id, { reason: reason.trim(), place }]] : [],
  );
  const parts = once.flatMap(({ id, criterion, reason }): [string, ReadonlyMap<number, NotApplicable>][] =>
    typeof reason === "string" ? [] : [[id, pointsOf(criterion, reason, file, tell)]],
  );
  return { ...framework, notApplicable: new Map(whole), notApplicablePoints: new Map(parts) };
}

function pointsOf(
  criterion: Criterion,
  reasons: Readonly<Record<string, string>>,
  file: YamlFile,
  tell: Diagnostics,
): ReadonlyMap<number, NotApplicable> {
  const points = Object.entries(reasons).map(([number, reason]) => {
    const place = file.places.key(reasons, number);
    judgePoint(criterion, Number(number), place, tell);
    return [Number(number), { reason: reason.trim(), place }] as const;
  });
  return new Map(points);
}
