// What rests on evidence that nobody could verify: it takes the place of nothing that base proved, and closes nothing.
import { describe, expect, test } from "vitest";
import type { FileEdits } from "../../src/rules/example.ts";
import { changeOf, type WrittenCase } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

const um = "compliance/controls/um-01.yml";
const other = "compliance/controls/um-02.yml";
const file = "path: docs/users.md";
/** Pages that nobody was asked about. */
const [page, another] = ["url: https://a.example", "url: https://b.example"];

const rests = (...links: readonly string[]): FileEdits => ({
  [um]: [[`  - ${file}`, links.map((link) => `  - ${link}`).join("\n")]],
});
const claims = (claim: string): FileEdits => ({ [um]: [["[soc2-2017/CC6.2]", `[${claim}]`]] });
const second = (claim: string): FileEdits => ({
  [other]: `id: UM-02
title: Users are reviewed
actor: saas
owner: "@alice"
satisfies: [${claim}]
evidence:
  - ${page}
`,
});
const orphaned: FileEdits = {
  [um]: [
    [`  - ${file}`, `  - ${page}`],
    ["@alice", "@ghost"],
  ],
};

describe("evidence that nobody could verify", () => {
  const gap = "criterion-gap:soc2-2017/CC6.2 | saas";
  test.each<[string, WrittenCase, status: string, controls: readonly string[], told: string | null]>([
    [
      "stays, while what was proven beside it goes",
      { base: rests(file, page), head: rests(page) },
      "gap",
      [],
      "introduced",
    ],
    ["stays, and more is named", { base: rests(page), head: rests(page, another) }, "covered", ["UM-01"], null],
    ["becomes other evidence", { base: rests(page), head: rests(another) }, "gap", [], "introduced"],
    [
      "takes the place of what was broken",
      { both: { "docs/users.md": null }, head: rests(page) },
      "gap",
      [],
      "existing",
    ],
    [
      "is of a control that has an owner again",
      { base: orphaned, head: rests(page), invalid: { "@ghost": "GitHub has no such user" } },
      "gap",
      [],
      "existing",
    ],
    ["is of a new control", { both: claims(""), head: second("soc2-2017/CC6.2") }, "gap", [], "existing"],
    [
      "covers all beside a point that was proven and is no longer claimed",
      { both: second("soc2-2017/CC6.2"), base: claims("soc2-2017/CC6.2: [1]"), head: claims("") },
      "partial",
      ["UM-02"],
      null,
    ],
    [
      "covers a point that was proven and is no longer claimed",
      { both: second("soc2-2017/CC6.2: [1]"), base: claims("soc2-2017/CC6.2: [1]"), head: claims("") },
      "gap",
      [],
      "introduced",
    ],
    [
      "covers all that was proven and is no longer claimed",
      { both: second("soc2-2017/CC6.2"), head: claims("") },
      "gap",
      [],
      "introduced",
    ],
    ["adds nothing to what is proven", { both: second("soc2-2017/CC6.2") }, "covered", ["UM-01"], null],
  ])("%s", async (_, written, status, controls, told) => {
    const { coverage, findings } = await reportOf(changeOf(written));
    const row = coverage.head.find(({ criterion, actor }) => criterion === "soc2-2017/CC6.2" && actor === "saas");
    expect([row?.status, row?.controls]).toEqual([status, controls]);
    expect(findings.find(({ fingerprint }) => fingerprint === gap)?.standing ?? null).toBe(told);
  });
});

describe("a risk that such a control treats", () => {
  const register: FileEdits = {
    "compliance/risks.yml": [
      ["risks:", 'risks:\n  - { id: R-2, title: A, likelihood: 1, impact: 1, owner: "@alice", treatment: mitigate }'],
    ],
  };
  const treated = (edits: FileEdits): FileEdits => ({
    [um]: [...(edits[um] as readonly (readonly [string, string])[]), ["evidence:", "treats: [R-2]\nevidence:"]],
  });
  test.each<[string, FileEdits, FileEdits, string | null]>([
    ["by what was proven and is not any more", rests(file, page), rests(page), "introduced"],
    ["by other evidence than before", rests(page), rests(another), "introduced"],
    ["by the same evidence as before", rests(page), rests(page, another), null],
    ["by the same evidence, where its owner did not exist", orphaned, rests(page), "existing"],
    ["by something proven", rests(page), rests(file), null],
  ])("%s", async (_, base, head, standing) => {
    const { findings } = await reportOf(
      changeOf({ both: register, base: treated(base), head: treated(head), invalid: { "@ghost": "no such user" } }),
    );
    expect(findings.find(({ fingerprint }) => fingerprint === "risk-untreated:R-2")?.standing ?? null).toBe(standing);
  });
});

const others = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`src/${name}.ts`, "x\n"]));

test("a second file of a control leaves its path rule alive", async () => {
  const { findings } = await reportOf(changeOf({ both: others, head: { "infra/tls/b.tf": "x\n" } }));
  expect(findings).toEqual([]);
});

test("the first file of a control is its only one", async () => {
  const { findings } = await reportOf(changeOf({ both: others, base: { "infra/tls/listener.tf": null } }));
  expect(findings.map(({ standing, fingerprint }) => `${standing} ${fingerprint}`)).toEqual([
    "resolved path-dead:TX-01 | infra/tls/**",
  ]);
});

test("a provider's document among other evidence monitors it as well", async () => {
  const vm = "compliance/controls/vm-01.yml";
  const head = { [vm]: [["2027-03-31", "2027-03-31\n  - path: docs/users.md"]] } as const;
  expect((await reportOf(changeOf({ head }))).findings).toEqual([]);
});
