import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as form from "../../../src/parse/written/forms.ts";

/** What people may write; what they may not stands in the fixtures of broken programs, with what is said about it. */
const accepted: readonly [name: string, schema: z.ZodType, texts: readonly string[]][] = [
  [
    "owner",
    form.owner,
    [
      "@alice",
      "@a",
      "@acme/platform",
      "@acme/platform.team_2",
      "@alice_acme",
      "alice@example.com",
      "a.b+c@mail.example.co.uk",
    ],
  ],
  ["day", form.day, ["2026-01-31", "2028-02-29", "2000-02-29", "2026-12-31"]],
  ["control id", form.controlId, ["TX-01", "AC-2.1", "1.2.3", "access_control"]],
  ["framework id", form.frameworkId, ["soc2-2017", "NIST-800-53", "PCI DSS 4.0"]],
  ["criterion", form.criterionId, ["CC6.7", "soc2-2017/CC6.7", "hipaa-security/164.312(e)(1)", "AC-2 (1)", "A.5.1"]],
  [
    "glob",
    form.pathRule,
    [
      "infra/**",
      "**",
      "*.md",
      "!**/*.test.ts",
      "services/*/http.ts",
      "src/[a-z]*.ts",
      "src/[]x].ts",
      "src/[[:alpha:]]*.ts",
      "{infra,terraform}/**",
      "{a,{b,c}}/x",
      "+(a|b)/**",
      "app/(group)/page.tsx",
      "a b/c.md",
      "#odd/name",
      ".github/**",
      "**/a/**/b/**/c",
      "x...y/z",
    ],
  ],
  ["evidence path", form.evidencePath, ["README.md", "docs/a.md#b", "docs/a.md#L1-L2", "docs", "docs/*.md", "a#/b/0"]],
  [
    "workflow",
    form.workflow,
    [".github/workflows/ci.yml", ".github/workflows/ci.yaml#job_1", ".github/workflows/a b.yml#tls-scan"],
  ],
  [
    "test report",
    form.testReport,
    ["reports/junit.xml", "reports/TEST-*.xml#acme.Tls#refuses [1]", "junit.xml#a test with words"],
  ],
  ["scan report", form.scanReport, ["reports/scan.sarif", "reports/scan.sarif#js/sql-injection"]],
  ["address", form.url, ["https://example.com", "http://localhost:8080/x?y=z#a", "https://example.com/%20"]],
  ["pattern", form.contains, ["/", "//", "/etc", "plain (text", "/(?i)tls ?1[.]3/", "/^a+$/", "two\nlines"]],
];

describe("what people may write", () => {
  it.each(accepted)("as %s is accepted", (_, schema, texts) => {
    for (const text of texts) expect(schema.safeParse(text).error?.issues ?? [], text).toEqual([]);
  });

  it.each([["2026-02-29"], ["2100-02-29"], ["2026-00-10"], ["2026-04-31"], ["2026-1-1"]])("%s is no day", (text) => {
    expect(form.day.safeParse(text).success).toBe(false);
  });
});
