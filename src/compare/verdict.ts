import type { FindingGroup, StandingFinding } from "../model/finding.ts";
import type { Report, Verdict } from "../model/report.ts";

/** The one place that says how a comparison ends; what blocks was marked before, by base's terms. */
export function verdict(
  findings: readonly StandingFinding[],
  comparison: Report["comparison"],
  failOn: readonly FindingGroup[],
): Verdict {
  const introduced = findings.filter((found) => found.standing === "introduced");
  const unusable = introduced.filter((found) => found.group === "always");
  if (unusable.length > 0) return { is: "error", because: names(unusable) };
  const blocking = findings.filter((found) => found.blocking);
  if (blocking.length > 0) return { is: "fail", because: names(blocking) };
  // An approval that does not block is advice: awaited, and nothing that is wrong.
  const wrong = introduced.filter((found) => found.rule !== "approval-missing");
  if (comparison === "posture") return posture(findings, failOn);
  const warned = comparison === "adopted" ? findings.filter((found) => found.standing === "existing") : wrong;
  return warned.length > 0 ? { is: "warn", because: names(warned) } : { is: "pass", because: [] };
}

/** What stands open blocks nobody; it is a warning where the policy would not let it in today. */
function posture(findings: readonly StandingFinding[], failOn: readonly FindingGroup[]): Verdict {
  const open = findings.filter(
    ({ standing, group }) => standing === "existing" && group !== "always" && failOn.includes(group),
  );
  return open.length > 0 ? { is: "warn", because: names(open) } : { is: "pass", because: [] };
}

function names(findings: readonly StandingFinding[]): readonly string[] {
  return findings.map((found) => found.fingerprint);
}
