import { expect, test } from "vitest";
import { plainText } from "../../src/model/sentence.ts";
import { reportOf } from "../support/judged-change.ts";

const control = (title: string) => `id: TX-01
title: ${title}
owner: "@lead"
evidence: [{ path: docs/tls.md }]
`;

const files = (title: string) => ({
  "compliance/program.yml":
    'version: 1\nname: S\nowners: ["@lead"]\nframeworks: [{ id: house-rules }]\npolicy: { approvals: "off" }\n',
  "compliance/controls/tx-01.yml": control(title),
  "docs/tls.md": "# TLS\n",
});

test("words that change are a note, which blocks nothing", async () => {
  const report = await reportOf({ base: files("Encrypted"), head: files("Readable"), today: "2026-06-30" });
  expect(report.verdict.is).toBe("pass");
  expect(report.findings).toEqual([]);
  expect(report.notes).toMatchObject([{ control: "TX-01", at: { line: 1, side: "head" } }]);
  expect(report.notes?.map(({ text }) => plainText(text))).toEqual([
    'title of control TX-01: "Encrypted" → "Readable"',
  ]);
});

test("a report of no such edit has no notes", async () => {
  const report = await reportOf({ base: files("Encrypted"), head: files("Encrypted"), today: "2026-06-30" });
  expect(report.notes).toBeUndefined();
});

const program = (more = "", report = "") => `version: 1
name: S
owners: ["@lead"]
frameworks: [{ id: house }]
actors:
  us: { kind: self, name: Us }
  host: { kind: subservice, name: Host${report} }
  clinic:
    kind: user-entity
    name: Clinic
${more}policy: { approvals: "off" }
`;

const world = {
  "compliance/program.yml": program(),
  "compliance/criteria/house.yml": "id: house\ntitle: House\ncriteria: [{ id: H-1, title: Disks are encrypted }]\n",
  "compliance/controls/a.yml": control("Encrypted").replace("id: TX-01", "id: TX-01\nsatisfies: [house/H-1]"),
  "docs/tls.md": "# TLS\n",
  ".github/workflows/compliance.yml":
    "on: pull_request\njobs: { c: { steps: [{ uses: controldiff/controldiff@v1 }] } }\n",
  ".github/workflows/ci.yml": "on: pull_request\njobs: { c: { steps: [{ run: make }] } }\n",
};

const duty = (text: string) =>
  `    user-entity-responsibilities: [{ id: U-1, text: ${text}, criteria: [house/H-1] }]\n`;
const criterionWith = (points: string) => ({
  "compliance/criteria/house.yml": world["compliance/criteria/house.yml"].replace(" }]", `, points: [${points}] }]`),
});
const linked = (rest: string) => ({
  "compliance/controls/a.yml": world["compliance/controls/a.yml"].replace("docs/tls.md", rest),
});
const report = (until: string) => `, report: { type: 2, from: 2025-04-01, to: 2026-03-31, valid-until: ${until} }`;

test.each<readonly [string, Record<string, string>, Record<string, string | null>, readonly string[]]>([
  [
    "a criterion of our own",
    {},
    { "compliance/criteria/house.yml": world["compliance/criteria/house.yml"].replace("encrypted", "open") },
    ['title of criterion house/H-1: "Disks are encrypted" → "Disks are open"'],
  ],
  [
    "a point of a criterion of our own, and not one that is new",
    criterionWith("{ number: 1, title: Laptops }, { number: 2, title: Servers }"),
    criterionWith("{ number: 1, title: Laptops }, { number: 2, title: Computers }, { number: 3, title: Phones }"),
    ['title of point 2 of house/H-1: "Servers" → "Computers"'],
  ],
  [
    "a user-entity responsibility that is reworded",
    { "compliance/program.yml": program(duty("Lock screens")) },
    { "compliance/program.yml": program(duty("Open screens")) },
    ['text of user-entity responsibility U-1 of clinic: "Lock screens" → "Open screens"'],
  ],
  [
    "a user-entity responsibility that is removed",
    { "compliance/program.yml": program(duty("Lock screens")) },
    {},
    ['user-entity responsibility U-1 of clinic "Lock screens" was removed'],
  ],
  [
    "a new attestation",
    {},
    linked('docs/tls.md, attested: { by: "@lead", on: 2026-06-01 }'),
    ["attestation of docs/tls.md of TX-01: by @lead on 2026-06-01 (new)"],
  ],
  [
    "an attestation that is renewed",
    linked('docs/tls.md, attested: { by: "@lead", on: 2026-05-01 }'),
    linked('docs/tls.md, attested: { by: "@lead", on: 2026-06-01 }'),
    ["attestation of docs/tls.md of TX-01: by @lead on 2026-06-01 (before by @lead on 2026-05-01)"],
  ],
  [
    "an attestation without a digest that is removed",
    linked('docs/tls.md, attested: { by: "@lead", on: 2026-05-01 }'),
    {},
    ["attestation of docs/tls.md of TX-01, by @lead on 2026-05-01, was removed"],
  ],
  [
    "a document's end that moves on",
    linked("docs/tls.md }, { document: Letter, valid-until: 2026-12-31"),
    linked("docs/tls.md }, { document: Letter, valid-until: 2036-12-31"),
    ["Letter of TX-01 is now valid until 2036-12-31 (before: 2026-12-31)"],
  ],
  [
    "nothing of an attestation that stays",
    linked('docs/tls.md, attested: { by: "@lead", on: 2026-05-01 }'),
    { ...linked('docs/tls.md, attested: { by: "@Lead", on: 2026-05-01 }'), "README.md": "x" },
    [],
  ],
  [
    "nothing of a document that had no end",
    linked("docs/tls.md }, { document: Letter"),
    linked("docs/tls.md }, { document: Letter, valid-until: 2036-12-31"),
    [],
  ],
  [
    "nothing of a framework of our own that is new",
    {},
    {
      "compliance/program.yml": program().replace("{ id: house }", "{ id: house }, { id: more }"),
      "compliance/criteria/more.yml": "id: more\ntitle: More\ncriteria: [{ id: M-1, title: It is locked }]\n",
    },
    [],
  ],
  [
    "a control that was planned, in the order of what its file says",
    {
      "compliance/controls/a.yml": world["compliance/controls/a.yml"].replace(
        "id: TX-01",
        "id: TX-01\nstatus: planned",
      ),
    },
    linked('docs/tls.md, attested: { by: "@lead", on: 2026-05-01 }'),
    [
      "progress: control TX-01: planned → implemented",
      "attestation of docs/tls.md of TX-01: by @lead on 2026-05-01 (new)",
    ],
  ],
  [
    "the workflow that runs this check",
    {},
    { ".github/workflows/compliance.yml": world[".github/workflows/compliance.yml"].replace("on: ", "on: schedule #") },
    [".github/workflows/compliance.yml, which runs this check, was changed"],
  ],
  [
    "the workflow that runs this check, removed",
    {},
    { ".github/workflows/compliance.yml": null },
    [".github/workflows/compliance.yml, which runs this check, was removed"],
  ],
  ["another workflow", {}, { ".github/workflows/ci.yml": "on: push\njobs: {}\n" }, []],
])("a note tells of %s", async (_, before, after, notes) => {
  const head = Object.fromEntries(Object.entries({ ...world, ...after }).filter((one) => one[1] !== null));
  const told = await reportOf({ base: { ...world, ...before }, head: head as typeof world, today: "2026-06-30" });
  expect((told.notes ?? []).map(({ text }) => plainText(text))).toEqual(notes);
  expect(told.findings.filter(({ blocking }) => blocking)).toEqual([]);
});

test("what asks less is told as that, and not in a note too", async () => {
  const head = {
    ...world,
    "compliance/program.yml": program().replace('approvals: "off"', 'approvals: "off", fail-on: [new-gap]'),
    "compliance/controls/a.yml": world["compliance/controls/a.yml"].replace("@lead", "@bob"),
  };
  const told = await reportOf({ base: world, head, today: "2026-06-30" });
  expect(told.findings.map(({ fingerprint }) => fingerprint)).toEqual([
    "owner-changed:TX-01",
    "policy-loosened:fail-on",
  ]);
  expect(told.notes).toBeUndefined();
});

test("a provider's report that is relied on longer is told with its day, beside what it weakens", async () => {
  const at = (until: string) => ({ ...world, "compliance/program.yml": program("", report(until)) });
  const told = await reportOf({ base: at("2026-12-31"), head: at("2027-03-31"), today: "2026-06-30" });
  expect((told.notes ?? []).map(({ text }) => plainText(text))).toEqual([
    "the report of host is now valid until 2027-03-31 (before: 2026-12-31)",
  ]);
});

test.each<[string, boolean]>([
  ["uses: controldiff/controldiff@v1", true],
  ["uses: 'controldiff/controldiff@v1'", true],
  ['"uses": "some.body-else/controldiff@v1"', true],
  ["uses : controldiff/controldiff/sub/action.yml@main", true],
  ["uses:   controldiff/controldiff@v1", true],
  ["uses: controldiff/other@v1", false],
  ["uses: controldiff/controldiff-docs@v1", false],
  ["run: npx controldiff@1 check", false],
  ["reuses: controldiff/controldiff@v1", false],
])("a workflow of which a step says %s runs this check: %s", async (step, is) => {
  const name = ".github/workflows/checks.yml";
  const written = (on: string) => ({ ...world, [name]: `on: ${on}\njobs: { c: { steps: [{ ${step} }] } }\n` });
  const told = await reportOf({ base: written("pull_request"), head: written("push"), today: "2026-06-30" });
  expect((told.notes ?? []).some(({ at }) => at.path === name)).toBe(is);
});

test.each<[string, Record<string, string>, Record<string, string | null>, string]>([
  [
    "a document",
    linked("docs/tls.md }, { document: Letter, valid-until: 2026-12-31"),
    linked("docs/tls.md }, { document: Letter, valid-until: 2036-12-31"),
    "TX-01 at head compliance/controls/a.yml:5",
  ],
  [
    "a criterion of our own",
    {},
    { "compliance/criteria/house.yml": world["compliance/criteria/house.yml"].replace("encrypted", "open") },
    "null at head compliance/program.yml:4",
  ],
  [
    "a workflow that is removed",
    {},
    { ".github/workflows/compliance.yml": null },
    "null at base .github/workflows/compliance.yml:1",
  ],
])("a note of %s stands where it was written", async (_, before, after, expected) => {
  const head = Object.fromEntries(Object.entries({ ...world, ...after }).filter((one) => one[1] !== null));
  const told = await reportOf({ base: { ...world, ...before }, head: head as typeof world, today: "2026-06-30" });
  const places = (told.notes ?? []).map(({ control: of, at }) => `${of} at ${at.side} ${at.path}:${at.line}`);
  expect(places).toEqual([expected]);
});
