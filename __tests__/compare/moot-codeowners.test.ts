// A mismatch of CODEOWNERS whose files are gone is no longer asked about; it has not been fixed.
import { expect, it } from "vitest";
import { reportOf } from "../support/judged-change.ts";

const base = {
  "compliance/program.yml": `version: 1
name: X
owners: ["@acme/c"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: S } }
`,
  "compliance/controls/c.yml":
    'id: C-1\ntitle: T\nactor: saas\nowner: "@acme/p"\nsatisfies: [soc2-2017/CC6.7]\npaths: ["runbooks/**"]\nevidence: [{ path: docs/p.md }]\n',
  ".github/CODEOWNERS": "* @acme/web\n",
  "docs/p.md": "# P\n\nx\n",
  "runbooks/a.md": "# A\n\nx\n",
};
const { "runbooks/a.md": _, ...withoutFiles } = base;

it.each([
  ["the files are deleted", withoutFiles, "withdrawn"],
  ["CODEOWNERS gives them to the owner", { ...base, ".github/CODEOWNERS": "* @acme/p\n" }, "resolved"],
  ["nothing of it changes", { ...base, "docs/p.md": "# P\n\ny\n" }, "existing"],
] as const)("%s", async (_, head, standing) => {
  const report = await reportOf({ base, head, today: "2026-11-23" });
  const found = report.findings.filter(({ rule }) => rule === "owner-not-codeowner");
  expect(found.map((one) => one.standing)).toEqual([standing]);
});
