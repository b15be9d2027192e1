import { countedFault, oldest, reasonOf, type TestCase, type TestFault, type TestReport } from "./tests.ts";
import { attribute, childrenOf, countIn, daysIn, type XmlElement } from "./xml.ts";

/**
 * Reads JUnit XML. No standard says what it is; this follows what its writers do: Ant and Maven (elements only), googletest (`status`, `result`, and
 * a test without a name for what failed outside of the tests), CTest (`status="fail"`, `"notrun"`, `"disabled"`), behave (`status="untested"`).
 */
export function junitReport(root: XmlElement): TestReport {
  const cases: TestCase[] = [];
  const faults: TestFault[] = [];
  const days: string[] = [];
  let isTimed = true;
  const waiting: Suite[] = [{ element: root, suites: namesOf(root, []), isTimed: false }];
  for (let suite = waiting.pop(); suite !== undefined; suite = waiting.pop()) {
    const { element, suites } = suite;
    const ownDays = daysIn(element, "timestamp");
    days.push(...ownDays);
    const isDated = suite.isTimed || ownDays.length > 0;
    const [own, nameless] = casesOf(suite);
    if (own.length > 0 && !isDated) isTimed = false;
    // One by one: a suite may have more tests than a call takes arguments.
    for (const one of own) cases.push(one);
    for (const fault of faultsOf(suite, nameless, own)) faults.push(fault);
    const inner = childrenOf(element, "testsuite").map((child) => ({
      element: child,
      suites: namesOf(child, suites),
      isTimed: isDated,
    }));
    for (const one of inner.reverse()) waiting.push(one);
  }
  faults.push(...countedAtTop(root, cases, faults.length));
  return { cases, faults, ranOn: isTimed ? oldest(days) : null };
}

interface Suite {
  /** Whether a suite around it says when it ran. */
  readonly isTimed: boolean;
  readonly element: XmlElement;
  readonly suites: readonly string[];
}

/** The tests of a suite, and the reasons of failures that belong to none. */
function casesOf({ element, suites }: Suite): readonly [readonly TestCase[], readonly string[]] {
  const cases = childrenOf(element, "testcase").map((written) => caseOf(written, suites));
  const isNameless = (one: TestCase) => one.name === "" && one.className === "" && one.outcome === "failed";
  const named = cases.filter((one) => !isNameless(one));
  return [withHiddenSkips(element, named), cases.filter(isNameless).map(({ reason }) => reason)];
}

/** Where a suite counts more tests that did not run than it shows, any of those that look passed may be one of them. */
function withHiddenSkips(element: XmlElement, cases: readonly TestCase[]): readonly TestCase[] {
  const counted = ["disabled", "skipped", "ignored"].reduce((sum, name) => sum + countIn(element, name), 0);
  const leftOut = Math.max(0, countIn(element, "tests") - cases.length);
  const hidden = counted - leftOut - cases.filter(({ outcome }) => outcome === "skipped").length;
  const isInner = childrenOf(element, "testsuite").length === 0;
  if (hidden <= 0 || !isInner) return cases;
  const passed = cases.filter(({ outcome }) => outcome === "passed").length;
  const outcome = hidden < passed ? "inconclusive" : "skipped";
  const reason = `its suite counts ${hidden} more that did not run than it shows`;
  return cases.map((one) => (one.outcome === "passed" ? { ...one, outcome, reason } : one));
}

/** What googletest calls the suite of what failed in no suite, such as an environment's set-up: all tests are then told as run (gtest.cc). */
const noSuite = "NonTestSuiteFailure";

function faultsOf({ element, suites }: Suite, nameless: readonly string[], cases: readonly TestCase[]): TestFault[] {
  const own = [...childrenOf(element, "error", "failure").map(reasonOf), ...nameless];
  const where = suites.at(-1) === noSuite ? [] : suites;
  const named = own.map((reason): TestFault => ({ suites: where, kind: "error", voids: true, reason }));
  if (named.length > 0 || childrenOf(element, "testsuite").length > 0) return named;
  return [...countedFault(suites, failuresOf(element), failedIn(cases) + flakyIn(element))];
}

/** What the outermost element counts that none of its suites shows. */
function countedAtTop(root: XmlElement, cases: readonly TestCase[], faults: number): readonly TestFault[] {
  if (childrenOf(root, "testsuite").length === 0) return [];
  return countedFault([], failuresOf(root), failedIn(cases) + flakyIn(root) + faults);
}

function failuresOf(element: XmlElement): number {
  return countIn(element, "failures") + countIn(element, "errors");
}

function failedIn(cases: readonly TestCase[]): number {
  return cases.filter(({ outcome }) => outcome === "failed").length;
}

/** Failures of tests that passed in the end, which Surefire counts too (EnricoMi/publish-unit-test-result-action#539). */
function flakyIn(element: XmlElement): number {
  const own = childrenOf(element, "testcase").map((one) => childrenOf(one, "flakyFailure", "flakyError").length);
  const inner = childrenOf(element, "testsuite").map(flakyIn);
  return [...own, ...inner].reduce((sum, count) => sum + count, 0);
}

function caseOf(element: XmlElement, suites: readonly string[]): TestCase {
  // Surefire writes each further try that failed (https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html).
  const wrong = childrenOf(element, "failure", "error", "rerunFailure", "rerunError");
  const skipped = childrenOf(element, ...skipElements(element));
  const [first] = [...wrong, ...skipped];
  return {
    name: attribute(element, "name"),
    className: attribute(element, "classname"),
    method: "",
    suites,
    outcome: wrong.length > 0 ? "failed" : skipped.length > 0 ? "skipped" : outcomeByWord(element),
    reason: first === undefined ? "" : reasonOf(first),
  };
}

/** Elements by which a test says that it did not run. PHPUnit's `warning` is one where the test made no assertion: it also warns of what is deprecated (https://docs.phpunit.de/en/9.6/). */
function skipElements(element: XmlElement): readonly string[] {
  const hasAssertions = Number(attribute(element, "assertions")) > 0;
  return ["skipped", "skip", "ignored", "disabled", "pending", ...(hasAssertions ? [] : ["warning"])];
}

/** In `status`, `result` and `outcome`, letters only; behave writes `hook_error` too. Any other word, such as `run` or a number, says nothing. */
const failedWords =
  /^(?:fail|failed|failure|\w*error|errored|broken|crashed|panicked|interrupted|timeout|timedout|aborted|canceled|cancelled|ambiguous|ko|notok)$/;
const skippedWords =
  /^(?:skip|skipped|notrun|notexecuted|disabled|ignored|suppressed|pending|inactive|untested|undefined|todo|blocked|excluded|notrunnable|filtered)$/;

function outcomeByWord(element: XmlElement): TestCase["outcome"] {
  const words = ["status", "result", "outcome"].map((name) =>
    attribute(element, name)
      .toLowerCase()
      .replace(/[^a-z]/g, ""),
  );
  if (words.some((word) => failedWords.test(word))) return "failed";
  if (words.some((word) => skippedWords.test(word))) return "skipped";
  if (words.includes("inconclusive")) return "inconclusive";
  const flags = ["disabled", "skipped", "ignored"].map((name) => attribute(element, name));
  const isOff = flags.some((flag) => /^(?:true|1)$/i.test(flag)) || isNo.test(attribute(element, "executed"));
  if (isNo.test(attribute(element, "success")) && !isOff) return "failed";
  return isOff ? "skipped" : "passed";
}

const isNo = /^(?:false|no|0)$/i;

function namesOf(element: XmlElement, above: readonly string[]): readonly string[] {
  const name = attribute(element, "name");
  return name === "" ? above : [...above, name];
}
