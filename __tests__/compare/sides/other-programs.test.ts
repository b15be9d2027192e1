// Programs beside the one that is judged: one that a workflow of base checks and none of head's does could not be evaluated.
import { describe, expect, test } from "vitest";
import { both, lost, matrix, weaker, workflow } from "../../support/two-programs.ts";

describe("a program that a change takes out of every check", () => {
  test.each<readonly [string, string, string]>([
    ["its step is gone", workflow(), workflow("", "", "compliance")],
    ["its place was spelled otherwise", workflow("", "", "pay//./compliance"), workflow("", "", "compliance")],
    [
      "its place inside the values of the matrix is another's",
      workflow(
        "    strategy: { matrix: { at: [{ Program: pay/compliance }] } }\n",
        "",
        "$" + "{{ matrix.at.program }}",
      ),
      workflow("    strategy: { matrix: { at: [{ Program: compliance }] } }\n", "", "$" + "{{ matrix.at.program }}"),
    ],
    ["its step never runs", workflow(), workflow("", "        if: false\n")],
    ["its job never runs", workflow(), workflow("    if: false\n")],
    ["its job waits for one that is not there", workflow(), workflow("    needs: gone\n")],
    ["its workflow starts on nothing", workflow(), workflow().replace("on: pull_request\n", "")],
    ["its workflow is no workflow any more", workflow(), "- nothing\n"],
    ["the matrix no longer names it", matrix(both), matrix("        program: [compliance]\n")],
    ["the matrix leaves it out again", matrix(both), matrix(`${both}        exclude: [{ program: pay/compliance }]\n`)],
    [
      "another list of the matrix names it",
      matrix(both),
      matrix("        program: [compliance]\n        also: [pay/compliance]\n"),
    ],
  ])("%s", async (_, base, head) => {
    expect(await lost(base, head)).toEqual({ is: "error", told: ["pay/compliance/program.yml"] });
  });
});

const gate = "  gate:\n    runs-on: ubuntu-latest\n    if: github.actor == 'nobody'\n    steps: [{ run: make gate }]\n";

const of = "the check of pay/compliance/program.yml in .github/workflows/compliance.yml";
const on = (events: string) => workflow().replace("on: pull_request", `on: ${events}`);

describe("a program whose check says less about pull requests is a change that a program owner approves", () => {
  test.each<readonly [string, string, string]>([
    ["it no longer starts on them", on("workflow_dispatch"), "no longer runs on pull_request"],
    ["it starts on pushes", on("push"), "no longer runs on pull_request"],
    [
      "a filter of branches",
      on("{ pull_request: { branches: [never] } }"),
      "runs on fewer pull requests: on.pull_request.branches lets less through",
    ],
    [
      "types",
      on("{ pull_request: { types: [labeled] } }"),
      "runs on fewer pull requests: on.pull_request.types lets less through",
    ],
    ["its job may fail", workflow("    continue-on-error: true\n"), "may now fail (continue-on-error)"],
    ["its step may fail", workflow("", "        continue-on-error: true\n"), "may now fail (continue-on-error)"],
    [
      "its job asks who it is",
      workflow("    if: github.actor == 'nobody'\n"),
      "now runs only if github.actor == 'nobody'",
    ],
    [
      "it needs a job that asks who it is",
      workflow("    needs: gate\n") + gate,
      "now runs only if github.actor == 'nobody'",
    ],
    [
      "it is another action",
      workflow().replace("controldiff/controldiff", "mallory/controldiff"),
      "now runs mallory/controldiff@v0",
    ],
  ])("%s", async (_, head, why) => {
    expect(await weaker(workflow(), head)).toEqual({ told: [`${of} ${why}`], is: ["fail", "warn"] });
  });

  const onlyIf = (condition: string, job = "") => workflow(job, `        if: ${condition}\n`);
  const ofMatrix = (value: string) => `    strategy: { matrix: { full: [${value}] } }\n`;
  const ofEnv = (value: string) => `    env: { FULL: "${value}" }\n`;
  test.each<readonly [string, string, string, string]>([
    ["the values of the matrix", "matrix.full", ofMatrix("true"), ofMatrix("false")],
    ["a variable", "env.FULL == 'yes'", ofEnv("yes"), ofEnv("no")],
    ["a variable that was not set", "env.FULL != 'no'", "", ofEnv("no")],
  ])("its condition looks at other values: %s", async (_, condition, was, is) => {
    const { told } = await weaker(onlyIf(condition, was), onlyIf(condition, is));
    expect(told).toEqual([`${of} now runs only if ${condition}`]);
    expect((await weaker(onlyIf(condition, was), onlyIf(condition, was))).told).toEqual([]);
  });

  test("it goes with its program", async () => {
    const told = ["pay/compliance/program.yml was removed with its check in .github/workflows/compliance.yml"];
    expect(await weaker(workflow(), {}, null)).toEqual({ told, is: ["fail", "warn"] });
  });

  test.each<readonly [string, string, string]>([
    ["a robot is left out", workflow(), workflow("    if: github.actor != 'renovate[bot]'\n")],
    ["a condition names the event", workflow(), workflow("    if: github.event_name == 'pull_request'\n")],
    ["a newer version", workflow(), workflow().replace("@v0", "@v1")],
    ["another event", workflow(), on("[pull_request, merge_group]")],
    ["it might fail before", workflow("    continue-on-error: true\n"), on("workflow_dispatch")],
    [
      "it is the check of this program",
      workflow("", "", "compliance"),
      workflow("    continue-on-error: true\n", "", "compliance"),
    ],
    ["what it needs ran in any case", workflow(), workflow("    needs: gate\n    if: always()\n") + gate],
    [
      "it may fail, and was no check of pull requests",
      on("{ schedule: [{ cron: '0 0 * * *' }] }"),
      on("{ schedule: [{ cron: '0 0 * * *' }] }").replace("    steps:", "    continue-on-error: true\n    steps:"),
    ],
    ["it was on a schedule", on("{ schedule: [{ cron: '0 0 * * *' }] }"), on("workflow_dispatch")],
  ])("nothing is told where %s", async (_, base, head) => {
    expect((await weaker(base, head)).told).toEqual([]);
  });
});

test("the order of a filter's patterns counts: the last that matches decides", async () => {
  const branches = (...patterns: readonly string[]) =>
    on(`{ pull_request: { branches: ${JSON.stringify(patterns)} } }`);
  expect(await weaker(branches("!release/**", "**"), branches("**", "!release/**"))).toEqual({
    told: [`${of} runs on fewer pull requests: on.pull_request.branches lets less through`],
    is: ["fail", "warn"],
  });
  expect((await weaker(branches("**", "!release/**"), branches("!release/**", "**"))).told).toEqual([]);
});

test("another check of it that is as firm is enough, and else the one that was there is told", async () => {
  const weak = on("push");
  expect((await weaker(workflow(), { compliance: weak, more: workflow() })).told).toEqual([]);
  const own = workflow("", "", "compliance");
  expect((await weaker({ compliance: workflow(), own }, { compliance: weak, own })).told).toHaveLength(1);
  const { told } = await weaker(workflow(), { all: on("workflow_dispatch"), compliance: weak });
  expect(told).toEqual([`${of} no longer runs on pull_request`]);
});

describe("a program that is still checked, or was not before", () => {
  test.each<readonly [string, string, string]>([
    ["under a condition that may hold", workflow(), workflow("", "        if: github.actor != 'renovate[bot]'\n")],
    [
      "on one of two systems",
      matrix(`${both}        os: [linux, windows]\n`),
      matrix(`${both}        os: [linux, windows]\n        exclude: [{ program: pay/compliance, os: windows }]\n`),
    ],
    [
      "included by itself",
      matrix(both),
      matrix("        program: [compliance]\n        include: [{ program: pay/compliance }]\n"),
    ],
    ["under a condition that always holds", workflow(), workflow("", "        if: true\n")],
    ["by an action below ours", workflow(), workflow().replace("@v0", "/action/check@v0")],
    ["its step never ran", workflow("", "        if: false\n"), workflow("", "", "compliance")],
    ["under another spelling of its place", workflow(), workflow("", "", "./pay//compliance/program.yml")],
  ])("%s", async (_, base, head) => {
    expect(await lost(base, head)).toMatchObject({ told: [] });
  });
});
