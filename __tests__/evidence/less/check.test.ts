// Whether the job that makes a check is still the one that made it.
import { expect, test } from "vitest";
import { lessOfCheck } from "../../../src/evidence/less/check.ts";
import { movesOf } from "../../../src/model/files/moves.ts";
import { plainText } from "../../../src/model/sentence.ts";
import { check, snapshotWith } from "../program-of.ts";

type Files = Readonly<Record<string, string>>;
const wf = (name: string) => `.github/workflows/${name}.yml`;
const steps = (run = "make scan") => `runs-on: x, steps: [{ run: ${run} }]`;
const workflow = (...jobs: readonly string[]) =>
  `on: { push: {}, workflow_call: {} }\njobs:\n${jobs.map((job) => `  ${job}\n`).join("")}`;
const calls = (name: string) => `call: { uses: ./${wf(name)} }`;

function told(name: string, was: Files, is: Files, by: string | null = wf("ci")): readonly string[] {
  const sides = { moves: movesOf([]), base: snapshotWith(was), head: snapshotWith(is) };
  const link = check(name, { workflow: by });
  return lessOfCheck(link, link, sides).map(({ label, change }) => `${label}: ${plainText(change)}`);
}

const taken = (check: string, job: string) => [`${check}: is made by job ${job}, which did not make it before`];

test.each<readonly [what: string, name: string, was: Files, is: Files, told: readonly string[]]>([
  [
    "other commands of the job",
    "scan",
    { [wf("ci")]: workflow(`scan: { ${steps()} }`) },
    { [wf("ci")]: workflow(`scan: { ${steps("make scan-all")} }`) },
    [],
  ],
  [
    "the job under another id that keeps the name",
    "Scan",
    { [wf("ci")]: workflow(`scan: { name: Scan, ${steps()} }`) },
    { [wf("ci")]: workflow(`tls: { name: Scan, ${steps()} }`) },
    [],
  ],
  [
    "another job that takes the name",
    "Scan",
    { [wf("ci")]: workflow(`scan: { name: Scan, ${steps()} }`, `lint: { ${steps("make lint")} }`) },
    { [wf("ci")]: workflow(`scan: { ${steps()} }`, `lint: { name: Scan, ${steps("make lint")} }`) },
    taken("Scan", "lint"),
  ],
  [
    "a job that lets a failure pass",
    "scan",
    { [wf("ci")]: workflow(`scan: { ${steps()} }`) },
    { [wf("ci")]: workflow(`scan: { ${steps()}, continue-on-error: true }`) },
    ["jobs.scan.continue-on-error: → true"],
  ],
  [
    "one of two jobs of a name that lets a failure pass",
    "Scan",
    { [wf("ci")]: workflow(`a: { name: Scan, ${steps()} }`, `b: { name: Scan, ${steps("make b")} }`) },
    {
      [wf("ci")]: workflow(
        `a: { name: Scan, ${steps()} }`,
        `b: { name: Scan, ${steps("make b")}, continue-on-error: true }`,
      ),
    },
    ["jobs.b.continue-on-error: → true"],
  ],
  [
    "another job of a workflow that is called by one that is called",
    "call / call / scan",
    {
      [wf("ci")]: workflow(calls("a")),
      [wf("a")]: workflow(calls("b")),
      [wf("b")]: workflow(`scan: { ${steps()} }`, `lint: { ${steps("make lint")} }`),
    },
    {
      [wf("ci")]: workflow(calls("a")),
      [wf("a")]: workflow(calls("b")),
      [wf("b")]: workflow(`tls: { ${steps()} }`, `lint: { name: scan, ${steps("make lint")} }`),
    },
    taken("call / call / scan", "lint"),
  ],
  [
    "a job whose caller has a slash in its name",
    "all / of it / scan",
    {
      [wf("ci")]: workflow(`c: { name: all / of it, uses: ./${wf("a")} }`),
      [wf("a")]: workflow(`scan: { ${steps()} }`),
    },
    {
      [wf("ci")]: workflow(`c: { name: all / of it, uses: ./${wf("a")} }`),
      [wf("a")]: workflow(`scan: { ${steps()} }`),
    },
    [],
  ],
  [
    "workflows that call each other in a circle",
    "call / call / scan",
    { [wf("ci")]: workflow(calls("a")), [wf("a")]: workflow(calls("ci")) },
    { [wf("ci")]: workflow(calls("a")), [wf("a")]: workflow(calls("ci")) },
    [],
  ],
  ["a workflow that is not there", "scan", {}, { [wf("ci")]: workflow(`scan: { ${steps()} }`) }, []],
])("%s", (_, name, was, is, expected) => {
  expect(told(name, was, is)).toEqual(expected);
});

test("a check of no workflow has nothing to compare", () => {
  const files = { [wf("ci")]: workflow(`scan: { ${steps()} }`) };
  expect(told("scan", files, {}, null)).toEqual([]);
  const sides = { moves: movesOf([]), base: snapshotWith(files), head: snapshotWith(files) };
  const [none, one] = [check("scan"), check("scan", { workflow: wf("ci") })];
  expect([lessOfCheck(none, one, sides), lessOfCheck(one, none, sides)]).toEqual([[], []]);
});
