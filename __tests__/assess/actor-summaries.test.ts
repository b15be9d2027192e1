import { expect, test } from "vitest";
import { actorSummaries } from "../../src/assess/actor-summaries.ts";
import { aProgram, aReport, key, place } from "../support/program.ts";

test("a report tells of each party: what it is expected to do, and whether its own report is current", () => {
  const duties = [{ id: "U-1", text: "tells who left", criteria: [key("CC6.2")], place: place() }];
  const { actors, controls } = aProgram()
    .actor("aws", "subservice", { report: aReport("2025-04-01", "2026-03-31") })
    .actor("old", "vendor", { report: aReport("2023-04-01", "2024-03-31") })
    .actor("clinic", "user-entity", { duties })
    .control("AWS-01", { actor: "aws", complementary: "csoc", satisfies: ["CC6.7", "CC9.2"] })
    .control("AWS-02", { actor: "aws" })
    .control("CU-01", { actor: "clinic", complementary: "cuec", satisfies: ["CC6.2"] })
    .build();
  const told = actorSummaries({ ...aProgram().build(), actors, controls }, "2026-06-30");
  const brief = told.map(({ id, report, complementary, responsibilities }) => ({
    id,
    report: report && `${report.type} until ${report.until} by ${report.by}${report.isCurrent ? "" : ", past"}`,
    complementary: complementary.map(({ id: one, kind, criteria }) => `${kind} ${one}: ${criteria.join()}`),
    responsibilities: responsibilities.map(({ id: one, criteria }) => `${one}: ${criteria.join()}`),
  }));
  expect(brief).toEqual([
    {
      id: "aws",
      report: "2 until 2027-03-31 by custom",
      complementary: ["csoc AWS-01: soc2-2017/CC6.7,soc2-2017/CC9.2"],
      responsibilities: [],
    },
    {
      id: "clinic",
      report: null,
      complementary: ["cuec CU-01: soc2-2017/CC6.2"],
      responsibilities: ["U-1: soc2-2017/CC6.2"],
    },
    { id: "old", report: "2 until 2025-03-31 by custom, past", complementary: [], responsibilities: [] },
    { id: "saas", report: null, complementary: [], responsibilities: [] },
  ]);
});
