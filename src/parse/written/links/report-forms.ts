import { z } from "zod";
import * as form from "../forms.ts";
import { isGlob, withoutBackslashes } from "../globs.ts";
import { inWords } from "../schema.ts";
import { kept, linkForm } from "./link-form.ts";

const maxAgeDays = inWords(z.int().min(1).max(3660), "a number of days, 1 to 3660")
  .optional()
  .describe("How many days after its run the report still counts, by the time the report itself gives.");

const test = z.strictObject({
  test: form.testReport.describe(
    "A report of tests (JUnit XML, TRX, NUnit, xUnit), or a glob of them, and #class.name, #name, #class or #suite for some of its tests: they must have passed.",
  ),
  "max-age-days": maxAgeDays,
  ...kept,
});

const scan = z.strictObject({
  scan: form.scanReport.describe(
    "A SARIF 2.1.0 report, or a glob of them, and #rule for one rule: the rule was looked for and has no open result.",
  ),
  "at-most": z
    .enum(["none", "note", "warning"])
    .optional()
    .describe("The highest level of open results that is let be; none where nothing is said."),
  "max-age-days": maxAgeDays,
  ...kept,
});

export const testForm = linkForm<typeof test, "test">(test, (written, common) => {
  const { named, ...report } = reportOf(written.test, written["max-age-days"]);
  return { ...common, ...report, kind: "test", test: named };
});

export const scanForm = linkForm<typeof scan, "scan">(scan, (written, common) => {
  const { named, ...report } = reportOf(written.scan, written["max-age-days"]);
  return { ...common, ...report, kind: "scan", rule: named, atMost: written["at-most"] ?? "none" };
});

function reportOf(text: string, maxAge: number | undefined) {
  const [escaped = "", ...behind] = text.split("#");
  const path = isGlob(escaped) ? escaped : withoutBackslashes(escaped);
  const named = behind.length === 0 ? null : behind.join("#").trim();
  return { text, path, isGlob: isGlob(escaped), maxAgeDays: maxAge ?? null, named };
}
