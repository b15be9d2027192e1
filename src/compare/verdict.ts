import type { FindingGroup, StandingFinding } from "../model/finding.ts";
import { isAdvice } from "../model/report/advice.ts";
import { type Conclusion, isNotBlocking } from "../model/report/conclusion.ts";
import type { Report } from "../model/report.ts";

/** The one place that says how a comparison ends; what blocks was marked before, by base's terms. */
export function conclude(
  findings: readonly StandingFinding[],
  comparison: Report["comparison"],
  failOn: readonly FindingGroup[],
): Conclusion {
  const unusable = findings.filter(({ standing, group }) => standing === "introduced" && group === "always");
  if (unusable.length > 0) return { verdict: { is: "error", because: names(unusable) }, findings };
  const blocking = findings.filter((found) => found.blocking);
  if (blocking.length > 0) return { verdict: { is: "fail", because: names(blocking) }, findings };
  const open = findings.filter(isNotBlocking);
  if (comparison === "none") return { verdict: { is: "none", because: [] }, findings: open };
  const warned = warnings(open, comparison, failOn);
  return { verdict: { is: warned.length > 0 ? "warn" : "pass", because: names(warned) }, findings: open };
}

/** What is worth a warning where nothing blocks. */
function warnings(
  findings: readonly StandingFinding[],
  comparison: Report["comparison"],
  failOn: readonly FindingGroup[],
): readonly StandingFinding[] {
  const existing = findings.filter(({ standing }) => standing === "existing");
  switch (comparison) {
    case "posture":
      // What is open blocks nobody; it is a warning where the policy would not let it in today.
      return existing.filter(({ group }) => group !== "always" && failOn.includes(group));
    case "adopted":
      return existing;
    case "none":
      return [];
    case "compared":
    case "repaired":
      return findings.filter((found) => found.standing === "introduced" && !isAdvice(found));
  }
}

/** Each once. */
function names(findings: readonly StandingFinding[]): readonly string[] {
  return [...new Set(findings.map((found) => found.fingerprint))];
}
