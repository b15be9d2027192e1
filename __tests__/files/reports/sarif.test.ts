import { describe, expect, it } from "vitest";
import { scanReportOf } from "../../../src/files/reports/sarif.ts";

const message = { text: "x" };
const at = (level: string) => ({ defaultConfiguration: { level } });

/** The levels of the open results of one run. */
function openIn(run: object): readonly string[] | string {
  const bytes = new TextEncoder().encode(JSON.stringify({ version: "2.1.0", runs: [run] }));
  const reading = scanReportOf(bytes);
  if (reading.is !== "report") return reading.why;
  return reading.report.open.map(({ rule, level }) => `${rule} ${level}`);
}

const driver = {
  name: "D",
  rules: [
    { id: "R", guid: "11111111-0000-4000-8000-000000000001", ...at("note") },
    { id: "CA1000", ...at("error") },
    { id: "CA1000/2", ...at("note") },
    { id: "plain" },
  ],
};
const extensions = [
  {
    name: "P",
    guid: "11111111-0000-4000-8000-0000000000ee",
    rules: [
      { id: "R", ...at("error") },
      { id: "E", ...at("error") },
    ],
  },
];
const tool = { driver, extensions };
const override = (descriptor: object, configuration: object) => ({
  executionSuccessful: true,
  ruleConfigurationOverrides: [{ descriptor, configuration }],
});

describe("the level of a result (SARIF 2.1.0)", () => {
  it.each<readonly [section: string, result: object, level: string]>([
    ["3.27.10: its own", { ruleId: "R", level: "error" }, "R error"],
    ["3.27.10: its rule's", { ruleId: "R" }, "R note"],
    ["3.27.10: warning where the rule says none", { ruleId: "plain" }, "plain warning"],
    ["3.27.10: warning where the rule is not described", { ruleId: "gone" }, "gone warning"],
    ["3.27.10: none for what is no failure", { ruleId: "CA1000", kind: "review" }, "CA1000 none"],
    ["3.27.10: none for what stays open", { ruleId: "CA1000", kind: "open" }, "CA1000 none"],
    ["3.27.6: by the rule's place in the driver", { ruleIndex: 1 }, "CA1000 error"],
    ["3.27.5: a hierarchical id is described by its beginning", { ruleId: "CA1000/1" }, "CA1000/1 error"],
    ["3.27.5: or by itself", { ruleId: "CA1000/2" }, "CA1000/2 note"],
    ["3.27.5: of several steps", { ruleId: "CA1000/1/4" }, "CA1000/1/4 error"],
    ["3.27.5: with its place", { ruleId: "CA1000/9", ruleIndex: 1 }, "CA1000/9 error"],
    [
      "3.52.4: the same id in an extension, by its place",
      { rule: { id: "R", index: 0, toolComponent: { index: 0 } } },
      "R error",
    ],
    ["3.52.4: by the component alone", { rule: { id: "R", toolComponent: { index: 0 } } }, "R error"],
    ["3.54.3: by the component's name", { ruleId: "R", rule: { toolComponent: { name: "P" } } }, "R error"],
    [
      "3.54.5: by the component's guid",
      { ruleId: "R", rule: { toolComponent: { guid: "11111111-0000-4000-8000-0000000000ee" } } },
      "R error",
    ],
    ["3.52.7: without a component it is the driver's", { rule: { id: "R" } }, "R note"],
    ["3.52.6: by its guid", { rule: { guid: "11111111-0000-4000-8000-000000000001" } }, "R note"],
    ["a rule that only an extension has, without its name", { ruleId: "E" }, "E error"],
  ])("%s", (_, result, level) => {
    expect(openIn({ tool, results: [{ message, ...result }] })).toEqual([level]);
  });

  it.each<readonly [section: string, invocations: readonly object[], result: object, level: string]>([
    ["3.20.5: an invocation's", [override({ index: 0 }, { level: "error" })], {}, "R error"],
    ["3.20.5: named by id", [override({ id: "R" }, { level: "error" })], {}, "R error"],
    [
      "3.20.5: of an extension's rule of that id",
      [override({ id: "R", toolComponent: { index: 0 } }, { level: "none" })],
      {},
      "R note",
    ],
    [
      "3.48.6: the one it came from",
      [override({ id: "R" }, { level: "error" }), override({ id: "R" }, { level: "warning" })],
      { provenance: { invocationIndex: 1 } },
      "R warning",
    ],
    [
      "3.48.6: of several the highest where it names none",
      [override({ id: "R" }, { level: "error" }), override({ id: "R" }, { level: "warning" })],
      {},
      "R error",
    ],
    ["3.27.10: its own goes before", [override({ id: "R" }, { level: "error" })], { level: "warning" }, "R warning"],
  ])("%s", (_, invocations, result, level) => {
    expect(openIn({ tool, invocations, results: [{ message, ruleId: "R", ...result }] })).toEqual([level]);
  });

  it.each<readonly [section: string, result: object, isOpen: boolean]>([
    ["3.27.9: pass", { kind: "pass" }, false],
    ["3.27.9: notApplicable", { kind: "notApplicable" }, false],
    ["3.27.9: informational", { kind: "informational" }, false],
    ["3.27.9: fail", { kind: "fail" }, true],
    ["3.27.23: a suppression without a status is accepted", { suppressions: [{ kind: "inSource" }] }, false],
    ["3.35.3: accepted", { suppressions: [{ kind: "external", status: "accepted" }] }, false],
    [
      "3.27.23: one that is under review suppresses nothing",
      { suppressions: [{ kind: "inSource" }, { kind: "external", status: "underReview" }] },
      true,
    ],
    ["3.27.23: nor does one that was rejected", { suppressions: [{ kind: "external", status: "rejected" }] }, true],
    ["3.27.23: none", { suppressions: [] }, true],
    ["3.27.24: absent", { baselineState: "absent" }, false],
    ["3.27.24: unchanged", { baselineState: "unchanged" }, true],
  ])("open or not, %s", (_, result, isOpen) => {
    expect(openIn({ tool, results: [{ message, ruleId: "R", ...result }] })).toEqual(isOpen ? ["R note"] : []);
  });

  it("is not known where the results are kept in another file (3.14.2)", () => {
    const run = { tool, results: [], externalPropertyFileReferences: { results: [{ location: { uri: "x.json" } }] } };
    expect(openIn(run)).toBe("keeps its results in other files, which are not read");
  });
});

describe("the rules that a scan looked for", () => {
  it.each<readonly [what: string, run: object, rules: readonly string[], namesAll: boolean]>([
    [
      "those with results only",
      { tool: { driver: { name: "T", rules: [{ id: "A" }] } }, results: [{ ruleId: "A", message }] },
      ["A"],
      false,
    ],
    [
      "one without a result too",
      { tool: { driver: { name: "T", rules: [{ id: "A" }, { id: "B" }] } }, results: [{ ruleId: "A", message }] },
      ["A", "B"],
      true,
    ],
    ["none", { tool: { driver: { name: "T" } }, results: [] }, [], false],
    [
      "3.19.23: all that there are",
      {
        tool: { driver: { name: "T", isComprehensive: true, rules: [{ id: "A" }] } },
        results: [{ ruleId: "A", message }],
      },
      ["A"],
      true,
    ],
    [
      "3.50.2: not those that are switched off",
      { tool: { driver: { name: "T", rules: [{ id: "A", defaultConfiguration: { enabled: false } }] } }, results: [] },
      [],
      false,
    ],
    [
      "3.20.5: those that an invocation switched on, and not those it switched off",
      {
        tool: { driver: { name: "T", rules: [{ id: "A", defaultConfiguration: { enabled: false } }, { id: "B" }] } },
        invocations: [
          {
            executionSuccessful: true,
            ruleConfigurationOverrides: [
              { descriptor: { index: 0 }, configuration: { enabled: true } },
              { descriptor: { index: 1 }, configuration: { enabled: false } },
            ],
          },
        ],
        results: [],
      },
      ["A"],
      true,
    ],
  ])("%s", (_, run, rules, namesAll) => {
    const reading = scanReportOf(new TextEncoder().encode(JSON.stringify({ version: "2.1.0", runs: [run] })));
    expect(reading.is === "report" && [[...reading.report.rules], reading.report.namesAll]).toEqual([rules, namesAll]);
  });
});

it.each([
  ["brackets in quotation marks", '"'.concat("[".repeat(2_000), '"'), "is no SARIF report: it has no version and runs"],
  ["brackets within brackets", "[".repeat(2_000), "nests deeper than any report does"],
  ["objects within objects", '{"a":'.repeat(2_000), "nests deeper than any report does"],
])("a file of %s is no report", (_, content, why) => {
  expect(scanReportOf(new TextEncoder().encode(content))).toEqual({ is: "broken", why });
});

describe("a report that readers may read in two ways is not told", () => {
  const run = '{"tool":{"driver":{"name":"D"}},"results":[]}';
  it.each<readonly [text: string, why: string]>([
    [`{"version":"2.1.0","runs":[],"runs":[${run}]}`, 'has "runs" twice in one object'],
    [`{"version":"2.1.0","runs":[],"r\\u0075ns":[${run}]}`, 'has "runs" twice in one object'],
    [`{"version":"2.1.0","runs":[{"results":[{"level":"error","level":"note"}]}]}`, 'has "level" twice in one object'],
    [
      `{"version":"2.1.0","runs":[${run}],"x":{${Array.from({ length: 100_001 }, (_, at) => `"${at}":0`)}}}`,
      "has more than 100000 keys in one object",
    ],
    [
      `{"version":"2.1.0","runs":[{"results":[${Array.from({ length: 200_001 }, () => "{}")}]}]}`,
      "holds more than 200000 results",
    ],
  ])("%.60s", (text, why) => {
    expect(scanReportOf(new TextEncoder().encode(text))).toEqual({ is: "unsure", why });
  });

  it("is read where only texts and other objects hold the word", () => {
    const text = `{"version":"2.1.0","runs":[${run},${run}],"x":["runs","runs"],"y":{"a":"a\\":\\"a"}}`;
    expect(scanReportOf(new TextEncoder().encode(text)).is).toBe("report");
  });

  it.each<readonly [ended: unknown, isFailure: boolean]>([
    [true, false],
    [undefined, false],
    [false, true],
    ["false", true],
    ["true", true],
    [0, true],
    [null, true],
  ])("3.20.14: executionSuccessful is %j", (executionSuccessful, isFailure) => {
    const run = { tool: { driver: { name: "T" } }, invocations: [{ executionSuccessful }], results: [] };
    const reading = scanReportOf(new TextEncoder().encode(JSON.stringify({ version: "2.1.0", runs: [run] })));
    expect(reading.is === "report" && reading.report.failure !== null).toBe(isFailure);
  });

  it.each<readonly [kind: string, level: string | undefined, isFailure: boolean]>([
    ["toolExecutionNotifications", "error", true],
    ["toolConfigurationNotifications", "error", true],
    ["toolExecutionNotifications", "warning", false],
    ["toolExecutionNotifications", undefined, false],
    ["toolConfigurationNotifications", "note", false],
  ])("3.58.6: a notification in %s of level %j", (kind, level, isFailure) => {
    const invocations = [{ executionSuccessful: true, [kind]: [{ level, message: { text: "no rules" } }] }];
    const run = { tool: { driver: { name: "T" } }, invocations, results: [] };
    const reading = scanReportOf(new TextEncoder().encode(JSON.stringify({ version: "2.1.0", runs: [run] })));
    expect(reading.is === "report" && reading.report.failure !== null).toBe(isFailure);
  });

  it("3.13.5: results beside the runs are not read", () => {
    const run = { tool: { driver: { name: "T" } }, results: [] };
    const log = { version: "2.1.0", runs: [run], inlineExternalProperties: [{ results: [{ ruleId: "A" }] }] };
    expect(scanReportOf(new TextEncoder().encode(JSON.stringify(log))).is).toBe("unsure");
  });
});
