import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { directoriesRepository } from "../../../src/adapters/disk/directories.ts";
import { memoryRepository } from "../../../src/adapters/disk/memory.ts";
import { mended } from "../../../src/adapters/disk/mended.ts";
import { ownersOf, parseCodeowners } from "../../../src/codeowners/codeowners.ts";
import { type Fixed, fix } from "../../../src/commands/fix.ts";
import type { Report } from "../../../src/model/report.ts";
import type { Repository } from "../../../src/ports.ts";
import { run } from "../../../src/run.ts";
import { filesBelow } from "../../support/files-below.ts";
import { findingCases } from "../../support/finding-cases.ts";
import { stepOf } from "../../support/report.ts";

const asking = {
  programPath: "compliance/program.yml",
  today: "2026-06-30",
  directory: null,
  links: null,
  approvals: { approvers: [], author: null, contributors: [] },
  says: () => {},
};

type Files = Readonly<Record<string, string>>;

async function fixed(repository: Repository, head: Files, today = asking.today): Promise<Fixed> {
  const read = (path: string) => (head[path] === undefined ? undefined : new TextEncoder().encode(head[path]));
  return fix({ ...asking, today, repository, read, withFiles: mended });
}

/** The texts of the files that were changed. */
function textsOf({ files }: Fixed): Files {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/** What is fixed is not told any more, what is left has no exact fix, and nothing came of it but that other people are asked. */
function expectMended(before: Report, { done, report, left }: Fixed): void {
  const open = report.findings.filter(({ standing }) => standing === "introduced" || standing === "existing");
  const names = new Set(open.map(({ fingerprint }) => fingerprint));
  expect(done.filter(({ what }) => names.has(what))).toEqual([]);
  expect(left.filter((found) => (found.fix?.edits.length ?? 0) > 0)).toEqual([]);
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  expect(open.filter(({ fingerprint, group }) => !known.has(fingerprint) && group !== "approval")).toEqual([]);
}

const examples = ["medical-scheduling", "msp"].flatMap((name) =>
  readdirSync(`examples/${name}/pull-requests`).map((change) => [name, change] as const),
);
const cases = findingCases();

describe("what is fixed is gone, and nothing comes of it", () => {
  test.each(examples)("in %s, %s", async (name, change) => {
    const head = `examples/${name}/pull-requests/${change}`;
    const repository = directoriesRepository({ baseDir: `examples/${name}/base`, headDir: head });
    expectMended(await run({ ...asking, repository }), await fixed(repository, filesBelow(head)));
  });

  test.each(cases)("in the fixture of $rule $standing", async ({ change: { base, head, today } }) => {
    const repository = memoryRepository({ base, head });
    expectMended(await run({ ...asking, today, repository }), await fixed(repository, head, today));
  });

  test("which the fixtures show for every rule that has an exact fix", async () => {
    const done = await Promise.all(
      cases.map(
        async ({ change: { base, head, today } }) => (await fixed(memoryRepository({ base, head }), head, today)).done,
      ),
    );
    const rules = done.flat().map(({ what }) => what.split(":", 1)[0]);
    expect([...new Set(rules)].sort()).toEqual([
      "evidence-anchor",
      "evidence-missing",
      "owner-not-codeowner",
      "path-dead",
      "waiver-dead",
      "waiver-expired",
    ]);
  });
});

const program = `version: 1
name: Small
owners: ["@lead"]
frameworks: [{ id: soc2-2017 }]
scope: { include: ["none/**"] }
`;
const control = (rest: string) => `id: A-1 # first\ntitle: A\nowner: "@lead"\nsatisfies: [CC6.7]\n${rest}`;
const text = Array.from({ length: 20 }, (_, at) => `line ${at}`).join("\n");

/** What a change comes to when its fixes are done: the files that they change. */
async function fixedFiles(base: Files, head: Files, today?: string) {
  const common = { "compliance/program.yml": program };
  const all = { ...common, ...head };
  return textsOf(await fixed(memoryRepository({ base: { ...common, ...base }, head: all }), all, today));
}

const policy = "# Policy\n\n## Transit\n\nWe encrypt.\nWith TLS.\nAlways.\n";
const at = "compliance/controls/a.yml";

describe("fix", () => {
  it("follows what was renamed: links, globs, folders, path rules, and links inside pages", async () => {
    const before = control(`paths: ["infra/tls/**", 'infra/lb.tf'] # ours
evidence:
  - path: docs/a.md#part # the rule
  - { path: "infra/tls/*.tf", contains: line }
`);
    const page = (link: string) => `# A\n\n## Part\n\n[b](${link}) ${text}\n`;
    const files = { [at]: before, "infra/tls/x.tf": text, "infra/lb.tf": `${text}\nlb` };
    const base = { ...files, "docs/a.md": page("img/b.md"), "docs/img/b.md": `# B\n${text}\nb\n` };
    const head = {
      [at]: before,
      "app/tls/x.tf": text,
      "app/lb.tf": `${text}\nlb`,
      "policies/a.md": page("img/b.md"),
      "pages/b.md": `# B\n${text}\nb\n`,
    };
    expect(await fixedFiles(base, head)).toEqual({
      [at]: control(`paths: ["app/tls/**", 'app/lb.tf'] # ours
evidence:
  - path: policies/a.md#part # the rule
  - { path: "app/tls/*.tf", contains: line }
`),
      "policies/a.md": page("../pages/b.md"),
    });
  });

  test.each<readonly [what: string, link: string, page: string, meant: string | null]>([
    ["lines that moved down", "#L3-L5", `new\n\n${policy}`, "#L5-L7"],
    ["lines that moved up", "#L7", policy.replace("# Policy\n\n", ""), "#L5"],
    ["lines of which one changed", "#L3-L5", `new\n\n${policy.replace("encrypt", "mask")}`, null],
    ["lines that stand there twice", "#L7", `new\n${policy}${policy}`, null],
    ["a heading that was renamed", "#transit", policy.replace("## Transit", "## On the wire"), "#on-the-wire"],
    ["a heading that is underlined now", "#transit", policy.replace("## Transit", "Moving\n------"), "#moving"],
    ["a heading whose text changed too", "#transit", policy.replace("## Transit\n\nWe", "## Wire\n\nThey"), null],
    [
      "a heading that two could be",
      "#transit",
      `${policy.replace("## Transit", "## One")}\n## Two\n\nWe encrypt.\nWith TLS.\nAlways.\n`,
      null,
    ],
  ])("follows %s", async (_, link, page, meant) => {
    const [, from, to = from] = /^#L(\d+)(?:-L(\d+))?$/.exec(link) ?? [];
    const read = policy.split("\n").slice(Number(from) - 1, Number(to));
    const digest = createHash("sha256").update(read.join("\n")).digest("hex");
    const attested =
      from === undefined ? "" : `    attested: { by: "@lead", on: 2026-06-01, digest: sha256:${digest} }\n`;
    const files = { [at]: control(`evidence:\n  - path: docs/p.md${link}\n${attested}`), "docs/p.md": policy };
    const head = { ...files, "docs/p.md": page };
    const after = meant === null ? {} : { [at]: String(files[at]).replace(`docs/p.md${link}`, `docs/p.md${meant}`) };
    expect(await fixedFiles(files, head)).toEqual(after);
  });

  it("offers no neighbor in place of a file that the change removed, but one that it added", async () => {
    const links = control("evidence: [{ path: reports/q1.md }]\n");
    const base = { [at]: links, "reports/q1.md": "first\n", "reports/q2.md": "second\n" };
    const stepFor = async (head: Files) => {
      const common = { "compliance/program.yml": program };
      const repository = memoryRepository({ base: { ...common, ...base }, head: { ...common, [at]: links, ...head } });
      const { findings } = await run({ ...asking, repository });
      const found = findings.find(({ rule }) => rule === "evidence-missing");
      return [stepOf(found?.fix), found?.fix?.edits.length];
    };
    expect(await stepFor({ "reports/q2.md": "second\n" })).toEqual([
      "restore reports/q1.md, or point the link at what took its place and have that approved by @lead",
      0,
    ]);
    expect(await stepFor({ "reports/q1.mdx": "quite another\n" })).toEqual([
      "point the link at reports/q1.mdx and have that approved by @lead",
      1,
    ]);
  });

  it("takes out waivers that are past their day and those of findings that are not there, as far as files can tell", async () => {
    const waiver = (finding: string, expires: string) =>
      `  - finding: "${finding}"\n    reason: x\n    approved-by: "@lead"\n    expires: ${expires}\n`;
    const [expired, gone, unasked] = [
      waiver("path-dead:A-1 | gone/**", "2026-06-01"),
      waiver("evidence-missing:A-1 | docs/a.md", "2027-01-01"),
      waiver("evidence-url:A-1 | https://a.example", "2027-01-01"),
    ];
    const [there, head] = [control("evidence: [{ path: docs/a.md }]\n"), "# accepted\nwaivers:\n"];
    const files = (waivers: string) => ({ [at]: there, "docs/a.md": "# A\n", "compliance/waivers.yml": waivers });
    const all = files(`${head}${expired}  # for long\n${gone}${unasked}`);
    expect(await fixedFiles(all, all)).toEqual({ "compliance/waivers.yml": `${head}  # for long\n${unasked}` });
    const dead = files(head + expired + gone);
    expect(await fixedFiles(dead, dead)).toEqual({ "compliance/waivers.yml": "# accepted\nwaivers: []\n" });
  });

  it("writes the lines that CODEOWNERS lacks, control after control, so that none loses what another gets", async () => {
    const codeowners = "# who\n* @all\n";
    const files = {
      "compliance/controls/a.yml": 'id: A-1\ntitle: A\nowner: "@a"\npaths: ["x/**"]\nevidence: [{ path: x/1 }]\n',
      "compliance/controls/b.yml": 'id: B-1\ntitle: B\nowner: "@b"\npaths: ["x/1", "y"]\nevidence: [{ path: x/1 }]\n',
      CODEOWNERS: codeowners,
      "x/1": "",
      "x/2": "",
      y: "",
      z: "",
    };
    const after = (await fixedFiles(files, files)).CODEOWNERS ?? "";
    const owners = parseCodeowners(after, "CODEOWNERS");
    expect(after.startsWith(codeowners)).toBe(true);
    expect(
      ["x/1", "x/2", "y", "z"].map((path) => [...(ownersOf(owners, path)?.owners ?? [])].sort().join(" ")),
    ).toEqual(["@a @all @b", "@a @all", "@all @b", "@all"]);
  });

  it("does not do what would make the program ask less", async () => {
    // The file is not followed to its new name, since too little of it is the same: to point elsewhere withdraws evidence.
    const program = control("evidence: [{ path: docs/policy.md }]\n");
    const base = { [at]: program, "docs/policy.md": text };
    const head = { [at]: program, "docs/new/policy.md": "other\n" };
    expect(await fixedFiles(base, head)).toEqual({});
  });

  it("leaves a program alone that cannot be read", async () => {
    const files = { [at]: "id: [\n" };
    expect(await fixedFiles(files, files)).toEqual({});
  });
});
