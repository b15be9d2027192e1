import { expect, test } from "vitest";
import { waivedToday, waiveGaps } from "../../src/assess/waivers.ts";
import type { Coverage } from "../../src/model/assessment.ts";
import { aProgram, key } from "../support/program.ts";

test.each([
  ["the day before its last", "2026-12-30", true],
  ["on its last day", "2026-12-31", true],
  ["the day after", "2027-01-01", false],
])("a waiver holds %s", (_, today, holds) => {
  const { waivers } = aProgram().waiver("path-dead:TX-01 | a", "2026-12-31").build();
  expect(waivedToday(waivers, today).has("path-dead:TX-01 | a")).toBe(holds);
});

test("the longest of several waivers of one finding holds", () => {
  const { waivers } = aProgram().waiver("x:y", "2026-12-31").waiver("x:y", "2026-01-31").build();
  expect(waivedToday(waivers, "2026-06-30").has("x:y")).toBe(true);
});

test("only the gap that is named is waived, and only where there is a gap", () => {
  const row = (criterion: string, status: Coverage["status"]): Coverage => ({
    criterion: key(criterion),
    actor: "saas",
    role: "performs",
    status,
    controls: [],
    points: { inScope: [], covered: [], notApplicable: [] },
    basis: null,
    derivedFrom: null,
    reason: null,
  });
  const rows = [row("CC6.2", "gap"), row("CC6.7", "gap"), row("CC9.2", "covered")];
  const waived = new Set(["criterion-gap:soc2-2017/CC6.2 | saas", "criterion-gap:soc2-2017/CC9.2 | saas"]);
  expect(waiveGaps(rows, waived).map(({ status }) => status)).toEqual(["waived", "gap", "covered"]);
});
