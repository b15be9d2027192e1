import {
  countedFault,
  oldest,
  reasonOf,
  type TestCase,
  type TestFault,
  type TestReport,
  withoutClass,
} from "./tests.ts";
import { attribute, childrenOf, countIn, daysIn, type XmlElement } from "./xml.ts";

/** Reads NUnit 3's results (https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html). */
export function nunit3Report(root: XmlElement): TestReport {
  const report = reportOf(root, case3, fault3, {
    counted: countIn(root, "failed"),
    ranOn: oldest(daysIn(root, "start-time", "run-date")),
  });
  const isTold = report.faults.length > 0 || report.cases.some(({ outcome }) => outcome === "failed");
  if (isTold || attribute(root, "result") !== "Failed") return report;
  return { ...report, faults: [{ suites: [], kind: "error", voids: false, reason: reasonOf(root) }] };
}

/** Reads NUnit 2's results, as `nunit-console` 2.4 to 2.6 writes them. */
export function nunit2Report(root: XmlElement): TestReport {
  return reportOf(root, case2, fault2, {
    counted: countIn(root, "failures") + countIn(root, "errors"),
    ranOn: oldest(daysIn(root, "date")),
  });
}

interface Suite {
  readonly element: XmlElement;
  readonly suites: readonly string[];
}

/** A suite's own fault; `isQuiet`: no test below it failed. */
type FaultOf = (suite: Suite, isQuiet: boolean) => TestFault | null;

function reportOf(
  root: XmlElement,
  caseIn: (suites: readonly string[], element: XmlElement) => TestCase,
  faultIn: FaultOf,
  { counted, ranOn }: { readonly counted: number; readonly ranOn: string | null },
): TestReport {
  const cases: TestCase[] = [];
  const faults: TestFault[] = [];
  // Each suite before those in it, so that what failed below it is known when it is looked at again.
  const suites: (Suite & { readonly first: number; last: number })[] = [];
  const visit = (element: XmlElement, above: readonly string[]) => {
    const suite = { element, suites: element === root ? [] : namesOf(element, above), first: cases.length, last: 0 };
    suites.push(suite);
    for (const child of element.children) {
      if (child.name === "test-suite") visit(child, suite.suites);
      if (child.name === "test-case") cases.push(caseIn(suite.suites, child));
    }
    suite.last = cases.length;
  };
  visit(root, []);
  const failedBefore = sumsOf(cases);
  for (const suite of suites) {
    const isQuiet = failedBefore[suite.last] === failedBefore[suite.first];
    const fault = suite.element === root ? null : faultIn(suite, isQuiet);
    if (fault !== null) faults.push(fault);
  }
  const failed = failedBefore.at(-1) ?? 0;
  return { cases, faults: faults.length > 0 ? faults : countedFault([], counted, failed), ranOn };
}

/** How many of the first n tests failed, for each n. */
function sumsOf(cases: readonly TestCase[]): readonly number[] {
  const sums = [0];
  for (const { outcome } of cases) sums.push((sums.at(-1) ?? 0) + (outcome === "failed" ? 1 : 0));
  return sums;
}

function namesOf(element: XmlElement, above: readonly string[]): readonly string[] {
  const names = new Set([attribute(element, "fullname"), attribute(element, "name")].filter((name) => name !== ""));
  return [...above, ...names];
}

function case3(suites: readonly string[], element: XmlElement): TestCase {
  const name = attribute(element, "name");
  const full = attribute(element, "fullname") || name;
  const className =
    attribute(element, "classname") || (full.endsWith(`.${name}`) ? full.slice(0, -name.length - 1) : "");
  const isWrong = childrenOf(element, "failure").length > 0;
  const outcome = isWrong ? "failed" : outcome3(attribute(element, "result"));
  const reason = outcome === "passed" ? "" : reasonOf(element);
  return {
    name: withoutClass(name, className),
    className,
    method: attribute(element, "methodname"),
    suites,
    outcome,
    reason,
  };
}

/** ResultState's TestStatus; a word that is not one of them shows nothing. */
function outcome3(result: string): TestCase["outcome"] {
  if (result === "Passed" || result === "Warning") return "passed";
  if (result === "Failed") return "failed";
  return result === "Skipped" ? "skipped" : "inconclusive";
}

/** `site` says where it went wrong: in a child, or in the suite's own set-up or tear-down. */
function fault3({ element, suites }: Suite, isQuiet: boolean): TestFault | null {
  if (attribute(element, "result") !== "Failed") return null;
  const site = attribute(element, "site");
  const isOwn = site === "SetUp" || site === "TearDown" || (isQuiet && site !== "Child" && site !== "Parent");
  if (!isOwn) return null;
  return { suites, kind: "error", voids: site !== "TearDown", reason: reasonOf(element) };
}

function case2(suites: readonly string[], element: XmlElement): TestCase {
  const full = attribute(element, "name");
  // Arguments may hold dots: `Acme.TlsTest.Refuses("1.0")`.
  const end = full.search(/[(<"]/);
  const dot = full.lastIndexOf(".", end < 0 ? full.length : end);
  const [className, name] = dot < 0 ? ["", full] : [full.slice(0, dot), full.slice(dot + 1)];
  const outcome = outcome2(element);
  const reason = outcome === "passed" ? "" : reasonOf(element);
  return { name, className, method: "", suites, outcome, reason };
}

/** 2.5 and later have a `result`; before, `executed` and `success` say it. */
function outcome2(element: XmlElement): TestCase["outcome"] {
  const [result, executed, success] = ["result", "executed", "success"].map((name) =>
    attribute(element, name).toLowerCase(),
  );
  if (/^(?:failure|error|cancelled|notrunnable)$/.test(result ?? "")) return "failed";
  if (/^(?:ignored|skipped)$/.test(result ?? "") || executed === "false") return "skipped";
  if (result === "success" || (result === "" && success === "true")) return "passed";
  return success === "false" && result === "" ? "failed" : "inconclusive";
}

/** A fixture whose set-up or tear-down failed has a failure of its own; one whose tests failed has one too. */
function fault2({ element, suites }: Suite, isQuiet: boolean): TestFault | null {
  const isWrong =
    /^(?:failure|error)$/i.test(attribute(element, "result")) || childrenOf(element, "failure").length > 0;
  if (!isQuiet || !isWrong || element.children.some(({ name }) => name === "test-suite")) return null;
  return { suites, kind: "error", voids: true, reason: reasonOf(element) };
}
