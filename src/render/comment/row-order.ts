import type { StandingFinding } from "../../model/finding.ts";
import { by, counting } from "../../model/order.ts";
import type { Report } from "../../model/report.ts";
import { groupOrder, told } from "../text/words.ts";
import { lineName } from "./story.ts";

const severities: readonly StandingFinding["severity"][] = ["error", "warning", "note"];

/** The findings of the table in its order: what blocks, what the change did, then by severity and group; risks the worst first. */
export function inRowOrder(report: Report): readonly StandingFinding[] {
  const worst = new Map(report.risks.map(({ id }, at) => [id, at - report.risks.length]));
  const found = told(report);
  const causes = new Set(found.flatMap(({ blocking, cause }) => (blocking && cause ? lineName(cause.location) : [])));
  const isBehind = ({ group, location }: StandingFinding) =>
    group === "source-warning" && causes.has(lineName(location));
  return [...found].sort(
    by(
      // What was not understood explains what follows from it.
      (found) => (isBehind(found) ? 0 : found.blocking ? 1 : 2),
      // What is wrong in the program file can be the cause of the others.
      ({ rule, location }) => (rule === "program-invalid" && location.path !== report.program.path ? 1 : 0),
      (found) => (found.cause === null ? 1 : 0),
      (found) => severities.indexOf(found.severity),
      (found) => groupOrder.indexOf(found.group),
      (found) => worst.get(found.subject[0] ?? "") ?? 0,
      (found) => counting(found.fingerprint),
    ),
  );
}
