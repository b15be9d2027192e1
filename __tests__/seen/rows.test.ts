// Rows, counts and names that once misled people.
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { plainText } from "../../src/model/sentence.ts";
import { annotations } from "../../src/render/annotations.ts";
import { comment } from "../../src/render/comment/comment.ts";
import { reminder } from "../../src/render/comment/reminder.ts";
import { summary } from "../../src/render/comment/summary.ts";
import { noLinks } from "../../src/render/frame/context.ts";
import { keyOf } from "../../src/render/frame/key.ts";
import { readMarker } from "../../src/render/frame/marker.ts";
import { reviewComments } from "../../src/render/review/comments.ts";
import { diffLines } from "../../src/render/review/diff-lines.ts";
import { nameOf } from "../../src/render/review/marker.ts";
import { sarif } from "../../src/render/sarif/sarif.ts";
import { expectGolden } from "../support/golden.ts";
import { onGitHub } from "../support/report.ts";
import { shop, shopReport, shown } from "./shop.ts";

const policy = {
  id: "AC-01",
  title: "Access follows a policy",
  satisfies: ["soc2-2017/CC6.2"],
  paths: ["docs/**"],
  evidence: ["- path: docs/policy.md"],
};
const small = shop(policy, { "docs/policy.md": "# Policy\n" });

describe("two programs of one repository", () => {
  const [one, other] = ["apps/web/program.yml", "apps-web/program.yml"];

  it("never share a comment", () => {
    const paths = [one, other, "apps/web-program.yml", "default", "compliance/program.yml", "compliance-program.yml"];
    const keys = paths.map(keyOf);
    expect(new Set(keys).size).toBe(paths.length);
    for (const key of keys) {
      const text = comment({ ...reportOfNothing }, { ...onGitHub, key });
      expect(readMarker(text)?.key).toBe(key);
    }
  });

  describe("say whose program it is", async () => {
    const at = (report: Report, path: string): Report => ({ ...report, program: { ...report.program, path } });
    const broken = await shopReport(small.remove("docs/policy.md"));
    const posture = await shopReport(small, { kind: "posture" });
    const diff = new Map([["docs/policy.md", diffLines("")]]);
    const outlets: Readonly<Record<string, (path: string) => string | undefined>> = {
      comment: (path) => comment(at(broken, path), onGitHub),
      summary: (path) => summary(at(broken, path), onGitHub),
      issue: (path) => reminder(at(posture, path), onGitHub)?.title,
      "review comment": (path) => reviewComments(at(broken, path), onGitHub, diff)[0]?.body,
      annotation: (path) => annotations(at(broken, path))[0]?.title,
      "SARIF result": (path) => JSON.parse(sarif(at(broken, path), noLinks)).runs[0].results[0].message.text,
    };

    it.each(Object.entries(outlets))("in the %s, and only where it is not in the usual place", (_, written) => {
      expect(written(one)).toContain("(Small shop)");
      expect(written("compliance/program.yml")).toBeTypeOf("string");
      expect(written("compliance/program.yml")).not.toContain("Small shop");
    });

    it("with its path", () => {
      expect(comment(at(broken, one), onGitHub)).toContain(`<sub>\`${one}\` · base `);
      expect(JSON.parse(sarif(at(broken, one), noLinks)).runs[0].automationDetails.description.text).toContain(one);
    });
  });
});

const reportOfNothing = await shopReport(small);

it("names that are longer than a phone is wide stay whole", async () => {
  const [path, job] = [
    "infrastructure/modules/networking/private_subnets/main.tf",
    "integration_tests_of_payments_service",
  ];
  const workflow = ".github/workflows/continuous_integration_and_delivery.yml";
  const tests = `on: pull_request\njobs:\n  ${job}:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n`;
  const long = shop(
    { ...policy, evidence: [`- path: ${path}`, `- workflow: ${workflow}#${job}`] },
    { "docs/policy.md": "# Policy\n", [path]: "a = 1\n", [workflow]: tests },
  );
  const change = long
    .edit(workflow, tests.replace(job, "lint"))
    .rename(path, path.replace("main", "private_subnets_of_payments"));
  const report = await shopReport(change);
  for (const text of Object.values(shown(report)))
    expect([text.includes(path), text.includes(job)]).toEqual([true, true]);
  expectGolden("render/long-names.md", comment(report, onGitHub));
});

it("an approval that is merely advised is counted as advised, and not as introduced", async () => {
  const advising = shop(policy, { "docs/policy.md": "# Policy\n" }).edit("compliance/program.yml", (text) =>
    text.replace('approvals: "off"', "approvals: advise"),
  );
  const text = String(advising.files.head["compliance/program.yml"]);
  const change = advising.base({ "compliance/program.yml": text }).edit("docs/policy.md", "# Policy\nmore\n");
  const { verdict, counts } = await shopReport(change, { approvers: [], author: "carol" });
  expect(verdict.is).toBe("pass");
  expect(counts).toMatchObject({ introduced: 0, advised: 1, introducedByGroup: {} });
});

it("a waiver that ends in five days is one row, and due on that day", async () => {
  const waived = small.base({
    "compliance/waivers.yml": `waivers:
  - finding: "criterion-gap:soc2-2017/CC1.1 | shop"
    reason: Next quarter.
    approved-by: "@boss"
    expires: 2026-11-28
`,
  });
  const report = await shopReport(waived, { kind: "posture" });
  const about = (report.due ?? []).filter(({ finding }) => JSON.stringify(finding).includes("CC1.1"));
  expect(about.map(({ withinDays, finding }) => [withinDays, finding.rule])).toEqual([[7, "waiver-expiring"]]);
  const issue = reminder(report, onGitHub);
  expect(issue?.title).toBe("Compliance: 1 within 30 days");
  expect(issue?.body).not.toContain("**now**");
});

describe("a review comment stands on the file that made it so", () => {
  const job = (name: string) =>
    `on: pull_request\njobs:\n  ${name}:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n`;
  const tested = shop(
    { ...policy, evidence: ["- workflow: .github/workflows/ci.yml#unit"] },
    { ".github/workflows/ci.yml": job("unit"), "docs/policy.md": "# Policy\n" },
  );
  const parts = shop(
    { ...policy, evidence: ["- path: docs/policy.md#rules", "- path: infra/a.tf\n    contains: tls = true"] },
    { "docs/policy.md": "# Policy\n\n## Rules\n\nBe good.\n", "infra/a.tf": "a = 1\ntls = true\n" },
  );
  const control = (without: RegExp) => parts.edit("compliance/controls/one.yml", (text) => text.replace(without, ""));
  it.each([
    { what: "a policy that is removed", change: small.remove("docs/policy.md"), path: "docs/policy.md" },
    {
      what: "a policy that is renamed",
      change: small.rename("docs/policy.md", "docs/access.md"),
      path: "docs/access.md",
    },
    {
      what: "a job that is taken out",
      change: tested.edit(".github/workflows/ci.yml", job("lint")),
      path: ".github/workflows/ci.yml",
    },
    {
      what: "a workflow that is removed",
      change: tested.remove(".github/workflows/ci.yml"),
      path: ".github/workflows/ci.yml",
    },
    {
      what: "a heading that is renamed",
      change: parts.edit("docs/policy.md", "# Policy\n\n## Rule\n"),
      path: "docs/policy.md",
    },
    { what: "a text that is gone", change: parts.edit("infra/a.tf", "a = 1\ntls = false\n"), path: "infra/a.tf" },
    { what: "a control without its owner", change: control(/^owner: .*\n/m), path: "compliance/controls/one.yml" },
    {
      what: "a link that is dropped",
      change: control(/^ {2}- path: infra.*\n.*\n/m),
      path: "compliance/controls/one.yml",
    },
    { what: "a path rule that is dropped", change: control(/"docs\/\*\*"/), path: "compliance/controls/one.yml" },
    {
      what: "a control that is removed",
      change: parts.remove("compliance/controls/one.yml"),
      path: "compliance/controls/one.yml",
    },
  ])("$what", async ({ change, path }) => {
    const report = await shopReport(change);
    const files = new Map(report.changed.map((file) => [file.path, diffLines("@@ -1,1 +1,1 @@\n-a\n+b")]));
    const comments = reviewComments(report, onGitHub, files);
    expect(new Set(comments.map((comment) => comment.path))).toEqual(new Set([path]));
    const blocking = report.findings.filter((found) => found.blocking).map(({ fingerprint }) => nameOf(fingerprint));
    expect(comments.flatMap(({ findings }) => findings).sort()).toEqual(blocking.sort());
  });

  it("and says what is there instead, as every outlet does", async () => {
    const renamed = shown(await shopReport(tested.edit(".github/workflows/ci.yml", job("lint"))));
    for (const text of Object.values(renamed)) expect(text).toMatch(/has no job "?unit"? \(it has "?lint"?\)/);
  });
});

it("two mistakes on one line are told apart, and each is named once", async () => {
  const change = small.edit("compliance/controls/one.yml", (text) =>
    text.replace("- path: docs/policy.md", "- { patth: docs/policy.md, contaiins: x }"),
  );
  const { verdict } = await shopReport(change);
  expect(verdict.because).toEqual([
    "program-invalid:compliance/controls/one.yml | 7:30",
    "program-invalid:compliance/controls/one.yml | 7:7",
  ]);
});

describe("a mistake is told where it was made", () => {
  it("a misspelled framework comes first, and is not told again of every control", async () => {
    const change = small
      .edit("compliance/program.yml", (text) => text.replace("soc2-2017", "soc2-2071"))
      .edit("compliance/controls/one.yml", (text) => text.replace("owner:", "ownr:"));
    const { problems, ...report } = await shopReport(change);
    expect(problems.map(({ place, message }) => `${place.path}: ${message}`)).toEqual([
      'compliance/program.yml: unknown framework "soc2-2071"; did you mean "soc2-2017"?',
      'compliance/controls/one.yml: unknown key "ownr" in control AC-01; did you mean "owner"?',
    ]);
    const text = shown({ ...report, problems }).comment ?? "";
    expect(text.indexOf("soc2-2071")).toBeLessThan(text.indexOf("ownr"));
  });

  it("an id with a blank is named as it was written", async () => {
    const change = small.edit("compliance/controls/one.yml", (text) => text.replace("id: AC-01", "id: A 1"));
    const { problems } = await shopReport(change);
    expect(problems.map(({ message }) => message)).toEqual([
      '"id" in control A 1 must be an id such as TX-01, not "A 1"',
    ]);
  });
});

it("a first program's comment says what it claims, a criterion a row, and folds the gaps", async () => {
  const { files } = small;
  const report = await shopReport(small, { base: { "README.md": "x" }, head: files.head as Record<string, string> });
  const text = comment(report, onGitHub);
  expect(text).toContain("✅ Compliance: first program, 1 criterion covered, 32 findings as baseline");
  const row =
    "| **`soc2-2017/CC6.2`** User registration, authorization and de-registration<br>covered for `shop` by `AC-01` Access follows a policy · `@acme/platform` |";
  expect(text).toContain(row);
  expect(text).toContain("- 32 gaps: `soc2-2017`, `shop`: `CC1.1`–`CC1.5` · ");
});

it("a waiver says that it is one, and that it has no effect on the pull request that adds it", async () => {
  const change = small.head({
    "compliance/waivers.yml": `waivers:
  - { finding: "evidence-missing:AC-01 | docs/policy.md", reason: Later., approved-by: "@boss", expires: 2026-12-28 }
`,
  });
  const { findings } = await shopReport(change.remove("docs/policy.md"));
  const told = findings.filter(({ rule }) => rule === "waiver-added").map(({ message }) => plainText(message));
  expect(told).toEqual([
    expect.stringMatching(
      /^the waiver for evidence-missing:AC-01 .*no effect on the pull request that adds or extends it$/,
    ),
  ]);
});
