import type { Conclusion, Verdict } from "../../src/model/report/conclusion.ts";
import type { Report } from "../../src/model/report.ts";

/** A report with nothing in it but a verdict: for what carries reports and does not read them. */
export function quietReport(verdict: Verdict["is"] = "pass"): Report {
  return {
    schema: "controldiff-report/1",
    program: { name: "Scheduling", path: "compliance/program.yml" },
    ...conclusion(verdict),
    base: { id: "b".repeat(40), name: "main", isCommit: true },
    head: { id: "c".repeat(40), name: "refs/pull/7/merge", isCommit: true },
    today: "2026-11-23",
    comparison: "compared",
    complete: verdict !== "error",
    policy: { failOn: [], approvals: "off" },
    changed: [],
    affected: [],
    controls: [],
    approvals: [],
    criteria: [],
    risks: [],
    coverage: { base: [], head: [] },
    actors: [],
    matrix: [],
    mechanisms: [],
    mapping: { inScope: 0, mapped: 0, unmapped: [] },
    unverifiable: [],
    problems: [],
    due: null,
    counts: {
      controls: 0,
      rules: 0,
      affected: 0,
      introduced: 0,
      blocking: 0,
      existing: 0,
      resolved: 0,
      withdrawn: 0,
      waived: 0,
      unverifiable: 0,
      introducedByGroup: {},
      criteria: { base: {}, head: {} },
    },
  };
}

function conclusion(is: Verdict["is"]): Conclusion {
  return is === "pass" || is === "warn" || is === "none"
    ? { verdict: { is, because: [] }, findings: [] }
    : { verdict: { is, because: [] }, findings: [] };
}
