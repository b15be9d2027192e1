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
const gate = (run: string, more = "") => `  gate: { ${more}runs-on: ubuntu-latest, steps: [{ run: ${run} }] }\n`;
const first = "  first: { runs-on: ubuntu-latest, steps: [{ run: echo ok }] }\n";
const part = `[{ uses: actions/checkout@v4, with: { sparse-checkout: docs } }, ${scan}]`;
const off = (value: string) => `{ name: Scan, run: make scan, if: env.RUN == '1', env: { Run: '${value}' } }`;
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
    ["an official image", { job: "container: debian:12" }],
    ["an official image by its whole name", { job: "container: docker.io/library/debian:12" }],
    ["another version of an image", { job: "container: ACME/x:2@sha256:abc" }, { job: "container: acme/x:1" }],
    [
      "an image of a registry at a port",
      { job: "container: acme.example:5000/x:2" },
      { job: "container: acme.example:5000/x:1" },
    ],
    [
      "an image's limits",
      { job: "container: { image: debian, options: --cpus 1 --dns-v x -p 1 }" },
      { job: "container: debian" },
    ],
    [
      "an image as it was started",
      { job: "container: { image: debian, options: -v /a }" },
      { job: "container: { image: debian, options: -v /a }" },
    ],
    ["an image fewer", {}, { job: "container: acme/x:1" }],
    ["fewer needs that do nothing", { others: gate("echo ok") }, { job: "needs: [gate]", others: gate("echo ok") }],
    [
      "success of what it needs",
      { job: "needs: [gate], if: success()", others: gate("make gate") },
      { job: "needs: [gate]", others: gate("make gate") },
    ],
    [
      "a condition of what it does not wait for",
      { job: "needs: [gate], if: always()", others: gate("make gate", "if: github.actor, ") },
      { job: "needs: [gate], if: always()", others: gate("make gate") },
    ],
    [
      "what it needs under another name",
      { job: "needs: [first]", others: gate("make gate").replace("gate:", "first:") },
      { job: "needs: [gate]", others: gate("make gate") },
    ],
    ["a condition that always holds", { job: "if: true" }],
    ["an environment as at base", { job: "environment: a" }, { job: "environment: a" }],
    ["an environment less", {}, { job: "environment: a" }],
    ["an unnamed step with other commands", { steps: "[{ run: npm test }]" }, { steps: "[{ run: make }]" }],
    [
      "a variable that switches off as at base",
      { steps: "[{ name: Scan, run: npm test, env: { NODE_OPTIONS: --require ./x.js } }]" },
      { steps: "[{ name: Scan, run: npm run scan, env: { NODE_OPTIONS: --require ./x.js } }]" },
    ],
    ["needs of nothing that is there", { job: "needs: [gone]" }, { job: "needs: [gone]" }],
    [
      "another checkout in its place",
      { steps: `[{ uses: Actions/checkout@v4, with: { path: " ./ ", sparse-checkout: " " } }, ${scan}]` },
    ],
    [
      "a part of the repository beside",
      {
        steps: `[{ uses: actions/checkout@v4 }, { uses: actions/checkout@v4, with: { path: x, sparse-checkout: docs } }, ${scan}]`,
      },
    ],
    [
      "another branch as at base",
      { steps: `[{ uses: actions/checkout@v5, with: { ref: main } }, ${scan}]` },
      { steps: `[{ uses: actions/checkout@v4, with: { ref: main } }, ${scan}]` },
    ],
    ["a part of the repository as at base", { steps: part }, { steps: part }],
    [
      "a step under a condition that its variable fulfils",
      { steps: `[{ uses: actions/checkout@v4 }, ${off("1")}]` },
      { steps: `[{ uses: actions/checkout@v4 }, ${off("1")}]` },
    ],
    [
      "a step that stays switched off",
      { steps: `[{ uses: actions/checkout@v4 }, { run: make }, ${off("0")}]` },
      { steps: `[{ uses: actions/checkout@v4 }, { run: make }, ${off("0")}]` },
    ],
    [
      "another tag of an image that a step runs",
      { steps: "[{ uses: docker://Acme/scan@sha256:abc }]" },
      { steps: "[{ uses: docker://acme/scan:1 }]" },
    ],
    ["the preparation taken out", {}, { steps: `[{ uses: actions/setup-node@v4 }, ${both.slice(1)}` }],
  ];

  it.each(asMuch.map((row) => ({ row })))("shows no less with $row.0", ({ row: [, is, was = {}] }) => {
    expect(lessIn(was, is)).toEqual([]);
  });

  type Lesser = readonly [what: string, is: Changed, less: readonly string[], was?: Changed];
  const lesser: readonly Lesser[] = [
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
      "an environment",
      { job: "environment: production" },
      ["jobs.tls.environment waits for what an environment asks for"],
    ],
    ["an image", { job: "container: acme/x" }, ["jobs.tls.container none → acme/x"]],
    [
      "another image",
      { job: "container: acme/y:1" },
      ["jobs.tls.container acme/x:1 → acme/y:1"],
      { job: "container: acme/x:1" },
    ],
    [
      "an image of another registry",
      { job: "container: evil.example/acme/x:1" },
      ["jobs.tls.container acme/x:1 → evil.example/acme/x:1"],
      { job: "container: acme/x:1" },
    ],
    ["an image that an expression names", { job: "container: '${{ x }}'" }, ["jobs.tls.container none → ${{ x }}"]],
    ...["-v /a:/usr/bin", "--env A=1", "--cpus 1 -e A=1", "--mount type=x", "-itePATH=/x", "--volumes-from x"].map(
      (options): Lesser => [
        `an image started with ${options}`,
        { job: `container: { image: debian, options: "${options}" }` },
        [`jobs.tls.container is started with ${options}`],
        { job: "container: { image: debian, options: --cpus 2 }" },
      ],
    ),
    [
      "a workflow that it no longer needs",
      { others: "  gate: { uses: acme/w/.github/workflows/x.yml@v1 }\n" },
      ["jobs.tls.needs no longer has gate"],
      { job: "needs: [gate]", others: "  gate: { uses: acme/w/.github/workflows/x.yml@v1 }\n" },
    ],
    [
      "what it needs needing less",
      { job: "needs: [gate]", others: gate("make gate") + gate("make first").replace("gate", "first") },
      ["jobs.tls.needs no longer has first"],
      {
        job: "needs: [gate]",
        others: gate("make gate", "needs: [first], ") + gate("make first").replace("gate", "first"),
      },
    ],
    [
      "what it needs under a condition",
      { job: "needs: [gate]", others: gate("make gate", "if: github.actor, ") },
      ["jobs.gate.if → github.actor, and tls needs it"],
      { job: "needs: [gate]", others: gate("make gate") },
    ],
    [
      "a run after a failure of what it needs",
      { job: "needs: [gate], if: success() || failure()", others: gate("make gate") },
      [
        "jobs.tls.if none → success() || failure()",
        "jobs.tls.if → success() || failure(), so that it runs although a job that it needs failed",
      ],
      { job: "needs: [gate]", others: gate("make gate") },
    ],
    [
      "a function in place of a command",
      { steps: '[{ name: Scan, run: "make() { echo ok; }\\nmake scan" }]' },
      ['jobs.tls step "Scan" now defines its own make'],
      { steps: `[${scan}]` },
    ],
    [
      "other functions in place of two commands",
      {
        steps: '[{ name: Scan, run: "npm() {\\necho ok\\n}\\nalias make=true\\nalias make=:\\nmake scan\\nnpm test" }]',
      },
      ['jobs.tls step "Scan" now defines its own npm', 'jobs.tls step "Scan" now defines its own make'],
      { steps: '[{ name: Scan, run: "npm() {\\nnpx npm\\n}\\nmake scan\\nnpm test" }]' },
    ],
    [
      "too many steps to be compared",
      { steps: `[${"{ run: make }, ".repeat(201)}]` },
      ["jobs.tls too many steps to be compared"],
      { steps: `[${"{ run: make }, ".repeat(200)}]` },
    ],
    [
      "commands in place of an action",
      { steps: "[{ run: make }]" },
      ['jobs.tls step "acme/scan@v1" no longer uses acme/scan@v1'],
      { steps: "[{ uses: acme/scan@v1 }]" },
    ],
    [
      "an action in place of an unnamed step's commands",
      { steps: "[{ uses: acme/scan@v1 }]" },
      ['jobs.tls step "make" now uses acme/scan@v1 in place of its commands'],
      { steps: "[{ run: make }]" },
    ],
    [
      "another image of a registry at a port",
      { steps: "[{ uses: 'docker://acme.example:5000/y:1' }]" },
      ['jobs.tls step "docker://acme.example:5000/x:1" no longer uses docker://acme.example:5000/x:1'],
      { steps: "[{ uses: 'docker://acme.example:5000/x:1' }]" },
    ],
    [
      "a part of the repository",
      { steps: part },
      ["jobs.tls no longer checks the whole repository out where its commands run"],
    ],
    [
      "another's checkout",
      { steps: `[{ uses: evil/actions/checkout@v4 }, ${scan}]` },
      ["jobs.tls no longer checks the whole repository out where its commands run"],
    ],
    [
      "a checkout of another branch into a part",
      { steps: `[{ uses: actions/checkout@v4, with: { ref: main, sparse-checkout: docs } }, ${scan}]` },
      ["jobs.tls checks out main"],
    ],
    [
      "a checkout that never runs",
      { steps: `[{ uses: actions/checkout@v4, if: false }, ${scan}]` },
      ["jobs.tls no longer checks the whole repository out where its commands run"],
    ],
    [
      "a step switched off by the first of its variables",
      { steps: `[{ uses: actions/checkout@v4 }, { run: make }, ${off("0").replace("Run: '0'", "Run: '0', Z: '1'")}]` },
      ['jobs.tls step "Scan" is switched off'],
    ],
    [
      "a step switched off by its variable",
      { steps: `[{ uses: actions/checkout@v4 }, { run: make }, ${off("0")}]` },
      ['jobs.tls step "Scan" is switched off'],
    ],
    [
      "a step of an identifier under a condition",
      { steps: "[{ run: make lint }, { id: scan, run: npm test, if: github.actor }]" },
      ['jobs.tls step "scan" now runs only if github.actor'],
      { steps: "[{ id: scan, run: make scan }]" },
    ],
    [
      "a script known by its lines under a condition",
      { steps: '[{ run: make lint }, { run: "make a\\nmake b\\nmake d", if: github.actor }]' },
      ['jobs.tls step "make a" now runs only if github.actor'],
      { steps: '[{ run: "make a\\nmake b\\nmake c" }]' },
    ],
    [
      "an action known by its name under a condition",
      { steps: "[{ uses: acme/lint@v1 }, { uses: ACME/scan@v2, if: github.actor }]" },
      ['jobs.tls step "acme/scan@v1" now runs only if github.actor'],
      { steps: "[{ uses: acme/scan@v1 }]" },
    ],
    [
      "an image known by its name under a condition",
      { steps: "[{ uses: docker://acme/lint:1 }, { uses: docker://acme/scan:2, if: github.actor }]" },
      ['jobs.tls step "docker://acme/scan:1" now runs only if github.actor'],
      { steps: "[{ uses: docker://acme/scan:1 }]" },
    ],
    [
      "a step that runs an image of a name like it",
      { steps: "[{ uses: docker://acmf/scan:1 }]" },
      ['jobs.tls step "docker://acme/scan:1" no longer uses docker://acme/scan:1'],
      { steps: "[{ uses: docker://acme/scan:1 }]" },
    ],
    [
      "a step that runs another image",
      { steps: "[{ uses: docker://evil/scan:1 }]" },
      ['jobs.tls step "docker://acme/scan:1" no longer uses docker://acme/scan:1'],
      { steps: "[{ uses: docker://acme/scan:1 }]" },
    ],
    [
      "an action in place of commands",
      { steps: "[{ uses: actions/checkout@v4 }, { name: Scan, uses: acme/x/./ }]" },
      ['jobs.tls step "Scan" now uses acme/x/./ in place of its commands'],
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

  it("calls a workflow that another job calls, and one that calls it back", () => {
    const calls = (file: string) => `{ uses: ./.github/workflows/${file} }`;
    const called = (run: string) =>
      `on: workflow_call\njobs:\n  scan: { runs-on: x, steps: [{ run: ${run} }] }\n  back: ${calls("ci.yml")}\n`;
    const caller = `on: [push, workflow_call]\njobs:\n  a: ${calls("scan.yml")}\n  b: ${calls("scan.yml")}\n`;
    const files = (run: string) => ({ [path]: caller, ".github/workflows/scan.yml": called(run) });
    expect(less(files("make"), files("make || true"), path)).toEqual(['jobs.scan step "make" now lets a failure pass']);
  });

  it("calls a workflow without triggers", () => {
    const caller = "on: push\njobs:\n  tls: { uses: ./.github/workflows/scan.yml }\n";
    const files = (run: string) => ({
      [path]: caller,
      ".github/workflows/scan.yml": `jobs:\n  scan: { runs-on: x, steps: [{ run: ${run} }] }\n`,
    });
    expect(less(files("make"), files("make || true"))).toEqual(['jobs.scan step "make" now lets a failure pass']);
  });

  it("calls a workflow that was not there", () => {
    const caller = "on: push\njobs:\n  tls: { uses: ./.github/workflows/scan.yml }\n";
    const called = "on: workflow_call\njobs:\n  scan: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n";
    expect(less({ [path]: caller }, { [path]: caller, ".github/workflows/scan.yml": called })).toEqual([]);
  });

  it("runs where nobody can tell", () => {
    const side = (more: string) => ({
      [path]: written({ steps: `[{ run: ci/scan.sh${more} }]` }),
      "ci/scan.sh": "make\n",
    });
    expect(less(side(", working-directory: ../x"), side(""))).toEqual([]);
    expect(less(side(""), side(", working-directory: ../x"))).toEqual([]);
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
    [
      "a job renamed and its commands changed",
      { others: others.replace("lint:", "style:").replace("run: make lint", "run: make lint || true") },
      ["jobs.lint was removed"],
    ],
    [
      "a job renamed whose commands are others",
      { others: others.replace("lint: ", "style: ").replace("make lint", "npm test") },
      ["jobs.lint was removed"],
    ],
    [
      "a job that is now called",
      { others: "  style: { uses: acme/w/.github/workflows/x.yml@v1 }\n" },
      ["jobs.lint was removed"],
    ],
    ["a job added", { others: `${others}  more: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n` }, []],
  ])("shows less with %s", (_, is, expected) => {
    expect(lessIn({ others }, is, path)).toEqual(expected);
  });

  it.each(["jobs:\n", "jobs: 1\n", ""])("has no jobs: %j", (none) => {
    const [some, without] = [{ [path]: written({ others }) }, { [path]: `on: [push, pull_request]\n${none}` }];
    expect(less(some, without, path)).toEqual(["jobs.tls was removed", "jobs.lint was removed"]);
    expect(less(without, some, path)).toEqual([]);
    expect([less(some, without), less(without, some)]).toEqual([[], []]);
  });

  const last = (more: string) => `  last: { ${more}needs: [first, gate], runs-on: u, steps: [{ run: make }] }\n`;
  const action = others.replace("]", ", { uses: ./act }]");
  const call = "  scan: { uses: acme/w/.github/workflows/x.yml@v1 }\n";
  it.each<readonly [what: string, was: string, is: string, less: readonly string[]]>([
    ["a call in other letters", call, call.replace("acme/w", "Acme/W"), []],
    ["a job renamed that uses a local action", action, action.replace("lint:", "style:"), []],
    [
      "a run after a failure of one of those that it needs",
      first + gate("make gate") + last(""),
      first + gate("make gate") + last("if: always(), "),
      ["jobs.last.if → always(), so that it runs although a job that it needs failed"],
    ],
    ["a run after a failure of what does nothing", first + last(""), first + last("if: always(), "), []],
    ["a call under another name", call, call.replace("scan:", "tests:"), []],
    [
      "another call under another name",
      call,
      call.replace("scan:", "tests:").replace("x.yml", "y.yml"),
      ["jobs.scan was removed"],
    ],
    ["steps in place of a call", call, others, ["jobs.scan was removed"]],
    [
      "steps in place of a call of that name",
      call,
      others.replace("lint:", "scan:"),
      ["jobs.scan.uses acme/w/.github/workflows/x.yml@v1 → none"],
    ],
    [
      "a call in place of steps",
      others,
      call.replace("scan:", "lint:"),
      ["jobs.lint now calls acme/w/.github/workflows/x.yml@v1"],
    ],
    [
      "a call that lets failures pass",
      call,
      call.replace(" }", ", with: { soft-fail: true } }"),
      ["jobs.scan.with.soft-fail → true"],
    ],
    [
      "a call that let failures pass",
      call.replace(" }", ", with: { soft-fail: true } }"),
      call.replace(" }", ", with: { soft-fail: true, level: 2 } }"),
      [],
    ],
    ["a job removed that never ran", others.replace("lint: {", "lint: { if: false,"), "", []],
  ])("shows as much or less with %s", (_, was, is, expected) => {
    expect(lessIn({ others: was }, { others: is }, path)).toEqual(expected);
  });
});

describe("a local action", () => {
  const using = (action: string) => ({ [path]: written({ steps: `[{ uses: ./${action} }]` }) });
  const made = (steps: string) => ({ "act/action.yml": `runs: { using: composite, steps: ${steps} }\n` });
  it.each<readonly [what: string, was: string | null, is: string | null, less: readonly string[]]>([
    [
      "that uses itself",
      "[{ uses: ./act }, { run: make }]",
      "[{ uses: ./act }, { run: make, if: a }]",
      ['jobs.tls in ./act step "make" now runs only if a'],
    ],
    ["whose steps cannot be read any more", "[{ run: make }]", "1", ["jobs.tls action ./act has no steps any more"]],
    ["whose steps could not be read", "1", "[{ run: make }]", []],
    ["that never was there", null, "[{ run: make }]", []],
    [
      "whose step was switched off by an input",
      "[{ run: make }]",
      "[{ run: make, if: inputs.x }]",
      ['jobs.tls in ./act step "make" now runs only if inputs.x'],
    ],
  ])("%s", (_, was, is, expected) => {
    const side = (steps: string | null) => ({ ...using("act"), ...(steps === null ? {} : made(steps)) });
    expect(less(side(was), side(is))).toEqual(expected);
  });

  it.each<readonly [steps: string, less: readonly string[]]>([
    ["[{ run: make }]", []],
    ["[{ run: make, if: a }]", ['jobs.tls in ./act step "make" now runs only if a']],
    ["[{ run: echo ok }]", ['jobs.tls in ./act step "make" was removed']],
    ["1", ['jobs.tls step "make" now uses ./act in place of its commands']],
  ])("that takes the place of a step's commands: %s", (steps, expected) => {
    const was = { [path]: written({ steps: "[{ run: make }]" }) };
    expect(less(was, { ...using("act"), ...made(steps) })).toEqual(expected);
  });
});
