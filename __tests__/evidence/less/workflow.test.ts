import { describe, expect, it } from "vitest";
import { lessOf } from "./less-of.ts";

const path = ".github/workflows/ci.yml";

interface Changed {
  readonly on?: string;
  /** What stands in the job beside its machine and steps. */
  readonly job?: string;
  readonly steps?: string;
  /** Other jobs. */
  readonly others?: string;
}

const scan = "{ name: Scan, run: make scan }";
const both = `[{ uses: actions/checkout@v4 }, ${scan}]`;

function written({ on = "[push, pull_request]", job = "", steps = both, others = "" }: Changed): string {
  return `on: ${on}\njobs:\n  tls: { ${job}${job === "" ? "" : ", "}runs-on: ubuntu-latest, steps: ${steps} }\n${others}`;
}

const less = (was: Record<string, string>, is: Record<string, string>, link = `${path}#tls`) => lessOf(was, is, link);

const lessIn = (was: Changed, is: Changed, link?: string) =>
  less({ [path]: written(was) }, { [path]: written(is) }, link);

describe("a job of a workflow", () => {
  const asMuch: readonly (readonly [what: string, is: Changed, was?: Changed])[] = [
    ["other commands", { steps: "[{ uses: actions/checkout@v4 }, { name: Scan, run: npm run scan -- --all }]" }],
    ["another version", { steps: `[{ uses: actions/checkout@v5 }, ${scan}]` }],
    ["another name", { steps: "[{ uses: actions/checkout@v4 }, { name: TLS, run: make scan }]", job: "name: TLS" }],
    ["a step more", { steps: `[{ uses: actions/checkout@v4 }, { run: make }, ${scan}]` }],
    ["a matrix", { job: "strategy: { matrix: { node: [20, 24] } }" }],
    ["another order", { steps: `[${scan}, { uses: actions/checkout@v4 }]` }],
    ["a trigger more", { on: "[push, pull_request, merge_group]" }],
    ["a trigger that is started by hand", { on: "[push]" }, { on: "[push, workflow_dispatch]" }],
    ["a condition less", {}, { job: "if: github.actor" }],
    ["a tolerance less", {}, { job: "continue-on-error: true" }],
    ["a condition on what was switched off", { job: "if: github.actor" }, { job: "if: false" }],
    ["the preparation taken out", {}, { steps: `[{ uses: actions/setup-node@v4 }, ${both.slice(1)}` }],
  ];

  it.each(asMuch.map((row) => ({ row })))("shows no less with $row.0", ({ row: [, is, was = {}] }) => {
    expect(lessIn(was, is)).toEqual([]);
  });

  const lesser: readonly (readonly [what: string, is: Changed, less: readonly string[], was?: Changed])[] = [
    ["a trigger removed", { on: "[push]" }, ["on no longer has pull_request"]],
    ["started by hand only", { on: "workflow_dispatch" }, ["on no longer has push", "on no longer has pull_request"]],
    [
      "a trigger narrowed",
      { on: "{ push: {}, pull_request: { paths: ['.github/**'] } }" },
      ["on.pull_request.paths lets less through"],
    ],
    ["a condition", { job: "if: github.actor == 'x'" }, ["jobs.tls.if none → github.actor == 'x'"]],
    ["a condition more", { job: "if: a && b" }, ["jobs.tls.if a → a && b"], { job: "if: a" }],
    ["a tolerance", { job: "continue-on-error: true" }, ["jobs.tls.continue-on-error → true"]],
    [
      "a tolerance that is computed",
      { job: 'continue-on-error: "${{ matrix.x }}"' },
      ["jobs.tls.continue-on-error → ${{ matrix.x }}"],
    ],
    [
      "a tolerance of a step",
      { steps: "[{ uses: actions/checkout@v4 }, { name: Scan, run: make scan, continue-on-error: true }]" },
      ['jobs.tls step "Scan" may now fail (continue-on-error)'],
    ],
    [
      "a step under a condition",
      { steps: "[{ uses: actions/checkout@v4 }, { name: Scan, run: make scan, if: github.actor }]" },
      ['jobs.tls step "Scan" now runs only if github.actor'],
    ],
    [
      "a step switched off",
      { steps: `[{ uses: actions/checkout@v4 }, { run: make }, { name: Scan, run: make scan, if: "\${{ false }}" }]` },
      ['jobs.tls step "Scan" is switched off'],
    ],
    [
      "a step emptied",
      { steps: '[{ uses: actions/checkout@v4 }, { run: make }, { name: Scan, run: "true" }]' },
      ['jobs.tls step "Scan" no longer does anything'],
    ],
    [
      "a step that ends at once",
      { steps: '[{ uses: actions/checkout@v4 }, { run: make }, { name: Scan, run: "exit 0\\nmake scan" }]' },
      ['jobs.tls step "Scan" no longer does anything'],
    ],
    [
      "a step removed",
      { steps: "[{ run: make }]" },
      ['jobs.tls step "Scan" was removed'],
      { steps: `[{ run: make }, ${scan}]` },
    ],
    [
      "a failure let pass",
      { steps: "[{ uses: actions/checkout@v4 }, { name: Scan, run: make scan || true }]" },
      ['jobs.tls step "Scan" now lets a failure pass'],
    ],
    [
      "no checkout",
      { steps: `[${scan}]` },
      ["jobs.tls no longer checks the whole repository out where its commands run"],
    ],
    [
      "a failure let pass by an input",
      { steps: "[{ uses: acme/scan@v2, with: { exit-code: 0 } }]" },
      ['jobs.tls step "acme/scan@v1" now lets a failure pass'],
      { steps: "[{ uses: acme/scan@v1, with: { exit-code: 1 } }]" },
    ],
  ];

  it.each(lesser.map((row) => ({ row })))("shows less with $row.0", ({ row: [, is, expected, was = {}] }) => {
    expect(lessIn(was, is)).toEqual(expected);
  });

  it.each(["if: false", "steps: []", "if: 0"])("that can never run now is told as broken: %s", (job) => {
    const is = job.startsWith("steps") ? { steps: "[]" } : { job };
    expect(lessIn({}, is)).toEqual([]);
  });

  it("is compared in the workflow that it calls too", () => {
    const caller = "on: push\njobs:\n  tls: { uses: ./.github/workflows/scan.yml }\n";
    const called = (steps: string) => `on: workflow_call\njobs:\n  scan: { runs-on: ubuntu-latest, steps: ${steps} }\n`;
    const files = (steps: string) => ({ [path]: caller, ".github/workflows/scan.yml": called(steps) });
    expect(
      less(files(both), files("[{ uses: actions/checkout@v4 }, { run: make }, { name: Scan, run: echo ok }]")),
    ).toEqual(['jobs.scan step "Scan" no longer does anything']);
    expect(
      less(files(both), {
        ...files(both),
        [path]: caller.replace("scan.yml", "other.yml"),
        ".github/workflows/other.yml": called(both),
      }),
    ).toEqual(["jobs.tls.uses ./.github/workflows/scan.yml → ./.github/workflows/other.yml"]);
  });

  it.each([
    ["is started by hand now", "on: workflow_dispatch", "can no longer be called: it has no workflow_call"],
    ["does not parse", "on: [", "can no longer be read"],
  ])("calls a workflow that %s", (_, on, told) => {
    const called = "on: workflow_call\njobs:\n  scan: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n";
    const caller = "on: push\njobs:\n  tls: { uses: ./.github/workflows/scan.yml }\n";
    const files = (text: string) => ({ [path]: caller, ".github/workflows/scan.yml": text });
    expect(less(files(called), files(called.replace("on: workflow_call", on)))).toEqual([
      `jobs.tls.uses ./.github/workflows/scan.yml ${told}`,
    ]);
  });
});

describe("a whole workflow", () => {
  const others = "  lint: { runs-on: ubuntu-latest, steps: [{ run: make lint }] }\n";

  it.each<readonly [what: string, is: Changed, less: readonly string[]]>([
    ["nothing", { others }, []],
    ["a job switched off", { others, job: "if: false" }, ["jobs.tls.if none → false"]],
    ["a job removed", {}, ["jobs.lint was removed"]],
    ["a job renamed", { others: others.replace("lint:", "style:") }, []],
    ["a job added", { others: `${others}  more: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n` }, []],
  ])("shows less with %s", (_, is, expected) => {
    expect(lessIn({ others }, is, path)).toEqual(expected);
  });
});
