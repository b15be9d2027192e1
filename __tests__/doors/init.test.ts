import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Asker } from "../../src/doors/cli/terminal/asker.ts";
import { Canceled } from "../../src/doors/cli/terminal/asker.ts";
import { version } from "../../src/model/version.ts";
import { filesBelow } from "../support/files-below.ts";
import { checkedOut, removeAll, temporary } from "../support/git.ts";
import { say } from "../support/shell.ts";

afterAll(removeAll);

type Files = Readonly<Record<string, string>>;

function put(dir: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const policy = (...sections: readonly (readonly [string, string])[]) =>
  sections.map(([title, words]) => `## ${title}\n\n${words}\n`).join("\n");

/** Ten mechanisms, each of which a pack has a control for. */
const service: Files = {
  ".github/workflows/ci.yml":
    "on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n",
  ".github/dependabot.yml":
    'version: 2\nupdates:\n  - { package-ecosystem: npm, directory: "/", schedule: { interval: weekly } }\n',
  ".github/CODEOWNERS": "* @alice @bob\n",
  "SECURITY.md":
    "# Reporting a vulnerability\n\nPlease report vulnerabilities to security@example.com. We answer within two working days and tell you when it is fixed.\n",
  "CODE_OF_CONDUCT.md":
    "# Code of conduct\n\nEveryone who works here must treat others with respect. Violations are reported to the office and lead to consequences.\n",
  "infra/main.tf":
    'resource "aws_security_group" "web" {\n  ingress {\n    from_port   = 443\n    to_port     = 443\n    protocol    = "tcp"\n    cidr_blocks = ["10.0.0.0/8"]\n  }\n}\n\nresource "aws_cloudtrail" "all" {\n  name           = "all"\n  s3_bucket_name = "trail"\n}\n\nresource "aws_lb_listener" "https" {\n  port       = 443\n  protocol   = "HTTPS"\n  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"\n}\n',
  "docs/policies/security.md": policy(
    [
      "Incident response",
      "The person on call must open an incident, inform the lead within an hour and write a report after it is closed.",
    ],
    [
      "Risk assessment",
      "The team must assess risks every year. Each risk has an owner, a likelihood and an impact, and is reviewed by the lead.",
    ],
    [
      "Vendor management",
      "Every vendor must be assessed before use. The team reviews the reports of each vendor every year.",
    ],
  ),
};

const run = (dir: string, ...more: readonly string[]) => say(["init", "--dir", dir, ...more]);
const read = (dir: string, path: string) => readFileSync(join(dir, path), "utf8");
const controlsIn = (dir: string) =>
  Object.entries(filesBelow(dir))
    .filter(([path]) => path.includes("compliance/controls/"))
    .map(([, text]) => parse(text) as Record<string, unknown>);
const lines = (text: string) => text.trimEnd().split("\n").length;
const git = (dir: string, ...args: readonly string[]) => execFileSync("git", ["-C", dir, ...args], { stdio: "pipe" });

describe("init", () => {
  it("in an empty folder writes a program that passes, and claims nothing", async () => {
    const dir = temporary();
    const said = await run(dir);
    expect(said.code).toBe(0);
    expect(Object.keys(filesBelow(dir)).sort()).toEqual([".github/workflows/compliance.yml", "compliance/program.yml"]);
    expect(said.out).toContain("check: no new gaps; of 33 criteria 0 covered, 0 planned, 33 open");
    expect((await say(["validate", "--repo", dir])).out).toBe("0 errors, 0 warnings; the program holds 0 controls\n");
  });

  it("writes a planned control, with its link, for what files show; never for what only their names say", async () => {
    const dir = put(temporary(), {
      ...service,
      "ACCESSIBILITY.md":
        "# Accessibility\n\nEverybody must be able to use the product with a keyboard alone, at any time.\n",
      "data/risks/LICENSE.md":
        "# License\n\nMIT, and everybody must keep this notice in every copy that they make of it.\n",
      "node_modules/a/SECURITY.md": service["SECURITY.md"] ?? "",
    });
    const said = await run(dir);
    expect(said.code).toBe(0);
    const controls = controlsIn(dir);
    expect(controls.length).toBeGreaterThan(8);
    expect(controls.every(({ status, evidence }) => status === "planned" && Array.isArray(evidence))).toBe(true);
    const text = JSON.stringify(controls);
    expect(text).toContain(".github/workflows/ci.yml#test");
    for (const wrong of ["ACCESSIBILITY", "LICENSE", "node_modules"]) expect(text).not.toContain(wrong);
    expect(said.out).toMatch(/of 33 criteria 0 covered, \d+ planned, \d+ open/);
    expect(lines(said.out)).toBeLessThanOrEqual(15);
  });

  it("sees what git does not ignore, before the first commit and without a remote", async () => {
    const dir = put(temporary(), { ...service, ".gitignore": "CODE_OF_CONDUCT.md\n" });
    git(dir, "init", "--quiet", "--template=");
    expect((await run(dir)).code).toBe(0);
    const ids = controlsIn(dir).map(({ id }) => id);
    expect(ids).toContain("TESTS");
    expect(ids).not.toContain("CODE-OF-CONDUCT");
  });

  it("in a folder of a monorepo writes the program there and the workflow at the root, by paths of the root", async () => {
    const below = Object.fromEntries(
      Object.entries(service).map(([path, text]) => [path.startsWith(".github") ? path : `services/api/${path}`, text]),
    );
    const { dir } = checkedOut({ ...below, "services/web/SECURITY.md": service["SECURITY.md"] ?? "" });
    const said = await run(join(dir, "services/api"));
    expect(said.code).toBe(0);
    expect(read(dir, ".github/workflows/compliance-services-api.yml")).toContain(
      'program: "services/api/compliance/program.yml"',
    );
    const text = JSON.stringify(controlsIn(dir));
    expect(text).toContain("services/api/SECURITY.md");
    expect(text).not.toContain("services/web");
    const checked = await say([
      "validate",
      "--repo",
      dir,
      "--program",
      join(dir, "services/api/compliance/program.yml"),
    ]);
    expect(checked).toMatchObject({ code: 0 });
  });

  it("reads CRLF, and a program of paths with brackets and backslashes validates", async () => {
    const crlf = Object.fromEntries(
      Object.entries(service).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]),
    );
    const dir = put(temporary(), {
      ...crlf,
      "app/[id]/users.ts":
        'import { hash } from "bcrypt";\n\nexport const stored = (password: string) => hash(password, 12);\n',
      "docs/policies/a\\b.md": service["docs/policies/security.md"] ?? "",
    });
    expect((await run(dir)).code).toBe(0);
    const text = JSON.stringify(controlsIn(dir));
    expect(text).toContain("app/?id?/users.ts");
    expect((await say(["validate", "--repo", dir])).code).toBe(0);
    expect(read(dir, "compliance/program.yml")).toContain('owners: ["@alice", "@bob"]');
  });

  it("never overwrites: a second run writes nothing and what was there stays", async () => {
    const dir = put(temporary(), { ...service });
    await run(dir);
    const before = filesBelow(dir);
    expect((await run(dir, "--pack", "saas-aws")).out).toContain("nothing to write: all of it is there");
    expect(filesBelow(dir)).toEqual(before);
    // Nobody named now is an owner of a program that was there.
    const { out } = await run(dir, "--owner", "@carol", "--owner", "@dave");
    expect(out).toContain("1. read compliance/program.yml, which was already here; its owners are unchanged\n");
    expect(out).not.toContain("@carol");
  });

  it("takes what a person would answer as options, and refuses what is no owner", async () => {
    const dir = temporary();
    const asked = ["--owner", "@carol", "--owner", "@dave", "--category", "availability", "--cloud", "gcp"];
    expect((await run(dir, ...asked)).code).toBe(0);
    expect(parse(read(dir, "compliance/program.yml"))).toMatchObject({
      owners: ["@carol", "@dave"],
      frameworks: [{ id: "soc2-2017", categories: ["security", "availability"] }],
      actors: { gcp: { kind: "subservice", method: "carve-out" } },
    });
    expect(await run(temporary(), "--owner", "nobody")).toMatchObject({
      code: 2,
      err: expect.stringContaining('--owner is "nobody"'),
    });
  });

  it("finds programs of other kinds and registers, and says what can be done with them", async () => {
    const dir = put(temporary(), {
      "opencontrol.yaml": "schema_version: 1.0.0\nname: Ops\ncomponents: []\n",
      "handbook/policies/rules.md": "name: Rules\nacronym: RULES\nsatisfies:\n  TSC:\n    - CC1.1\n---\n# Rules\n",
      "oscal/ssp.json": '{ "system-security-plan": { "metadata": { "oscal-version": "1.1.2" } } }',
      "registers/controls.csv": "id,title\nA,B\n",
    });
    const { out, code } = await run(dir);
    expect(code).toBe(0);
    for (const part of ["an OpenControl program", "a Comply program", "an OSCAL system-security-plan"])
      expect(out).toContain(part);
    expect(read(dir, "compliance/program.yml")).toContain('#   - { opencontrol: "opencontrol.yaml"');
    expect(lines(out)).toBeLessThanOrEqual(15);
    const alone = await run(put(temporary(), { "registers/controls.csv": "id,title\nA,B\n" }));
    expect(alone.out).toContain('controldiff import "registers/controls.csv"');
  });
});

describe("the workflow that init writes", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const usesIn = async (home: string | null) => {
    const dir = temporary();
    const { out } = await say(["init", "--dir", dir], { home });
    const uses = /controldiff\/controldiff@(\S+)/.exec(read(dir, ".github/workflows/compliance.yml"))?.[1];
    return { uses, says: out.includes("a tag can be moved") };
  };

  it("requires a program and asks for no more than it uses", async () => {
    const dir = temporary();
    await run(dir);
    const workflow = parse(read(dir, ".github/workflows/compliance.yml"));
    expect(workflow.permissions).toEqual({ contents: "read", "pull-requests": "write" });
    expect(workflow.jobs.compliance.steps[1].with).toEqual({ "require-program": true });
  });

  it("pins the commit of the release, or of the clone it runs from, or says that it knows none", async () => {
    const release = put(temporary(), { "release.json": JSON.stringify({ version, commit }) });
    expect(await usesIn(release)).toEqual({ uses: commit, says: false });
    const { dir: clone, git: ask } = checkedOut({ "package.json": "{}" });
    expect(await usesIn(clone)).toEqual({ uses: ask("rev-parse", "HEAD"), says: false });
    const tag = { uses: `v${version}`, says: true };
    expect(await usesIn(null)).toEqual(tag);
    expect(await usesIn(put(temporary(), { "release.json": JSON.stringify({ version: "9.9.9", commit }) }))).toEqual(
      tag,
    );
    expect(await usesIn(put(temporary(), { "release.json": "{" }))).toEqual(tag);
  });
});

/** A person who gives these answers, and what they were asked. */
function person(answers: Partial<Record<keyof Asker, unknown[]>>) {
  const questions: string[] = [];
  const next = (kind: keyof Asker) => async (question: { message: string; initial: unknown }) => {
    questions.push(question.message);
    const [answer] = answers[kind]?.splice(0, 1) ?? [];
    if (answer === "stop") throw new Canceled();
    return (answer ?? question.initial) as never;
  };
  const asker: Asker = { text: next("text"), one: next("one"), several: next("several") };
  return { questions, ask: async () => asker };
}

describe("init at a terminal", () => {
  it("asks five questions at most, and only a yes makes a control real", async () => {
    const dir = put(temporary(), service);
    const { questions, ask } = person({
      text: ["@carol, @dave"],
      several: [["availability"], ["aws"], ["tests"]],
      one: [""],
    });
    const said = await say(["init", "--dir", dir], { ask });
    expect(said.code).toBe(0);
    expect(questions).toHaveLength(5);
    const real = controlsIn(dir).filter(({ status }) => status !== "planned");
    expect(real.map(({ id }) => id)).toEqual(["TESTS"]);
    expect(said.out).toMatch(/of 36 criteria 1 covered/);
    expect(parse(read(dir, "compliance/program.yml")).owners).toEqual(["@carol", "@dave"]);
  });

  it("asks nothing that options said, nothing with --no-questions, and writes nothing where the person stops", async () => {
    const asked = person({});
    await say(
      ["init", "--dir", temporary(), "--owner", "@a", "--category", "privacy", "--cloud", "aws", "--pack", "saas-aws"],
      asked,
    );
    expect(asked.questions).toEqual([]);
    const quiet = person({});
    await say(["init", "--dir", temporary(), "--no-questions"], quiet);
    expect(quiet.questions).toEqual([]);
    const dir = temporary();
    const stopped = await say(["init", "--dir", dir], person({ text: ["stop"] }));
    expect(stopped).toMatchObject({ code: 2, err: "controldiff: nothing is written\n" });
    expect(filesBelow(dir)).toEqual({});
  });
});

describe("a starter pack", () => {
  const packs = ["saas-aws", "saas-azure", "saas-gcp", "managed-service-provider", "internal-platform"];

  it.each(packs)("%s plans a control for every common criterion, and validates", async (pack) => {
    const dir = temporary();
    const said = await run(dir, "--pack", pack);
    expect(said.code).toBe(0);
    expect(said.out).toContain("of 33 criteria 0 covered, 33 planned, 0 open");
    expect(await say(["validate", "--repo", dir])).toMatchObject({
      code: 0,
      out: expect.stringContaining("0 errors, 0 warnings"),
    });
  });

  it("of which ten controls are made real with suggest --write: 10 covered, 23 planned, and the check passes", async () => {
    const { dir, git: ask } = checkedOut(service);
    expect((await run(dir, "--pack", "saas-aws")).out).toContain("0 covered, 33 planned");
    ask("add", "-A");
    ask("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "First program");
    const first = ask("rev-parse", "HEAD");
    const made: readonly (readonly [string, string])[] = [
      ["code-of-conduct", "GOV-01"],
      ["code-owners", "GOV-03"],
      ["vulnerability-reports", "COM-03"],
      ["risk-assessment", "RSK-02"],
      ["network-boundary", "NET-01"],
      ["tls", "NET-02"],
      ["dependency-updates", "OPS-01"],
      ["audit-trail", "OPS-02"],
      ["incident-response", "OPS-04"],
      ["tests", "CHG-01"],
    ];
    for (const [suggestion, control] of made)
      expect(await say(["suggest", control, "--write", suggestion, "--repo", dir])).toMatchObject({ code: 0, err: "" });
    ask("add", "-A");
    ask("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "Ten are in place");
    const matrix = await say(["matrix", "--repo", dir, "--base", first]);
    expect(matrix.out).toContain("soc2-2017: 33 criteria (10 covered, 23 planned)");
    const check = await say(["check", "--repo", dir, "--base", first]);
    expect(check.code).toBe(0);
    expect(check.out).toContain("progress: control CHG-01: planned → implemented");
  });
});
