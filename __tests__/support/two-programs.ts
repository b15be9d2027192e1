// A repository with a second program, whose check the change edits: what is told of it.
import { plainText } from "../../src/model/sentence.ts";
import { reportOf } from "./judged-change.ts";

const program = `version: 1
name: Scheduling
owners: ["@lead"]
frameworks: [{ id: soc2-2017, categories: [security] }]
`;

/** A workflow whose job has these lines, and checks the program of `pay`. */
export const workflow = (job = "", step = "", place = "pay/compliance") => `on: pull_request
jobs:
  check:
    runs-on: ubuntu-latest
${job}    steps:
      - uses: controldiff/controldiff@v0
        with: { program: "${place}" }
${step}`;

export const matrix = (lines: string) =>
  workflow(`    strategy:\n      matrix:\n${lines}`, "", "$" + "{{ matrix.program }}");

export const both = "        program: [compliance, pay/compliance]\n";

/** One workflow, or several by the names of their files. */
export type Workflows = string | Readonly<Record<string, string>>;

function workflowFiles(written: Workflows): Readonly<Record<string, string>> {
  const named = Object.entries(typeof written === "string" ? { compliance: written } : written);
  return Object.fromEntries(named.map(([name, text]) => [`.github/workflows/${name}.yml`, text]));
}

export async function lost(base: Workflows, head: Workflows) {
  const files = (workflows: Workflows) => ({
    "compliance/program.yml": program,
    "pay/compliance/program.yml": program,
    ...workflowFiles(workflows),
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

/** The program changes, and how the run ends, where a program owner approved and where nobody did. */
export async function weaker(base: Workflows, head: Workflows, pay: string | null = program) {
  const files = (workflows: Workflows, program2: string | null) => ({
    "compliance/program.yml": program,
    ...(program2 === null ? {} : { "pay/compliance/program.yml": program2 }),
    ...workflowFiles(workflows),
  });
  const change = {
    base: files(base, program),
    head: files(head, pay),
    today: "2026-06-30",
    criteria: "shipped",
  } as const;
  const [alone, approved] = await Promise.all([
    reportOf({ ...change, approvers: [] }),
    reportOf({ ...change, approvers: ["lead"] }),
  ]);
  const told = alone.findings.filter(({ rule }) => rule === "policy-loosened");
  return {
    told: told.map(({ message }) => plainText(message)),
    is: [alone.verdict.is, approved.verdict.is],
  };
}
