import { expect, it } from "vitest";
import { json } from "../../src/render/json.ts";
import { reportOf } from "../support/judged-change.ts";

const program =
  'version: 1\nname: X\nowners: ["@acme/c"]\nframeworks: [{ id: soc2-2017, categories: [security] }]\nactors: { saas: { kind: self, name: S } }\n';

/** Controls that stand on one line, each with a link that is spelled wrong at head, which an exact edit could mend. */
function onOneLine(controls: number, name: string): string {
  const written = Array.from({ length: controls }, (_, at) => {
    const link = `docs/${name}-${at}.md`;
    return `{ id: C-${at}, title: T, actor: saas, owner: "@acme/p", satisfies: [soc2-2017/CC6.7], paths: ["docs/${name}-${at}.md"], evidence: [{ path: ${link} }] }`;
  });
  return `controls: [${written.join(", ")}]\n`;
}

async function sizeOf(controls: number): Promise<number> {
  const pages = Object.fromEntries(Array.from({ length: controls }, (_, at) => [`docs/page-${at}.md`, "# Page\n"]));
  const report = await reportOf({
    base: { ...pages, "compliance/program.yml": program, "compliance/controls/all.yml": onOneLine(controls, "page") },
    head: { ...pages, "compliance/program.yml": program, "compliance/controls/all.yml": onOneLine(controls, "Page") },
    today: "2026-11-23",
  });
  expect(report.findings.length).toBeGreaterThan(controls);
  return json(report).length;
}

it("A report grows with its findings, however long the lines are that they stand on", async () => {
  const [once, twice] = [await sizeOf(100), await sizeOf(200)];
  expect(twice).toBeLessThan(2.1 * once);
  expect(once).toBeLessThan(100 * 8_000);
});
