import { describe, expect, test } from "vitest";
import { plainText } from "../../src/model/sentence.ts";
import type { FileEdits } from "../../src/rules/example.ts";
import { changeOf, type WrittenCase } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

const program = "compliance/program.yml";
const control = "compliance/controls/um-01.yml";
const tx = "compliance/controls/tx-01.yml";
const link = "  - path: docs/users.md\n";
const policy = "policy:\n";

/** What is told of an edit, and at which line of which file. */
async function told(written: WrittenCase) {
  const { findings } = await reportOf(changeOf(written));
  return findings.map(({ rule, message, location: { path, line, side } }) => {
    return `${rule}: ${plainText(message)} (${side} ${path}:${line})`;
  });
}

/** The same place of a file, otherwise on each side. */
function edit(path: string, old: string, was: string, is: string, both: FileEdits = {}): WrittenCase {
  return { both, base: { [path]: [[old, was]] }, head: { [path]: [[old, is]] } };
}

const pageLinks = (words: string) => `${link}    links: ${words}\n`;
const ofPolicy = (words: string) => `${policy}  links: ${words}\n`;

describe("which links inside pages are looked at", () => {
  test.each<[string, WrittenCase, string[]]>([
    [
      "none any more, says the link",
      edit(control, link, link, pageLinks("ignore")),
      [`policy-loosened: links of UM-01 docs/users.md: check → ignore (head ${control}:7)`],
    ],
    [
      "from another folder, says the link",
      edit(control, link, pageLinks("{ root: docs }"), pageLinks("{ root: infra }")),
      [`policy-loosened: links of UM-01 docs/users.md: root docs → root infra (head ${control}:7)`],
    ],
    [
      "fewer, says the control",
      edit(control, "evidence:\n", "evidence:\n", "links: { except: [docs/**] }\nevidence:\n"),
      [`policy-loosened: links of UM-01 docs/users.md: check → except docs/** (head ${control}:8)`],
    ],
    ["as many as before", edit(control, link, pageLinks("ignore"), pageLinks("ignore")), []],
    ["more, says the link", edit(control, link, pageLinks("ignore"), link), []],
    [
      "none any more, says the policy, which is told once",
      edit(program, policy, policy, ofPolicy("ignore")),
      [`policy-loosened: links: check → ignore (head ${program}:16)`],
    ],
    [
      "none any more, says the policy, beside a link that says so too",
      {
        base: {},
        head: { [program]: [[policy, ofPolicy("ignore")]], [control]: [[link, pageLinks("ignore")]] },
      },
      [
        `policy-loosened: links: check → ignore (head ${program}:16)`,
        `policy-loosened: links of UM-01 docs/users.md: check → ignore (head ${control}:7)`,
      ],
    ],
    [
      "what the link said is left to the policy, which says less",
      {
        base: { [program]: [[policy, ofPolicy("ignore")]], [control]: [[link, pageLinks("check")]] },
        head: { [program]: [[policy, ofPolicy("ignore")]] },
      },
      [`policy-loosened: links of UM-01 docs/users.md: check → ignore (head ${control}:7)`],
    ],
  ])("%s", async (_, written, expected) => {
    expect(await told(written)).toEqual(expected);
  });
});

describe("how often evidence is to be read", () => {
  const read = `${link}    attested: { by: "@alice", on: 2026-06-01 }\n`;
  const every = (words: string) => `${read}    review-every: ${words}\n`;
  test.each<[string, WrittenCase, string[]]>([
    [
      "less often, says the link",
      edit(control, link, every("90 days"), every("900 days")),
      [`policy-loosened: review-every of UM-01 docs/users.md: 90 days → 900 days (head ${control}:7)`],
    ],
    [
      "never any more, says the link",
      edit(control, link, every("90 days"), read),
      [`policy-loosened: review-every of UM-01 docs/users.md: 90 days → none (head ${control}:7)`],
    ],
    ["more often", edit(control, link, every("90 days"), every("60 days")), []],
    ["as often, in other words", edit(control, link, every("12 months"), every("1 years")), []],
  ])("%s", async (_, written, expected) => {
    expect(await told(written)).toEqual(expected);
  });
});

describe("the title of a provider's report", () => {
  const aws = "name: Amazon Web Services, method: carve-out";
  const reported = (name: string, title = "") =>
    `name: ${name}, method: carve-out, report: { ${title}type: 2, from: 2025-07-01, to: 2026-03-31 }`;
  test.each<[string, WrittenCase, string[]]>([
    ["follows its name where it has none of its own", edit(program, aws, reported("AWS"), reported("Amazon")), []],
    [
      "is another one",
      edit(program, aws, reported("AWS", "title: SOC 2 of AWS, "), reported("AWS", "title: SOC 2 of Azure, ")),
      [`report-weakened: report of aws: title "SOC 2 of AWS" → "SOC 2 of Azure" (head ${program}:9)`],
    ],
    [
      "is of another year",
      edit(program, aws, reported("AWS", "title: SOC 2 2025, "), reported("AWS", "title: SOC 2 2026, ")),
      [],
    ],
    [
      "is its own no longer",
      edit(program, aws, reported("AWS", "title: SOC 2 of AWS, "), reported("AWS")),
      [`report-weakened: report of aws: title "SOC 2 of AWS" → "AWS SOC 2 report" (head ${program}:9)`],
    ],
  ])("%s", async (_, written, expected) => {
    expect(await told(written)).toEqual(expected);
  });
});

describe("a gap that an approved withdrawal of evidence opens", () => {
  const evidence = "evidence:\n  - path: docs/users.md\n";
  const withdrawn = (words: string) => ({ [control]: [[evidence, words]] }) as const;
  const wiki = "evidence:\n  - url: https://wiki.example/users\n";
  test.each<[string, FileEdits, readonly string[], boolean]>([
    ["does not block", withdrawn(""), ["lead"], false],
    ["does not block where the text moved to where only people can read it", withdrawn(wiki), ["lead"], false],
    ["blocks where nobody approved it", withdrawn(""), [], true],
    ["blocks where what takes its place is broken", withdrawn("evidence:\n  - path: docs/gone.md\n"), ["lead"], true],
    ["blocks where the control goes", { [control]: null }, ["lead"], true],
  ])("%s", async (_, head, approvers, blocks) => {
    const { findings } = await reportOf(changeOf({ head, approvers }));
    const gap = findings.find(({ fingerprint }) => fingerprint === "criterion-gap:soc2-2017/CC6.2 | saas");
    expect(gap?.blocking).toBe(blocks);
  });

  test("blocks where another control that base had for it is broken", async () => {
    const both = { [tx]: [["[soc2-2017/CC6.7]", "[soc2-2017/CC6.7, soc2-2017/CC6.2]"]] } as const;
    const head = { ...withdrawn(""), "docs/tls.md": null };
    const { findings } = await reportOf(changeOf({ both, head, approvers: ["lead"] }));
    expect(findings.find(({ fingerprint }) => fingerprint.startsWith("criterion-gap:soc2-2017/CC6.2"))?.blocking).toBe(
      true,
    );
  });
});

describe("waivers", () => {
  const waivers = "compliance/waivers.yml";
  const waiver = (finding: string, expires: string) =>
    `  - { finding: ${finding}, reason: x, approved-by: "@lead", expires: ${expires} }\n`;
  const one = '"evidence-missing:UM-01 | docs/users.md"';
  const other = '"evidence-missing:TX-01 | docs/tls.md#versions"';
  const pattern = '{ matching: "evidence-missing:UM-* | docs/users.md" }';
  const wider = '{ matching: "evidence-missing:* | *" }';
  const listed = (...all: readonly string[]) => ({ [waivers]: `waivers:\n${all.join("")}` });
  test.each<[string, FileEdits, FileEdits, string[]]>([
    ["as it was", listed(waiver(one, "2026-12-01")), listed(waiver(one, "2026-12-01")), []],
    ["shorter", listed(waiver(one, "2026-12-01")), listed(waiver(one, "2026-11-01")), []],
    ["longer", listed(waiver(one, "2026-12-01")), listed(waiver(one, "2026-12-02")), [one]],
    ["new", listed(waiver(one, "2026-12-01")), listed(waiver(one, "2026-12-01"), waiver(other, "2026-12-01")), [other]],
    ["one of a pattern", listed(waiver(pattern, "2026-12-01")), listed(waiver(one, "2026-12-01")), []],
    ["one of a pattern, for longer", listed(waiver(pattern, "2026-12-01")), listed(waiver(one, "2026-12-02")), [one]],
    [
      "one that the pattern has not",
      listed(waiver(pattern, "2026-12-01")),
      listed(waiver(other, "2026-12-01")),
      [other],
    ],
    ["a pattern for one", listed(waiver(one, "2026-12-01")), listed(waiver(pattern, "2026-12-01")), [pattern]],
    ["a wider pattern", listed(waiver(pattern, "2026-12-01")), listed(waiver(wider, "2026-12-01")), [wider]],
  ])("%s: what is told of the change of the program", async (_, base, head, expected) => {
    const { findings } = await reportOf(changeOf({ base, head }));
    const told = findings.flatMap(({ rule, subject }) => (rule === "waiver-added" ? subject : []));
    expect(told).toEqual(expected.map((text) => text.match(/"(.*)"/)?.[1]));
  });
});

describe("a program beside the one that is judged", () => {
  const other = "pay/compliance/program.yml";
  const step = (rest: string, more = "") =>
    `on: pull_request\njobs:\n  check:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - ${rest}\n`;
  const ours = "uses: controldiff/controldiff@v1";
  const checked = (place: string, more?: string) => ({
    ".github/workflows/pay.yml": step(`${ours}\n        with: { program: ${place} }`, more),
  });
  const workflow = (rest: string, more?: string) => ({ ".github/workflows/pay.yml": step(rest, more) });
  const both = { [other]: "version: 1\nname: Pay\n" };
  const unchecked = `program-invalid: no workflow checks ${other} any more: base has one that does, and head's check ${program} (head ${program}:1)`;
  const matrix = "    strategy: { matrix: { program: [pay/compliance] } }\n";

  test.each<[string, FileEdits, FileEdits, string[]]>([
    ["is checked as before", checked(other), checked(other), []],
    ["is checked under its folder's name", checked(other), checked("./pay/compliance/"), []],
    ["is checked by the value of a matrix", checked(other), checked(`"\${{ matrix.program }}"`, matrix), []],
    ["was checked by the value of a matrix", checked(`"\${{ matrix.program }}"`, matrix), {}, [unchecked]],
    [
      "is checked by a fork",
      checked(other),
      workflow(`uses: acme/controldiff/action@v1\n        with: { program: ${other} }`),
      [
        "policy-loosened: the check of pay/compliance/program.yml in .github/workflows/pay.yml now runs acme/controldiff/action@v1 (head .github/workflows/pay.yml:1)",
      ],
    ],
    ["is checked by nothing", checked(other), {}, [unchecked]],
    [
      "is checked by another action",
      checked(other),
      workflow(`uses: acme/other@v1\n        with: { program: ${other} }`),
      [unchecked],
    ],
    [
      "is checked by a step that never runs",
      checked(other),
      workflow(`${ours}\n        if: false\n        with: { program: ${other} }`),
      [unchecked],
    ],
    ["is checked by a job that never runs", checked(other), checked(other, "    if: false\n"), [unchecked]],
    ["is checked by a step that means the usual place", checked(other), workflow(ours), [unchecked]],
    ["was checked by nothing", {}, {}, []],
    ["was checked where there was none", checked("shop/compliance"), {}, []],
  ])("%s", async (_, base, head, expected) => {
    expect(await told({ both, base, head })).toEqual(expected);
  });

  const files = Object.keys(changeOf().base).filter((path) => path.startsWith("compliance/"));
  const noProgram = Object.fromEntries(files.map((path) => [path, null]));
  const deleted = (path: string) =>
    `program-invalid: ${path} was deleted: base has a program there, and the check is now of ${program} (head ${program}:1)`;

  test.each<[string, FileEdits, FileEdits, string[]]>([
    [
      "with a folder of controls",
      { "old/program.yml": "", "old/controls/a.yml": "" },
      {},
      [deleted("old/program.yml")],
    ],
    ["with a file of controls", { "old/program.yaml": "", "old/controls.yml": "" }, {}, [deleted("old/program.yaml")]],
    ["in a folder of that name", { "old/compliance/program.yml": "" }, {}, [deleted("old/compliance/program.yml")]],
    ["in a hidden folder", { ".compliance/program.yml": "" }, {}, [deleted(".compliance/program.yml")]],
    ["in a folder whose name only ends so", { "non-compliance/program.yml": "" }, {}, []],
    ["in a folder below", { "compliance/notes/program.yml": "" }, {}, []],
    ["without controls beside it, which is none", { "tv/program.yml": "", "controls/a.yml": "" }, {}, []],
    ["under another name, which is none", { "old/our-program.yml": "", "old/controls/a.yml": "" }, {}, []],
    [
      "which is still there",
      { "old/program.yml": "", "old/controls/a.yml": "" },
      { "old/program.yml": "", "old/controls/a.yml": "" },
      [],
    ],
  ])("goes %s, while the judged one comes", async (_, base, head, expected) => {
    const { findings } = await reportOf(changeOf({ base: { ...noProgram, ...base }, head }));
    const found = findings.filter(({ rule }) => rule === "program-invalid");
    expect(found.map(({ message }) => `program-invalid: ${plainText(message)} (head ${program}:1)`)).toEqual(expected);
  });
});
