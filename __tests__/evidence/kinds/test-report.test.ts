import { describe, expect, it } from "vitest";
import { allCases, casesOf, fullName, saidOfTests } from "../../../src/evidence/kinds/test-report.ts";
import type { TestCase, TestReport } from "../../../src/files/reports/tests.ts";
import { path as pathOf, plainText } from "../../../src/model/sentence.ts";

/** `Class.name`, with `!` behind one that failed, `?` behind one that was skipped and `~` behind an inconclusive one; `@method` and `/suite` may follow. */
function caseOf(written: string): TestCase {
  const [, full = "", mark = "", method = "", suite = "s"] =
    /^([^@/!?~]+)([!?~]?)(?:@(\w+))?(?:\/(\w+))?$/.exec(written) ?? [];
  const dot = full.replace(/[[(].*$/, "").lastIndexOf(".");
  const outcomes: Readonly<Record<string, TestCase["outcome"]>> = {
    "!": "failed",
    "?": "skipped",
    "~": "inconclusive",
  };
  return {
    className: dot < 0 ? "" : full.slice(0, dot),
    name: full.slice(dot + 1),
    method,
    suites: [suite],
    outcome: outcomes[mark] ?? "passed",
    reason: mark === "!" ? "why" : "",
  };
}

const report = (...cases: readonly string[]): TestReport => ({ cases: cases.map(caseOf), faults: [], ranOn: null });

describe("the tests that a name names", () => {
  const cases = ["A.one", "A.two", "B.one", "B.two[1]", "B.two[2]", "C.shown name@three", "four(x)", "D.one/other"].map(
    caseOf,
  );
  it.each<readonly [name: string | null, found: readonly string[]]>([
    [null, cases.map(fullName)],
    ["A.one", ["A.one"]],
    ["one", ["A.one", "B.one", "D.one"]],
    ["B.two", ["B.two[1]", "B.two[2]"]],
    ["two", ["A.two"]],
    ["B.two[1]", ["B.two[1]"]],
    ["C.three", ["C.shown name"]],
    ["three", ["C.shown name"]],
    ["four", ["four(x)"]],
    ["A", ["A.one", "A.two"]],
    ["other", ["D.one"]],
    ["", ["four(x)"]],
    ["E", []],
  ])("%s", (name, found) => {
    expect(casesOf(name, cases).map(fullName)).toEqual(found);
  });
});

describe("what reports say of tests", () => {
  const said = (test: string | null, ...reports: readonly TestReport[]) => {
    const outcome = saidOfTests(test, reports, pathOf("r.xml"));
    return outcome.is === "good" ? "good" : plainText(outcome.why);
  };
  it.each<readonly [test: string | null, reports: readonly TestReport[], said: string]>([
    [null, [], "r.xml contains no tests"],
    [null, [report()], "r.xml contains no tests"],
    ["A", [report()], "r.xml contains no tests"],
    [null, [report("A.one")], "good"],
    [null, [report("A.one", "A.two?")], "good"],
    [null, [report("A.one", "A.two!")], "1 of the 2 tests of r.xml failed: A.two"],
    [null, [report("A.one"), report("A.two!")], "1 of the 2 tests of r.xml failed: A.two"],
    [null, [report("A.one?")], "no test of r.xml passed: 1 was skipped"],
    [null, [report("A.one?", "A.two?")], "no test of r.xml passed: 2 were skipped"],
    [null, [report("A.one?", "A.two~")], "no test of r.xml passed: some were inconclusive"],
    ["A.one", [report("A.one", "A.two!")], "good"],
    ["A.one", [report("A.one?")], "test A.one in r.xml was skipped, which proves nothing"],
    ["A.one", [report("A.one~")], "test A.one in r.xml was inconclusive, which proves nothing"],
    ["A.one", [report("A.one!")], "test A.one in r.xml failed: why"],
    ["one", [report("A.one", "B.one!")], "test B.one in r.xml failed: why"],
    ["A", [report("A.one", "A.two!", "B.one!")], "1 of the 2 tests of A in r.xml failed: A.two"],
    ["A.onne", [report("A.one")], "r.xml has no test A.onne (the nearest is A.one)"],
    ["Z", [report("A.one")], "r.xml has no test Z"],
  ])("%s of %j", (test, reports, expected) => {
    expect(said(test, ...reports).replaceAll('"', "")).toBe(expected);
  });
});

it("takes the tests of one report as they are", () => {
  const one = report("A.one");
  expect(allCases([one])).toBe(one.cases);
  expect(allCases([one, report("B.one")]).map(fullName)).toEqual(["A.one", "B.one"]);
});
