import { describe, expect, it } from "vitest";
import { whyNeverRuns } from "../../../src/evidence/kinds/workflow-run.ts";
import { structureOf } from "../../../src/files/structure.ts";
import { workflowOf } from "../../../src/files/workflow/workflow.ts";
import type { WorkflowEvent } from "../../../src/model/evidence.ts";
import type { FileEntry } from "../../../src/model/snapshot.ts";
import { inWords } from "../../support/in-words.ts";
import { workflowOf as parsedWorkflow } from "../../support/workflows.ts";
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
  ["if: false", withJobs(`tls: { if: false, ${runs} }`), 'its "if" is never true', true],
  ["an if that is an expression", withJobs(`tls: { if: "\${{ false }}", ${runs} }`), 'its "if" is never true', true],
  ["an if in quotes", withJobs(`tls: { if: "false", ${runs} }`), 'its "if" is never true', true],
  ["an if that depends", withJobs(`tls: { if: "github.ref == 'refs/heads/main'", ${runs} }`), null, true],
  ["neither a machine nor a call", withJobs(`tls: { ${steps} }`), 'it has neither "runs-on" nor "uses"', false],
  ["an empty job", withJobs("tls:"), "it is empty", false],
  ["if: 0", withJobs(`tls: { if: 0, ${runs} }`), 'its "if" is never true', true],
  [
    "an if that turns a constant round",
    withJobs(`tls: { if: "\${{ !true }}", ${runs} }`),
    'its "if" is never true',
    true,
  ],
  [
    "an if with a part that never holds",
    withJobs(`tls: { if: "false && github.actor", ${runs} }`),
    'its "if" is never true',
    true,
  ],
  [
    "an if of another event",
    withJobs(`tls: { if: "github.event_name == 'release'", ${runs} }`),
    'its "if" is never true',
    true,
  ],
  ["an if of this event", withJobs(`tls: { if: "github.event_name == 'push'", ${runs} }`), null, true],
  ["a text around an expression, which always holds", withJobs(`tls: { if: "\${{ false }} x", ${runs} }`), null, true],
  [
    "a job for failures that waits for none",
    withJobs(`tls: { if: failure(), ${runs} }`),
    'its "if" is never true',
    true,
  ],
  ["no steps", withJobs("tls: { runs-on: ubuntu-latest }"), "it has no steps", true],
  ["an empty list of steps", withJobs("tls: { runs-on: ubuntu-latest, steps: [] }"), "it has no steps", true],
  ["an empty matrix", withJobs(`tls: { strategy: { matrix: { node: [] } }, ${runs} }`), "its matrix is empty", true],
  [
    "a matrix of which all is taken out",
    withJobs(`tls: { strategy: { matrix: { a: [1, 2], exclude: [{ a: 1 }, { a: 2 }] } }, ${runs} }`),
    "its matrix is empty",
    true,
  ],
  [
    "a matrix with something added",
    withJobs(`tls: { strategy: { matrix: { include: [{ a: 1 }] } }, ${runs} }`),
    null,
    true,
  ],
  [
    "a matrix that is computed",
    withJobs(`tls: { strategy: { matrix: "\${{ fromJSON(needs.a.outputs.b) }}" }, ${runs} }`),
    null,
    true,
  ],
  [
    "steps that do nothing",
    withJobs(
      'tls: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v4 }, { run: "true" }, { run: echo scanned }] }',
    ),
    "none of its steps does anything",
    true,
  ],
  [
    "steps that end before they do anything",
    withJobs('tls: { runs-on: ubuntu-latest, steps: [{ run: "exit 0\\nmake scan" }] }'),
    "none of its steps does anything",
    true,
  ],
  [
    "steps that are switched off",
    withJobs("tls: { runs-on: ubuntu-latest, steps: [{ run: make, if: false }] }"),
    "none of its steps does anything",
    true,
  ],
  [
    "a gate that waits for others",
    withJobs(`build: { ${runs} }`, "tls: { runs-on: ubuntu-latest, needs: build, steps: [{ run: echo passed }] }"),
    null,
    true,
  ],
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
  ["a job for successes that waits for none", withJobs(`tls: { if: success(), ${runs} }`), null, true],
  [
    "a job for what did not succeed that waits for none",
    withJobs(`tls: { if: "!success()", ${runs} }`),
    'its "if" is never true',
    true,
  ],
  ["a job for what was cancelled", withJobs(`tls: { if: cancelled(), ${runs} }`), null, true],
  [
    "one of two jobs that wait for one that is switched off",
    withJobs(`build: { if: false, ${runs} }`, `lint: { needs: build, ${runs} }`, `tls: { needs: build, ${runs} }`),
    'it needs "build", which can never run',
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

describe("a workflow that nothing starts", () => {
  it.each<readonly [on: string, why: string | null]>([
    ["push", null],
    ["{ push: { branches: [main] } }", null],
    ["{ push: { branches: ['!main'] } }", 'can never run: the filters under "on" let nothing through'],
    [
      "{ push: { paths-ignore: ['**'] }, pull_request: { paths-ignore: ['**'] } }",
      'can never run: the filters under "on" let nothing through',
    ],
    ["{ push: { paths-ignore: ['**'] }, pull_request: {} }", null],
    ["{ pull_request: { paths: ['gone/**'] } }", 'can never run: the filters under "on" let nothing through'],
    ["{ pull_request: { paths: ['.github/**'] } }", null],
    ["{ pull_request: { paths: ['gone?/**'] } }", null],
    ["{ pull_request: { paths: ['gone/**', '.github/**'] } }", null],
    ["{ pull_request: { paths: ['g/*/*/*/x'] } }", 'can never run: the filters under "on" let nothing through'],
    ["{ pull_request: { paths: ['g/*/*/*/*/x'] } }", null],
    ["{ pull_request: { paths: ['gone/x'] } }", 'can never run: the filters under "on" let nothing through'],
    [
      "{ pull_request: { paths: ['gone/**', '!.github/**'] } }",
      'can never run: the filters under "on" let nothing through',
    ],
  ])("on: %s", (on, why) => {
    const content = `on: ${on}\njobs:\n  tls: { ${runs} }\n`;
    expect(said(judge(snapshotWith({ [path]: content }), [workflow(`${path}#tls`)]))).toEqual(
      why === null ? [] : [`failing: ${path} ${why}`],
    );
  });
});

describe("a workflow that has to run on an event", () => {
  it.each<readonly [on: string, event: WorkflowEvent, job: string, why: string | null]>([
    ["pull_request", "pull_request", runs, null],
    ["[push, pull_request]", "push", runs, null],
    ["workflow_dispatch", "pull_request", runs, 'does not run on "pull_request": that is not among its triggers'],
    ["pull_request_target", "pull_request", runs, 'does not run on "pull_request": that is not among its triggers'],
    ["{ pull_request: { types: [opened, synchronize] } }", "pull_request", runs, null],
    [
      "{ pull_request: { types: [closed] } }",
      "pull_request",
      runs,
      'does not run on every "pull_request": its types leave out synchronize, a push to it',
    ],
    [
      "{ push: {}, pull_request: { paths-ignore: ['**'] } }",
      "pull_request",
      runs,
      'does not run on "pull_request": its filters let nothing through',
    ],
    ["{ push: {}, schedule: [] }", "schedule", runs, 'does not run on "schedule": it has no cron'],
    ["{ schedule: [{ cron: '0 4 * * *' }] }", "schedule", runs, null],
    [
      "[push, pull_request]",
      "pull_request",
      `if: "github.event_name == 'push'", ${runs}`,
      'has a job "tls" that does not run on "pull_request": its "if" is never true',
    ],
    ["[push, pull_request]", "push", `if: "github.event_name == 'push'", ${runs}`, null],
  ])("on: %s, asked for %s", (on, event, job, why) => {
    const content = `on: ${on}\njobs:\n  tls: { ${job} }\n`;
    const link = workflow(`${path}#tls`, { on: event });
    expect(said(judge(snapshotWith({ [path]: content }), [link]))).toEqual(
      why === null ? [] : [`failing: ${path} ${why}`],
    );
  });
});

it("a job that has to run on an event is asked alone", () => {
  const content = withJobs(`tls: { if: "github.event_name == 'push'", ${runs} }`, `lint: { ${runs} }`);
  const both = content.replace("on: push", "on: [push, pull_request]");
  expect(said(judge(snapshotWith({ [path]: both }), [workflow(`${path}#tls`, { on: "pull_request" })]))).toEqual([
    `failing: ${path} has a job "tls" that does not run on "pull_request": its "if" is never true`,
  ]);
});

describe("a whole workflow that has to run on an event", () => {
  const onPush = `if: "github.event_name == 'push'", ${runs}`;
  it.each<readonly [jobs: readonly string[], why: string | null]>([
    [[`tls: { ${onPush} }`, `lint: { ${runs} }`], null],
    [
      [`tls: { ${onPush} }`, `lint: { ${onPush} }`],
      'has a job "tls" that does not run on "pull_request": its "if" is never true',
    ],
  ])("%j", (jobs, why) => {
    const content = withJobs(...jobs).replace("on: push", "on: [push, pull_request]");
    const link = workflow(path, { on: "pull_request" });
    expect(said(judge(snapshotWith({ [path]: content }), [link]))).toEqual(
      why === null ? [] : [`failing: ${path} ${why}`],
    );
  });

  it("may be called on any event", () => {
    const content = withJobs(`tls: { if: "github.event_name == 'release'", ${runs} }`);
    const called = content.replace("on: push", "on: workflow_call");
    expect(said(judge(snapshotWith({ [path]: called }), [workflow(path)]))).toEqual([]);
  });

  it.each(["on: push\n", "on: push\njobs:\n", "on: push\njobs: 1\n"])("has no jobs: %j", (content) => {
    expect(said(judge(snapshotWith({ [path]: content }), [workflow(path)]))).toHaveLength(1);
  });
});

describe("a job that can never run", () => {
  it.each(cases)("%s", async (_, content, why, taken) => {
    const found = said(judge(snapshotWith({ ...files, [path]: content }), [workflow(`${path}#tls`)]));
    expect(found).toEqual(why === null ? [] : [`failing: ${path} has a job "tls" that can never run: ${why}`]);
    expect((await parsedWorkflow(path, content)).errors.length === 0).toBe(taken);
  });

  it("is nothing against a workflow that has others", () => {
    const content = withJobs(`tls: { if: false, ${runs} }`, `lint: { ${runs} }`);
    expect(said(judge(snapshotWith({ [path]: content }), [workflow(path)]))).toEqual([]);
    const off = content.replace("lint: {", "lint: { if: false,");
    expect(said(judge(snapshotWith({ [path]: off }), [workflow(path)]))).toEqual([
      `failing: ${path} has a job "tls" that can never run: its "if" is never true`,
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
    const value = workflowOf(structure.is === "values" ? structure.values[0] : null);
    expect(whyNeverRuns(value, "a399", new Map())).toBeNull();
  });

  it("costs no more where each of them is asked about", () => {
    const called = ".github/workflows/called.yml";
    const looked: string[] = [];
    class Counted extends Map<string, FileEntry> {
      override get(name: string) {
        looked.push(name);
        return super.get(name);
      }
    }
    const counted = new Counted(snapshotWith({ [called]: "" }).files);
    const jobs = Array.from({ length: 300 }, (_, at) => `j${at}: { uses: ./${called} }`);
    const structure = structureOf({ bytes: new TextEncoder().encode(withJobs(...jobs)), format: "YAML" });
    const value = workflowOf(structure.is === "values" ? structure.values[0] : null);
    const why = [...(value.jobs?.keys() ?? [])].map((id) => whyNeverRuns(value, id, counted));
    expect(why).toEqual(jobs.map(() => null));
    expect(looked.length).toBeLessThanOrEqual(2 * jobs.length);
  });
});

it("names the id of a job that was called by its name", () => {
  const content = withJobs(`tls: { name: Scan, ${runs} }`);
  const { findings } = judge(snapshotWith({ [path]: content }), [workflow(`${path}#Scan`)]);
  expect(findings.map(inWords).map(({ message, fix }) => [message, fix?.text])).toEqual([
    [`${path} has no job with the id "Scan"; that is the name of job "tls"`, `point the link at ${path}#tls`],
  ]);
});
