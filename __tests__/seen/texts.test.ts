// Texts that once came out cut or cluttered, as people read them in every outlet.
import { describe, expect, it } from "vitest";
import { shop, shopReport, shown } from "./shop.ts";

const outlets = ["comment", "summary", "terminal", "annotations", "SARIF text", "SARIF Markdown"] as const;

describe("a name or a text of the user's is whole", () => {
  const access = { id: "AC-01", title: "Access follows a policy", satisfies: ["soc2-2017/CC6.2"], paths: ["docs/**"] };
  const shipping = {
    id: "TX-01",
    title: "What ships was scanned",
    satisfies: ["soc2-2017/CC7.1"],
    paths: ["reports/**"],
  };
  const sarif = (results: readonly object[]) =>
    JSON.stringify({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "T", rules: [{ id: "R1" }, { id: "R2" }] } },
          invocations: [{ executionSuccessful: true }],
          results,
        },
      ],
    });
  const junit = (failure: string) =>
    `<testsuite><testcase classname="acme" name="Tls; refuses 1.0">${failure}</testcase></testsuite>`;

  const cases = [
    {
      what: "blanks in the names of files",
      world: shop(
        {
          ...access,
          evidence: [
            "- path: docs/Access Policy.md#joiners",
            "- path: docs/Leavers Policy.md",
            '  contains: "within one day"',
          ],
        },
        {
          "docs/Access Policy.md": "# Joiners\nA manager asks.\n",
          "docs/Leavers Policy.md": "Access goes within one day.\n",
        },
      )
        .rename("docs/Access Policy.md", "docs/Joiners and Movers.md")
        .edit("docs/Leavers Policy.md", "Access goes at some time.\n"),
      texts: [
        "docs/Access Policy.md",
        "docs/Joiners and Movers.md#joiners",
        "docs/Leavers Policy.md",
        "within one day",
      ],
    },
    {
      what: "a semicolon in the required text",
      world: shop(
        {
          ...shipping,
          paths: ["infra/**"],
          evidence: ["- path: infra/headers.conf", '  contains: "max-age=31536000; includeSubDomains"'],
        },
        { "infra/headers.conf": 'add_header Strict-Transport-Security "max-age=31536000; includeSubDomains";\n' },
      ).edit("infra/headers.conf", 'add_header Strict-Transport-Security "max-age=300";\n'),
      texts: ["infra/headers.conf", "max-age=31536000; includeSubDomains"],
    },
    {
      what: "semicolons in the names of tests, in what tools say, and in the names of files",
      world: shop(
        {
          ...shipping,
          evidence: [
            "- scan: reports/trivy.sarif",
            '- test: "reports/junit.xml#acme.Tls; refuses 1.0"',
            "- path: config/app.yml#/server/tls",
            '- path: "config/a; b.yml#/x"',
          ],
        },
        {
          "reports/trivy.sarif": sarif([]),
          "reports/junit.xml": junit(""),
          "config/app.yml": "server:\n  tls: 1\n",
          "config/a; b.yml": "x: 1\n",
        },
      )
        .edit(
          "reports/trivy.sarif",
          sarif([
            { ruleId: "R1", level: "error", message: { text: "one; two" } },
            { ruleId: "R2", level: "error", message: { text: "three" } },
          ]),
        )
        .edit("reports/junit.xml", junit('<failure message="boom; bang"/>'))
        .edit("config/app.yml", "server:\n  tsl: 1\n")
        .edit("config/a; b.yml", "y: 1\n"),
      texts: ["one; two", "three", "acme.Tls; refuses 1.0", "boom; bang", "/server/tls", "config/a; b.yml"],
    },
    {
      what: "parentheses in the name of a file",
      world: shop(
        { ...access, evidence: ['- path: "docs/policy (v2).md"'] },
        { "docs/policy (v2).md": "# Policy\n", "docs/other.md": "x\n" },
      ).remove("docs/policy (v2).md"),
      texts: ["docs/policy (v2).md"],
    },
  ];

  it.each(cases)("$what", async ({ world, texts }) => {
    const report = shown(await shopReport(world));
    for (const outlet of outlets) for (const text of texts) expect(report[outlet], outlet).toContain(text);
  });

  it("and the reason is said once, not behind each consequence", async () => {
    const policy = { id: "TX-01", title: "TLS", satisfies: ["soc2-2017/CC6.6", "soc2-2017/CC6.7"], paths: ["docs/**"] };
    for (const name of ["docs/policy v2.md", "docs/policy (v2).md"]) {
      const change = shop({ ...policy, evidence: [`- path: ${JSON.stringify(name)}`] }, { [name]: "# Policy\n" });
      const { comment = "" } = shown(await shopReport(change.remove(name)));
      const [table = ""] = comment.split("Already open");
      expect(table.split("was removed")).toHaveLength(2);
      expect(table).not.toContain("is missing");
    }
  });
});

it("a deleted file that no control names is no row", async () => {
  const change = shop(
    {
      id: "C-1",
      title: "c",
      satisfies: ["soc2-2017/CC6.1"],
      paths: ["infra/keep.tf"],
      evidence: ["- path: docs/p.md"],
    },
    { "infra/keep.tf": "y\n", "infra/old.tf": "x\n", "docs/p.md": "# p\n" },
    'scope: { include: ["infra/**"] }\n',
  ).remove("infra/old.tf");
  const report = await shopReport(change);
  expect(report.findings.filter(({ standing }) => standing === "introduced")).toEqual([]);
  expect(shown(report).comment).toContain("no new gaps");
});

it("a glob that matches nothing any more is told by a file to restore, and not by a file that has stars in its name", async () => {
  const control = { id: "C-1", title: "c", satisfies: ["soc2-2017/CC6.1"], paths: ["infra/**"] };
  const base = shop(
    { ...control, evidence: ["- path: infra/terraform/*watch.tf"] },
    { "infra/terraform/cloudwatch.tf": "x\n" },
  );
  const restored = (await shopReport(base.remove("infra/terraform/cloudwatch.tf"))).findings.find(
    ({ rule }) => rule === "evidence-missing",
  );
  const next = shown(await shopReport(base.remove("infra/terraform/cloudwatch.tf"))).annotations;
  expect(restored).toBeDefined();
  expect(next).toContain("Next: restore infra/terraform/cloudwatch.tf, or");
  expect(next).not.toMatch(/restore infra\/terraform\/\*/);
});
