import { expect, it } from "vitest";
import { plainText } from "../../src/model/sentence.ts";
import { reportOf } from "../support/judged-change.ts";

// Row R11 of what real files hold: names that an editor, a disk or a generator writes in another way than people do.

const program = `version: 1
name: X
owners: ["@acme/c"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: S } }
`;

function world(path: string, files: Readonly<Record<string, string>>) {
  const control = `controls: [{ id: C-1, title: T, actor: saas, owner: "@acme/p", satisfies: [soc2-2017/CC6.7], paths: ["${path}"], evidence: [{ path: "${path}" }] }]\n`;
  return { "compliance/program.yml": program, "compliance/controls/c.yml": control, ...files };
}

it("a literal path of more than 256 characters is a path", async () => {
  const long = `${"a-folder-of-a-generator/".repeat(12)}page.md`;
  expect(long.length).toBeGreaterThan(256);
  const files = world(long, { [long]: "words\n" });
  const report = await reportOf({ base: files, head: files, today: "2026-11-23", criteria: "shipped" });
  expect(report.problems).toEqual([]);
  expect(report.findings.map(({ rule }) => rule).filter((rule) => rule !== "criterion-gap")).toEqual([]);
});

it("a path in composed letters and a folder in decomposed ones: both spellings are told apart", async () => {
  const [composed, decomposed] = ["docs/caf\u00e9/page.md", "docs/cafe\u0301/page.md"];
  const base = world(composed, { [composed]: "words\n" });
  const head = world(composed, { [decomposed]: "words\n" });
  const report = await reportOf({ base, head, today: "2026-11-23", criteria: "shipped" });
  const told = report.findings.filter(({ rule }) => rule === "path-dead").map(({ message }) => plainText(message));
  expect(told).toEqual([expect.stringMatching(/Unicode/)]);
});
