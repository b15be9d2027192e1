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

/** Reads a test results file of Visual Studio and `dotnet test --logger trx` (vstst.xsd, TeamTest/2010). */
export function trxReport(root: XmlElement): TestReport {
  const methods = new Map(childrenOf(root, "UnitTest").map((test) => [attribute(test, "id"), methodOf(test)]));
  const cases = resultsIn(root).map((result) => caseOf(result, methods.get(attribute(result, "testId"))));
  const days = childrenOf(root, "Times").flatMap((times) => daysIn(times, "start"));
  const failed = cases.filter(({ outcome }) => outcome === "failed").length;
  return {
    cases,
    faults: childrenOf(root, "ResultSummary").flatMap((summary) => faultsOf(summary, failed)),
    ranOn: oldest(days),
  };
}

/** Of a test that ran with several rows of data each row too: it is a result inside its result. */
function resultsIn(element: XmlElement): readonly XmlElement[] {
  const results = element.children.filter(({ name }) => /^(?:\w*TestResult|TestResultAggregation)$/.test(name));
  return results.flatMap((result) => [result, ...resultsIn(result)]);
}

interface Method {
  readonly className: string;
  readonly name: string;
}

/** A class may be followed by its assembly: `Acme.TlsTest, Acme.Tests, Version=1.0.0.0`. */
function methodOf(test: XmlElement): Method {
  const [method] = childrenOf(test, "TestMethod");
  if (method === undefined) return { className: "", name: "" };
  return { className: attribute(method, "className").split(",")[0] ?? "", name: attribute(method, "name") };
}

function caseOf(result: XmlElement, method: Method = { className: "", name: "" }): TestCase {
  const { className } = method;
  const outcome = outcomeOf(attribute(result, "outcome"));
  const reason = outcome === "passed" ? "" : reasonOf(result);
  const name = withoutClass(attribute(result, "testName"), className);
  return { name, className, method: withoutClass(method.name, className), suites: [], outcome, reason };
}

/** TestOutcome in vstst.xsd. A result without one is a failed one: that is what the writer leaves out. */
function outcomeOf(outcome: string): TestCase["outcome"] {
  switch (outcome) {
    case "Passed":
    case "PassedButRunAborted":
    case "Warning":
      return "passed";
    case "NotExecuted":
    case "NotRunnable":
    case "Pending":
      return "skipped";
    case "Inconclusive":
    case "Completed":
    case "InProgress":
      return "inconclusive";
    default:
      return "failed";
  }
}

/** What the run itself says: a crash of its host is no test's result. */
function faultsOf(summary: XmlElement, failed: number): readonly TestFault[] {
  const wrong = /^(?:Error|Failed|Timeout|Aborted|Disconnected)$/;
  const infos = childrenOf(summary, "RunInfo").filter((info) => wrong.test(attribute(info, "outcome")));
  if (infos.length > 0)
    return infos.map((info) => ({ suites: [], kind: "error", voids: false, reason: reasonOf(info) }));
  const counters = childrenOf(summary, "Counters");
  const names = ["failed", "error", "timeout", "aborted", "disconnected"];
  const counted = counters.flatMap((all) => names.map((name) => countIn(all, name))).reduce((sum, one) => sum + one, 0);
  if (counted > 0 || failed > 0) return countedFault([], counted, failed);
  const outcome = attribute(summary, "outcome");
  // A run that is not at its end has not shown what it would.
  return wrong.test(outcome) || /^(?:InProgress|Pending)$/.test(outcome)
    ? [{ suites: [], kind: "error", voids: false, reason: outcome }]
    : [];
}
