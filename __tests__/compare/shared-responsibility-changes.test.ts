// Every way in which a change can lean on another party for more than before, and what must not be mistaken for one.
import { describe, expect, test } from "vitest";
import { assessed } from "../../src/assess/assess.ts";
import { programsOf } from "../../src/compare/program-changes/programs.ts";
import { programChangesOf } from "../../src/compare/program-changes.ts";
import { movesOf } from "../../src/model/files/moves.ts";
import type { ProviderReport } from "../../src/model/provider-report.ts";
import { plainText } from "../../src/model/sentence.ts";
import { aFramework, aProgram, aReport, noProbes, type ProgramBuilder, place, today } from "../support/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

function changes(base: ProgramBuilder, head: ProgramBuilder): readonly string[] {
  const on = (builder: ProgramBuilder, side: "base" | "head") => {
    const [program, snapshot] = [builder.build(), snapshotOf({})];
    return assessed(program, { snapshot, side, probes: noProbes, today });
  };
  const [before, after] = [on(base, "base"), on(head, "head")];
  if (before === null || after === null) throw new Error("two programs are compared");
  const programs = programsOf(before, after, { moves: movesOf([]), members: new Map(), today });
  return programChangesOf(programs).changes.map(({ message }) => plainText(message));
}

const plain = aProgram();
const withReport = (report: ProviderReport | null) => plain.actor("aws", "subservice", { report });
const bridgedTo = (until: string) => ({ bridge: { until, place: place() } });
const year = aReport("2025-04-01", "2026-03-31");
const was = "report of aws: AWS SOC 2 report, type 2, 2025-04-01 to 2026-03-31";
const custom = "current until 2027-03-31, 12 months after its period by custom";

describe("a provider's report", () => {
  test.each<[string, ProviderReport | null, ProviderReport | null, readonly string[]]>([
    ["the same", year, year, []],
    ["a first one", null, year, []],
    ["dropped", year, null, [`${was}, ${custom} → removed`]],
    ["the next year's", year, aReport("2026-04-01", "2027-03-31"), []],
    [
      "the next year's with a hole before it",
      year,
      aReport("2026-07-01", "2027-03-31"),
      [
        `${was}, ${custom} → AWS SOC 2 report, type 2, 2026-07-01 to 2027-03-31, current until 2028-03-31, 12 months after its period by custom (nothing covers the days between 2026-03-31 and 2026-07-01)`,
      ],
    ],
    [
      "an older one",
      year,
      aReport("2024-04-01", "2025-03-31"),
      [
        `${was}, ${custom} → AWS SOC 2 report, type 2, 2024-04-01 to 2025-03-31, current until 2026-03-31, 12 months after its period by custom (it ends earlier)`,
      ],
    ],
    [
      "a shorter period",
      year,
      aReport("2025-10-01", "2026-03-31"),
      [`${was}, ${custom} → AWS SOC 2 report, type 2, 2025-10-01 to 2026-03-31, ${custom} (its period is shorter)`],
    ],
    ["type 2 for type 1", { ...year, type: 1, from: null }, year, []],
    ["a later one of type 2 for type 1", { ...year, type: 1, from: null }, aReport("2026-07-01", "2027-03-31"), []],
    ["a letter added where custom was longer", year, { ...year, ...bridgedTo("2026-06-30") }, []],
    [
      "the letter dropped, so that custom carries on for longer",
      { ...year, ...bridgedTo("2026-06-30") },
      year,
      [
        `${was}, bridged by management's letter until 2026-06-30 → AWS SOC 2 report, type 2, 2025-04-01 to 2026-03-31, ${custom} (relied on until 2027-03-31 instead of 2026-06-30, and covers no later day)`,
      ],
    ],
    [
      "a letter that says more",
      { ...year, ...bridgedTo("2026-06-30") },
      { ...year, ...bridgedTo("2026-09-30") },
      [
        `${was}, bridged by management's letter until 2026-06-30 → AWS SOC 2 report, type 2, 2025-04-01 to 2026-03-31, bridged by management's letter until 2026-09-30 (relied on until 2026-09-30 instead of 2026-06-30, and covers no later day)`,
      ],
    ],
    [
      "the next day's alone",
      year,
      aReport("2026-04-01", "2026-04-01"),
      [
        `${was}, ${custom} → AWS SOC 2 report, type 2, 2026-04-01 to 2026-04-01, current until 2027-04-01, 12 months after its period by custom (its period is shorter than 3 months)`,
      ],
    ],
    ["the next three months', to the day", year, aReport("2026-04-01", "2026-06-30"), []],
    [
      "a day less than the next three months'",
      year,
      aReport("2026-04-01", "2026-06-29"),
      [expect.stringContaining("(its period is shorter than 3 months)")],
    ],
    ["the next half year's", year, aReport("2026-04-01", "2026-09-30"), []],
    [
      "the next year's, relied on for ten",
      year,
      { ...aReport("2026-04-01", "2027-03-31"), validUntil: "2037-03-31" },
      [
        `${was}, ${custom} → AWS SOC 2 report, type 2, 2026-04-01 to 2027-03-31, valid until 2037-03-31, as the program states (relied on for 3653 days after its end instead of 366)`,
      ],
    ],
    ["an earlier end stated", year, { ...year, validUntil: "2026-12-31" }, []],
  ])("%s", (_, before, after, told) => {
    expect(changes(withReport(before), withReport(after))).toEqual(told);
  });
});

describe("who answers for what", () => {
  const shared = plain.actor("aws", "subservice").actor("clinic", "user-entity");
  const both = { saas: "performs", aws: "provides" } as const;
  const cuec = { actor: "clinic", complementary: "cuec", owner: null, evidence: [] } as const;
  const stated = shared.control("CU-1", { ...cuec, satisfies: ["CC6.2", "CC6.7:1,2"] });

  test.each<[string, ProgramBuilder, ProgramBuilder, readonly string[]]>([
    [
      "moved to the provider",
      shared,
      shared.responsibility("CC6.7", { aws: "provides" }),
      ["part of saas in soc2-2017/CC6.7: performs → none"],
    ],
    ["shared in full", shared.responsibility("CC6.7", { saas: "performs" }), shared.responsibility("CC6.7", both), []],
    [
      "shared by points",
      shared.responsibility("CC6.7", { saas: "performs" }),
      shared.responsibility("CC6.7", both, { aws: [1], saas: [2] }),
      ["part of saas in soc2-2017/CC6.7: performs → performs point 2"],
    ],
    [
      "another point",
      shared.responsibility("CC6.7", both, { aws: [1], saas: [2] }),
      shared.responsibility("CC6.7", both, { aws: [1], saas: [1] }),
      ["part of saas in soc2-2017/CC6.7: performs point 2 → performs point 1"],
    ],
    [
      "all points in so many words",
      shared.responsibility("CC6.7", both),
      shared.responsibility("CC6.7", both, { saas: [1, 2] }),
      [],
    ],
    [
      "one point more",
      shared.responsibility("CC6.7", both, { aws: [1], saas: [2] }),
      shared.responsibility("CC6.7", both, { aws: [1], saas: [1, 2] }),
      [],
    ],
    [
      "another role, of which nobody can tell whether it is more",
      shared.responsibility("CC6.7", { saas: "performs", aws: "provides" }),
      shared.responsibility("CC6.7", { saas: "provides", aws: "performs" }),
      ["part of aws in soc2-2017/CC6.7: provides → performs", "part of saas in soc2-2017/CC6.7: performs → provides"],
    ],
    [
      "another method",
      plain.actor("aws", "subservice", { method: "carve-out" }),
      plain.actor("aws", "subservice", { method: "inclusive" }),
      ['actor aws "AWS": method carve-out → inclusive'],
    ],
    [
      "a cloud that parts are inherited from",
      plain.actor("aws", "subservice"),
      plain.actor("aws", "subservice", { inheritFrom: { cloud: "gcp", place: place() } }),
      ['actor aws "AWS": inherit-from nothing → gcp'],
    ],
    ["a CUEC added", shared, stated, []],
    ["a CUEC dropped", stated, shared, ['CUEC CU-1 "Title of CU-1" was removed']],
    [
      "a CUEC for fewer points",
      stated,
      shared.control("CU-1", { ...cuec, satisfies: ["CC6.2", "CC6.7:1"] }),
      [
        "CUEC CU-1: cuec of clinic for soc2-2017/CC6.2 and soc2-2017/CC6.7 points 1, 2 → cuec of clinic for soc2-2017/CC6.2 and soc2-2017/CC6.7 point 1",
      ],
    ],
    ["a CUEC for the whole criterion", stated, shared.control("CU-1", { ...cuec, satisfies: ["CC6.2", "CC6.7"] }), []],
    [
      "a CUEC that becomes a mere responsibility of the customer",
      stated,
      shared.actor("clinic", "user-entity", { duties: [{ id: "CU-1", text: "x", criteria: [], place: place() }] }),
      ['CUEC CU-1 "Title of CU-1" was removed'],
    ],
    [
      "a provider that is no longer monitored",
      shared.control("VM-01", { monitors: ["aws"] }),
      shared.control("VM-01"),
      ["VM-01 no longer monitors aws"],
    ],
    [
      "the duties of one privacy role",
      plain,
      plain.frameworks(aFramework("soc2-2017", { privacyRole: "processor" })),
      ["privacy-role of soc2-2017: both → processor"],
    ],
    ["the duties of both again", plain.frameworks(aFramework("soc2-2017", { privacyRole: "processor" })), plain, []],
  ])("%s", (_, before, after, told) => {
    expect(changes(before, after)).toEqual(told);
  });
});
