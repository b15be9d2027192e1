import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { messagesOf } from "../support/in-words.ts";
import { aProgram, document, file, noProbes, type ProgramBuilder, today } from "../support/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const messages = (program: ProgramBuilder, rule: string, files: Readonly<Record<string, string>> = {}) =>
  messagesOf(
    assess({
      program: program.build(),
      snapshot: snapshotOf(files),
      side: "head",
      probes: noProbes,
      today,
    }).findings.filter((found) => found.rule === rule),
  );

const aws = aProgram()
  .actor("aws", "subservice")
  .actor("clinic", "user-entity")
  .framework({ notApplicable: { "CC6.2": "-", "CC9.2": "-" } });
const gap = "soc2-2017/CC6.7 Data in transit is protected:";

test.each<[string, ProgramBuilder, string]>([
  ["nobody ever did", aws, "no control of saas satisfies it"],
  [
    "a provider never said",
    aws.responsibility("CC6.7", { aws: "provides" }),
    "aws provides it, but no report of it is recorded",
  ],
  [
    "a provider's report is past",
    aws
      .responsibility("CC6.7", { aws: "provides" })
      .control("VM-01", { satisfies: [], evidence: [document("AWS SOC 2", "2026-06-29", "aws")] }),
    'aws provides it, but no document of it is current (VM-01: "AWS SOC 2" was valid until 2026-06-29)',
  ],
  [
    "a customer was never told",
    aws.responsibility("CC6.7", { clinic: "complements" }),
    "clinic complements it, but no CUEC describes how",
  ],
  [
    "every control that failed is named with why",
    aws
      .control("TX-01", { evidence: [file("docs/x.md")] })
      .control("TX-02", { owner: null })
      .control("TX-03", { evidence: [] })
      .control("TX-04", { implementation: "not-implemented" }),
    "no working control of saas is left (TX-01: evidence docs/x.md is missing; TX-02: evidence docs/TX-02.md is missing; TX-03: no evidence; TX-04: not implemented)",
  ],
])("a gap says why: %s", (_, program, why) => {
  expect(messages(program, "criterion-gap")).toEqual([`${gap} ${why}`]);
});

test("points of focus are told where the depth asks for them, also beside a gap", () => {
  const deep = aws.framework({ depth: "points-of-focus", notApplicable: { "CC6.2": "-", "CC9.2": "-" } });
  expect(messages(deep, "point-gap").length).toBe(2);
  expect(messages(deep.control("TX-01", { satisfies: ["CC6.7:1"] }), "point-gap", { "docs/TX-01.md": "x" })).toEqual([
    'soc2-2017/CC6.7: no working control of saas covers point 2 "Point 2"',
  ]);
  expect(messages(aws, "point-gap")).toEqual([]);
});

test.each<[string, ProgramBuilder, readonly string[]]>([
  [
    "a risk to be mitigated needs a control",
    aProgram().risk("R-1"),
    ["R-1 Title of R-1 (12 of 25): no control treats it"],
  ],
  ["an accepted one does not", aProgram().risk("R-1", "accept"), []],
  [
    "an effective one is enough",
    aProgram()
      .risk("R-1")
      .control("TX-01", { treats: ["R-1"], evidence: [file("a")] }),
    [],
  ],
  [
    "a broken one is not",
    aProgram()
      .risk("R-1")
      .control("TX-01", { treats: ["R-1"] }),
    ["R-1 Title of R-1 (12 of 25): no working control treats it (TX-01: evidence docs/TX-01.md is missing)"],
  ],
])("%s", (_, program, expected) => {
  expect(messages(program, "risk-untreated", { a: "x" })).toEqual(expected);
});

test("a waiver whose day is past is told, and one of today is not", () => {
  const told = (day: string) => messages(aProgram().waiver("x:y", day), "waiver-expired");
  expect(told("2026-06-29")).toEqual(["the waiver for x:y expired on 2026-06-29"]);
  expect(told(today)).toEqual([]);
});
