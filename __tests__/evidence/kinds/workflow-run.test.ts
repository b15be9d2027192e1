import { describe, expect, it } from "vitest";
import { whyNeverRuns } from "../../../src/evidence/kinds/workflow-run.ts";
import { structureOf } from "../../../src/files/structure.ts";
import { inWords } from "../../support/in-words.ts";
import { workflowOf } from "../../support/workflows.ts";
import { judge, said, snapshotWith, workflow } from "../program-of.ts";

const path = ".github/workflows/ci.yml";
const steps = "steps: [{ run: make }]";
const runs = `runs-on: ubuntu-latest, ${steps}`;
const withJobs = (...jobs: readonly string[]) => `on: push\njobs:\n${jobs.map((job) => `  ${job}\n`).join("")}`;
const files = { ".github/workflows/scan.yml": withJobs(`scan: { ${runs} }`) };

/** What GitHub's parser takes and what it refuses; what is taken and still never runs is another matter. */
const cases: readonly (readonly [what: string, content: string, why: string | null, taken: boolean])[] = [
  ["a job", withJobs(`tls: { ${runs} }`), null, true],
  ["a job with a matrix", withJobs(`tls: { strategy: { matrix: { node: [20, 24] } }, ${runs} }`), null, true],
  [
    "a call of another repository's workflow",
    withJobs("tls: { uses: acme/ci/.github/workflows/scan.yml@v1 }"),
    null,
    true,
  ],
  ["a call of a workflow here", withJobs("tls: { uses: ./.github/workflows/scan.yml }"), null, true],
  [
    "a call of a workflow that is not here",
    withJobs("tls: { uses: ./.github/workflows/gone.yml }"),
    "it calls .github/workflows/gone.yml, which does not exist",
    true,
  ],
  ["if: false", withJobs(`tls: { if: false, ${runs} }`), 'its "if" is false', true],
  ["an if that is an expression", withJobs(`tls: { if: "\${{ false }}", ${runs} }`), 'its "if" is false', true],
  ["an if in quotes", withJobs(`tls: { if: "false", ${runs} }`), 'its "if" is false', true],
  ["an if that depends", withJobs(`tls: { if: "github.ref == 'refs/heads/main'", ${runs} }`), null, true],
  ["neither a machine nor a call", withJobs(`tls: { ${steps} }`), 'it has neither "runs-on" nor "uses"', false],
  ["an empty job", withJobs("tls:"), "it is empty", false],
  [
    "a job behind one that is switched off",
    withJobs(`build: { if: false, ${runs} }`, `test: { needs: build, ${runs} }`, `tls: { needs: [test], ${runs} }`),
    'it needs "test", which can never run',
    true,
  ],
  [
    "a job that runs whatever became of the others",
    withJobs(`build: { if: false, ${runs} }`, `tls: { needs: build, if: always(), ${runs} }`),
    null,
    true,
  ],
  [
    "a job that needs what is no job",
    withJobs(`tls: { needs: build, ${runs} }`),
    'it needs "build", which is not a job',
    false,
  ],
  [
    "jobs that wait for each other",
    withJobs(`build: { needs: tls, ${runs} }`, `tls: { needs: build, ${runs} }`),
    "it needs a job that needs it",
    false,
  ],
];

describe("a job that can never run", () => {
  it.each(cases)("%s", async (_, content, why, taken) => {
    const found = said(judge(snapshotWith({ ...files, [path]: content }), [workflow(`${path}#tls`)]));
    expect(found).toEqual(why === null ? [] : [`failing: ${path} has a job "tls" that can never run: ${why}`]);
    expect((await workflowOf(path, content)).errors.length === 0).toBe(taken);
  });

  it("is nothing against a workflow that has others", () => {
    const content = withJobs(`tls: { if: false, ${runs} }`, `lint: { ${runs} }`);
    expect(said(judge(snapshotWith({ [path]: content }), [workflow(path)]))).toEqual([]);
    const off = content.replace("lint: {", "lint: { if: false,");
    expect(said(judge(snapshotWith({ [path]: off }), [workflow(path)]))).toEqual([
      `failing: ${path} has a job "tls" that can never run: its "if" is false`,
    ]);
  });

  it.each(["", "on:\n", "on: []\n", "on: {}\n", 'on: ""\n'])("is any of a workflow that nothing starts: %j", (on) => {
    const content = `${on}jobs:\n  tls: { ${runs} }\n`;
    expect(said(judge(snapshotWith({ [path]: content }), [workflow(`${path}#tls`)]))).toEqual([
      `failing: ${path} can never run: it has no trigger under "on"`,
    ]);
  });

  it("costs no more than there are jobs, however they wait for each other", () => {
    const jobs = Array.from({ length: 400 }, (_, at) => {
      const needs = at === 0 ? "" : `needs: [a${at - 1}, b${at - 1}], `;
      return [`a${at}: { ${needs}${runs} }`, `b${at}: { ${needs}${runs} }`];
    }).flat();
    const structure = structureOf({ bytes: new TextEncoder().encode(withJobs(...jobs)), format: "YAML" });
    const value = structure.is === "values" ? structure.values[0] : null;
    expect(whyNeverRuns(value, "a399", new Map())).toBeNull();
  });
});

it("names the id of a job that was called by its name", () => {
  const content = withJobs(`tls: { name: Scan, ${runs} }`);
  const { findings } = judge(snapshotWith({ [path]: content }), [workflow(`${path}#Scan`)]);
  expect(findings.map(inWords).map(({ message, fix }) => [message, fix?.text])).toEqual([
    [`${path} has no job with the id "Scan"; that is the name of job "tls"`, `point the link at ${path}#tls`],
  ]);
});
