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

/** Reads xUnit.net's results: format v2 (https://xunit.net/docs/format-xml-v2) and v1, whose assembly holds classes instead of collections. */
export function xunitReport(root: XmlElement): TestReport {
  const reports = (root.name === "assembly" ? [root] : childrenOf(root, "assembly")).map(assemblyReport);
  return {
    cases: reports.flatMap(({ cases }) => cases),
    faults: reports.flatMap(({ faults }) => faults),
    ranOn: oldest([...daysIn(root, "start-rtf"), ...reports.flatMap(({ ranOn }) => ranOn ?? [])]),
  };
}

function assemblyReport(assembly: XmlElement): TestReport {
  const suite = attribute(assembly, "name");
  const groups = childrenOf(assembly, "collection", "class");
  const cases = groups.flatMap((group) => {
    const suites = [suite, attribute(group, "name")].filter((name) => name !== "");
    return childrenOf(group, "test").map((test) => caseOf(test, suites));
  });
  const failed = cases.filter(({ outcome }) => outcome === "failed").length;
  const faults = [
    ...childrenOf(assembly, "error").map((error) => faultOf(error, [suite])),
    // v1: the class's own fixture.
    ...groups.flatMap((group) =>
      childrenOf(group, "failure").map((failure) => faultOf(failure, [suite, attribute(group, "name")])),
    ),
  ];
  const counted = countIn(assembly, "failed") + countIn(assembly, "errors");
  return {
    cases,
    faults: faults.length > 0 ? faults : countedFault([suite], counted, failed),
    ranOn: oldest(daysIn(assembly, "run-date", "start-rtf")),
  };
}

/** What failed in a clean-up leaves the tests' results as they are. */
function faultOf(error: XmlElement, suites: readonly string[]): TestFault {
  const isCleanUp = /cleanup|^fatal$/.test(attribute(error, "type"));
  return { suites: suites.filter((name) => name !== ""), kind: "error", voids: !isCleanUp, reason: reasonOf(error) };
}

function caseOf(test: XmlElement, suites: readonly string[]): TestCase {
  const className = attribute(test, "type");
  const isWrong = childrenOf(test, "failure").length > 0;
  const outcome = isWrong ? "failed" : outcomeOf(attribute(test, "result"));
  const reason = outcome === "passed" ? "" : reasonOf(test);
  const name = withoutClass(attribute(test, "name"), className);
  return { name, className, method: attribute(test, "method"), suites, outcome, reason };
}

/** A word that is not one of the format's shows nothing. */
function outcomeOf(result: string): TestCase["outcome"] {
  if (result === "Pass") return "passed";
  if (result === "Fail") return "failed";
  return result === "Skip" || result === "NotRun" ? "skipped" : "inconclusive";
}
