// What time alone does to a program, and when.
import { describe, expect, test } from "vitest";
import { changeOf, type WrittenCase } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

const vm = "compliance/controls/vm-01.yml";
const um = "compliance/controls/um-01.yml";
const program = "compliance/program.yml";
const ends = (day: string) => ({ [vm]: [["2027-03-31", day]] }) as const;
const waived = (day: string) => ({
  "docs/users.md": null,
  "compliance/waivers.yml": `waivers:
  - { finding: "evidence-missing:UM-01 | docs/users.md", reason: Later, approved-by: "@lead", expires: ${day} }
  - { finding: "evidence-missing:CU-01 | docs/users.md", reason: Later, approved-by: "@lead", expires: 2026-12-31 }
`,
});

async function due(both: NonNullable<WrittenCase["both"]>, rest: WrittenCase = {}) {
  const report = await reportOf({ ...changeOf({ ...rest, both }), kind: "posture" });
  return {
    due: report.due?.map(({ withinDays, finding }) => `${withinDays} ${finding.fingerprint}`),
    controls: report.controls.map(({ id }) => id),
  };
}

const report = "VM-01 | AWS SOC 2 report";
const gaps = ["criterion-gap:soc2-2017/CC6.7 | aws", "criterion-gap:soc2-2017/CC9.2 | saas"];
const on = (days: number) => [...gaps, `evidence-expired:${report}`].map((found) => `${days} ${found}`);

describe("a document that ends", () => {
  test.each<[string, string, readonly string[]]>([
    ["long after", "2026-12-31", []],
    ["the day after the last that is looked at", "2026-07-30", []],
    ["on the thirtieth day", "2026-07-29", on(30)],
    ["on the fifteenth", "2026-07-14", on(30)],
    ["on the fourteenth", "2026-07-13", on(14)],
    ["on the eighth", "2026-07-07", on(14)],
    ["on the seventh", "2026-07-06", on(7)],
    ["today", "2026-06-30", on(7)],
    ["yesterday", "2026-06-29", on(0)],
  ])("%s", async (_, day, expected) => {
    const told = await due(ends(day));
    expect(told.due).toEqual(expected);
    expect(told.controls).toEqual(expected.length === 0 ? [] : ["VM-01"]);
  });
});

test("what a waiver of too long a time names is due on its day", async () => {
  const name = `evidence-expired:${report}`;
  const told = await due({
    ...ends("2026-07-10"),
    [program]: [["policy:", "policy:\n  waivers: { max-days: 30 }"]],
    "compliance/waivers.yml": `waivers:\n  - { finding: "${name}", reason: Later, approved-by: "@lead", expires: 2026-12-31 }\n`,
  });
  expect(told.due).toContain(`14 ${name}`);
});

describe("what is open today is due where time or the world made it so", () => {
  test("not what was never in order", async () => {
    expect((await due({ "docs/users.md": null })).due).toEqual([]);
  });

  test("an owner who left", async () => {
    const invalid = { "@acme/platform": "GitHub has no such team" };
    expect((await due({}, { invalid })).due).toEqual(["0 owner-invalid:TX-01 | @acme/platform"]);
  });

  test("not a program that cannot be read", async () => {
    expect((await due({ [program]: "version: [1\n" })).due).toBeUndefined();
  });
});

describe("a waiver that ends", () => {
  test("is told by its warning, and not again as what it accepts", async () => {
    expect((await due(waived("2026-07-05"))).due).toEqual(["7 waiver-expiring:evidence-missing:UM-01 | docs/users.md"]);
  });

  test("is told once where its warning is still to come", async () => {
    expect((await due(waived("2026-07-20"))).due).toEqual(["30 waiver-expired:evidence-missing:UM-01 | docs/users.md"]);
  });
});

describe("a review that comes due", () => {
  const reviewed = (on: string) =>
    ({
      [um]: [
        ["docs/users.md", `docs/users.md\n    review-every: 12 months\n    attested: { by: "@alice", on: ${on} }`],
      ],
    }) as const;
  test.each<[string, readonly string[]]>([
    ["2026-06-01", []],
    ["2025-07-20", ["30 review-due:UM-01 | docs/users.md"]],
    ["2025-07-05", ["7 review-due:UM-01 | docs/users.md"]],
    ["2025-06-01", ["0 review-overdue:UM-01 | docs/users.md"]],
  ])("of what was read on %s", async (day, expected) => {
    expect((await due(reviewed(day))).due).toEqual(expected);
  });

  test("not of what nobody ever read", async () => {
    const never = { [um]: [["docs/users.md", "docs/users.md\n    review-every: 12 months"]] } as const;
    expect((await due(never)).due).toEqual([]);
  });
});
