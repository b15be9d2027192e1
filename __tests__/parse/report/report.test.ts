import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxReportBytes, readReport } from "../../../src/parse/report/report.ts";
import { comment } from "../../../src/render/comment/comment.ts";
import { summary } from "../../../src/render/comment/summary.ts";
import { json } from "../../../src/render/json.ts";
import { hostile, rewritten } from "../../support/hostile.ts";
import { onGitHub } from "../../support/report.ts";
import { state, states } from "../../support/report-states.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (document: unknown) => readReport(bytesOf(JSON.stringify(document)));
const newGaps = json(state("new-gaps"));
const plain = (name = "new-gaps") => JSON.parse(name === "new-gaps" ? newGaps : json(state(name)));
const published = new Ajv({ strict: false }).compile(JSON.parse(readFileSync("schemas/report.schema.json", "utf8")));

describe("a report of ours comes back as it was", () => {
  it.each(Object.entries(states))("%s", (_, report) => {
    const findings = report.findings.map((found) => ({ ...found, explainedBy: [] }));
    expect(readReport(bytesOf(json(report)))).toEqual({ report: { ...report, findings }, mistakes: [] });
  });
});

/** Where a good report is spoilt, by what, and what is said of it; `undefined` takes the key away. */
type Spoilt = readonly [what: string, path: Path, value: unknown, says: string];

const broken: readonly Spoilt[] = [
  ["another schema", ["schema"], "controldiff-report/2", "$.schema: "],
  ["no schema", ["schema"], undefined, '$.schema: missing key "schema"'],
  ["a key too many", ["html"], "<b>", '$: unknown key "html"'],
  ["a key too many, deep", ["findings", 0, "location", "url"], "x", '$.findings[0].location: unknown key "url"'],
  ["a finding of no rule", ["findings", 1, "rule"], "evidence-mising", "$.findings[1].rule: "],
  ["a standing that is none", ["findings", 0, "standing"], "new", "$.findings[0].standing: "],
  ["a line before the first", ["findings", 0, "location", "line"], 0, "$.findings[0].location.line: "],
  ["a line that is no number", ["controls", 0, "at", "line"], "7", "$.controls[0].at.line: "],
  ["a count below nothing", ["counts", "controls"], -1, "$.counts.controls: "],
  ["half a count", ["counts", "rules"], 0.5, "$.counts.rules: "],
  ["a count under a strange key", ["counts", "criteria", "base", "a b"], "x", '$.counts.criteria.base["a b"]: '],
  ["a day that is none", ["today"], "today", "$.today: "],
  ["a criterion without its framework", ["findings", 0, "criteria"], ["CC6.1"], "$.findings[0].criteria[0]: "],
  ["a map for a list", ["findings"], {}, "$.findings: "],
  ["nothing for a map", ["base"], null, "$.base: "],
  ["a list", [], [], "$: "],
  ["text", [], "report", "$: "],
  ["nothing", [], null, "$: "],
];

/** A good report, spoilt in one place. */
function spoilt([, path, value]: Spoilt): unknown {
  return path.length === 0 ? value : put(plain(), path, value);
}

describe("what is no report is refused, with the place of each mistake", () => {
  it.each(broken.map((one) => [...one] as const))("%s", (...one) => {
    const document = spoilt(one);
    const says = one[3];
    const { report, mistakes } = read(document);
    expect(report).toBeNull();
    expect(mistakes.find((mistake) => mistake.startsWith(says))).toMatch(/^\$(\.\w+|\[\d+\]|\["[^"]+"\])*: \S.+[^.]$/);
    expect(published(document)).toBe(false);
  });

  it("all mistakes at once, and never a page of them", () => {
    const report = plain("many");
    for (const found of report.findings) found.severity = "loud";
    const { mistakes } = read(report);
    expect(mistakes).toHaveLength(21);
    expect(mistakes.at(-1)).toBe(`and ${report.findings.length - 20} more`);
  });

  it.each([
    ["nothing", ""],
    ["half a report", json(state("new-gaps")).slice(0, 400)],
    ["two reports", "{}{}"],
    ["depth without end", "[".repeat(200_000)],
  ])("what is no JSON: %s", (_, text) => {
    expect(readReport(bytesOf(text)).mistakes).toEqual(["$: this is no JSON in UTF-8"]);
  });

  it("what is no UTF-8", () => {
    expect(readReport(Uint8Array.of(0x22, 0xff, 0x22)).mistakes).toEqual(["$: this is no JSON in UTF-8"]);
  });

  it("what is too large, before it is looked at", () => {
    const { mistakes } = readReport(new Uint8Array(maxReportBytes + 1));
    expect(mistakes).toEqual([expect.stringContaining(`${maxReportBytes} are the most`)]);
  });
});

describe("a report that contradicts itself is refused", () => {
  const contradictions: readonly Spoilt[] = [
    ["a pass with a blocking finding", ["verdict", "is"], "pass", "$.verdict.is: it says pass"],
    ["an error without its finding", ["verdict", "is"], "error", "$.verdict.is: it says error"],
    ["a count that is not theirs", ["counts", "introduced"], 7, "$.counts.introduced: it says 7"],
    ["a finding that stands open and is counted fixed", ["counts", "resolved"], 9, "$.counts.resolved: it says 9"],
    ["a verdict because of nothing", ["verdict", "because"], ["x"], "$.verdict.because[0]: "],
    ["completeness", ["complete"], false, "$.complete: it says false"],
  ];
  it.each(contradictions.map((one) => [...one] as const))("%s", (...one) => {
    expect(read(spoilt(one)).mistakes).toEqual([expect.stringContaining(one[3])]);
  });
});

it("the validator and the published schema accept the same documents", () => {
  const firsts = JSON.stringify(firstsOf(plain()));
  const paths = pathsIn(JSON.parse(firsts));
  const values = [null, 0, -1, 1.5, 3, "", "x", "2026-11-23", true, [], {}, ["a/b"], { a: 1 }];
  let accepted = 0;
  const apart: unknown[] = [];
  for (const path of paths) {
    // Each value takes the place of the one before it.
    const whole = JSON.parse(firsts);
    for (const value of values) {
      const document = put(whole, path, value);
      const { mistakes } = read(document);
      const isFormed = mistakes.every((mistake) => / it says | it is the fingerprint of no /.test(mistake));
      if (published(document) !== isFormed) apart.push({ path, value, accepts: isFormed });
      accepted += isFormed ? 1 : 0;
    }
  }
  expect(apart).toEqual([]);
  expect(accepted).toBeGreaterThan(100);
  expect(paths.length * values.length - accepted).toBeGreaterThan(1_000);
});

it("whatever a good report's texts say, it can be shown", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(states)), hostile, (name, text) => {
      const { report } = readReport(bytesOf(json(rewritten(state(name), () => text))));
      if (report === null) return;
      expect(comment(report, onGitHub)).toMatch(/^<!-- controldiff:v1 /);
      expect(summary(report, onGitHub)).toMatch(/\n$/);
    }),
    { numRuns: 60 },
  );
});

type Path = readonly (string | number)[];

/** Every place in a document, one of each kind in a list. */
function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  const entries = Array.isArray(value) ? value.slice(0, 1).entries() : Object.entries(value);
  return [[], ...[...entries].flatMap(([key, inner]) => pathsIn(inner).map((path) => [key, ...path]))];
}

/** The document with the first map of each list of maps: the others cost time and have the same form. */
function firstsOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isMaps = value.every((item) => typeof item === "object" && item !== null && !Array.isArray(item));
    return isMaps ? value.slice(0, 1).map(firstsOf) : value;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, firstsOf(inner)]));
}

/** The document, with this value there; the root stays. */
function put(document: Record<string | number, unknown>, path: Path, value: unknown): unknown {
  const [last = ""] = path.slice(-1);
  let at = document;
  for (const key of path.slice(0, -1)) at = at[key] as typeof document;
  at[last] = value;
  return document;
}
