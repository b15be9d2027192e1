import { splitCriterionKey } from "../model/catalogue.ts";
import type { Report } from "../model/report.ts";
import { isMet, worstByCriterion } from "./frame/criteria-change.ts";
import { plain } from "./text/plain.ts";

/**
 * How many criteria of the first framework are covered, for https://shields.io/badges/endpoint-badge. A report that could not be evaluated
 * says so: no old number is ever shown as today's.
 */
export function badge(report: Report): string {
  return `${JSON.stringify({ schemaVersion: 1, ...shown(report) })}\n`;
}

function shown({ verdict, coverage }: Report) {
  const worst = [...worstByCriterion(coverage.head)];
  const [first] = worst;
  if (verdict.is === "error")
    return { label: "controls", message: "could not be evaluated", color: "lightgrey", isError: true };
  if (first === undefined) return { label: "controls", message: "no program", color: "lightgrey" };
  const { framework } = splitCriterionKey(first[0]);
  const own = worst.filter(([key]) => splitCriterionKey(key).framework === framework);
  const asked = own.filter(([, status]) => status !== "not-applicable");
  const met = asked.filter(([, status]) => isMet(status)).length;
  const share = asked.length === 0 ? 1 : met / asked.length;
  const color = share === 1 ? "brightgreen" : share >= 0.8 ? "yellow" : "orange";
  return { label: plain(framework), message: `${met} of ${asked.length} criteria covered`, color };
}
