import { remember } from "../../model/remember.ts";
import { junitReport } from "./junit.ts";
import { nunit2Report, nunit3Report } from "./nunit.ts";
import type { Reading } from "./report-reading.ts";
import type { TestReport } from "./tests.ts";
import { trxReport } from "./trx.ts";
import { readXml, type XmlElement } from "./xml.ts";
import { xunitReport } from "./xunit.ts";

/** By the name of the root, who reads it. */
const readers: ReadonlyMap<string, (root: XmlElement) => TestReport> = new Map([
  ["testsuites", junitReport],
  ["testsuite", junitReport],
  ["TestRun", trxReport],
  ["test-run", nunit3Report],
  ["test-results", nunit2Report],
  ["assemblies", xunitReport],
  ["assembly", xunitReport],
]);

/** Every element that one of the readers asks for. */
const known = new Set([
  ...[
    "testsuites",
    "testsuite",
    "testcase",
    "failure",
    "error",
    "flakyFailure",
    "rerunFailure",
    "rerunError",
    "flakyError",
    "skipped",
    "skip",
    "ignored",
    "disabled",
    "pending",
    "warning",
  ],
  ...[
    "UnitTestResult",
    "TestResult",
    "TestResultAggregation",
    "GenericTestResult",
    "ManualTestResult",
    "WebTestResult",
  ],
  ...["UnitTest", "TestMethod", "Times", "ResultSummary", "Counters", "RunInfo", "Text", "Message"],
  ...["test-suite", "test-case", "reason", "message"],
  ...["assembly", "collection", "class", "test"],
]);

/** Reads a report of tests as JUnit XML, TRX, NUnit 2 or 3 or xUnit.net XML, by its root; never fails. */
export const testReportOf: (bytes: Uint8Array) => Reading<TestReport> = remember((bytes) => {
  const document = readXml(bytes, known);
  if (document.is !== "report") return document;
  const root = document.report;
  const read = readers.get(root.name);
  if (read !== undefined) return { is: "report", report: read(root) };
  return { is: "broken", why: "is no test report: JUnit, TRX, NUnit and xUnit are read" };
});
