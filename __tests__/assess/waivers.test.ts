import { describe, expect, test } from "vitest";
import { reachOf } from "../../src/assess/reach.ts";
import { accepts, waivedToday, waiveGaps } from "../../src/assess/waivers.ts";
import type { Coverage } from "../../src/model/assessment.ts";
import type { Waiver } from "../../src/model/program.ts";
import { plainText } from "../../src/model/sentence.ts";
import { rulesMatching } from "../../src/rules/matching.ts";
import { changeOf } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";
import { aProgram, key, place } from "../support/program.ts";

test.each([
  ["the day before its last", "2026-12-30", true],
  ["on its last day", "2026-12-31", true],
  ["the day after", "2027-01-01", false],
])("a waiver holds %s", (_, today, holds) => {
  const { waivers, policy } = aProgram().waiver("path-dead:TX-01 | a", "2026-12-31").build();
  expect(waivedToday(waivers, today, policy).has("path-dead:TX-01 | a")).toBe(holds);
});

test("the longest of several waivers of one finding holds", () => {
  const { waivers, policy } = aProgram()
    .waiver("path-dead:A | b", "2026-12-31")
    .waiver("path-dead:A | b", "2026-01-31")
    .build();
  expect(waivedToday(waivers, "2026-06-30", policy).has("path-dead:A | b")).toBe(true);
});

test("only the gap that is named is waived, and only where there is a gap", () => {
  const row = (criterion: string, status: Coverage["status"]): Coverage => ({
    criterion: key(criterion),
    actor: "saas",
    role: "performs",
    status,
    controls: [],
    points: { inScope: [], covered: [], unassigned: [], notApplicable: [] },
    proven: { isWhole: true, points: [] },
    basis: null,
    derivedFrom: null,
    reason: null,
  });
  const rows = [row("CC6.2", "gap"), row("CC6.7", "gap"), row("CC9.2", "covered")];
  const waived = new Set(["criterion-gap:soc2-2017/CC6.2 | saas", "criterion-gap:soc2-2017/CC9.2 | saas"]);
  expect(waiveGaps(rows, waived).map(({ status }) => status)).toEqual(["waived", "gap", "covered"]);
});

test.each([
  ["exactly as far ahead as the policy allows", 30, true],
  ["a day further", 29, false],
])("a waiver that ends %s", (_, maxDays, holds) => {
  const { waivers } = aProgram().waiver("path-dead:TX-01 | a", "2026-07-30").build();
  const policy = { waivers: { maxDays, warnDays: 14 } };
  expect(waivedToday(waivers, "2026-06-30", policy).has("path-dead:TX-01 | a")).toBe(holds);
});

describe("a pattern accepts", () => {
  const about = (fingerprint: string): Waiver => ({
    fingerprint,
    isPattern: true,
    reason: "for now",
    approvedBy: "@boss",
    expires: "2026-12-31",
    place: place("compliance/waivers.yml"),
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      "evidence-*:TX-01 | docs/**",
      ["evidence-missing:TX-01 | docs/a.md", "evidence-anchor:TX-01 | docs/a/b.md#c"],
      ["evidence-missing:TX-02 | docs/a.md", "evidence-missing:TX-01 | infra/a.tf", "owner-invalid:TX-01 | docs/a"],
    ],
    [
      "path-dead:TX-* | *",
      ["path-dead:TX-01 | a", "path-dead:TX-9 | .a"],
      ["path-dead:TX-01 | a/b", "path-dead:UM | a"],
    ],
    [
      "criterion-gap:soc2-2017/CC6.* | saas",
      ["criterion-gap:soc2-2017/CC6.1 | saas"],
      ["criterion-gap:soc2-2017/CC7.1 | saas"],
    ],
    ["c*:*", ["control-unowned:TX-01"], ["control-removed:TX-01", "criterion-descoped:soc2-2017", "claim-withdrawn:x"]],
    [
      "*o*:**",
      ["control-unowned:TX-01"],
      ["policy-loosened:fail-on", "approval-missing:TX-01", "program-invalid:a | 1"],
    ],
    ["*-gap:**", [], ["criterion-gap:soc2-2017/CC6.1 | saas", "owner-invalid:x"]],
  ])("%s", (pattern, yes, no) => {
    expect(yes.filter((fingerprint) => !accepts(about(pattern), fingerprint))).toEqual([]);
    expect(no.filter((fingerprint) => accepts(about(pattern), fingerprint))).toEqual([]);
  });

  test("in no time, whatever it is and whatever it is held to", () => {
    const pattern = about(`evidence-*:${"*a".repeat(120)} | ${"**/".repeat(6)}x`);
    expect(accepts(pattern, `evidence-missing:${"a".repeat(200)}b | ${"a/".repeat(200)}y`)).toBe(false);
  });
});

describe("nobody waives what somebody has to approve, or what could not be evaluated", () => {
  test.each(["control-removed:UM-01", "policy-loosened:fail-on", "approval-missing:UM-01", "incomplete-input:change"])(
    "%s",
    async (fingerprint) => {
      const { waivers, policy } = aProgram().waiver(fingerprint, "2026-12-31").build();
      expect(waivedToday(waivers, "2026-06-30", policy).has(fingerprint)).toBe(false);
    },
  );

  test("a waiver that names one is told, and is no mistake of the file's", async () => {
    const both = {
      "compliance/waivers.yml": `waivers:
  - { finding: "control-removed:UM-01", reason: Later, approved-by: "@lead", expires: 2026-12-31 }
  - { finding: { matching: "*-changed:*" }, reason: Later, approved-by: "@lead", expires: 2026-12-31 }
`,
    };
    const { findings, verdict } = await reportOf(changeOf({ both }));
    const why = "accepts nothing: approvals, program changes and what could not be evaluated cannot be waived";
    expect(findings.map(({ standing, message }) => [standing, plainText(message)])).toEqual([
      ["existing", `the waiver for *-changed:* ${why}`],
      ["existing", `the waiver for control-removed:UM-01 ${why}`],
    ]);
    expect(verdict.is).toBe("pass");
  });
});

describe("a waiver of one finding accepts that one", () => {
  const named = (fingerprint: string) => {
    const [waiver] = aProgram().waiver(fingerprint, "2026-12-31").build().waivers;
    if (waiver === undefined) throw new Error("there is a waiver");
    return waiver;
  };
  test.each([
    ["path-dead:TX-01 | infra/**", "path-dead:TX-01 | infra/**", true],
    ["path-dead:TX-01 | infra/**", "path-dead:TX-01 | infra/a", false],
    ["path-dead:TX-01 | infra/a", "path-dead:TX-02 | infra/a", false],
    ["control-removed:UM-01", "control-removed:UM-01", false],
    ["no-such-rule:UM-01", "no-such-rule:UM-01", false],
  ])("%s: %s %s", (waiver, fingerprint, is) => {
    expect(accepts(named(waiver), fingerprint)).toBe(is);
  });

  test.each([
    ["path-dead:TX-01 | a", true],
    ["owner-invalid:TX-01 | @a", false],
    ["owner-*:TX-01 | *", false],
  ])("%s is known from files alone: %s", (fingerprint, is) => {
    const waiver = { ...named(fingerprint), isPattern: fingerprint.includes("*") };
    expect(reachOf(waiver).isKnownFromFiles).toBe(is);
  });
});

test.each<[string, readonly string[]]>([
  ["waiver-added", ["waiver-added"]],
  ["waiver-ad*", ["waiver-added"]],
  ["*dd*ded", []],
  ["*dd*dd*", []],
  ["control-un*unowned", []],
  ["control-un*owned", ["control-unowned"]],
  ["c*u*n*", ["control-unowned"]],
  ["waiver", []],
])("the rules that %s stands for", (glob, expected) => {
  expect([...rulesMatching(glob)].sort()).toEqual([...expected].sort());
});
