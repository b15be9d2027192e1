import { expect, test } from "vitest";
import { lessOfWorkflow } from "../../../src/evidence/less/workflow.ts";
import { movesOf } from "../../../src/model/files/moves.ts";
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

const counted = (count: number, name: (at: number) => string, text: string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [name(at), text]));
const tested = (test: string) => JSON.stringify({ scripts: { test } });
const root = { "package.json": '{ "workspaces": ["*"] }', "a/package.json": tested("jest") };
const others = (count: number, test: string) => counted(count, (at) => `b${at}/package.json`, tested(test));
const lines = "\n".repeat(5_000);
const unreadable = (call: string) => [`calls ${call}, which no longer runs anything that can be read`];
const scanned = "[testenv]\ncommands = ./scan --tls\n";

test.each<readonly [what: string, command: string, was: Files, is: Files, expected: readonly string[]]>([
  [
    "a package behind sixty that were added",
    "npm test --workspaces",
    { ...root, "z/package.json": tested("vitest run") },
    { ...root, ...others(60, "mocha"), "z/package.json": tested("vitest run || true") },
    ["calls script test of z/package.json, which now lets a failure pass"],
  ],
  [
    "a package behind sixty that are gone",
    "npm test --workspaces",
    { ...root, ...others(60, "mocha"), "z/package.json": tested("vitest run") },
    { ...root, "z/package.json": tested("vitest run || true") },
    ["calls script test of z/package.json, which now lets a failure pass"],
  ],
  [
    "a package of more than are compared of one change",
    "npm test --workspaces",
    { ...root, ...others(501, "mocha") },
    { ...root, ...others(501, "mocha || true") },
    unreadable("script test of package.json"),
  ],
  [
    "a rule that a makefile behind twenty others takes the place of",
    "make scan",
    { Makefile: "include mk/*.mk\nscan:\n\t./scan --tls\n", "mk/z.mk": "" },
    {
      Makefile: "include mk/*.mk\nscan:\n\t./scan --tls\ninclude z.mk\n",
      ...counted(200, (at) => `mk/${at}.mk`, ""),
      "z.mk": "scan:\n\t./scan --tls || true\n",
    },
    unreadable("make scan of Makefile"),
  ],
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

test.each<readonly [what: string, command: string, was: Files, is: Files]>([
  [
    "sixty packages that are added",
    "npm test --workspaces",
    { ...root, "z/package.json": tested("vitest run") },
    { ...root, ...others(60, "mocha"), "z/package.json": tested("vitest run --coverage") },
  ],
  [
    "a makefile that is added to fifty",
    "make scan",
    { Makefile: "include mk/*.mk\n", ...counted(50, (at) => `mk/${at}.mk`, ""), "mk/z.mk": "scan:\n\t./scan --tls\n" },
    { Makefile: "include mk/*.mk\n", ...counted(51, (at) => `mk/${at}.mk`, ""), "mk/z.mk": "scan:\n\t./scan --all\n" },
  ],
])("%s is nothing", (_, command, was, is) => {
  expect(told(command, was, is)).toEqual([]);
});
