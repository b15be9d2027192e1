import { expect, test } from "vitest";
import { lessOfWorkflow } from "../../../src/evidence/less/workflow.ts";
import { movesOf } from "../../../src/model/moves.ts";
import { plainText } from "../../../src/model/sentence.ts";
import type { Snapshot } from "../../../src/model/snapshot.ts";
import { snapshotWith, workflow } from "../program-of.ts";

type Files = Readonly<Record<string, string>>;
const at = ".github/workflows/ci.yml";

/** What is told of a job that runs a command, where the files of both sides are read in the order of the fetch: those that the change touches first. */
function told(command: string, was: Files, is: Files): readonly string[] {
  const run = {
    [at]: JSON.stringify({ on: "push", jobs: { scan: { "runs-on": "x", steps: [{ name: "Scan", run: command }] } } }),
  };
  const [base, opened] = [snapshotWith({ ...was, ...run }), snapshotWith({ ...is, ...run })];
  const all = new Set([...base.files.keys(), ...opened.files.keys()]);
  const first = new Set([...all].filter((path) => base.files.get(path)?.id !== opened.files.get(path)?.id));
  const head: Snapshot = { ...opened, first, before: base.files };
  const sides = { moves: movesOf([]), base: { ...base, first }, head };
  const link = workflow(`${at}#scan`);
  return lessOfWorkflow(link, link, sides).map(({ change }) => plainText(change).replace('step "Scan" now ', ""));
}

const lines = "\n".repeat(5_000);
const unreadable = (call: string) => [`calls ${call}, which no longer runs anything that can be read`];
const scanned = "[testenv]\ncommands = ./scan --tls\n";

test.each<readonly [what: string, command: string, was: Files, is: Files, expected: readonly string[]]>([
  [
    "a shell that a long justfile sets at its end",
    "just scan",
    { justfile: "scan:\n    ./scan --tls\n" },
    { justfile: `scan:\n    ./scan --tls\n${lines}set shell := ["true"]\n` },
    unreadable("just scan of justfile"),
  ],
  [
    "an environment at the end of a long tox.ini",
    "tox -e tls",
    { "tox.ini": scanned },
    { "tox.ini": `${scanned}${lines}[testenv:tls]\ncommands = ./scan --tls || true\n` },
    unreadable("tox tls of tox.ini"),
  ],
  [
    "a tox.ini that is too long before another file that has the commands",
    "tox -e tls",
    { "tox.ini": scanned },
    { "tox.ini": `[testenv]\ncommands = true\n${"#\n".repeat(100_000)}`, "setup.cfg": scanned },
    unreadable("tox tls of tox.ini"),
  ],
  [
    "an environment among more of one section than are read",
    "tox -e tls",
    { "tox.ini": scanned },
    { "tox.ini": `${scanned}[testenv:{${"x,".repeat(600)}tls}]\ncommands = - ./scan --tls\n` },
    unreadable("tox tls of tox.ini"),
  ],
  [
    "an environment of tox beside settings of other programs",
    "tox -e tls",
    { "tox.ini": scanned, "pyproject.toml": "[project]\n" },
    { "tox.ini": scanned.replace("= ", "= - "), "pyproject.toml": "[project]\n" },
    ["calls tox tls of tox.ini, which now lets a failure pass"],
  ],
])("%s is told", (_, command, was, is, expected) => {
  expect(told(command, was, is)).toEqual(expected);
});
