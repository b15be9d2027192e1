// A check of another program in a workflow of the repository that another one calls.
import { describe, expect, test } from "vitest";
import { programChecks } from "../../../src/compare/program-checks.ts";
import { snapshotWith } from "../../evidence/program-of.ts";
import { both, lost, type Workflows, weaker, workflow } from "../../support/two-programs.ts";

const inputs = "{ inputs: { program: { type: string, default: compliance }, run: { type: string } } }";

/** A workflow that another one calls, and checks the program that it is handed; its job has these lines. */
const called = (job = "", place = "$" + "{{ inputs.program }}") =>
  workflow(job, "", place).replace("on: pull_request", `on: { workflow_call: ${inputs} }`);

/** The workflow that calls it, with what it hands over. */
const calling = (handed = "program: pay/compliance", job = "", on = "pull_request") => `on: ${on}
jobs:
  call:
    uses: ./.github/workflows/check.yml
    with: { ${handed} }
${job}`;

const calls = { compliance: calling(), check: called() };

describe("a check in a workflow of the repository that another one calls", () => {
  test.each<readonly [string, Workflows, Workflows]>([
    ["it moves there", workflow(), calls],
    ["it moves there with its place", workflow(), { ...calls, check: called("", "pay/compliance") }],
    ["it moves back", calls, workflow()],
    [
      "a matrix hands its place over",
      workflow(),
      {
        ...calls,
        compliance: calling('program: "$' + '{{ matrix.program }}"', `    strategy:\n      matrix:\n${both}`),
      },
    ],
    [
      "through one more",
      workflow(),
      {
        compliance: calling().replace("check.yml", "more.yml"),
        more: calling('program: "$' + '{{ inputs.program }}"', "", `{ workflow_call: ${inputs} }`),
        check: called(),
      },
    ],
    [
      "under a condition that holds by what it is handed",
      workflow(),
      {
        compliance: calling("program: pay/compliance, run: 'yes'"),
        check: called("    if: inputs.run == 'yes'\n"),
      },
    ],
  ])("is that check: %s", async (_, base, head) => {
    expect(await weaker(base, head)).toMatchObject({ told: [] });
    expect(await lost(base, head)).toMatchObject({ told: [] });
  });

  test.each<readonly [string, Workflows, string]>([
    [
      "by hand",
      { ...calls, compliance: calling(undefined, "", "workflow_dispatch") },
      "no longer runs on pull_request",
    ],
    ["by nobody", { check: called("", "pay/compliance") }, "no longer runs on pull_request"],
    [
      "for somebody",
      { ...calls, compliance: calling(undefined, "    if: github.actor == 'nobody'\n") },
      "now runs only if github.actor == 'nobody'",
    ],
    [
      "for somebody, as it says itself",
      { ...calls, check: called("    if: github.actor == 'nobody'\n") },
      "now runs only if github.actor == 'nobody'",
    ],
    ["and may fail", { ...calls, check: called("    continue-on-error: true\n") }, "may now fail (continue-on-error)"],
  ])("says less where it is called %s", async (_, head, why) => {
    const { told, is } = await weaker(calls, head);
    expect(told).toEqual([expect.stringMatching(why.replaceAll(/[().]/g, "\\$&"))]);
    expect(is).toEqual(["fail", "warn"]);
  });

  test.each<readonly [string, Workflows]>([
    ["it is handed another place", { ...calls, compliance: calling("program: compliance") }],
    ["it is handed none", { ...calls, compliance: calling("run: 'yes'") }],
    ["it cannot be called", { ...calls, check: called().replace("workflow_call", "workflow_dispatch") }],
    ["it starts on nothing", { ...calls, check: called().replace(/^on: .*\n/, "") }],
    ["it is not there", { compliance: calls.compliance }],
    [
      "its condition asks for another input",
      { compliance: calling("program: pay/compliance, run: 'no'"), check: called("    if: inputs.run == 'yes'\n") },
    ],
  ])("is lost where %s", async (_, head) => {
    expect(await lost(calls, head)).toEqual({ is: "error", told: ["pay/compliance/program.yml"] });
  });

  test("counts where nobody read its workflow again, as long as that is as it was", () => {
    const [base, other] = [workflow(), workflow("    continue-on-error: true\n")].map((text) =>
      snapshotWith({ ".github/workflows/compliance.yml": text, "README.md": "x\n" }),
    );
    if (base === undefined || other === undefined) throw new Error("there are two");
    const unread = (snapshot: typeof base) => ({ ...snapshot, contents: new Map() });
    expect(programChecks(base)).toHaveLength(1);
    expect(programChecks(unread(base))).toEqual([]);
    expect(programChecks(unread(base), base)).toHaveLength(1);
    expect(programChecks(unread(other), base)).toEqual([]);
    expect(programChecks(other, base)).toHaveLength(1);
  });

  test("is one of so many at most, however often its workflow is called", () => {
    const callers = Array.from({ length: 150 }, (_, at) => `  call${at}: { uses: ./.github/workflows/check.yml }\n`);
    const steps = Array.from({ length: 100 }, () => "      - uses: controldiff/controldiff@v0\n");
    const files = {
      ".github/workflows/compliance.yml": `on: pull_request\njobs:\n${callers.join("")}`,
      ".github/workflows/check.yml": `${called("", "pay/compliance")}${steps.join("")}`,
    };
    expect(programChecks(snapshotWith(files))).toHaveLength(10_000);
  });

  test("is that check beside workflows that call each other in a circle", async () => {
    const circle = { ...calls, check: `${called()}  again:\n    uses: ./.github/workflows/check.yml\n` };
    expect(await weaker(circle, circle)).toMatchObject({ told: [] });
    expect(await lost(circle, { ...circle, compliance: calling("program: compliance") })).toMatchObject({
      is: "error",
    });
  });

  const asks = (compliance: string, fallback = "") => ({
    compliance,
    check: called("    if: inputs.run == 'yes'\n").replace("run: { type: string", `$&${fallback}`),
  });
  const computed = `"${"$" + "{{ github.actor }}"}"`;

  test.each<readonly [string, Workflows, Workflows]>([
    [
      "what it is handed",
      asks(calling("program: pay/compliance, run: 'yes'")),
      asks(calling(`program: pay/compliance, run: ${computed}`)),
    ],
    ["what it is if nothing is handed", asks(calling(), ", default: 'yes'"), asks(calling(), `, default: ${computed}`)],
  ])("is not the same where a condition stays and %s does not", async (_, base, head) => {
    expect((await weaker(base, head)).told).toEqual([expect.stringMatching(/now runs only if inputs\.run == 'yes'$/)]);
  });

  test("is lost where an input has no default any more", async () => {
    const [base, head] = [asks(calling(), ", default: 'yes'"), asks(calling())];
    expect(await lost(base, head)).toEqual({ is: "error", told: ["pay/compliance/program.yml"] });
  });
});
