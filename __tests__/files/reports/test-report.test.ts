import { describe, expect, it } from "vitest";
import { testReportOf } from "../../../src/files/reports/test-report.ts";

/** What a report comes to, one line each: `Class.name passed`, `fault in C voids: "set-up failed"`. */
function readingOf(xml: string): readonly string[] {
  const reading = testReportOf(new TextEncoder().encode(xml));
  if (reading.is !== "report") return [`${reading.is}: ${reading.why}`];
  const { cases, faults, ranOn } = reading.report;
  return [
    ...cases.map(({ className, name, outcome, reason }) => {
      return `${[className, name].filter((part) => part !== "").join(".")} ${outcome}${reason === "" ? "" : ` (${reason})`}`;
    }),
    ...faults.map(({ suites, kind, voids, reason }) => `${kind} in [${suites}]${voids ? " voids" : ""}: ${reason}`),
    ...(ranOn === null ? [] : [ranOn]),
  ];
}

type Row = readonly [source: string, xml: string, read: readonly string[]];

const suite = (inside: string) => `<testsuites><testsuite name="S">${inside}</testsuite></testsuites>`;
const one = (attributes: string, inside = "") =>
  suite(`<testcase name="a" classname="C" ${attributes}>${inside}</testcase>`);

const junit: readonly Row[] = [
  ["googletest, gtest.cc OutputXmlTestInfo: a test that ran", one('status="run" result="completed"'), ["C.a passed"]],
  ["googletest: DISABLED_ tests", one('status="notrun" result="suppressed"'), ["C.a skipped"]],
  [
    "googletest: GTEST_SKIP",
    one('status="run" result="skipped"', '<skipped message="no TLS"/>'),
    ["C.a skipped (no TLS)"],
  ],
  ["Surefire: a test of which only a rerun that failed is told", one("", "<rerunFailure/>"), ["C.a failed"]],
  ["Surefire: a test of which only a rerun in error is told", one("", "<rerunError/>"), ["C.a failed"]],
  [
    "an encoding in which markup is other text",
    `<?xml version="1.0" encoding="UTF-7"?>${one("")}`,
    ['unsure: is written in "UTF-7", which is not read'],
  ],
  [".NET: UTF-16 named in a file of UTF-8", `<?xml version="1.0" encoding="utf-16"?>${one("")}`, ["C.a passed"]],
  ["googletest: a skip that leaves no element", one('status="run" result="skipped"'), ["C.a skipped"]],
  ["CTest, cmCTestTestHandler: a disabled test", one('status="disabled"'), ["C.a skipped"]],
  ["CTest: a test whose program is missing", one('status="notrun"'), ["C.a skipped"]],
  ["CTest: a failed test", one('status="fail"', '<failure message=""/>'), ["C.a failed"]],
  ["writers that say it in status alone", one('status="failed"'), ["C.a failed"]],
  ["TeamCity and others: status ignored", one('status="Ignored"'), ["C.a skipped"]],
  ["behave: status untested", one('status="untested"'), ["C.a skipped"]],
  ["Bazel: status run", one('status="run" duration="0"'), ["C.a passed"]],
  [
    "googletest: a suite that counts all of its tests as disabled",
    '<testsuite name="S" tests="1" disabled="1"><testcase name="a" classname="C"/></testsuite>',
    ["C.a skipped (its suite counts 1 more that did not run than it shows)"],
  ],
  [
    "a suite that counts a skipped test and does not say which",
    '<testsuite tests="2" skipped="1"><testcase name="a" classname="C"/><testcase name="b" classname="C"/></testsuite>',
    [
      "C.a inconclusive (its suite counts 1 more that did not run than it shows)",
      "C.b inconclusive (its suite counts 1 more that did not run than it shows)",
    ],
  ],
  [
    "one of two suites gives no time",
    '<testsuites><testsuite timestamp="2026-11-22"><testcase name="a"/></testsuite><testsuite><testcase name="b"/></testsuite></testsuites>',
    ["a passed", "b passed"],
  ],
  [
    "a suite gives the time of those inside",
    '<testsuites timestamp="2026-11-22"><testsuite><testcase name="a"/></testsuite></testsuites>',
    ["a passed", "2026-11-22"],
  ],
  [
    "a writer that leaves skipped tests out",
    '<testsuite tests="2" skipped="1"><testcase name="a" classname="C"/></testsuite>',
    ["C.a passed"],
  ],
  ["behave 1.3: a hook failed", one('status="hook_error"'), ["C.a failed"]],
  ["Cucumber: more than one step definition", one('status="ambiguous"'), ["C.a failed"]],
  [
    "PHPUnit 9: a test that could not be run",
    one("", "<warning>No tests found</warning>"),
    ["C.a skipped (No tests found)"],
  ],
  ["PHPUnit 9: a test that ran, and warns", one('assertions="1"', "<warning>Deprecated</warning>"), ["C.a passed"]],
  ["writers that say it in outcome", one('outcome="failed"'), ["C.a failed"]],
  ["writers that say no in other words", one('success="0"'), ["C.a failed"]],
  ["a status that is a number says nothing", one('status="0"'), ["C.a passed"]],
  ["NUnit 2's executed, kept by converters", one('executed="False"'), ["C.a skipped"]],
  ["NUnit 2's success, kept by converters", one('success="False"'), ["C.a failed"]],
  ["NUnit 2's success of a test that did not run", one('executed="False" success="False"'), ["C.a skipped"]],
  ["Ant and Maven: skipped", one("", "<skipped/>"), ["C.a skipped"]],
  ["Ant and Maven: an error beats a skip", one("", '<skipped/><error message="x"/>'), ["C.a failed (x)"]],
  ["Surefire: a flaky test passed in the end", one("", '<flakyFailure message="x"/>'), ["C.a passed"]],
  [
    "Surefire: a test that failed on every run",
    one("", "<failure>boom</failure><rerunFailure/>"),
    ["C.a failed (boom)"],
  ],
  [
    "Surefire: a class whose @BeforeClass failed",
    suite('<testcase name="" classname="C"><error/></testcase>'),
    ["C failed"],
  ],
  [
    "Bazel: an error of the suite itself",
    suite('<error message="exited with 1"/><testcase name="a"/>'),
    ["a passed", "error in [S] voids: exited with 1"],
  ],
  [
    "googletest: what fails in an environment fails outside of every suite",
    '<testsuites><testsuite name="T"><testcase name="a" classname="T" status="run" result="completed"/></testsuite><testsuite name="NonTestSuiteFailure"><testcase name="" status="run" result="completed" classname=""><failure message="no network"/></testcase></testsuite></testsuites>',
    ["T.a passed", "error in [] voids: no network"],
  ],
  [
    "googletest: what fails in SetUpTestSuite has no name",
    suite(
      '<testcase name="a" classname="S" status="run" result="skipped"/><testcase name="" classname=""><failure message="x"/></testcase>',
    ),
    ["S.a skipped", "error in [S] voids: x"],
  ],
  [
    "a count that no test accounts for",
    '<testsuite name="S" failures="1" errors="1"><testcase name="a"/></testsuite>',
    ["a passed", "count in [S]: 2"],
  ],
  [
    "a count of one suite is its own",
    '<testsuites><testsuite name="S" failures="1"><testcase name="a"/></testsuite><testsuite name="T"><testcase name="b"><failure/></testcase></testsuite></testsuites>',
    ["a passed", "b failed", "count in [S]: 1"],
  ],
  [
    "the oldest of its days",
    '<testsuites timestamp="2026-10-20T10:00:00"><testsuite timestamp="2026-10-06T10:00:00Z"/></testsuites>',
    ["2026-10-06"],
  ],
  [
    "control characters and HTML's entities in what a test printed",
    one("", "<system-out>\u001b[31m &nbsp; red</system-out>"),
    ["C.a passed"],
  ],
];

const trx = (results: string, summary = '<ResultSummary outcome="Completed"><Counters passed="1"/></ResultSummary>') =>
  `<?xml version="1.0" encoding="utf-8"?><TestRun id="1" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Times creation="2026-10-07T00:00:00" start="2026-10-06T10:00:00.1+02:00"/><Results>${results}</Results><TestDefinitions><UnitTest name="a" storage="t.dll" id="t1"><TestMethod className="Acme.Tls, Acme.Tests, Version=1.0" name="a"/></UnitTest></TestDefinitions>${summary}</TestRun>`;
const result = (outcome: string, inside = "") =>
  `<UnitTestResult testId="t1" testName="Acme.Tls.a"${outcome === "" ? "" : ` outcome="${outcome}"`}>${inside}</UnitTestResult>`;
const passed = result("Passed");

const trxRows: readonly Row[] = [
  ["vstst.xsd TestOutcome", trx(passed), ["Acme.Tls.a passed", "2026-10-06"]],
  ...["Failed", "Error", "Timeout", "Aborted", "Disconnected", "Unheard"].map(
    (outcome): Row => [
      `vstst.xsd: ${outcome}`,
      trx(result(outcome, "<Output><StdOut>x</StdOut><ErrorInfo><Message>RC4</Message></ErrorInfo></Output>")),
      ["Acme.Tls.a failed (RC4)", "2026-10-06"],
    ],
  ),
  ["TrxLogger leaves out the outcome of a failed test", trx(result("")), ["Acme.Tls.a failed", "2026-10-06"]],
  ...["NotExecuted", "NotRunnable", "Pending"].map(
    (outcome): Row => [`vstst.xsd: ${outcome}`, trx(result(outcome)), ["Acme.Tls.a skipped", "2026-10-06"]],
  ),
  ...["Inconclusive", "Completed", "InProgress"].map(
    (outcome): Row => [`vstst.xsd: ${outcome}`, trx(result(outcome)), ["Acme.Tls.a inconclusive", "2026-10-06"]],
  ),
  ...["Warning", "PassedButRunAborted"].map(
    (outcome): Row => [`vstst.xsd: ${outcome}`, trx(result(outcome)), ["Acme.Tls.a passed", "2026-10-06"]],
  ),
  [
    "MSTest: rows of data are results inside the result",
    trx(
      `<UnitTestResult testId="t1" testName="a" outcome="Failed"><InnerResults>${passed}${result("Failed")}</InnerResults></UnitTestResult>`,
    ),
    ["Acme.Tls.a failed", "Acme.Tls.a passed", "Acme.Tls.a failed", "2026-10-06"],
  ],
  [
    "TrxLogger: a run whose host crashed",
    trx(
      passed,
      '<ResultSummary outcome="Failed"><Counters failed="0"/><RunInfos><RunInfo outcome="Error"><Text>host crashed</Text></RunInfo></RunInfos></ResultSummary>',
    ),
    ["Acme.Tls.a passed", "error in []: host crashed", "2026-10-06"],
  ],
  [
    "TrxLogger: a warning is no failure",
    trx(
      passed,
      '<ResultSummary outcome="Completed"><RunInfos><RunInfo outcome="Warning"><Text>x</Text></RunInfo></RunInfos></ResultSummary>',
    ),
    ["Acme.Tls.a passed", "2026-10-06"],
  ],
  [
    "counters that no result accounts for",
    trx(passed, '<ResultSummary outcome="Failed"><Counters failed="2" timeout="1"/></ResultSummary>'),
    ["Acme.Tls.a passed", "count in []: 3", "2026-10-06"],
  ],
  [
    "a run that is not at its end",
    trx(passed, '<ResultSummary outcome="InProgress"/>'),
    ["Acme.Tls.a passed", "error in []: InProgress", "2026-10-06"],
  ],
  [
    "a run that was aborted",
    trx(passed, '<ResultSummary outcome="Aborted"/>'),
    ["Acme.Tls.a passed", "error in []: Aborted", "2026-10-06"],
  ],
];

const nunit3 = (inside: string, run = "") =>
  `<test-run id="2" ${run} start-time="2026-10-06 10:00:00Z"><command-line>x</command-line>${inside}</test-run>`;
const case3 = (result: string, inside = "") =>
  `<test-case name="a(&quot;1.0&quot;)" fullname="Acme.Tls.a(&quot;1.0&quot;)" classname="Acme.Tls" methodname="a" result="${result}">${inside}</test-case>`;
const fixture = (attributes: string, inside: string) =>
  `<test-suite type="TestFixture" name="Tls" fullname="Acme.Tls" ${attributes}>${inside}</test-suite>`;

const nunitRows: readonly Row[] = [
  [
    "NUnit 3: a test with a failure has failed, whatever its result says",
    nunit3(fixture('result="Passed"', case3("Passed", "<failure><message>no</message></failure>"))),
    ['Acme.Tls.a("1.0") failed (no)', "2026-10-06"],
  ],
  ...(
    [
      ["Passed", "passed"],
      ["Warning", "passed"],
      ["Failed", "failed (no)"],
      ["Skipped", "skipped (no)"],
      ["Inconclusive", "inconclusive (no)"],
      ["Unheard", "inconclusive (no)"],
    ] as const
  ).map(([word, read]): Row => {
    const inside = "<reason><message><![CDATA[no]]></message></reason><output>x</output>";
    return [
      `NUnit 3: result ${word}`,
      nunit3(fixture("", case3(word, inside))),
      [`Acme.Tls.a("1.0") ${read}`, "2026-10-06"],
    ];
  }),
  [
    "NUnit 3: site SetUp of a fixture",
    nunit3(
      fixture(
        'result="Failed" label="Error" site="SetUp"',
        `<failure><message>no</message><stack-trace>at x</stack-trace></failure>${case3("Failed")}`,
      ),
    ),
    ['Acme.Tls.a("1.0") failed', "error in [Acme.Tls,Tls] voids: no", "2026-10-06"],
  ],
  [
    "NUnit 3: site TearDown leaves the results as they are",
    nunit3(fixture('result="Failed" site="TearDown"', `<failure><message>no</message></failure>${case3("Passed")}`)),
    ['Acme.Tls.a("1.0") passed', "error in [Acme.Tls,Tls]: no", "2026-10-06"],
  ],
  [
    "NUnit 3: site Child is its tests' failure",
    nunit3(fixture('result="Failed" site="Child"', case3("Failed"))),
    ['Acme.Tls.a("1.0") failed', "2026-10-06"],
  ],
  [
    "NUnit 3: a run that failed by itself",
    nunit3(fixture('result="Passed"', case3("Passed")), 'result="Failed"'),
    ['Acme.Tls.a("1.0") passed', "error in []: ", "2026-10-06"],
  ],
  [
    "NUnit 3: a run that failed by a test",
    nunit3(fixture('result="Failed" site="Child"', case3("Failed")), 'result="Failed"'),
    ['Acme.Tls.a("1.0") failed', "2026-10-06"],
  ],
  [
    "NUnit 3: an invalid fixture",
    nunit3(fixture('result="Failed" label="Invalid"', "<failure><message>no ctor</message></failure>")),
    ["error in [Acme.Tls,Tls] voids: no ctor", "2026-10-06"],
  ],
  [
    "NUnit 3: failed counts no test",
    nunit3(fixture("", case3("Passed")), 'failed="1"'),
    ['Acme.Tls.a("1.0") passed', "count in []: 1", "2026-10-06"],
  ],
  ...(
    [
      ['executed="True" result="Success" success="True"', "passed"],
      ['executed="True" result="Failure" success="False"', "failed"],
      ['executed="True" result="Error" success="False"', "failed"],
      ['executed="False" result="NotRunnable"', "failed"],
      ['executed="False" result="Ignored"', "skipped"],
      ['executed="False" result="Skipped"', "skipped"],
      ['executed="True" result="Inconclusive" success="False"', "inconclusive"],
      ['executed="True" success="True"', "passed"],
      ['executed="True" success="False"', "failed"],
      ['executed="False"', "skipped"],
    ] as const
  ).map(([attributes, read]): Row => {
    const inside = `<test-case name="Acme.Tls.a(&quot;1.0&quot;)" ${attributes}/>`;
    const xml = `<test-results name="t.dll" date="2026-10-06"><test-suite type="TestFixture" name="Tls"><results>${inside}</results></test-suite></test-results>`;
    return [`NUnit 2: ${attributes}`, xml, [`Acme.Tls.a("1.0") ${read}`, "2026-10-06"]];
  }),
  [
    "NUnit 2: a fixture whose set-up failed",
    '<test-results name="t.dll" date="5/22/2026"><test-suite name="Tls" result="Error"><failure><message>no</message></failure><results/></test-suite></test-results>',
    ["error in [Tls] voids: no"],
  ],
];

const assembly = (inside: string, more = "") =>
  `<assemblies><assembly name="t.dll" run-date="2026-10-06" ${more}>${inside}</assembly></assemblies>`;
const xunitTest = (result: string, inside = "") =>
  `<collection name="c"><test name="Acme.Tls.a(x: 1)" type="Acme.Tls" method="a" result="${result}">${inside}</test></collection>`;

const xunitRows: readonly Row[] = [
  ["xUnit v2: Pass", assembly(xunitTest("Pass", "<output>x</output>")), ["Acme.Tls.a(x: 1) passed", "2026-10-06"]],
  [
    "xUnit v2: Fail",
    assembly(xunitTest("Fail", "<failure><message>no</message><stack-trace>x</stack-trace></failure>")),
    ["Acme.Tls.a(x: 1) failed (no)", "2026-10-06"],
  ],
  [
    "xUnit v2: Skip",
    assembly(xunitTest("Skip", "<reason>later</reason>")),
    ["Acme.Tls.a(x: 1) skipped (later)", "2026-10-06"],
  ],
  ["xUnit v3: NotRun", assembly(xunitTest("NotRun")), ["Acme.Tls.a(x: 1) skipped", "2026-10-06"]],
  ["a word that is not the format's", assembly(xunitTest("pass")), ["Acme.Tls.a(x: 1) inconclusive", "2026-10-06"]],
  [
    "xUnit v2: an error in a clean-up",
    assembly(
      `<errors><error type="test-class-cleanup"><failure><message>no</message></failure></error></errors>${xunitTest("Pass")}`,
    ),
    ["Acme.Tls.a(x: 1) passed", "error in [t.dll]: no", "2026-10-06"],
  ],
  [
    "errors that are only counted",
    assembly(xunitTest("Pass"), 'errors="1"'),
    ["Acme.Tls.a(x: 1) passed", "count in [t.dll]: 1", "2026-10-06"],
  ],
  [
    "xUnit v1: a class and its fixture",
    '<assembly name="t.dll" run-date="2026-10-06"><class name="Acme.Tls"><failure><message>no</message></failure><test name="Acme.Tls.a" type="Acme.Tls" method="a" result="Pass"/></class></assembly>',
    ["Acme.Tls.a passed", "error in [t.dll,Acme.Tls] voids: no", "2026-10-06"],
  ],
];

describe("a report of tests", () => {
  it.each([...junit, ...trxRows, ...nunitRows, ...xunitRows])("%s", (_, xml, read) => {
    expect(readingOf(xml)).toEqual(read);
  });

  it.each<Row>([
    ["a document of another kind", "<project/>", ["broken: is no test report: JUnit, TRX, NUnit and xUnit are read"]],
    ["what is not closed", "<testsuite><testcase>", ["broken: does not parse as XML"]],
    ["an attribute twice", '<testsuite name="a" name="b"/>', ["broken: does not parse as XML"]],
    ["nothing", "", ["broken: does not parse as XML"]],
    [
      "entities of its own",
      '<!DOCTYPE x [<!ENTITY a "aa">]><testsuite name="&a;"/>',
      ["broken: has a DOCTYPE, which no test report needs"],
    ],
    [
      "a nesting that no tool writes",
      `${"<testsuite>".repeat(60)}${"</testsuite>".repeat(60)}`,
      ["broken: is nested too deeply for a test report"],
    ],
    [
      "more tests than are read",
      `<testsuite>${"<testcase/>".repeat(300_001)}</testsuite>`,
      ["unsure: holds too many tests to be read"],
    ],
    [
      "more text than is read",
      `<testsuite>${" ".repeat(8_000_000)}</testsuite>`,
      ["unsure: is too long to be read as a test report"],
    ],
  ])("is not read: %s", (_, xml, read) => {
    expect(readingOf(xml)).toEqual(read);
  });
});
