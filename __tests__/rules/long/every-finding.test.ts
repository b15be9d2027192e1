import fc from "fast-check";
import { expect, test } from "vitest";
import { broken, edits, made, making } from "../../support/any-change.ts";
import { today } from "../../support/finding-cases.ts";
import { reportOf } from "../../support/judged-change.ts";
import { all } from "../../support/program-edits.ts";
import { standings } from "../../support/standings.ts";

test("a finding that the table does not have is in no change, whatever it does", async () => {
  const seen = new Set<string>();
  const law = fc.asyncProperty(making, broken, edits, async (drawn, breaking, few) => {
    const base = made(drawn);
    const { findings } = await reportOf({ base, head: all([...few, ...breaking], base), today });
    const standing = findings.filter((found) => found.standing !== "waived");
    for (const one of standing) seen.add(`${one.rule} ${one.standing}`);
  });
  await fc.assert(law, { numRuns: 60 });
  const can = Object.entries(standings).flatMap(([rule, all]) => all.map((standing) => `${rule} ${standing}`));
  expect([...seen].filter((one) => !can.includes(one))).toEqual([]);
});
