import { expect, it } from "vitest";
import { readReport } from "../../../src/parse/report/report.ts";
import { inBrief } from "../../../src/render/brief.ts";
import { json, jsonPieces } from "../../../src/render/json.ts";
import { findingCases } from "../../support/finding-cases.ts";
import { reportOf } from "../../support/judged-change.ts";

const cases = findingCases().map(({ rule, standing, change }) => [`${rule}, ${standing}`, change] as const);

it.each(cases)("a brief report of %s counts what it leaves out, and can be read", async (_, change) => {
  const report = await reportOf(change);
  const brief = inBrief(report);
  const leftOut = report.findings.filter((found) => !(brief.findings as readonly unknown[]).includes(found));
  expect(leftOut.every(({ standing, blocking }) => standing === "existing" && !blocking)).toBe(true);
  const named = new Set(report.verdict.because);
  const others = brief.findings.filter(({ standing, blocking }) => standing === "existing" && !blocking);
  expect(others.filter(({ fingerprint }) => !named.has(fingerprint))).toEqual([]);
  expect((brief.summedUp ?? []).reduce((sum, { count }) => sum + count, 0)).toBe(leftOut.length);
  for (const { rule, count } of brief.summedUp ?? [])
    expect(leftOut.filter((found) => found.rule === rule)).toHaveLength(count);
  const { report: read, mistakes } = readReport(new TextEncoder().encode(json(brief)));
  expect(mistakes).toEqual([]);
  expect(read === null ? null : JSON.parse(json(read))).toEqual(JSON.parse(json(brief)));
});

it("a brief report that counts more than it left out contradicts itself", async () => {
  const [, change] = cases.find(([name]) => name === "path-dead, existing") ?? [];
  if (change === undefined) throw new Error("there is no such case");
  const { summedUp = [], ...rest } = inBrief(await reportOf(change));
  const more = { ...rest, summedUp: summedUp.map((one) => ({ ...one, count: one.count + 1 })) };
  const { mistakes } = readReport(new TextEncoder().encode(json(more as typeof rest)));
  expect(mistakes).toEqual(["$.counts.existing: it says 1, and what is in the report makes it 2"]);
});

it("a large report comes in pieces, none of which holds much of it", async () => {
  const [, change] = cases[0] ?? [];
  if (change === undefined) throw new Error("there is no case");
  const report = await reportOf(change);
  const [found] = report.findings;
  if (found === undefined) throw new Error("the case finds nothing");
  const many = { ...report, findings: Array.from({ length: 2_000 }, () => found) } as typeof report;
  const pieces = [...jsonPieces(many)];
  expect(pieces.join("")).toBe(json(many));
  expect(JSON.parse(pieces.join("")).findings).toHaveLength(2_000);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(json(many).length / 5);
});
