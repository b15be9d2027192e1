import { expect, it } from "vitest";
import { json } from "../../../src/render/json.ts";
import { reportOf } from "../../support/judged-change.ts";

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
  expect(once).toBeLessThan(100 * 5_500);
});

/** Waivers for nothing, each of which is told to go, all of one list. */
async function sizeOfWaivers(count: number): Promise<number> {
  const waivers = Array.from(
    { length: count },
    (_, at) =>
      `  - { finding: "path-dead:C-1 | old/${at}/**", reason: Later, approved-by: "@a", expires: 2026-12-31 }\n`,
  );
  const files = { "compliance/program.yml": program, "compliance/waivers.yml": `waivers:\n${waivers.join("")}` };
  const report = await reportOf({ base: { "compliance/program.yml": program }, head: files, today: "2026-11-23" });
  expect(report.findings.filter(({ rule }) => rule === "waiver-dead")).toHaveLength(count);
  expect(
    report.findings.flatMap(({ fix }) => fix?.edits ?? []).filter(({ lines }) => lines.includes("waivers: []")),
  ).toHaveLength(1);
  return json(report).length;
}

it("and not with all the items of a list that each of them is one of", async () => {
  const [once, twice] = [await sizeOfWaivers(100), await sizeOfWaivers(200)];
  expect(twice).toBeLessThan(2.1 * once);
  expect(once).toBeLessThan(100 * 2_000);
});
