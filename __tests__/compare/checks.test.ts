import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { plainText } from "../../src/model/sentence.ts";
import { changeOf } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";
import type { WrittenChecks } from "../support/made-checks.ts";

const ci = ".github/workflows/ci.yml";
const workflow = `on: { pull_request: {}, push: {} }
jobs:
  build:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
  tls:
    runs-on: ubuntu-latest
    needs: build
    steps: [{ run: make tls }]
`;
const job = { check: "tls", workflow: ci };
const app = { check: "tls", app: "acme-ci" };

type Edit = readonly (readonly [string, string])[] | string | null;

interface Written {
  readonly link?: object;
  /** The link at head, where the change writes another one. */
  readonly to?: object;
  readonly checks?: WrittenChecks;
  readonly both?: Readonly<Record<string, Edit>>;
  readonly head?: Readonly<Record<string, Edit>>;
}

async function told({ link = job, to, checks, both = {}, head = {} }: Written): Promise<readonly string[]> {
  const written = (one: object) => JSON.stringify(one);
  const file = "compliance/controls/tx-01.yml";
  const change = changeOf({
    both: { [ci]: workflow, [file]: [["path: docs/tls.md#versions", written(link)]], ...both },
    head: { ...(to !== undefined && { [file]: [[written(link), written(to)]] }), ...head },
    ...(checks !== undefined && { checks }),
  } as never);
  return linesOf(await reportOf(change));
}

/** What is told of the link itself. */
function linesOf({ findings, unverifiable }: Report): readonly string[] {
  return [
    ...findings
      .filter(({ rule }) => rule.startsWith("evidence-") || rule.startsWith("program-"))
      .map(({ standing, rule, message, fix }) => {
        const step = standing === "introduced" && fix !== null ? `; ${plainText(fix.text)}` : "";
        return `${standing} ${rule}: ${plainText(message)}${step}`;
      }),
    ...unverifiable.filter(({ what }) => plainText(what).startsWith("check ")).map(({ why }) => `? ${plainText(why)}`),
  ];
}

const of = (state: string) => [`tls of ${ci}: ${state}`];
const lost = (why: string) =>
  expect.stringContaining(`introduced evidence-unproven: check tls of ${ci} can no longer be checked: ${why}`);

describe("a check proves by success alone", () => {
  it.each<readonly [state: string, told: string, step: string]>([
    ["skipped", "ended with skipped", "make tls run on this change and succeed, then run this check again"],
    ["neutral", "ended with neutral", "make tls run on this change and succeed, then run this check again"],
    ["stale", "ended with stale", "run tls again, then run this check again"],
    ["cancelled", "ended with cancelled", "run tls again, then run this check again"],
    ["action_required", "ended with action_required", "do what tls asks for, then run this check again"],
    ["in_progress", "has not ended (in_progress)", "wait until tls has ended, then run this check again"],
    ["queued", "has not ended (queued)", "wait until tls has ended, then run this check again"],
    ["something_new", "ended with something_new", "run tls again, then run this check again"],
  ])("base's success and %s here", async (state, why, step) => {
    expect(await told({ checks: { base: of("success"), head: of(state) } })).toEqual([
      `introduced evidence-unproven: check tls of ${ci} can no longer be checked: the check tls ${why} at 4ead4ea; ${step}`,
    ]);
    // Where base had no success either, nothing was lost, and nothing is proof.
    expect(await told({ checks: { base: of(state), head: of(state) } })).toEqual([`? the check tls ${why} at 4ead4ea`]);
  });

  it.each(["failure", "timed_out", "startup_failure"])("%s is broken", async (state) => {
    expect(await told({ checks: { base: of("success"), head: of(state) } })).toEqual([
      `introduced evidence-failing: the check tls ended with ${state} at 4ead4ea; make the check tls pass`,
    ]);
    expect(await told({ checks: { base: of(state), head: of(state) } })).toEqual([
      `existing evidence-failing: the check tls ended with ${state} at 4ead4ea`,
    ]);
    expect(await told({ checks: { base: of(state), head: of("success") } })).toEqual([
      `resolved evidence-failing: the check tls ended with ${state} at ba5eba5`,
    ]);
    // What was broken does not count as whole because nobody runs it any more.
    expect((await told({ checks: { base: of(state), head: [] } }))[0]).toMatch(/^existing evidence-failing/);
  });

  it("none at all is unproven too", async () => {
    expect(await told({ checks: { base: of("success"), head: [] } })).toEqual([
      lost(`no check tls of ${ci} was run at 4ead4ea`),
    ]);
    expect(await told({ checks: { base: of("success"), head: of("success") } })).toEqual([]);
    expect(await told({ checks: {} })).toEqual([`? no check tls of ${ci} was run at 4ead4ea`]);
  });

  it("nobody who could be asked is unverifiable, and no finding", async () => {
    expect(await told({})).toEqual([expect.stringMatching(/^\? GitHub was not asked: .*--github OWNER\/NAME/)]);
    const unverifiable = "the token may not read the checks";
    expect(await told({ checks: { unverifiable } })).toEqual([`? ${unverifiable}`]);
  });

  it("lists that are cut prove nothing", async () => {
    const checks = { base: of("success"), head: of("success"), cut: ["head"] } as const;
    expect(await told({ checks })).toEqual([lost("GitHub lists only some of the checks at 4ead4ea")]);
    expect((await told({ checks: { ...checks, head: of("failure") } }))[0]).toMatch(/^introduced evidence-failing/);
  });
});

describe("of several the worst counts", () => {
  it.each<readonly [head: readonly string[], rule: string | null]>([
    [[...of("success"), ...of("failure")], "evidence-failing"],
    [[...of("failure"), ...of("success"), ...of("in_progress")], "evidence-failing"],
    [[...of("success"), ...of("skipped")], "evidence-unproven"],
    [[...of("in_progress"), ...of("success")], "evidence-unproven"],
    [[...of("success"), ...of("success")], null],
  ])("%j", async (head, rule) => {
    const lines = await told({ checks: { base: of("success"), head } });
    expect(lines.map((line) => line.split(/[ :]/)[1])).toEqual(rule === null ? [] : [rule]);
  });
});

describe("whoever else makes a check of that name proves nothing", () => {
  const base = [...of("success"), "tls by acme-ci: success", "status tls by acme-ci: success"];
  it.each<readonly [link: object, head: readonly string[]]>([
    [job, ["tls of .github/workflows/other.yml: success"]],
    [job, ["tls by github-actions: success"]],
    [job, ["status tls by github-actions: success"]],
    [job, ["tls by mallory-ci: success"]],
    [job, ["tls (2) of .github/workflows/ci.yml: success"]],
    [job, ["TLS of .github/workflows/ci.yml: success"]],
    [app, of("success")],
    [app, ["tls by mallory-ci: success"]],
    [app, ["status tls by mallory-ci: success"]],
    [app, ["status tls: success"]],
    [app, ["tls by acme-ci (1): success", "tls by acme-ci (2): success"]],
    [app, ["tls by acme-ci (2): success"]],
    [{ check: "tls" }, of("success")],
    [{ check: "tls" }, ["status tls by github-actions: success"]],
  ])("%j: %j", async (link, head) => {
    expect((await told({ link, checks: { base, head } })).map((line) => line.split(":")[0])).toEqual([
      "introduced evidence-unproven",
    ]);
  });

  it.each<readonly [link: object, head: readonly string[]]>([
    [app, ["tls by acme-ci: success"]],
    [app, ["tls by ACME-CI: success".toLowerCase(), "tls by mallory-ci: failure"]],
    [{ ...app, app: "Acme-CI" }, ["tls by acme-ci: success"]],
    [app, ["status TLS by acme-ci: success"]],
    [{ check: "tls" }, ["status tls: success"]],
    [{ check: "tls" }, ["tls by any-ci: success"]],
    [{ check: "tls" }, ["tls by any-ci (1): success", "tls by other-ci (2): success"]],
    [job, [...of("success"), "tls of .github/workflows/other.yml: failure"]],
  ])("and its own does: %j: %j", async (link, head) => {
    expect(await told({ link, checks: { base, head } })).toEqual([]);
  });
});

it("a status in place of a check run of the same App is no other App's", async () => {
  const checks = { base: ["status tls by acme-ci: success"], head: ["tls by acme-ci (7): success"] };
  expect(await told({ link: app, checks })).toEqual([]);
});

it("a job renamed with its check that was not run any more", async () => {
  const head = { [ci]: [["  tls:\n", "  scan:\n"]] as const };
  const lines = await told({ checks: { base: of("success"), head: [] }, head, to: { ...job, check: "scan" } });
  expect(lines.map((line) => line.split(":")[0])).toEqual(["introduced evidence-unproven"]);
});

describe("the workflow of a check is compared as a workflow link is", () => {
  const checks = { base: of("success"), head: of("success") };
  it.each<readonly [edit: string, to: string, rule: string]>([
    ["[{ run: make tls }]", "[{ run: 'true' }]", "introduced evidence-withdrawn"],
    ["[{ run: make tls }]", "[{ run: make tls, continue-on-error: true }]", "introduced evidence-withdrawn"],
    ["[{ run: make tls }]", "[{ run: make tls || true }]", "introduced evidence-withdrawn"],
    ["needs: build\n    steps", "needs: build\n    if: false\n    steps", "introduced evidence-failing"],
    [
      "needs: build\n    steps",
      "needs: build\n    if: github.actor == 'bob'\n    steps",
      "introduced evidence-withdrawn",
    ],
    ["pull_request: {}, push", "workflow_dispatch: {}, push", "introduced evidence-withdrawn"],
    ["  tls:\n", "  scan:\n", "introduced evidence-anchor"],
    ["needs: build\n    steps", "needs: build\n    name: scan\n    steps", "introduced evidence-anchor"],
  ])("%s becomes %s", async (from, to, expected) => {
    const lines = await told({ checks, head: { [ci]: [[from, to]] } });
    expect(lines.map((line) => line.split(":")[0])).toContain(expected);
  });

  const scan = ".github/workflows/scan.yml";
  const inner = "on: { workflow_call: {} }\njobs:\n  tls: { runs-on: u, steps: [{ run: make tls }] }\n";
  const calls = "on: { pull_request: {}, push: {} }\njobs:\n  call: { uses: ./.github/workflows/scan.yml }\n";
  const matrix = (of: string) => `needs: build\n    strategy: { matrix: { of: [${of}] } }\n    steps`;
  const decoy = (more: string) => `  decoy: { ${more}, runs-on: u, steps: [{ run: make nothing }] }\n`;
  it.each<
    readonly [what: string, check: string, both: Readonly<Record<string, Edit>>, head: readonly [string, string]]
  >([
    [
      "an expression",
      "tls",
      { [ci]: workflow },
      [ci, `${workflow.replace("needs: build", `name: \${{ 'other' }}\n    needs: build`)}${decoy("name: tls")}`],
    ],
    [
      "a matrix",
      "tls (a)",
      { [ci]: workflow.replace("needs: build\n    steps", matrix("a")) },
      [
        ci,
        `${workflow.replace("needs: build\n    steps", matrix("b"))}${decoy("name: tls, strategy: { matrix: { of: [a] } }")}`,
      ],
    ],
    [
      "a call",
      "call / tls",
      { [ci]: calls, [scan]: inner },
      [scan, `${inner.replace("{ runs-on", "{ name: other, runs-on")}${decoy("name: tls")}`],
    ],
  ])("another job takes its name behind %s", async (_, check, both, [file, text]) => {
    const made = [`${check} of ${ci}: success`];
    const lines = await told({
      link: { check, workflow: ci },
      both,
      head: { [file]: text },
      checks: { base: made, head: made },
    });
    expect(lines).toEqual([
      expect.stringMatching(/^introduced evidence-withdrawn: .* is made by job decoy, which did not/),
    ]);
  });

  it.each<readonly [from: string, to: string]>([
    ["make tls", "make tls-1.3"],
    ["ubuntu-latest\n    needs", "ubuntu-24.04\n    needs"],
    ["[{ run: make }]", "[{ run: make all }]"],
    ["needs: build", "needs: [build]"],
  ])("nothing is less where %s becomes %s", async (from, to) => {
    expect(await told({ checks, head: { [ci]: [[from, to]] } })).toEqual([]);
  });

  it("its file, moved, is followed", async () => {
    const moved = ".github/workflows/tests.yml";
    const head = { [ci]: null, [moved]: workflow };
    const there = { base: of("success"), head: [`tls of ${moved}: success`] };
    expect(await told({ checks: there, head, to: { ...job, workflow: moved } })).toEqual([]);
    const left = await told({ checks: there, head });
    expect(left).toEqual([expect.stringMatching(/^introduced evidence-missing: .*point the link at .*tests\.yml/)]);
  });

  it("a job renamed with its check is followed where nothing else of it changed", async () => {
    const head = { [ci]: [["  tls:\n", "  scan:\n"]] as const };
    const there = { base: of("success"), head: [`scan of ${ci}: success`] };
    expect(await told({ checks: there, head, to: { ...job, check: "scan" } })).toEqual([]);
  });
});

describe("the link itself asks less", () => {
  const all = ["tls by acme-ci: success", "other by acme-ci: success", ...of("success"), `build of ${ci}: success`];
  const checks = { base: all, head: all };
  it.each<readonly [link: object, to: object]>([
    [app, { check: "tls" }],
    [app, { check: "tls", app: "other-ci" }],
    [app, { check: "other", app: "acme-ci" }],
    [app, job],
    [job, { ...job, check: "build" }],
    [job, { ...job, workflow: ".github/workflows/other.yml" }],
    [job, { check: "tls" }],
  ])("%j becomes %j", async (link, to) => {
    const both = { ".github/workflows/other.yml": workflow };
    const lines = await told({ link, to, checks, both });
    expect(lines.map((line) => line.split(":")[0])).toContain("introduced evidence-withdrawn");
  });

  it("naming the App asks more", async () => {
    expect(await told({ link: { check: "tls" }, to: app, checks })).toEqual([]);
  });
});

describe("our own run", () => {
  const own = { workflow: ci, job: "build" };
  it("and what waits for it are no proof, and no finding", async () => {
    const checks = { base: of("success"), head: of("queued"), own };
    expect(await told({ checks })).toEqual(["? the check tls is this very run, or waits for it"]);
    expect(await told({ link: { ...job, check: "build" }, checks })).toEqual([
      "? the check build is this very run, or waits for it",
    ]);
    expect(await told({ checks: { ...checks, own: { workflow: ci, job: "lint" } } })).toEqual([
      lost("the check tls has not ended (queued)"),
    ]);
  });

  it("is no way out for what did not wait for it at base", async () => {
    const apart = workflow.replace("    needs: build\n", "");
    const lines = await told({
      checks: { base: of("success"), head: of("queued"), own },
      both: { [ci]: apart },
      head: { [ci]: workflow },
    });
    expect(lines).toEqual([lost("the check tls is this very run, or waits for it")]);
  });
});
