import { describe, expect, it, test } from "vitest";
import { type MemoryFile, type MemoryFiles, memoryRepository } from "../../src/adapters/disk/memory.ts";
import { noReviews, type Reviews } from "../../src/compare/sides/reviews.ts";
import type { LinkStatus } from "../../src/model/assessment.ts";
import type { Report } from "../../src/model/report.ts";
import { plainText } from "../../src/model/sentence.ts";
import { run } from "../../src/run.ts";
import { submodule, symlink } from "../support/world.ts";

const program = `version: 1
name: Acme
owners: ["@lead"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: Acme } }
policy: { approvals: "off" }
`;

const control = (evidence: string, more = "") => `id: TX-01
title: Data in transit is encrypted
actor: saas
owner: "@alice"
satisfies: [soc2-2017/CC6.7]
evidence:
${evidence}
${more}`;

interface Written {
  readonly base: string;
  readonly head?: string;
  readonly both?: MemoryFiles;
  readonly was?: MemoryFiles;
  readonly is?: MemoryFiles;
  readonly urls?: Readonly<Record<string, LinkStatus>>;
  readonly approvals?: Reviews;
}

/** A change of one control, run from the two sides' files to the report, with the shipped catalog. */
async function reportOf({
  base,
  head = base,
  both = {},
  was = {},
  is = {},
  urls,
  approvals,
}: Written): Promise<Report> {
  const side = (text: string, files: MemoryFiles): MemoryFiles => {
    const controls: MemoryFiles = text === "" ? {} : { "compliance/controls/tx.yml": text };
    return { "compliance/program.yml": program, ...controls, ...both, ...files };
  };
  return run({
    repository: memoryRepository({ base: side(base, was), head: side(head, is) }),
    programPath: "compliance/program.yml",
    today: "2026-11-28",
    directory: null,
    links: urls === undefined ? null : { which: "all", port: { probe: async () => new Map(Object.entries(urls)) } },
    approvals: approvals ?? noReviews,
    says: () => {},
  });
}

/** `introduced evidence-unproven:…`, of one control and one criterion. */
function stands({ findings }: Report): readonly string[] {
  return findings
    .filter(({ fingerprint }) => /TX-01|CC6\.7/.test(fingerprint))
    .map(({ standing, fingerprint }) => `${standing} ${fingerprint}`);
}

const gap = "criterion-gap:soc2-2017/CC6.7 | saas";
const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 12345\n`;
const tls = "# TLS\n\n## Versions\n\nOnly TLS 1.3.\n";

describe("what base proved and the change makes impossible to check", () => {
  const heading = control("  - path: docs/tls.md#versions");
  const bare = control("  - path: docs/tls.md");
  const glob = control("  - path: docs/*.md\n    contains: TLS 1.3");
  const file = { "docs/tls.md": tls };
  const ways: readonly (readonly [string, string, MemoryFiles, string])[] = [
    ["a symbolic link out of the repository", heading, { "docs/tls.md": symlink("/etc/passwd") }, "unproven"],
    ["a symbolic link above the root", bare, { "docs/tls.md": symlink("../../x.md") }, "unproven"],
    ["a symbolic link to nothing", bare, { "docs/tls.md": symlink("gone.md") }, "missing"],
    ["a symbolic link in a circle", heading, { "docs/tls.md": symlink("tls.md") }, "missing"],
    ["a symbolic link to a folder", heading, { "docs/tls.md": symlink("../compliance") }, "missing"],
    ["a bare link to a folder", bare, { "docs/tls.md": symlink("../compliance") }, "missing"],
    ["a folder of its name", bare, { "docs/tls.md/x.txt": "x" }, "missing"],
    ["a Git LFS pointer", bare, { "docs/tls.md": lfs }, "unproven"],
    ["a submodule", bare, { "docs/tls.md": submodule("a".repeat(40)) }, "unproven"],
    ["a file too long to parse", heading, { "docs/tls.md": `${tls}${"x ".repeat(4_000_000)}` }, "unproven"],
    ["a glob of links out of the repository", glob, { "docs/tls.md": symlink("/etc/passwd") }, "unproven"],
  ];
  test.each(ways)("is broken: %s", async (_, text, is, rule) => {
    const report = await reportOf({ base: text, was: file, is });
    const link = text.match(/path: (\S+)/)?.[1];
    expect(stands(report)).toEqual([`introduced ${gap}`, `introduced evidence-${rule}:TX-01 | ${link}`]);
    expect(report.verdict.is).toBe("fail");
  });

  test.each(ways.filter(([, , , rule]) => rule === "unproven"))(
    "is said where base had it too: %s",
    async (_, text, both) => {
      const report = await reportOf({ base: text, both, is: { "other.txt": "x" } });
      expect(stands(report)).toEqual([]);
      expect(report.verdict.is).toBe("pass");
      expect(report.unverifiable.map(({ control }) => control)).toContain("TX-01");
      expect(report.coverage.head.find((row) => row.criterion === "soc2-2017/CC6.7")).toMatchObject({
        status: "covered",
        proven: { isWhole: false },
      });
    },
  );

  it("is proven by a link to the same text in the repository", async () => {
    const is = { "docs/tls.md": symlink("new/tls.md"), "docs/new/tls.md": tls };
    expect(stands(await reportOf({ base: heading, was: file, is }))).toEqual([]);
  });

  it("is proven by a path behind a folder that is a link", async () => {
    const is = { docs: symlink("policies"), "policies/tls.md": tls };
    expect(stands(await reportOf({ base: heading, was: file, is }))).toEqual([]);
  });
});

describe("what is still there and says less", () => {
  const text = "Keys are rotated.\n";
  const two = control("  - path: runbooks/*.md\n    contains: platform team");
  const suite = (...tests: readonly string[]) => `<testsuite name="s">${tests.join("")}</testsuite>`;
  const passed = (name: string) => `<testcase name="${name}"/>`;
  const skipped = (name: string) => `<testcase name="${name}"><skipped/></testcase>`;
  const scanned = (...ids: readonly string[]) => {
    const rules = ids.map((id) => ({ id }));
    return JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "t", rules } }, results: [] }] });
  };
  const bare = control("  - path: docs/keys.txt");
  const heading = control("  - path: docs/tls.md#versions");

  test.each<[string, string, MemoryFiles, MemoryFiles, string | null]>([
    ["a file of 0 bytes", bare, { "docs/keys.txt": text }, { "docs/keys.txt": "" }, "content:TX-01 | docs/keys.txt"],
    [
      "a file of blanks",
      bare,
      { "docs/keys.txt": text },
      { "docs/keys.txt": "\uFEFF \t\n" },
      "content:TX-01 | docs/keys.txt",
    ],
    [
      "a page of a comment",
      control("  - path: docs/tls.md"),
      { "docs/tls.md": tls },
      { "docs/tls.md": "<!-- TLS -->\n" },
      "content:TX-01 | docs/tls.md",
    ],
    [
      "a section of its heading",
      heading,
      { "docs/tls.md": tls },
      { "docs/tls.md": "# TLS\n\n## Versions\n\n## Other\n\nx\n" },
      "content:TX-01 | docs/tls.md#versions",
    ],
    [
      "a section of a comment",
      heading,
      { "docs/tls.md": tls },
      { "docs/tls.md": "# TLS\n\nVersions\n---\n\n<!-- 1.3 -->\n" },
      "content:TX-01 | docs/tls.md#versions",
    ],
    [
      "a section of subsections",
      heading,
      { "docs/tls.md": tls },
      { "docs/tls.md": "## Versions\n\n### Old\n\nTLS 1.1 is off.\n" },
      null,
    ],
    [
      "one of two files that had the text",
      two,
      { "runbooks/a.md": "platform team\n", "runbooks/b.md": "platform team\n" },
      { "runbooks/a.md": "platform team\n", "runbooks/b.md": "ask around\n" },
      "content:TX-01 | runbooks/*.md",
    ],
    [
      "one of several, of which not all had the text",
      two,
      { "runbooks/a.md": "platform team\n", "runbooks/b.md": "platform team\n", "runbooks/c.md": "x\n" },
      { "runbooks/a.md": "platform team\n", "runbooks/b.md": "y\n", "runbooks/c.md": "x\n" },
      null,
    ],
    [
      "a test that is skipped now",
      control("  - test: j.xml"),
      { "j.xml": suite(passed("a"), passed("b")) },
      { "j.xml": suite(passed("a"), skipped("b")) },
      "failing:TX-01 | j.xml",
    ],
    [
      "a test under another name beside one that stays",
      control("  - test: j.xml"),
      { "j.xml": suite(passed("a"), passed("b")) },
      { "j.xml": suite(passed("a"), passed("c")) },
      null,
    ],
    [
      "a rule that is no longer looked for",
      control("  - scan: s.sarif"),
      { "s.sarif": scanned("A", "B") },
      { "s.sarif": scanned("A") },
      "failing:TX-01 | s.sarif",
    ],
    ["a rule more", control("  - scan: s.sarif"), { "s.sarif": scanned("A") }, { "s.sarif": scanned("A", "B") }, null],
  ])("%s", async (_, base, was, is, broken) => {
    const report = await reportOf({ base, was, is });
    expect(stands(report)).toEqual(broken === null ? [] : [`introduced ${gap}`, `introduced evidence-${broken}`]);
  });

  it("asks for a program owner's approval where a test is gone", async () => {
    const [was, is] = [suite(passed("a"), passed("b")), suite(passed("a"))];
    const report = await reportOf({ base: control("  - test: j.xml"), was: { "j.xml": was }, is: { "j.xml": is } });
    expect(stands(report)).toEqual(["introduced evidence-withdrawn:TX-01 | j.xml"]);
  });

  it("a page behind a link, beside one that base could not show either", async () => {
    const base = control("  - path: docs/tls.md");
    const both = {
      "docs/tls.md": `${tls}\n[one](keys-1.md) [two](keys-2.md)\n`,
      "docs/keys-1.md": submodule("a".repeat(40)),
    };
    const is = { "docs/keys-2.md": submodule("b".repeat(40)) };
    const report = await reportOf({ base, both, was: { "docs/keys-2.md": "# Keys\n\nx\n" }, is });
    expect(stands(report)).toContain("introduced evidence-unproven:TX-01 | docs/tls.md");
  });

  test.each<[string, MemoryFile]>([
    ["a link to nothing", symlink("gone.yml")],
    ["a submodule", submodule("a".repeat(40))],
  ])("a workflow that the evidence calls: %s", async (_, is) => {
    const base = control("  - workflow: .github/workflows/ci.yml#scan");
    const called = "on: workflow_call\njobs: { a: { runs-on: x, steps: [{ run: scan }] } }\n";
    const both = { ".github/workflows/ci.yml": "on: push\njobs: { scan: { uses: ./.github/workflows/scan.yml } }\n" };
    const path = ".github/workflows/scan.yml";
    const report = await reportOf({ base, both, was: { [path]: called }, is: { [path]: is } });
    expect(stands(report)).toContain("introduced evidence-failing:TX-01 | .github/workflows/ci.yml#scan");
  });

  test.each<[string, MemoryFile, string]>([
    ["a link to nothing", symlink("gone.md"), "missing"],
    ["a submodule", submodule("a".repeat(40)), "unproven"],
  ])("a page behind a link of the evidence: %s", async (_, is, rule) => {
    const base = control("  - path: docs/tls.md");
    const both = { "docs/tls.md": `${tls}\n[keys](keys.md)\n` };
    const report = await reportOf({ base, both, was: { "docs/keys.md": "# Keys\n\nx\n" }, is: { "docs/keys.md": is } });
    expect(stands(report)[1]).toMatch(`introduced evidence-${rule}:TX-01 | docs/tls.md`);
  });
});

describe("a second place that says otherwise", () => {
  const yaml = control('  - path: tls.yml#/server/minimum\n    contains: "1.3"');
  const whole = control("  - path: tls.tf\n    contains: TLS13");
  const named = control("  - path: tls.tf#aws_lb_listener.https\n    contains: TLS13");
  const good = "server:\n  minimum: '1.3'\n";
  const weak = "server:\n  minimum: '1.0'\n";
  const block = (value: string, name = "https") => `resource "aws_lb_listener" "${name}" {\n  policy = "${value}"\n}\n`;
  const service = (name: string, minimum: string) =>
    `kind: Service\nmetadata: { name: ${name} }\nserver: { minimum: "${minimum}" }\n`;

  test.each<[string, string, string, string, string, string]>([
    ["document", yaml, "tls.yml", good, `${good}---\n${weak}`, "content"],
    [
      "document of the same object",
      yaml,
      "tls.yml",
      service("a", "1.3"),
      `${service("a", "1.3")}---\n${service("a", "1.0")}`,
      "content",
    ],
    [
      "document before the weakened one",
      yaml,
      "tls.yml",
      service("a", "1.3"),
      `${service("b", "1.3")}---\n${service("a", "1.0")}`,
      "content",
    ],
    ["block, of a named one", named, "tls.tf", block("TLS13"), `${block("TLS13")}${block("TLS10")}`, "unproven"],
    ["block, of a whole file", whole, "tls.tf", block("TLS13"), `${block("TLS13")}${block("TLS10")}`, "content"],
  ])("breaks the link: a %s", async (_, base, path, was, is, rule) => {
    const report = await reportOf({ base, was: { [path]: was }, is: { [path]: is } });
    const link = base.match(/path: (\S+)/)?.[1];
    expect(stands(report)).toEqual([`introduced ${gap}`, `introduced evidence-${rule}:TX-01 | ${link}`]);
  });

  test.each<[string, string, string, string, string]>([
    ["a document that says the same", yaml, "tls.yml", good, `${good}---\n${good}`],
    ["a document without the key", yaml, "tls.yml", good, `${good}---\nother: 1\n`],
    ["a document that base had", yaml, "tls.yml", `${good}---\n${weak}`, `# note\n${good}---\n${weak}`],
    ["another object", yaml, "tls.yml", service("a", "1.3"), `${service("a", "1.3")}---\n${service("b", "1.0")}`],
    ["a block of another address", named, "tls.tf", block("TLS13"), `${block("TLS13")}${block("TLS10", "old")}`],
    ["a block of another address beside", whole, "tls.tf", block("TLS13"), `${block("TLS13")}${block("TLS10", "old")}`],
  ])("does not: %s", async (_, base, path, was, is) => {
    expect(stands(await reportOf({ base, was: { [path]: was }, is: { [path]: is } }))).toEqual([]);
  });
});

describe("a part that the change takes away", () => {
  const fixOf = async (written: Written) =>
    (await reportOf(written)).findings.find(({ rule }) => rule === "evidence-anchor")?.fix;
  const tests = (...names: readonly string[]) =>
    `<testsuite name="tls">${names.map((name) => `<testcase classname="Tls" name="${name}"/>`).join("")}</testsuite>`;

  test.each<[string, string, MemoryFiles, MemoryFiles, MemoryFiles]>([
    [
      "a test",
      "  - test: j.xml#Tls.refusesTls10",
      { "j.xml": tests("refusesTls10", "refusesTls11") },
      { "j.xml": tests("refusesTls11") },
      { "j.xml": tests("refusesTls1.0") },
    ],
    [
      "a key",
      "  - path: c.yml#/services/api1",
      { "c.yml": "services: { api1: {}, api2: {} }\n" },
      { "c.yml": "services: { api2: {} }\n" },
      { "c.yml": "services: { api-1: {} }\n" },
    ],
    [
      "a job",
      "  - workflow: .github/workflows/ci.yml#scan1",
      {
        ".github/workflows/ci.yml":
          "on: push\njobs: { scan1: &job { runs-on: x, steps: [{ run: a }] }, scan2: *job }\n",
      },
      { ".github/workflows/ci.yml": "on: push\njobs: { scan2: { runs-on: x, steps: [{ run: a }] } }\n" },
      { ".github/workflows/ci.yml": "on: push\njobs: { scan-1: { runs-on: x, steps: [{ run: a }] } }\n" },
    ],
  ])("is not replaced by what stood beside it: %s", async (_, link, was, without, renamed) => {
    const base = control(link);
    expect((await fixOf({ base, was, is: without }))?.edits ?? []).toEqual([]);
    expect((await fixOf({ base, was, is: renamed }))?.edits).toHaveLength(1);
  });
});

describe("files added beside a proof", () => {
  const many = Object.fromEntries(Array.from({ length: 510 }, (_, at) => [`docs/a${at}.md`, `# ${at}\n`]));
  const glob = control("  - path: docs/*.md\n    contains: TLS 1.3");

  it("leave it proven, however many there are", async () => {
    const report = await reportOf({ base: glob, both: { "docs/tls.md": tls }, is: many });
    expect(stands(report)).toEqual([]);
  });

  it("do not hide that the next change takes it away", async () => {
    const report = await reportOf({
      base: glob,
      both: many,
      was: { "docs/tls.md": tls },
      is: { "docs/tls.md": "# TLS\n" },
    });
    expect(stands(report)).toEqual([`introduced ${gap}`, "introduced evidence-unproven:TX-01 | docs/*.md"]);
  });

  it("do not hide a link inside a page that the change breaks", async () => {
    const links = Array.from({ length: 1_001 }, (_, at) => `[k](a${at}.md)`).join("\n\n");
    const page = `# TLS\n\n${links}\n\n[keys](keys.md)\n`;
    const targets = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`docs/a${at}.md`, "# A\n"]));
    const report = await reportOf({
      base: control("  - path: docs/tls.md"),
      both: { "docs/tls.md": page, ...targets },
      was: { "docs/keys.md": "# Keys\n" },
    });
    expect(stands(report)).toEqual([`introduced ${gap}`, "introduced evidence-missing:TX-01 | docs/tls.md -> keys.md"]);
  });
});

describe("what cannot be verified", () => {
  const url = control("  - url: https://wiki.acme.example/tls");
  const path = control("  - path: docs/tls.md");
  const both = { "docs/tls.md": tls };
  const approved: Reviews = { approvers: ["lead"], author: "bob", contributors: ["bob"] };

  it("closes no gap", async () => {
    expect(stands(await reportOf({ base: "", head: url }))).toEqual([`existing ${gap}`]);
  });

  test.each([
    ["a document without a day", "  - document: Penetration test", "existing"],
    ["a document with a day", "  - document: Penetration test\n    valid-until: 2027-01-31", "resolved"],
  ])("closes a gap only with somebody's dated word: %s", async (_, link, standing) => {
    expect(stands(await reportOf({ base: "", head: control(link) }))).toEqual([`${standing} ${gap}`]);
  });

  it("closes a gap once it answers", async () => {
    const urls = { "https://wiki.acme.example/tls": { is: "answers" } } as const;
    expect(stands(await reportOf({ base: "", head: url, urls }))).toEqual([`resolved ${gap}`]);
  });

  it("inside a page keeps no gap open", async () => {
    const page = { "docs/tls.md": `${tls}\nSee [keys](keys.md#rotation).\n`, "docs/keys.md": lfs };
    const report = await reportOf({ base: "", head: control("  - path: docs/tls.md#versions"), both: page });
    expect(stands(report)).toEqual([`resolved ${gap}`]);
  });

  it("is no name that becomes a glob because its file is gone", async () => {
    const link = control("  - path: app/[id]/page.ts");
    const file = { "app/[id]/page.ts": "export {};\n", "app/x/page.ts": "export {};\n" };
    const report = await reportOf({ base: link, was: file, is: { "app/i/page.ts": "export const x = 1;\n" } });
    expect(stands(report)).toContain("introduced evidence-missing:TX-01 | app/[id]/page.ts");
  });

  it("keeps covering what it covered at base, and the row says so", async () => {
    const report = await reportOf({ base: url, is: both });
    expect(stands(report)).toEqual([]);
    const row = report.coverage.head.find(({ criterion }) => criterion === "soc2-2017/CC6.7");
    expect(row).toMatchObject({ status: "covered", controls: ["TX-01"], proven: { isWhole: false, points: [] } });
  });

  it("takes the place of nothing proven", async () => {
    const report = await reportOf({ base: path, head: url, both });
    expect(stands(report)).toEqual([`introduced ${gap}`, "introduced evidence-withdrawn:TX-01 | docs/tls.md"]);
    expect(report.verdict.is).toBe("fail");
  });

  it("takes its place where a program owner approves it", async () => {
    const report = await reportOf({ base: path, head: url, both, approvals: approved });
    expect(stands(report)).toContain(`introduced ${gap}`);
    expect(report.verdict.is).not.toBe("fail");
  });

  it("excuses no evidence that is broken, approved or not", async () => {
    const broken = control("  - path: docs/gone.md");
    const report = await reportOf({ base: path, head: broken, both, approvals: approved });
    expect(report.verdict.is).toBe("fail");
  });

  it("resolves nothing that base knew to be broken", async () => {
    const report = await reportOf({ base: path, is: { "docs/tls.md": symlink("/etc/passwd") } });
    expect(stands(report)).toEqual([`existing ${gap}`, "existing evidence-missing:TX-01 | docs/tls.md"]);
  });

  it("adds nothing to a control that is proven otherwise", async () => {
    const more = control("  - path: docs/tls.md\n  - url: https://wiki.acme.example/tls");
    expect(stands(await reportOf({ base: path, head: more, both }))).toEqual([]);
  });
});

describe("worse than at base", () => {
  const scan = control("  - scan: scan.sarif");
  const result = (rule: string, file: string, line: number) => ({
    ruleId: rule,
    level: "error",
    message: { text: `${rule} in ${file}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line } } }],
  });
  const sarif = (...results: readonly object[]): MemoryFile =>
    JSON.stringify({
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "t", rules: [{ id: "A" }, { id: "B" }, { id: "C" }] } }, results }],
    });
  const finding = "evidence-failing:TX-01 | scan.sarif";

  test.each([
    ["one more result", [result("A", "a.tf", 1)], [result("A", "a.tf", 1), result("B", "b.tf", 1)], "introduced"],
    ["another result in the place of one", [result("A", "a.tf", 1)], [result("B", "b.tf", 1)], "introduced"],
    ["the same result twice", [result("A", "a.tf", 1)], [result("A", "a.tf", 1), result("A", "a.tf", 9)], "introduced"],
    ["the same result on another line", [result("A", "a.tf", 1)], [result("A", "a.tf", 7)], "existing"],
    ["one result fewer", [result("A", "a.tf", 1), result("B", "b.tf", 1)], [result("B", "b.tf", 1)], "existing"],
  ])("%s of a scan", async (_, was, is, standing) => {
    const report = await reportOf({
      base: scan,
      was: { "scan.sarif": sarif(...was) },
      is: { "scan.sarif": sarif(...is) },
    });
    expect(stands(report)).toContain(`${standing} ${finding}`);
    expect(report.verdict.is).toBe(standing === "introduced" ? "fail" : "pass");
  });

  it("names what was added", async () => {
    const report = await reportOf({
      base: scan,
      was: { "scan.sarif": sarif(result("A", "a.tf", 1)) },
      is: { "scan.sarif": sarif(result("A", "a.tf", 1), result("B", "b; x.tf", 1)) },
    });
    const found = report.findings.find(({ fingerprint }) => fingerprint === finding);
    expect(plainText(found?.message ?? [])).toMatch(/; new: "B b; x\.tf B in b; x\.tf"$/);
  });

  it("is not what a waiver at base accepted", async () => {
    const waivers = `waivers: [{ finding: "${finding}", reason: known, approved-by: "@lead", expires: 2026-12-31 }]\n`;
    const both = { "compliance/waivers.yml": waivers };
    const [one, two] = [sarif(result("A", "a.tf", 1)), sarif(result("A", "a.tf", 1), result("B", "b.tf", 1))];
    const same = await reportOf({ base: scan, both: { ...both, "scan.sarif": one }, is: { "x.txt": "x" } });
    expect(stands(same)).toContain(`waived ${finding}`);
    const worse = await reportOf({ base: scan, both, was: { "scan.sarif": one }, is: { "scan.sarif": two } });
    expect(stands(worse)).toContain(`introduced ${finding}`);
  });

  it("one more failed test of a suite", async () => {
    const suite = (...failed: readonly string[]) =>
      `<testsuite name="tls" tests="3">${["a", "b", "c"].map((name) => `<testcase name="${name}">${failed.includes(name) ? "<failure/>" : ""}</testcase>`).join("")}</testsuite>`;
    const text = control("  - test: junit.xml");
    const worse = await reportOf({
      base: text,
      was: { "junit.xml": suite("a") },
      is: { "junit.xml": suite("a", "b") },
    });
    expect(stands(worse)).toContain("introduced evidence-failing:TX-01 | junit.xml");
    const same = await reportOf({ base: text, was: { "junit.xml": suite("a", "b") }, is: { "junit.xml": suite("b") } });
    expect(stands(same)).toContain("existing evidence-failing:TX-01 | junit.xml");
  });

  it("an owner who loses the last file", async () => {
    const text = control("  - path: docs/tls.md", 'paths: ["infra/**"]');
    const both = { "docs/tls.md": tls, "infra/a.tf": "", "infra/b.tf": "" };
    const drift = "owner-not-codeowner:TX-01 | @alice";
    const report = await reportOf({
      base: text,
      both,
      was: { CODEOWNERS: "* @bob\n/infra/a.tf @alice\n" },
      is: { CODEOWNERS: "* @bob\n" },
    });
    expect(stands(report)).toContain(`introduced ${drift}`);
    const more = await reportOf({
      base: text,
      both: { ...both, CODEOWNERS: "* @bob\n/infra/a.tf @alice\n" },
      is: { "infra/c.tf": "" },
    });
    expect(stands(more)).toContain(`existing ${drift}`);
  });
});
