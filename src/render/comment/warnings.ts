import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";

/** The warnings in program files that have no finding of their own. */
export function olderWarnings({ problems, findings }: Report): readonly Problem[] {
  const told = new Set(
    findings.filter(({ rule }) => rule === "source-warning").map(({ location }) => JSON.stringify(lineOf(location))),
  );
  return problems.filter(({ severity, place }) => severity === "warning" && !told.has(JSON.stringify(lineOf(place))));
}

function lineOf({ path, line, column }: Problem["place"]): readonly unknown[] {
  return [path, line, column];
}
