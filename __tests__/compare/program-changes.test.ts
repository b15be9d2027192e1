import { describe, expect, test } from "vitest";
import type { EvidenceLink, ScanEvidence } from "../../src/model/evidence.ts";
import { messagesOf } from "../support/in-words.ts";
import { aFramework, aProgram, aReport, catalogue, document, file, place, url } from "../support/program.ts";
import { type Case, changes } from "../support/program-changes.ts";

const plain = aProgram();
const one = plain.control("TX-01", { evidence: [file("docs/tls.md")] });
const shorter = { ...catalogue, criteria: catalogue.criteria.slice(1) };
const soc2 = { report: aReport("2025-04-01", "2026-03-31") };
const withEvidence = (...evidence: Parameters<typeof file>[0][]) =>
  plain.control("TX-01", { evidence: evidence.map((text) => file(text)) });

const withLink = (link: EvidenceLink) => plain.control("TX-01", { evidence: [link] });
const report = (text: string) => ({
  text,
  path: text.split("#")[0] ?? "",
  isGlob: false,
  place: place(),
  attested: null,
  reviewEvery: null,
});
const testOf = (text: string): EvidenceLink => ({
  ...report(text),
  kind: "test",
  test: text.split("#")[1] ?? null,
  maxAgeDays: null,
});
const scan = (text: string, atMost: ScanEvidence["atMost"], maxAgeDays: number | null): EvidenceLink => ({
  ...report(text),
  kind: "scan",
  rule: text.split("#")[1] ?? null,
  atMost,
  maxAgeDays,
});

const told: readonly [string, Case, readonly string[]][] = [
  ["the same program", { base: one, head: one }, []],
  ["a control removed", { base: one, head: plain }, ["control-removed:TX-01"]],
  ["a control under a new id", { base: one, head: plain.control("TX-02") }, ["control-removed:TX-01"]],
  ["a control added", { base: plain, head: one }, []],
  [
    "another owner",
    { base: one, head: plain.control("TX-01", { owner: "@bob", evidence: [file("docs/tls.md")] }) },
    ["owner-changed:TX-01"],
  ],
  [
    "the owner dropped",
    { base: one, head: plain.control("TX-01", { owner: null, evidence: [file("docs/tls.md")] }) },
    ["owner-changed:TX-01"],
  ],
  ["a first owner", { base: plain.control("TX-01", { owner: null }), head: plain.control("TX-01") }, []],
  [
    "the owner in capitals",
    { base: plain.control("TX-01"), head: plain.control("TX-01", { owner: "@Acme/Platform" }) },
    [],
  ],
  ["a framework removed", { base: plain, head: plain.frameworks() }, ["framework-removed:soc2-2017"]],
  ["a framework added", { base: plain, head: plain.frameworks(aFramework(), aFramework("hipaa-security")) }, []],
  [
    "a category dropped",
    { base: plain.framework({ categories: ["security", "availability"] }), head: plain },
    ["criterion-descoped:soc2-2017/A1.1"],
  ],
  [
    "a whole framework cut to categories",
    { base: plain.framework({ categories: [] }), head: plain },
    ["criterion-descoped:soc2-2017/A1.1"],
  ],
  ["a category added", { base: plain, head: plain.framework({ categories: ["security", "availability"] }) }, []],
  [
    "a criterion made not applicable",
    { base: plain, head: plain.framework({ notApplicable: { "CC6.7": "no" } }) },
    ["criterion-descoped:soc2-2017/CC6.7"],
  ],
  [
    "one not applicable made applicable",
    { base: plain.framework({ notApplicable: { "CC6.7": "no" } }), head: plain },
    [],
  ],
  [
    "everybody released from a criterion",
    { base: plain, head: plain.responsibility("CC6.7", { saas: "none" }) },
    ["criterion-descoped:soc2-2017/CC6.7"],
  ],
  [
    "a link dropped",
    { base: withEvidence("docs/a.md", "docs/b.md"), head: withEvidence("docs/a.md") },
    ["evidence-withdrawn:TX-01 | docs/b.md"],
  ],
  ["a link added", { base: withEvidence("docs/a.md"), head: withEvidence("docs/a.md", "docs/b.md") }, []],
  [
    "a link that follows the file's new name",
    { base: withEvidence("docs/a.md"), head: withEvidence("docs/b.md"), renamed: { "docs/a.md": "docs/b.md" } },
    [],
  ],
  [
    "a link to some other file",
    { base: withEvidence("docs/a.md"), head: withEvidence("docs/b.md"), files: { "docs/a.md": "a", "docs/b.md": "b" } },
    ["evidence-withdrawn:TX-01 | docs/a.md"],
  ],
  [
    "a broken link pointed at another file",
    { base: withEvidence("docs/a.md"), head: withEvidence("docs/b.md"), files: { "docs/b.md": "b" } },
    ["evidence-withdrawn:TX-01 | docs/a.md"],
  ],
  [
    "a broken link replaced by a broken link",
    { base: withEvidence("docs/a.md"), head: withEvidence("docs/b.md"), files: {} },
    ["evidence-withdrawn:TX-01 | docs/a.md"],
  ],
  [
    "a heading's new name",
    {
      base: withEvidence("docs/a.md#tls"),
      head: withEvidence("docs/a.md#transport"),
      was: { "docs/a.md": "# TLS\n\nOnly 1.3.\n" },
      files: { "docs/a.md": "# Transport\n\nOnly 1.3.\n" },
    },
    [],
  ],
  [
    "a heading's new name, with nothing below it that says so",
    {
      base: withEvidence("docs/a.md#tls"),
      head: withEvidence("docs/a.md#transport"),
      was: { "docs/a.md": "# TLS\n" },
      files: { "docs/a.md": "# Transport\n" },
    },
    ["evidence-withdrawn:TX-01 | docs/a.md#tls"],
  ],
  [
    "a heading's new name, with other words below it",
    {
      base: withEvidence("docs/a.md#tls"),
      head: withEvidence("docs/a.md#transport"),
      was: { "docs/a.md": "# TLS\n\nOnly 1.3.\n" },
      files: { "docs/a.md": "# Transport\n\nTo be written.\n" },
    },
    ["evidence-withdrawn:TX-01 | docs/a.md#tls"],
  ],
  [
    "a part of what was a whole file",
    { base: withEvidence("docs/a.md"), head: withEvidence("docs/a.md#tls"), files: { "docs/a.md": "# TLS\n" } },
    ["evidence-withdrawn:TX-01 | docs/a.md"],
  ],
  [
    "a document of another provider under the same name",
    {
      base: plain.actor("aws", "subservice").control("TX-01", { evidence: [document("Report", "2026-01-01", "aws")] }),
      head: plain.actor("aws", "subservice").control("TX-01", { evidence: [document("Report", "2027-01-01", null)] }),
    },
    ["evidence-withdrawn:TX-01 | Report"],
  ],
  [
    "the next year's document",
    {
      base: plain.control("TX-01", { evidence: [document("Pentest 2026", "2026-12-31")] }),
      head: plain.control("TX-01", { evidence: [document("Pentest, 2027", "2027-12-31")] }),
    },
    [],
  ],
  [
    "another document that is valid for longer",
    {
      base: plain.control("TX-01", { evidence: [document("SOC 2 report", "2026-12-31")] }),
      head: plain.control("TX-01", { evidence: [document("SOC 1 report", "2027-12-31")] }),
    },
    ["evidence-withdrawn:TX-01 | SOC 2 report"],
  ],
  [
    "a longer text that holds the text that was asked for",
    {
      base: plain.control("TX-01", { evidence: [file("a.tf", { contains: "TLS13" })] }),
      head: plain.control("TX-01", { evidence: [file("a.tf", { contains: "policy = TLS13" })] }),
    },
    [],
  ],
  [
    "another heading while the old one is still there",
    {
      base: withEvidence("docs/a.md#tls"),
      head: withEvidence("docs/a.md#other"),
      files: { "docs/a.md": "# TLS\n\n# Other\n" },
    },
    ["evidence-withdrawn:TX-01 | docs/a.md#tls"],
  ],
  [
    "another heading that was there all along, where the old one is gone",
    {
      base: withEvidence("docs/a.md#tls"),
      head: withEvidence("docs/a.md#other"),
      was: { "docs/a.md": "# TLS\n\n# Other\n" },
      files: { "docs/a.md": "# Other\n" },
    },
    ["evidence-withdrawn:TX-01 | docs/a.md#tls"],
  ],
  [
    "the heading dropped",
    { base: withEvidence("docs/a.md#tls"), head: withEvidence("docs/a.md"), files: { "docs/a.md": "# TLS\n" } },
    ["evidence-withdrawn:TX-01 | docs/a.md#tls"],
  ],
  [
    "lines that moved",
    {
      base: withEvidence("docs/a.md#L1-L2"),
      head: withEvidence("docs/a.md#L2-L3"),
      was: { "docs/a.md": "1\n2\n3\n" },
      files: { "docs/a.md": "new\n1\n2\n3\n" },
    },
    [],
  ],
  [
    "lines that moved, and of which one is now another",
    {
      base: withEvidence("docs/a.md#L1-L3"),
      head: withEvidence("docs/a.md#L2-L4"),
      was: { "docs/a.md": "one\ntwo\nthree\n" },
      files: { "docs/a.md": "new\none\n2\nthree\n" },
    },
    [],
  ],
  [
    "other lines",
    {
      base: withEvidence("docs/a.md#L1-L2"),
      head: withEvidence("docs/a.md#L3-L4"),
      files: { "docs/a.md": "1\n2\n3\n4\n" },
    },
    ["evidence-withdrawn:TX-01 | docs/a.md#L1-L2"],
  ],
  [
    "lines among many others",
    {
      base: withEvidence("docs/a.md#L1-L2"),
      head: withEvidence("docs/a.md#L1-L6"),
      files: { "docs/a.md": "1\n2\n3\n4\n5\n6\n" },
    },
    ["evidence-withdrawn:TX-01 | docs/a.md#L1-L2"],
  ],
  [
    "the text no longer asked for",
    {
      base: plain.control("TX-01", { evidence: [file("docs/a.md", { contains: "tls" })] }),
      head: plain.control("TX-01", { evidence: [file("docs/a.md")] }),
    },
    ["evidence-withdrawn:TX-01 | docs/a.md"],
  ],
  [
    "other text asked for",
    {
      base: plain.control("TX-01", { evidence: [file("docs/a.md", { contains: "tls" })] }),
      head: plain.control("TX-01", { evidence: [file("docs/a.md", { contains: "t" })] }),
    },
    ["evidence-withdrawn:TX-01 | docs/a.md"],
  ],
  [
    "text asked for besides",
    {
      base: plain.control("TX-01", { evidence: [file("docs/a.md")] }),
      head: plain.control("TX-01", { evidence: [file("docs/a.md", { contains: "tls" })] }),
    },
    [],
  ],
  [
    "one of two texts asked for in one file",
    {
      base: plain.control("TX-01", { evidence: [file("a.tf", { contains: "x" }), file("a.tf", { contains: "y" })] }),
      head: plain.control("TX-01", { evidence: [file("a.tf", { contains: "y" })] }),
    },
    ["evidence-withdrawn:TX-01 | a.tf"],
  ],
  [
    "an attestation dropped",
    {
      base: plain.control("TX-01", { evidence: [file("docs/a.md", { attested: "sha256:0" })] }),
      head: plain.control("TX-01", { evidence: [file("docs/a.md")] }),
    },
    ["evidence-withdrawn:TX-01 | docs/a.md"],
  ],
  [
    "an attestation renewed",
    {
      base: plain.control("TX-01", { evidence: [file("docs/a.md", { attested: "sha256:0" })] }),
      head: plain.control("TX-01", { evidence: [file("docs/a.md", { attested: "sha256:1" })] }),
    },
    [],
  ],
  [
    "next year's report of a provider",
    {
      base: plain
        .actor("aws", "subservice")
        .control("VM-01", { evidence: [document("AWS 2025", "2026-03-31", "aws")] }),
      head: plain
        .actor("aws", "subservice")
        .control("VM-01", { evidence: [document("AWS 2026", "2027-03-31", "aws")] }),
    },
    [],
  ],
  [
    "a report that never ends",
    {
      base: plain.actor("aws", "subservice").control("VM-01", { evidence: [document("AWS", "2026-03-31", "aws")] }),
      head: plain.actor("aws", "subservice").control("VM-01", { evidence: [document("AWS", null, "aws")] }),
    },
    ["evidence-withdrawn:VM-01 | AWS"],
  ],
  [
    "another URL",
    {
      base: plain.control("TX-01", { evidence: [url("https://a.example")] }),
      head: plain.control("TX-01", { evidence: [url("https://b.example")] }),
    },
    ["evidence-withdrawn:TX-01 | https://a.example"],
  ],
  [
    "a scan that lets more be",
    { base: withLink(scan("scan.sarif#R-1", "none", 30)), head: withLink(scan("scan.sarif#R-1", "warning", 30)) },
    ["evidence-withdrawn:TX-01 | scan.sarif#R-1"],
  ],
  [
    "a scan that may be older",
    { base: withLink(scan("scan.sarif#R-1", "note", 30)), head: withLink(scan("scan.sarif#R-1", "note", null)) },
    ["evidence-withdrawn:TX-01 | scan.sarif#R-1"],
  ],
  [
    "a scan that must be newer and cleaner",
    { base: withLink(scan("scan.sarif#R-1", "note", 30)), head: withLink(scan("scan.sarif#R-1", "none", 7)) },
    [],
  ],
  [
    "a test that has another name now",
    {
      base: withLink(testOf("junit.xml#old")),
      head: withLink(testOf("junit.xml#new")),
      was: { "junit.xml": '<testsuite><testcase name="old"/></testsuite>' },
      files: { "junit.xml": '<testsuite><testcase name="new"/></testsuite>' },
    },
    ["evidence-withdrawn:TX-01 | junit.xml#old"],
  ],
  [
    "another test while the old one is still there",
    {
      base: withLink(testOf("junit.xml#old")),
      head: withLink(testOf("junit.xml#new")),
      files: { "junit.xml": '<testsuite><testcase name="old"/><testcase name="new"/></testsuite>' },
    },
    ["evidence-withdrawn:TX-01 | junit.xml#old"],
  ],
  [
    "another test that was there all along, where the old one is gone",
    {
      base: withLink(testOf("junit.xml#old")),
      head: withLink(testOf("junit.xml#new")),
      was: { "junit.xml": '<testsuite><testcase name="old"/><testcase name="new"/></testsuite>' },
      files: { "junit.xml": '<testsuite><testcase name="new"/></testsuite>' },
    },
    ["evidence-withdrawn:TX-01 | junit.xml#old"],
  ],
  ["an actor removed", { base: plain.actor("aws", "subservice"), head: plain }, ["actor-changed:aws"]],
  ["an actor added", { base: plain, head: plain.actor("aws", "subservice") }, []],
  [
    "an actor of another kind, told once",
    { base: plain.actor("msp", "self"), head: plain.actor("msp", "vendor") },
    ["actor-changed:msp"],
  ],
  [
    "a part handed on",
    {
      base: plain.actor("aws", "subservice"),
      head: plain.actor("aws", "subservice").responsibility("CC6.7", { aws: "provides" }),
    },
    ["actor-changed:soc2-2017/CC6.7 | saas"],
  ],
  [
    "a part made lighter",
    {
      base: plain.responsibility("CC6.7", { saas: "performs" }),
      head: plain.responsibility("CC6.7", { saas: "provides" }),
    },
    ["actor-changed:soc2-2017/CC6.7 | saas"],
  ],
  [
    "a part more",
    {
      base: plain.actor("aws", "subservice"),
      head: plain.actor("aws", "subservice").responsibility("CC6.7", { saas: "performs", aws: "provides" }),
    },
    [],
  ],
  [
    "a waiver added",
    { base: plain, head: plain.waiver("path-dead:TX-01 | a", "2026-12-31") },
    ["waiver-added:path-dead:TX-01 | a"],
  ],
  [
    "a waiver lengthened",
    {
      base: plain.waiver("path-dead:TX-01 | a", "2026-11-30"),
      head: plain.waiver("path-dead:TX-01 | a", "2026-12-31"),
    },
    ["waiver-added:path-dead:TX-01 | a"],
  ],
  [
    "a waiver shortened",
    {
      base: plain.waiver("path-dead:TX-01 | a", "2026-12-31"),
      head: plain.waiver("path-dead:TX-01 | a", "2026-11-30"),
    },
    [],
  ],
  ["a waiver removed", { base: plain.waiver("path-dead:TX-01 | a", "2026-12-31"), head: plain }, []],
  [
    "groups dropped from fail-on",
    { base: plain, head: plain.policy({ failOn: ["new-gap", "program-change"] }) },
    ["policy-loosened:fail-on"],
  ],
  ["a group added to fail-on", { base: plain.policy({ failOn: [] }), head: plain }, []],
  [
    "approvals lowered",
    { base: plain.policy({ approvals: "require" }), head: plain.policy({ approvals: "advise" }) },
    ["policy-loosened:approvals"],
  ],
  ["approvals raised", { base: plain, head: plain.policy({ approvals: "require" }) }, []],
  [
    "depth lowered",
    { base: plain.framework({ depth: "points-of-focus" }), head: plain },
    ["policy-loosened:depth of soc2-2017"],
  ],
  ["depth raised", { base: plain, head: plain.framework({ depth: "points-of-focus" }) }, []],
  ["other program owners", { base: plain, head: plain.owners("@mallory") }, ["policy-loosened:owners"]],
  [
    "one more program owner",
    { base: plain, head: plain.owners("@compliance-lead", "@mallory") },
    ["policy-loosened:owners"],
  ],
  [
    "a risk merely accepted",
    { base: plain.risk("R-1"), head: plain.risk("R-1", "accept") },
    ["policy-loosened:risk R-1"],
  ],
  ["a risk struck from the register", { base: plain.risk("R-1"), head: plain }, ["policy-loosened:risk R-1"]],
  ["an accepted risk struck", { base: plain.risk("R-1", "accept"), head: plain }, ["policy-loosened:risk R-1"]],
  [
    "a path rule narrowed",
    {
      base: plain.control("TX-01", { paths: ["infra/**"] }),
      head: plain.control("TX-01", { paths: ["infra/tls/**"] }),
      files: { "infra/a.tf": "", "infra/tls/b.tf": "" },
    },
    ["path-narrowed:TX-01"],
  ],
  [
    "a path rule widened",
    {
      base: plain.control("TX-01", { paths: ["infra/tls/**"] }),
      head: plain.control("TX-01", { paths: ["infra/**"] }),
      files: { "infra/a.tf": "", "infra/tls/b.tf": "" },
    },
    [],
  ],
  [
    "a path rule that follows a moved folder",
    {
      base: plain.control("TX-01", { paths: ["infra/**"] }),
      head: plain.control("TX-01", { paths: ["platform/**"] }),
      files: { "platform/a.tf": "" },
    },
    [],
  ],
  [
    "a negated rule added",
    {
      base: plain.control("TX-01", { paths: ["infra/**"] }),
      head: plain.control("TX-01", { paths: ["infra/**", "!infra/a.tf"] }),
      files: { "infra/a.tf": "" },
    },
    ["path-narrowed:TX-01"],
  ],
  [
    "the scope narrowed",
    { base: plain.scope(["infra/**"]), head: plain.scope(["infra/**"], ["infra/a.tf"]), files: { "infra/a.tf": "" } },
    ["policy-loosened:scope"],
  ],
  [
    "the scope widened",
    { base: plain.scope(["infra/**"]), head: plain.scope(["**"]), files: { "infra/a.tf": "" } },
    [],
  ],
  [
    "one of two documents, where the other one was there before",
    {
      base: plain.control("TX-01", {
        evidence: [document("Pentest 2026", "2026-12-31"), document("Pentest 2027", "2027-12-31")],
      }),
      head: plain.control("TX-01", { evidence: [document("Pentest 2027", "2027-12-31")] }),
    },
    ["evidence-withdrawn:TX-01 | Pentest 2026"],
  ],
  [
    "a risk struck, with the control's word on it",
    { base: plain.risk("R-1").control("TX-01", { treats: ["R-1"] }), head: plain.control("TX-01") },
    ["policy-loosened:risk R-1"],
  ],
  [
    "a risk that stays, without the control's word on it",
    { base: plain.risk("R-1").control("TX-01", { treats: ["R-1"] }), head: plain.risk("R-1").control("TX-01") },
    ["claim-withdrawn:TX-01 | R-1"],
  ],
  [
    "a criterion that is no longer asked, and its part",
    {
      base: plain.actor("aws", "subservice"),
      head: plain
        .actor("aws", "subservice")
        .framework({ notApplicable: { "CC6.7": "no" } })
        .responsibility("CC6.7", { aws: "provides" }),
    },
    ["criterion-descoped:soc2-2017/CC6.7"],
  ],
  [
    "points, of a criterion that has none",
    {
      base: plain.framework({ categories: [] }).control("TX-01", { satisfies: ["A1.1"] }),
      head: plain.framework({ categories: [] }).control("TX-01", { satisfies: ["A1.1:1"] }),
    },
    ["claim-withdrawn:TX-01 | soc2-2017/A1.1"],
  ],
  [
    "another kind of provider, whose report stays",
    { base: plain.actor("aws", "subservice", soc2), head: plain.actor("aws", "vendor", soc2) },
    ["actor-changed:aws"],
  ],
  [
    "a report by another name",
    {
      base: plain.actor("aws", "subservice", soc2),
      head: plain.actor("aws", "subservice", {
        report: aReport("2025-04-01", "2026-03-31", { title: "Self-assessment" }),
      }),
    },
    ["report-weakened:aws"],
  ],
  ["no program owner", { base: plain, head: plain.owners() }, ["policy-loosened:owners"]],
  [
    "a CUEC for one point more",
    {
      base: plain.control("CU-01", { complementary: "cuec", satisfies: ["CC6.7:1"] }),
      head: plain.control("CU-01", { complementary: "cuec", satisfies: ["CC6.7:1,2"] }),
    },
    [],
  ],
  [
    "a waiver twice, the longer one first",
    {
      base: plain.waiver("path-dead:TX-01 | a", "2026-12-31"),
      head: plain.waiver("path-dead:TX-01 | a", "2027-12-31").waiver("path-dead:TX-01 | a", "2026-12-31"),
    },
    ["waiver-added:path-dead:TX-01 | a"],
  ],
];

describe("what asks less is told", () => {
  test.each(told)("%s", (_, change, expected) => {
    expect(changes(change).map((found) => found.fingerprint)).toEqual(expected);
  });
});

describe("before and after stand in the message", () => {
  const messages: readonly [string, Case, string][] = [
    [
      "owner",
      { base: one, head: plain.control("TX-01", { owner: "@bob", evidence: [file("docs/tls.md")] }) },
      "owner of TX-01: @acme/platform → @bob",
    ],
    ["approvals", { base: plain.policy({ approvals: "require" }), head: plain }, "approvals: require → off"],
    [
      "contains",
      {
        base: plain.control("TX-01", { evidence: [file("a.tf", { contains: "TLS13" })] }),
        head: plain.control("TX-01", { evidence: [file("a.tf", { contains: "TLS" })] }),
      },
      'evidence a.tf of TX-01: contains "TLS13" → "TLS"',
    ],
    [
      "paths",
      {
        base: plain.control("TX-01", { paths: ["infra/**"] }),
        head: plain.control("TX-01", { paths: ["infra/tls/**"] }),
        files: { "infra/a.tf": "", "infra/tls/b.tf": "" },
      },
      "paths of TX-01: infra/** → infra/tls/**; 1 file is no longer mapped: infra/a.tf",
    ],
    [
      "categories",
      { base: plain.framework({ categories: ["security", "availability"] }), head: plain },
      "soc2-2017/A1.1 Capacity is managed: in scope → out of scope (categories security and availability → security)",
    ],
    [
      "parts",
      { base: plain, head: plain.responsibility("CC6.7", { saas: "none" }) },
      "soc2-2017/CC6.7 Data in transit is protected: saas performs → nobody answers for it",
    ],
    [
      "a criterion that its catalogue has no longer",
      { base: plain, head: aProgram({ ...plain.build(), catalogues: new Map([[catalogue.id, shorter]]) }) },
      "soc2-2017/CC6.2 Users are registered: in scope → no longer in the catalogue",
    ],
    [
      "scope",
      {
        base: plain.scope(["infra/**", "lib/**"]),
        head: plain.scope(["infra/**"], ["infra/a.tf", "infra/b.tf"]),
        files: { "infra/a.tf": "", "infra/c.tf": "", "lib/d.ts": "" },
      },
      "scope: infra/**, lib/** → infra/** without infra/a.tf, infra/b.tf; 2 files are no longer mapped: infra/a.tf and lib/d.ts",
    ],
    [
      "every path rule",
      {
        base: plain.control("TX-01", { paths: ["infra/**"] }),
        head: plain.control("TX-01"),
        files: Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((name) => [`infra/${name}.tf`, ""])),
      },
      "paths of TX-01: infra/** → nothing; 7 files are no longer mapped: infra/a.tf, infra/b.tf, infra/c.tf, infra/d.tf, infra/e.tf and 2 more",
    ],
    [
      "owner and deputies",
      {
        base: plain.control("TX-01"),
        head: plain.control("TX-01", { owner: "@bob", deputies: ["@eve"] }),
      },
      "owner of TX-01: @acme/platform → @bob; deputies of TX-01: nobody → @eve",
    ],
  ];
  test.each(messages)("%s", (_, change, expected) => {
    expect(messagesOf(changes(change))).toEqual([expected]);
  });
});

test("what is gone stands at base, what is left at head", () => {
  const sides = (change: Case) => changes(change).map((found) => found.location.side);
  expect(sides({ base: one, head: plain })).toEqual(["base"]);
  expect(sides({ base: one, head: plain.control("TX-01", { owner: null, evidence: [file("docs/tls.md")] }) })).toEqual([
    "head",
  ]);
});

describe("a change stands where it was written", () => {
  const withDeputies = (...deputies: readonly string[]) => plain.control("TX-01", { deputies });
  const places: readonly [string, Case, string][] = [
    ["an owner", { base: plain.control("TX-01"), head: plain.control("TX-01", { owner: "@bob" }) }, "tx-01.yml:4"],
    ["no owner", { base: plain.control("TX-01"), head: plain.control("TX-01", { owner: null }) }, "tx-01.yml:1"],
    ["a deputy", { base: withDeputies("@dan"), head: withDeputies("@dan", "@eve") }, "tx-01.yml:15"],
    [
      "an owner and a deputy",
      { base: plain.control("TX-01"), head: plain.control("TX-01", { owner: "@bob", deputies: ["@eve"] }) },
      "tx-01.yml:4",
    ],
    [
      "a claim for fewer points",
      { base: plain.control("TX-01"), head: plain.control("TX-01", { satisfies: ["CC6.2", "CC6.7:1"] }) },
      "tx-01.yml:5",
    ],
    [
      "the last rule that leaves something out of the scope",
      { base: plain.scope(["infra/**"]), head: plain.scope(["infra/**"], ["infra/a/**", "infra/b/**"]) },
      "program.yml:37",
    ],
    [
      "a scope of fewer rules",
      { base: plain.scope(["infra/**", "lib/**"]), head: plain.scope(["infra/**"]) },
      "program.yml:31",
    ],
    ["program owners", { base: plain, head: plain.owners("@mallory") }, "program.yml:3"],
    ["a policy", { base: plain.policy({ approvals: "require" }), head: plain }, "program.yml:40"],
  ];
  test.each(places)("%s", (_, change, expected) => {
    const at = changes(change).map(({ location: { path, line } }) => `${path.split("/").at(-1)}:${line}`);
    expect(at).toEqual([expected]);
  });
});

describe("what of the change explains it", () => {
  const shortOfPoint = (points: readonly number[]) => ({
    ...catalogue,
    criteria: catalogue.criteria.map((one) =>
      one.id === "CC6.7" ? { ...one, points: one.points.filter(({ number }) => points.includes(number)) } : one,
    ),
  });
  const explained: readonly [string, Case, readonly string[]][] = [
    [
      "points that a catalogue has no longer: any file of the program",
      {
        base: aProgram({ ...plain.build(), files: ["compliance/program.yml", "compliance/criteria.yml"] }),
        head: aProgram({
          ...plain.build(),
          files: ["compliance/program.yml", "compliance/criteria.yml"],
          catalogues: new Map([[catalogue.id, shortOfPoint([1])]]),
        }),
      },
      ["compliance/program.yml", "compliance/criteria.yml"],
    ],
    [
      "an owner: the control's file",
      { base: plain.control("TX-01"), head: plain.control("TX-01", { owner: "@bob" }) },
      ["compliance/controls/tx-01.yml"],
    ],
    [
      "a criterion no longer claimed: the control's file, once",
      { base: plain.control("TX-01"), head: plain.control("TX-01", { satisfies: ["CC6.2"] }) },
      ["compliance/controls/tx-01.yml"],
    ],
  ];
  test.each(explained)("%s", (_, change, expected) => {
    expect(changes(change).map(({ explainedBy }) => explainedBy)).toEqual([expected]);
  });
});
