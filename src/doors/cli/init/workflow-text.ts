import { defaultProgram } from "../../../model/program-file.ts";
import type { Pin } from "./pin.ts";

export interface WorkflowToWrite {
  readonly programPath: string;
  /** Name of the workflow and of its job, which is the check to require. */
  readonly job: string;
  readonly pin: Pin;
  /** Whether the program has checks as evidence, which take permissions of their own to read. */
  readonly readsChecks?: boolean;
}

const toReadChecks = `  checks: read # checks that are evidence: their results
  statuses: read # and commit statuses
  actions: read # and which workflow a job belongs to
`;

/** As examples/workflows/pull-request.yml. */
export function workflowText({ programPath, job, pin, readsChecks = false }: WorkflowToWrite): string {
  const program = programPath === defaultProgram ? "" : `          program: ${JSON.stringify(programPath)}\n`;
  return `name: ${job}
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited] # edited: the base branch was changed
  pull_request_review:
    types: [submitted, dismissed] # an approval can turn the check green, and its dismissal red again
  merge_group: # without a merge queue this never runs
permissions:
  contents: read # the checkout
  pull-requests: write # the one comment; without it the check is the same
${readsChecks ? toReadChecks : ""}jobs:
  ${job}: # the name to require
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 2, persist-credentials: false } # 2: the merge and its first parent
      - uses: controldiff/controldiff@${pin.ref} # ${pin.comment}
        with:
${program}          require-program: true # fail also where neither branch has a program
`;
}
