import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { marksOf } from "../../src/model/marks.ts";
import { plainText, type Sentence } from "../../src/model/sentence.ts";
import { json } from "../../src/render/json.ts";
import { hostileTexts, rewritten } from "../support/hostile.ts";
import { doubtsOf, inWords } from "../support/in-words.ts";
import { state, states } from "../support/report-states.ts";

const schema = JSON.parse(readFileSync("schemas/report.schema.json", "utf8"));
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

const marked = (whole: Sentence | undefined) => whole && marksOf(whole);

interface Written {
  readonly phrases: unknown;
  readonly cause: { readonly phrases: unknown } | null;
  readonly fix: { readonly phrases: unknown } | null;
}

/** As the schema says: a cause or fix without a location has the finding's, a fix without edits has none. */
function filledIn({ cause, fix, location, ...found }: Record<string, object | null>): object {
  return { ...found, location, cause: cause && { location, ...cause }, fix: fix && { location, edits: [], ...fix } };
}

describe.each(Object.entries(states))("%s", (_, report) => {
  it("is as the published schema says", () => {
    validate(JSON.parse(json(report)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("is the report, but for what is not for others", () => {
    const back = JSON.parse(json(report));
    back.findings = back.findings.map(filledIn);
    const findings = report.findings.map((one) => inWords(one)).map(({ explainedBy: _, ...found }) => found);
    const mechanisms = report.mechanisms.map((one) => ({ ...one, message: plainText(one.message) }));
    expect(back).toMatchObject({ ...report, findings, mechanisms, unverifiable: doubtsOf(report.unverifiable) });
    expect(Object.keys(back)).toEqual(Object.keys(report));
  });

  it("has each sentence as plain text, with the marks of its phrases", () => {
    const back = JSON.parse(json(report)) as { findings: readonly Written[]; mechanisms: readonly Written[] };
    expect(back.findings.map(({ phrases, cause, fix }) => [phrases, cause?.phrases, fix?.phrases])).toEqual(
      report.findings.map(({ message, cause, fix }) => [message, cause?.text, fix?.text].map(marked)),
    );
    expect(back.mechanisms.map(({ phrases }) => phrases)).toEqual(
      report.mechanisms.map(({ message }) => marked(message)),
    );
  });
});

it("comes back as it was, whatever was written in it", () => {
  let next = 0;
  const report = rewritten(state("new-gaps"), () => hostileTexts[next++ % hostileTexts.length] ?? "");
  const back = JSON.parse(json(report));
  expect(back.controls).toEqual(report.controls);
  expect(back.changed).toEqual(report.changed);
});

it("a field that the schema does not know is no report, at any depth", () => {
  const objects: Record<string, unknown>[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) objects.push(value as Record<string, unknown>);
    Object.values(value).forEach(walk);
  };
  const report = JSON.parse(json(state("new-gaps")));
  walk(report);
  const counts = new Set([report.counts.introducedByGroup, report.counts.criteria.base, report.counts.criteria.head]);
  for (const object of objects.filter((one) => !counts.has(one))) {
    object.surprise = true;
    expect(validate(report)).toBe(false);
    delete object.surprise;
  }
  expect(validate(report)).toBe(true);
});
