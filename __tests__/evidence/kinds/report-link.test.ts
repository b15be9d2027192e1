import { describe, expect, it } from "vitest";
import type { ScanEvidence, TestEvidence } from "../../../src/model/evidence.ts";
import { stepOf } from "../../support/report.ts";
import { judge, place, said, snapshotWith } from "../program-of.ts";

const junit = `<?xml version="1.0"?>
<testsuites name="all" failures="1">
  <testsuite name="tls" timestamp="2026-10-20T10:00:00">
    <testsuite name="inner" timestamp="2026-10-06T10:00:00Z">
      <testcase classname="acme.TlsTest" name="refusesTls10" time="0.1"/>
      <testcase classname="acme.TlsTest" name="refuses[tls1.0]"/>
      <testcase classname="acme.TlsTest" name="refuses[tls1.1]"><system-out>x</system-out></testcase>
    </testsuite>
    <testcase classname="acme.CipherTest" name="weak &amp; &#x6f;ld"><failure message="RC4 &lt;was&gt; accepted">at …</failure></testcase>
    <testcase classname="acme.CipherTest" name="slow"><skipped/></testcase>
    <testcase classname="acme.CipherTest" name="crashes"><error/></testcase>
    <testcase classname="acme.Later" name="one"><skipped message="not yet"/></testcase>
    <testcase classname="acme.Mixed" name="one"/><testcase classname="acme.Mixed" name="two"><skipped/></testcase>
  </testsuite>
</testsuites>`;

const sarif = {
  version: "2.1.0",
  runs: [
    {
      tool: {
        driver: {
          name: "Trivy",
          rules: [
            { id: "AWS-0107", defaultConfiguration: { level: "note" } },
            { id: "AWS-0089" },
            { id: "AWS-0001" },
            { id: "AWS-0002", defaultConfiguration: { enabled: false } },
            { id: "AWS-0003" },
          ],
        },
        extensions: [{ name: "more", rules: [{ id: "EXT-1" }] }],
      },
      invocations: [{ executionSuccessful: true, endTimeUtc: "2026-10-06T09:00:00Z" }],
      results: [
        { ruleId: "AWS-0107", message: { text: "open to the\nworld" }, locations: [at("infra/sg.tf", 12)] },
        { ruleIndex: 1, message: { text: "no logs" }, suppressions: [{ kind: "inSource" }] },
        {
          ruleId: "AWS-0089/sub",
          suppressions: [{ kind: "external", status: "rejected" }],
          message: { text: "again" },
        },
        { rule: { index: 0, toolComponent: { index: 0 } }, level: "error", message: { text: "extended" } },
        { ruleId: "AWS-0003", kind: "pass" },
        { ruleId: "AWS-0003", baselineState: "absent" },
      ],
    },
  ],
};

function at(uri: string, startLine: number) {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine } } };
}

it("of more reports than are read says nothing", () => {
  const all = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`r/${at}.xml`, "<testsuite/>"]));
  const link: TestEvidence = {
    kind: "test",
    text: "r/*.xml",
    path: "r/*.xml",
    isGlob: true,
    test: null,
    maxAgeDays: null,
    attested: null,
    reviewEvery: null,
    place,
  };
  expect(said(judge(snapshotWith(all), [link]))).toEqual(["?: only 500 of the 501 files that match r/*.xml are read"]);
  const linked = snapshotWith({}, { "r/a.xml": "symlink" });
  expect(said(judge(linked, [link]))).toEqual([
    "?: the files that match r/*.xml are symbolic links whose targets were not read",
  ]);
  const days = (...all: readonly string[]) =>
    Object.fromEntries(
      all.map((day, at) => [`r/${at}.xml`, `<testsuite timestamp="${day}"><testcase name="a"/></testsuite>`]),
    );
  const aged = (...all: readonly string[]) => said(judge(snapshotWith(days(...all)), [{ ...link, maxAgeDays: 3 }]));
  expect(aged("2026-11-04", "2026-11-02")).toEqual([]);
  expect(aged("2026-11-06")).toEqual([]);
  expect(aged("2026-11-04", "2026-10-02")).toEqual([expect.stringMatching(/^expired: .*2026-10-02/)]);
  expect(aged("2026-10-02", "2026-11-04")).toEqual([expect.stringMatching(/^expired: .*2026-10-02/)]);
  expect(aged("2026-11-08")).toEqual([expect.stringMatching(/^\?: .*in the future/)]);
});

const onlyFound = { version: "2.1.0", runs: [{ tool: { driver: { name: "t", rules: [] } }, results: [] }] };
const failed = {
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "t" } }, results: [], invocations: [{ executionSuccessful: false }] }],
};

const snapshot = snapshotWith(
  {
    "reports/junit.xml": junit,
    "reports/a/TEST-1.xml": '<testsuite name="a"><testcase classname="a" name="x"/></testsuite>',
    "reports/a/TEST-2.xml": '<testsuite name="b"><testcase classname="b" name="y"/></testsuite>',
    "reports/empty.xml": "<testsuites/>",
    "reports/lies.xml": '<testsuite errors="2"><testcase name="x"/></testsuite>',
    "reports/setup.xml":
      '<testsuites><testsuite name="tls"><error message="no network"/><testcase classname="T" name="a"/></testsuite><testsuite name="other"><testcase classname="O" name="b"/></testsuite></testsuites>',
    "reports/teardown.xml":
      '<assemblies><assembly name="t.dll"><errors><error type="test-class-cleanup"><failure><message>busy</message></failure></error></errors><collection name="c"><test type="T" method="a" name="Refuses TLS 1.0" result="Pass"/></collection></assembly></assemblies>',
    "reports/unclear.xml":
      '<test-run><test-case name="a" fullname="T.a" result="Inconclusive"/><test-case name="b" fullname="T.b" result="Skipped"/></test-run>',
    "reports/other.xml": "<project/>",
    "reports/broken.xml": "<testsuite><testcase>",
    "reports/bomb.xml": '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><testsuite name="&b;"/>',
    "reports/deep.xml": `${"<testsuite>".repeat(500)}${"</testsuite>".repeat(500)}`,
    "reports/scan.sarif": JSON.stringify(sarif),
    "reports/found.sarif": JSON.stringify(onlyFound),
    "reports/one.sarif": JSON.stringify({
      version: "2.1.0",
      runs: [
        { tool: { driver: { name: "t" } }, results: [{ ruleId: "AVD-0104", suppressions: [{ kind: "inSource" }] }] },
      ],
    }),
    "reports/failed.sarif": JSON.stringify(failed),
    "reports/old.sarif": '{"version":"2.0.0","runs":[]}',
    "reports/rules.sarif": '{"version":"2.1.0","runs":[{"tool":{}}]}',
    "reports/broken.sarif": "{",
    "reports/list.sarif": "[]",
  },
  { "reports/large.xml": "unread", "reports/linked.xml": "symlink" },
);

function test(text: string, maxAgeDays: number | null = null): TestEvidence {
  const [path = "", named = null] = text.split("#");
  return {
    kind: "test",
    text,
    path,
    isGlob: path.includes("*"),
    test: named,
    maxAgeDays,
    place,
    attested: null,
    reviewEvery: null,
  };
}

function scan(text: string, atMost: ScanEvidence["atMost"] = "none", maxAgeDays: number | null = null): ScanEvidence {
  const [path = "", rule = null] = text.split("#");
  return {
    kind: "scan",
    text,
    path,
    isGlob: path.includes("*"),
    rule,
    atMost,
    maxAgeDays,
    place,
    attested: null,
    reviewEvery: null,
  };
}

describe("a link to tests", () => {
  it.each<readonly [link: string, said: readonly string[]]>([
    ["reports/junit.xml#acme.TlsTest.refusesTls10", []],
    ["reports/junit.xml#refusesTls10", []],
    ["reports/junit.xml#acme.TlsTest.refuses", []],
    ["reports/junit.xml#refuses", []],
    ["reports/junit.xml#acme.TlsTest", []],
    ["reports/junit.xml#inner", []],
    ["reports/junit.xml#acme.Mixed", []],
    [
      "reports/junit.xml#weak & old",
      ['failing: test "acme.CipherTest.weak & old" in reports/junit.xml failed: "RC4 <was> accepted"'],
    ],
    [
      "reports/junit.xml#slow",
      ['failing: test "acme.CipherTest.slow" in reports/junit.xml was skipped, which proves nothing'],
    ],
    ["reports/junit.xml#crashes", ['failing: test "acme.CipherTest.crashes" in reports/junit.xml failed']],
    [
      "reports/junit.xml#acme.CipherTest",
      [
        'failing: 2 of the 3 tests of "acme.CipherTest" in reports/junit.xml failed: "acme.CipherTest.weak & old" and "acme.CipherTest.crashes"',
      ],
    ],
    ["reports/junit.xml#acme.Later", ['failing: no test of "acme.Later" in reports/junit.xml passed: 1 was skipped']],
    [
      "reports/junit.xml#acme.TlsTest.refusesTls11",
      [
        'anchor: reports/junit.xml has no test "acme.TlsTest.refusesTls11" (the nearest is "acme.TlsTest.refusesTls10")',
      ],
    ],
    ["reports/junit.xml#quite something else", ['anchor: reports/junit.xml has no test "quite something else"']],
    [
      "reports/junit.xml",
      [
        'failing: 2 of the 9 tests of reports/junit.xml failed: "acme.CipherTest.weak & old" and "acme.CipherTest.crashes"',
      ],
    ],
    ["reports/a/TEST-*.xml", []],
    ["reports/a/TEST-*.xml#b.y", []],
    ["reports/a/TEST-*.xml#c", ['anchor: reports/a/TEST-*.xml has no test "c"']],
    ["reports/b/TEST-*.xml#c", ["missing: no file matches reports/b/TEST-*.xml (there is no folder reports/b)"]],
    ["reports/empty.xml", ["anchor: reports/empty.xml contains no tests"]],
    ["reports/lies.xml", ["failing: reports/lies.xml counts 2 failures, and none of its tests shows which"]],
    ["reports/lies.xml#x", []],
    ["reports/setup.xml", ['failing: suite "tls" of reports/setup.xml has an error outside its tests: "no network"']],
    [
      "reports/setup.xml#tls",
      ['failing: suite "tls" of reports/setup.xml has an error outside its tests: "no network"'],
    ],
    ["reports/setup.xml#T", ['failing: suite "tls" of reports/setup.xml has an error outside its tests: "no network"']],
    [
      "reports/setup.xml#T.a",
      ['failing: suite "tls" of reports/setup.xml has an error outside its tests: "no network"'],
    ],
    ["reports/setup.xml#O.b", []],
    ["reports/setup.xml#other", []],
    ["reports/teardown.xml#T.a", []],
    [
      "reports/teardown.xml#T",
      ['failing: suite "t.dll" of reports/teardown.xml has an error outside its tests: "busy"'],
    ],
    ["reports/unclear.xml", ["failing: no test of reports/unclear.xml passed: some were inconclusive"]],
    ["reports/unclear.xml#T.a", ['failing: test "T.a" in reports/unclear.xml was inconclusive, which proves nothing']],
    ["reports/other.xml", ["anchor: reports/other.xml is no test report: JUnit, TRX, NUnit and xUnit are read"]],
    ["reports/broken.xml", ["anchor: reports/broken.xml does not parse as XML"]],
    ["reports/bomb.xml", ["anchor: reports/bomb.xml has a DOCTYPE, which no test report needs"]],
    ["reports/deep.xml", ["anchor: reports/deep.xml is nested too deeply for a test report"]],
    ["reports/gone.xml#x", ["missing: reports/gone.xml does not exist (the nearest is reports/bomb.xml)"]],
    ["reports/Junit.xml", ["missing: reports/junit.xml exists; the link says reports/Junit.xml"]],
    ["reports", ["anchor: reports is a directory, not a report"]],
    ["reports/large.xml", ["?: reports/large.xml was not read"]],
    ["reports/linked.xml", ["?: reports/linked.xml is a symbolic link out of the repository"]],
  ])("%s", (text, expected) => {
    expect(said(judge(snapshot, [test(text)]))).toEqual(expected);
  });

  it("offers the test that was probably meant", () => {
    const { findings } = judge(snapshot, [test("reports/junit.xml#acme.TlsTest.refusesTls11")]);
    expect(stepOf(findings[0]?.fix)).toBe("point the link at reports/junit.xml#acme.TlsTest.refusesTls10");
  });

  it("ages by the oldest day that its suites give", () => {
    expect(said(judge(snapshot, [test("reports/junit.xml#refuses", 30)]))).toEqual([]);
    expect(said(judge(snapshot, [test("reports/junit.xml#refuses", 29)]))).toEqual([
      "expired: reports/junit.xml is from 2026-10-06, 30 days ago; the link allows 29 days",
    ]);
    expect(said(judge(snapshot, [test("reports/lies.xml#x", 30)]))).toEqual([
      "?: reports/lies.xml does not say when it ran",
    ]);
  });
});

describe("a link to a scan", () => {
  it.each<readonly [link: ScanEvidence, said: readonly string[]]>([
    [
      scan("reports/scan.sarif#AWS-0107"),
      ['failing: reports/scan.sarif has 1 open result of AWS-0107: infra/sg.tf:12 "open to the world"'],
    ],
    [scan("reports/scan.sarif#AWS-0107", "note"), []],
    [scan("reports/scan.sarif#AWS-0089"), ['failing: reports/scan.sarif has 1 open result of AWS-0089: "again"']],
    [scan("reports/scan.sarif#AWS-0089", "warning"), []],
    [scan("reports/scan.sarif#AWS-0001"), []],
    [scan("reports/scan.sarif#AWS-0003"), []],
    [
      scan("reports/scan.sarif#EXT-1", "warning"),
      ['failing: reports/scan.sarif has 1 open result of EXT-1: "extended"'],
    ],
    [
      scan("reports/scan.sarif#AWS-0109"),
      ["anchor: reports/scan.sarif does not list rule AWS-0109 (the nearest is AWS-0107)"],
    ],
    [
      scan("reports/scan.sarif#SEC-9"),
      ["anchor: reports/scan.sarif does not list rule SEC-9 among the 6 rules it checked"],
    ],
    [scan("reports/scan.sarif", "warning"), ['failing: reports/scan.sarif has 1 open result: EXT-1 "extended"']],
    [scan("reports/found.sarif"), []],
    [
      scan("reports/found.sarif#AWS-0107"),
      [
        "?: reports/found.sarif does not list rule AWS-0107; it lists only rules with results, so whether the rule was checked is unknown",
      ],
    ],
    [
      scan("reports/one.sarif#AVD-0107"),
      [
        "?: reports/one.sarif does not list rule AVD-0107; it lists only rules with results, so whether the rule was checked is unknown",
      ],
    ],
    [scan("reports/failed.sarif"), ['failing: reports/failed.sarif proves nothing: the run of "t" did not succeed']],
    [scan("reports/old.sarif"), ['anchor: reports/old.sarif is SARIF "2.0.0"; 2.1.0 is read']],
    [scan("reports/rules.sarif"), ["anchor: reports/rules.sarif holds no run with results"]],
    [scan("reports/broken.sarif"), ["anchor: reports/broken.sarif does not parse as JSON"]],
    [scan("reports/list.sarif"), ["anchor: reports/list.sarif is no SARIF report: it has no version and runs"]],
    [
      scan("reports/scan.sarif#AWS-0001", "none", 7),
      ["expired: reports/scan.sarif is from 2026-10-06, 30 days ago; the link allows 7 days"],
    ],
  ])("%j", (link, expected) => {
    expect(said(judge(snapshot, [link]))).toEqual(expected);
  });
});
