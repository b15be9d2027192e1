import { expect, it } from "vitest";
import { findingGroups } from "../../../src/model/finding.ts";
import { oneLine } from "../../../src/render/comment/one-line.ts";
import { counted, groupOrder, listed } from "../../../src/render/text/words.ts";
import { rules } from "../../../src/rules/registry.ts";
import { found, reportOf } from "../../support/report.ts";

it("every group has its words", () => {
  expect([...groupOrder].sort()).toEqual(["always", ...findingGroups].sort());
});

it.each([
  [0, "0 gaps"],
  [1, "1 gap"],
  [999, "999 gaps"],
  [1204, "1,204 gaps"],
  [1234567, "1,234,567 gaps"],
])("counts %i", (number, words) => {
  expect(counted(number, "gap")).toBe(words);
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c", "d"], "a, b, c and d"],
  [["a", "b", "c", "d", "e"], "a, b, c and 2 more"],
])("lists %j", (items, words) => {
  expect(listed(items)).toBe(words);
});

it("the one line has room for what matters most, whatever there is", () => {
  const all = Object.keys(rules).filter(
    (rule) => rule !== "program-invalid" && rule !== "incomplete-input",
  ) as (keyof typeof rules)[];
  const findings = all.flatMap((rule) => Array.from({ length: 1234 }, (_, number) => found(rule, [String(number)])));
  const report = reportOf({ findings, affected: Array.from({ length: 999 }, () => ({ control: "x", reasons: [] })) });
  expect(oneLine(report)).toMatch(/^[\d,]+ new gaps, [\d,]+ broken links, [\d,]+ more$/);
  expect(oneLine(reportOf({ findings: [...findings, found("incomplete-input", ["x"])] })).length).toBeLessThanOrEqual(
    60,
  );
});
