// Which checks are of the run that asks for them, or wait for it.
import { expect, test } from "vitest";
import { waitsForThis } from "../../../src/evidence/kinds/own-job.ts";
import type { OwnJob } from "../../../src/model/checks.ts";
import { check, snapshotWith } from "../program-of.ts";

const ci = ".github/workflows/ci.yml";
const steps = "runs-on: x, steps: [{ run: make }]";
const files = {
  [ci]: `on: push
jobs:
  build: { ${steps} }
  tls: { needs: build, ${steps} }
  last: { needs: [lint, tls], ${steps} }
  lint: { ${steps} }
  call: { uses: ./.github/workflows/called.yml }
  behind: { needs: call, ${steps} }
`,
  ".github/workflows/odd.yml": "jobs: 1\n",
};
const own: OwnJob = { workflow: ci, job: "build" };

test.each<readonly [name: string, workflow: string | null, own: OwnJob | null, waits: boolean]>([
  ["build", ci, own, true],
  ["tls", ci, own, true],
  ["last", `./${ci}`, own, true],
  ["lint", ci, own, false],
  ["call / scan", ci, own, false],
  ["build", ci, null, false],
  ["build", null, own, false],
  ["build", ".github/workflows/odd.yml", own, false],
  ["gone", ci, own, true],
  ["gone", ".github/workflows/odd.yml", { ...own, workflow: ".github/workflows/odd.yml" }, false],
  ["gone", ".github/workflows/gone.yml", { ...own, workflow: ".github/workflows/gone.yml" }, false],
  // The id of a job of the workflow that is called.
  ["call / scan", ci, { ...own, job: "scan" }, true],
  ["behind", ci, { ...own, job: "scan" }, true],
  ["build", ci, { ...own, job: "scan" }, false],
])("the check %s of %s, asked by %j: %s", (name, workflow, asking, waits) => {
  expect(waitsForThis(check(name, { workflow }), asking, snapshotWith(files))).toBe(waits);
});
