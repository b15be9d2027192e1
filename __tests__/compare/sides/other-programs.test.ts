// Programs beside the one that is judged: one that a workflow of base checks and none of head's does could not be evaluated.
import { describe, expect, test } from "vitest";
import { reportOf } from "../../support/judged-change.ts";

const program = `version: 1
name: Scheduling
owners: ["@lead"]
frameworks: [{ id: soc2-2017, categories: [security] }]
`;

/** A workflow whose job has these lines, and checks the program of `pay`. */
const workflow = (job = "", step = "", place = "pay/compliance") => `on: pull_request
jobs:
  check:
    runs-on: ubuntu-latest
${job}    steps:
      - uses: controldiff/controldiff@v0
        with: { program: "${place}" }
${step}`;

const matrix = (lines: string) => workflow(`    strategy:\n      matrix:\n${lines}`, "", "$" + "{{ matrix.program }}");

const both = "        program: [compliance, pay/compliance]\n";

async function lost(base: string, head: string) {
  const files = (text: string) => ({
    "compliance/program.yml": program,
    "pay/compliance/program.yml": program,
    ".github/workflows/compliance.yml": text,
  });
  const { findings, verdict } = await reportOf({
    base: files(base),
    head: files(head),
    today: "2026-06-30",
    criteria: "shipped",
  });
  const told = findings.filter(({ rule }) => rule === "program-invalid").map(({ subject: [name] }) => name);
  return { is: verdict.is, told };
}

describe("a program that a change takes out of every check", () => {
  test.each<readonly [string, string, string]>([
    ["its step is gone", workflow(), workflow("", "", "compliance")],
    ["its step never runs", workflow(), workflow("", "        if: false\n")],
    ["its job never runs", workflow(), workflow("    if: false\n")],
    ["its job waits for one that is not there", workflow(), workflow("    needs: gone\n")],
    ["its workflow is no workflow any more", workflow(), "- nothing\n"],
    ["the matrix no longer names it", matrix(both), matrix("        program: [compliance]\n")],
    ["the matrix leaves it out again", matrix(both), matrix(`${both}        exclude: [{ program: pay/compliance }]\n`)],
  ])("%s", async (_, base, head) => {
    expect(await lost(base, head)).toEqual({ is: "error", told: ["pay/compliance/program.yml"] });
  });
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
    ["its step never ran", workflow("", "        if: false\n"), workflow("", "", "compliance")],
  ])("%s", async (_, base, head) => {
    expect(await lost(base, head)).toMatchObject({ told: [] });
  });
});
