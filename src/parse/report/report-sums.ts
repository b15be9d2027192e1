import { isAdvice } from "../../model/report/advice.ts";
import { matrixOf } from "../../model/report/matrix.ts";
import { isUnread } from "../../rules/evaluation/incomplete-input.ts";
import type { WrittenReport } from "./report-findings.ts";

type Sum = readonly [path: string, says: unknown, is: unknown];

/** Where a report contradicts itself, a sentence each: what it says of its findings against the findings themselves. */
export function contradictionsIn(report: WrittenReport): readonly string[] {
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const strange = report.verdict.because.findIndex((fingerprint) => !known.has(fingerprint));
  return [
    ...sumsOf(report)
      .filter(([, says, is]) => says !== is)
      .map(([path, says, is]) => `$.${path}: it says ${says}, and what is in the report makes it ${is}`),
    ...(JSON.stringify(report.matrix) === JSON.stringify(matrixOf(report.coverage, report.comparison))
      ? []
      : ["$.matrix: it says otherwise than $.coverage, of which it is made"]),
    ...(strange < 0 ? [] : [`$.verdict.because[${strange}]: it is the fingerprint of no finding in the report`]),
  ];
}

function sumsOf({
  comparison,
  counts,
  complete,
  findings,
  affected,
  unverifiable,
  verdict,
  summedUp = [],
}: WrittenReport): readonly Sum[] {
  const standing = (as: string) => findings.filter((found) => found.standing === as).length;
  const leftOut = summedUp.reduce((sum, { count }) => sum + count, 0);
  const advised = findings.filter((found) => found.standing === "introduced" && isAdvice(found)).length;
  const blocking = findings.filter((found) => found.blocking).length;
  const always = findings.filter(({ standing, group }) => standing === "introduced" && group === "always").length;
  const quiet = comparison === "none" ? "none" : "pass";
  return [
    ["counts.introduced", counts.introduced, standing("introduced") - advised],
    ["counts.advised", counts.advised ?? 0, advised],
    ["counts.existing", counts.existing, standing("existing") + leftOut],
    ...(["resolved", "withdrawn", "waived"] as const).map((as): Sum => [`counts.${as}`, counts[as], standing(as)]),
    ["counts.blocking", counts.blocking, blocking],
    ["counts.affected", counts.affected, affected.length],
    ["counts.unverifiable", counts.unverifiable, unverifiable.length],
    ["complete", complete, !findings.some(isUnread)],
    ["verdict.is", verdict.is === "warn" ? "pass" : verdict.is, always > 0 ? "error" : blocking > 0 ? "fail" : quiet],
  ];
}
