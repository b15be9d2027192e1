import { describe, expect, it } from "vitest";
import { lessOfScans } from "../../../src/evidence/less/scans.ts";
import { lessOfTests } from "../../../src/evidence/less/tests.ts";
import type { ScanEvidence, TestEvidence } from "../../../src/model/evidence.ts";
import { movesOf } from "../../../src/model/files/moves.ts";
import { plainText } from "../../../src/model/sentence.ts";
import { place, snapshotWith } from "../program-of.ts";

const common = { path: "r", isGlob: false, maxAgeDays: null, attested: null, reviewEvery: null, place, text: "r" };

/** `class.name`, with `!` behind one that failed and `?` behind one that was skipped. */
function junit(names: string): string {
  const cases = names.split(" ").map((name) => {
    const plain = name.replace(/[!?]$/, "");
    const dot = plain.lastIndexOf(".");
    const inside = name.endsWith("!") ? "<failure/>" : name.endsWith("?") ? "<skipped/>" : "";
    return `<testcase classname="${plain.slice(0, dot)}" name="${plain.slice(dot + 1)}">${inside}</testcase>`;
  });
  return `<testsuite name="s">${cases.join("")}</testsuite>`;
}

function lessTests(was: string, is: string, test: string | null, now = test): readonly string[] {
  const link: TestEvidence = { kind: "test", test, ...common };
  const sides = { moves: movesOf([]), base: snapshotWith({ r: was }), head: snapshotWith({ r: is }) };
  return lessOfTests({ ...link, test: now }, link, sides).map(({ change }) => plainText(change));
}

const four = "a.A.one a.A.two b.B.one b.B.two";

/** What base's report holds, what head's, what the link asks, how many tests are told as gone; 0: nothing is told. */
const tests: readonly (readonly [what: string, was: string, is: string, test: string | null, gone: number])[] = [
  ["the same", four, four, null, 0],
  ["more", four, `${four} c.C.one`, null, 0],
  ["one fewer", four, "a.A.one a.A.two b.B.one", null, 1],
  ["one fewer of a class", four, "a.A.one a.A.two b.B.one", "b.B", 1],
  ["one fewer beside the class", four, "a.A.one b.B.one b.B.two", "b.B", 0],
  ["one fewer of a suite", four, "a.A.one a.A.two b.B.one", "s", 1],
  ["one renamed", four, "a.A.one a.A.two b.B.one b.B.three", null, 0],
  ["half renamed", four, "a.A.one a.A.two b.B.three b.B.four", null, 0],
  ["most renamed", four, "a.A.one a.A.three b.B.three b.B.four", null, 3],
  ["all other ones", four, "c.C.x c.C.y c.C.z c.C.w", null, 4],
  ["classes moved", four, "x.A.one x.A.two x.B.one x.B.two", null, 0],
  ["another class's test of a name", "a.A.one b.B.two", "b.B.one b.B.two", "one", 1],
  ["a moved class's test of a name", "a.A.one b.B.two", "c.A.one b.B.two", "one", 0],
  ["other spelling", "a.A.refusesTls a.A.locksOut", "a.A.refuses_tls a.A.locks_out", null, 0],
  ["other arguments", "a.A.one[1] a.A.one[2]", "a.A.one[3] a.A.one[4]", null, 0],
  ["fewer arguments", "a.A.one[1] a.A.one[2]", "a.A.one[2]", "a.A.one", 1],
  ["what was skipped is gone", "a.A.one a.A.two?", "a.A.one", null, 0],
  ["what failed is gone", "a.A.one a.A.two!", "a.A.one", null, 1],
  ["another is added, skipped", four, "a.A.one a.A.two b.B.one b.B.three?", null, 1],
  ["run again", "a.A.one a.A.one a.A.two", "a.A.one a.A.two", null, 0],
  ["nothing is left", four, "c.C.x", "a.A.one", 0],
  ["unreadable at head", four, "<", null, 0],
  ["unreadable at base", "<", four, null, 0],
  ["classes moved that have a test of one name", "a.A.one b.B.one c.C.one", "x.A.one x.B.one x.C.one", null, 0],
  ["a class moved, and half its tests gone", "a.A.one a.A.two a.A.three a.A.four", "x.A.one x.A.two", null, 2],
  ["names of tests that moved to a new class", "a.A.one a.A.two a.A.three", "a.A.three c.C.one c.C.two", null, 2],
];

describe("what a report of tests no longer shows", () => {
  it.each(tests)("%s", (_, was, is, test, gone) => {
    const told = lessTests(was.startsWith("<") ? was : junit(was), is.startsWith("<") ? is : junit(is), test);
    expect(told.map((words) => Number(/^\d+/.exec(words)?.[0]))).toEqual(gone === 0 ? [] : [gone]);
  });

  it("are other tests where the link asks for others of the same report", () => {
    expect(lessTests(junit(four), junit(four), "a.A", "b.B.one")).toEqual([
      '2 of the 2 tests that ran at base are gone: "a.A.one" and "a.A.two"',
    ]);
  });

  it("names the first of them", () => {
    expect(lessTests(junit(four), junit("a.A.one"), null)).toEqual([
      '3 of the 4 tests that ran at base are gone: "a.A.two", "b.B.one" and "b.B.two"',
    ]);
  });
});

interface Run {
  readonly tool: string;
  readonly rules: Readonly<Record<string, string>>;
}

/** Text is no report. */
type Runs = readonly Run[] | string;

function sarif(runs: Runs): string {
  if (typeof runs === "string") return runs;
  const written = runs.map(({ tool, rules }) => ({
    tool: {
      driver: {
        name: tool,
        rules: Object.entries(rules).map(([id, level]) => ({ id, defaultConfiguration: { level } })),
      },
    },
    results: [],
  }));
  return JSON.stringify({ version: "2.1.0", runs: written });
}

function lessScans(
  was: Runs,
  is: Runs,
  more: Partial<ScanEvidence> = {},
  now: Partial<ScanEvidence> = {},
): readonly string[] {
  const link: ScanEvidence = { kind: "scan", rule: null, atMost: "note", ...common, ...more };
  const sides = { moves: movesOf([]), base: snapshotWith({ r: sarif(was) }), head: snapshotWith({ r: sarif(is) }) };
  return lessOfScans({ ...link, ...now }, link, sides).map(
    ({ label, change, isNote }) => `${isNote ? "note: " : ""}${label} ${plainText(change)}`,
  );
}

const trivy: Run = { tool: "Trivy", rules: { A: "error", B: "note" } };
const grype: Run = { tool: "Grype", rules: { A: "error" } };
const note: Run = { tool: "Trivy", rules: { A: "note", B: "note" } };
const fewerOf = (tool: string) => [`tool has fewer runs of "${tool}" than at base`];
const level = ["level of A is now one that the link lets be"];

const scans: readonly (readonly [
  what: string,
  was: Runs,
  is: Runs,
  more: Partial<ScanEvidence>,
  told: readonly string[],
])[] = [
  ["the same", [trivy], [trivy], {}, []],
  ["another tool", [trivy], [{ ...trivy, tool: "x" }], {}, fewerOf("Trivy")],
  ["the tool in other letters", [trivy], [{ ...trivy, tool: "TRIVY " }], {}, []],
  ["one tool more", [trivy], [trivy, grype], {}, []],
  ["one tool fewer", [trivy, grype], [trivy], {}, fewerOf("Grype")],
  ["one run fewer", [trivy, trivy], [trivy], {}, fewerOf("Trivy")],
  ["a tool fewer that does not know the rule", [trivy, grype], [trivy], { rule: "B" }, []],
  ["another tool has the rule", [trivy], [grype], { rule: "A" }, fewerOf("Trivy")],
  ["a lower level", [trivy], [{ ...trivy, rules: { A: "note", B: "note" } }], {}, level],
  ["a lower level where none is let be", [trivy], [{ ...trivy, rules: { A: "note" } }], { atMost: "none" }, []],
  ["a lower level that is not let be", [trivy], [{ ...trivy, rules: { A: "warning", B: "note" } }], {}, []],
  ["a lower level of another rule", [trivy], [{ ...trivy, rules: { A: "note", B: "note" } }], { rule: "B" }, []],
  ["no level where none is let be", [trivy], [{ ...trivy, rules: { A: "none" } }], { atMost: "none" }, []],
  ["a lower level of one tool", [trivy, grype], [{ ...trivy, rules: { A: "note" } }, grype], {}, []],
  ["a lower level of both tools", [trivy, grype], [note, { ...note, tool: "Grype" }], {}, level],
  ["a rule more that is let be", [trivy], [{ ...trivy, rules: { ...trivy.rules, C: "note" } }], {}, []],
  ["unreadable at base", "<", [trivy], {}, []],
  ["unreadable at head", [trivy], "<", {}, []],
  ["no run at head", [trivy], [], {}, []],
  ["a higher level", [{ ...trivy, rules: { A: "note" } }], [trivy], {}, []],
];

it("a link that asks for another tool's rule of the same reports shows less", () => {
  const other: Run = { tool: "Grype", rules: { Z: "error" } };
  expect(lessScans([trivy, other], [trivy, other], { rule: "A" }, { rule: "Z" })).toEqual(fewerOf("Trivy"));
});

describe("what a report of a scan no longer shows", () => {
  it.each(scans)("%s", (_, was, is, more, told) => {
    expect(lessScans(was, is, more)).toEqual(told);
  });
});
