import { describe, expect, test } from "vitest";
import { conclude } from "../../src/compare/verdict.ts";
import { defaultFailOn, type RuleId, type Standing, type StandingFinding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { found } from "../support/report.ts";

function stood(rule: RuleId, standing: Standing, blocking = false): StandingFinding {
  return found(rule, ["x"], { standing, blocking });
}

interface Case {
  readonly findings: readonly StandingFinding[];
  readonly comparison?: Report["comparison"];
  readonly is: Report["verdict"]["is"];
  readonly because: readonly string[];
}

const cases: readonly [string, Case][] = [
  ["nothing", { findings: [], is: "pass", because: [] }],
  ["what blocks fails", { findings: [stood("path-dead", "introduced", true)], is: "fail", because: ["path-dead:x"] }],
  [
    "what is new and does not block warns",
    { findings: [stood("path-dead", "introduced")], is: "warn", because: ["path-dead:x"] },
  ],
  [
    "only what blocks is the reason",
    {
      findings: [stood("path-dead", "introduced"), stood("risk-untreated", "introduced", true)],
      is: "fail",
      because: ["risk-untreated:x"],
    },
  ],
  ["what stood before is no reason", { findings: [stood("path-dead", "existing")], is: "pass", because: [] }],
  ["nor what is waived", { findings: [stood("path-dead", "waived")], is: "pass", because: [] }],
  [
    "nor what is gone",
    { findings: [stood("path-dead", "resolved"), stood("codeowners-error", "withdrawn")], is: "pass", because: [] },
  ],
  [
    "what could not be evaluated goes before what failed",
    {
      findings: [stood("incomplete-input", "introduced", true), stood("path-dead", "introduced", true)],
      is: "error",
      because: ["incomplete-input:x"],
    },
  ],
  [
    "an invalid program could not be evaluated",
    { findings: [stood("program-invalid", "introduced", true)], is: "error", because: ["program-invalid:x"] },
  ],
  [
    "adopting with findings warns",
    { comparison: "adopted", findings: [stood("path-dead", "existing")], is: "warn", because: ["path-dead:x"] },
  ],
  [
    "a posture warns of what the policy would not let in",
    {
      comparison: "posture",
      findings: [stood("criterion-gap", "existing"), stood("path-dead", "existing")],
      is: "warn",
      because: ["criterion-gap:x"],
    },
  ],
  [
    "a posture with nothing that the policy fails on passes",
    { comparison: "posture", findings: [stood("path-dead", "existing")], is: "pass", because: [] },
  ],
  [
    "a posture of which all is waived passes",
    { comparison: "posture", findings: [stood("criterion-gap", "waived")], is: "pass", because: [] },
  ],
  [
    "a posture that could not be evaluated is no pass",
    {
      comparison: "posture",
      findings: [stood("incomplete-input", "introduced", true)],
      is: "error",
      because: ["incomplete-input:x"],
    },
  ],
  [
    "without a program on either side there is nothing to judge",
    { comparison: "none", findings: [], is: "none", because: [] },
  ],
  ["adopting without passes", { comparison: "adopted", findings: [], is: "pass", because: [] }],
];

describe("how a comparison ends", () => {
  test.each(cases)("%s", (_, { findings, comparison = "compared", is, because }) => {
    expect(conclude(findings, comparison, defaultFailOn)).toEqual({ verdict: { is, because }, findings });
  });
});
