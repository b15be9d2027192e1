import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";

/** The warnings in program files that have no finding of their own. */
export function olderWarnings({ problems, findings }: Report): readonly Problem[] {
  const told = new Set(
    findings.filter(({ rule }) => rule === "source-warning").map(({ location }) => placeName(location)),
  );
  return problems.filter(({ severity, place }) => severity === "warning" && !told.has(placeName(place)));
}

function placeName({ path, line, column }: Problem["place"]): string {
  return JSON.stringify([path, line, column]);
}
