import { describe, expect, test } from "vitest";
import { changeOf } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

const program = "compliance/program.yml";
const um = "compliance/controls/um-01.yml";
const twin = {
  "compliance/controls/um-02.yml":
    'id: UM-01\ntitle: T\nactor: saas\nowner: "@bob"\nevidence: [{ path: docs/tls.md }]\n',
};
const off = 'approvals: "off"';
const failOn = "fail-on: [new-gap, broken-evidence, lost-owner, program-change]";
type Swaps = readonly (readonly [string, string])[];

/** What is wrong at base's program.yml, and what a "repair" makes of it. */
const attacks: readonly (readonly [string, Swaps, Swaps])[] = [
  ["a misspelled mode, off afterwards", [[off, "approvals: requires"]], [[failOn, "fail-on: []"]]],
  ["a mode in a map that is misspelled", [[off, "approvals: { mode: requir, count: 2 }"]], [[failOn, "fail-on: []"]]],
  ["a count that is no number", [[off, 'approvals: { mode: require, count: "two" }']], []],
  [
    "approvals that stand, beside a key that is unknown",
    [[off, "approvals: { mode: require, stands: until-its-files-change, x: 1 }"]],
    [],
  ],
  ["stands that is misspelled", [[off, "approvals: { mode: require, stands: until-they-change }"]], []],
  ["policy misspelled", [["policy:", "polycy:"]], [[failOn, "fail-on: []"]]],
  ["fail-on misspelled", [["fail-on:", "failon:"]], [[failOn, "fail-on: []"]]],
  [
    "an owner that is none, the others taken away",
    [['owners: ["@lead"]', 'owners: ["@lead", "nobody at all"]']],
    [['owners: ["@lead"]', 'owners: ["@mallory"]']],
  ],
  [
    "a framework that is unknown, the other taken out of scope",
    [["categories: [security]", "categories: [security]\n  - id: nothing-known"]],
    [["categories: [security]", "categories: [security]\n    not-applicable: { CC6.2: Not ours. }"]],
  ],
  [
    "an unknown key, the scope emptied",
    [["version: 1", "version: 1\nvresion: 1"]],
    [['include: ["infra/**", "services/**"]', 'include: ["none/**"]']],
  ],
  [
    "an unknown key, an actor of another kind",
    [["version: 1", "version: 1\nvresion: 1"]],
    [
      [
        "aws: { kind: subservice, name: Amazon Web Services, method: carve-out }",
        "aws: { kind: vendor, name: Amazon Web Services }",
      ],
    ],
  ],
  [
    "an unknown key, the responsibility moved",
    [["version: 1", "version: 1\nvresion: 1"]],
    [["CC6.2: { saas: performs, clinic: complements }", "CC6.2: { clinic: complements }"]],
  ],
];

describe("what a base that does not validate still says is held against its repair", () => {
  test.each(attacks)("%s", async (_, wrong, edits) => {
    const touched = { "docs/users.md": "# Users\n\nNobody asks.\n" };
    const head = { [program]: edits, ...touched };
    const report = await reportOf(changeOf({ base: { [program]: wrong }, head, approvers: ["mallory"] }));
    expect(report.comparison).toBe("repaired");
    const blocking = report.findings.filter((found) => found.blocking).map(({ group }) => group);
    expect(blocking).toContain(edits.length > 0 ? "program-change" : "approval");
  });

  test.each([
    ["the claim", [["satisfies: [soc2-2017/CC6.2]", "satisfies: []"]]],
    ["the evidence", [["  - path: docs/users.md", "  - path: docs/tls.md"]]],
    ["the owner", [['owner: "@alice"', 'owner: "@mallory"']]],
  ] as const)("and so is %s of a control, beside a twin", async (_, edits) => {
    const report = await reportOf(changeOf({ base: twin, head: { [um]: edits }, approvers: ["mallory"] }));
    expect(report.verdict.is).toBe("fail");
  });

  test("an approval by base's own owner opens the repair", async () => {
    const [base, head] = [
      { [program]: [["version: 1", "version: 1\nvresion: 1"]] as const },
      { [um]: [['owner: "@alice"', 'owner: "@carol"']] as const },
    ];
    expect((await reportOf(changeOf({ base, head, approvers: [] }))).verdict.is).toBe("fail");
    expect((await reportOf(changeOf({ base, head, approvers: ["lead"] }))).verdict.is).not.toBe("fail");
  });
});
