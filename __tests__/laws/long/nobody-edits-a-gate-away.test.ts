import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FindingGroup, findingGroups } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { answer, waysToAnswer } from "../../support/answers.ts";
import { broken, edits, groups, knowing, made, making } from "../../support/any-change.ts";
import { breaks } from "../../support/breaks.ts";
import { inFull } from "../../support/depth.ts";
import { today } from "../../support/finding-cases.ts";
import { type Files, reportOf } from "../../support/judged-change.ts";
import { lessening, refused } from "../../support/lessening-edits.ts";
import { mended, mendedByEdit } from "../../support/mending-edits.ts";
import { all, programOf } from "../../support/program-edits.ts";
import { worldWith } from "../../support/rich-world.ts";

/** `npm run test:slow` tries for minutes what a run of this file alone tries for seconds. */
const times = inFull ? 20 : 1;
const patience = { timeout: 180_000 * times };

/** What a second control does not make good. */
const provenOnce: readonly FindingGroup[] = ["broken-evidence", "suspect-evidence", "codeowner-drift"];

/** The change of somebody whom nobody approved but a friend. */
const judged = (base: Files, head: Files): Promise<Report> =>
  reportOf({ base, head, today, approvers: ["mallory"], author: "eve", teams: { "@acme/platform": ["pat"] } });

const passes = ({ verdict }: Report): boolean => verdict.is === "pass" || verdict.is === "warn";
const fails = ({ verdict, findings }: Report): boolean =>
  verdict.is === "fail" &&
  findings.some(({ blocking, group }) => blocking && !mendedByEdit.includes(group as FindingGroup));
const told = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ group, standing }) => group === "program-change" && standing === "introduced")
    .map(({ fingerprint }) => fingerprint);

const orNone = fc.oneof(fc.constant([]), edits);

/** Answers to what fails: which finding, counted round, and how. */
const answering = fc.array(fc.record({ pick: fc.nat(), way: fc.nat({ max: waysToAnswer - 1 }) }), { maxLength: 3 });

function answersTo({ findings }: Report, drawn: readonly { readonly pick: number; readonly way: number }[]) {
  const wrong = findings.filter(({ blocking }) => blocking);
  return drawn.flatMap(({ pick, way }) => {
    const found = wrong[pick % Math.max(1, wrong.length)];
    return found === undefined ? [] : [answer(found, way)];
  });
}

describe("nobody edits a gate away", () => {
  test.each(Object.entries(breaks))("what a change breaks is seen: %s", async (_, breaking) => {
    const world = worldWith(groups);
    expect((await judged(world, breaking(world))).verdict.is).toBe("fail");
  });

  test.each(Object.entries(lessening))("what asks less is told although nothing is broken: %s", async (_, edit) => {
    const world = worldWith(["new-gap"]);
    expect(edit(world)).not.toEqual(world);
    const report = await judged(world, edit(world));
    expect(report.verdict.is).not.toBe("error");
    expect(told(report)).not.toEqual([]);
  });

  test.each(Object.entries(refused))("what is no program is never a pass: %s", async (_, edit) => {
    const world = worldWith(["new-gap"]);
    expect((await judged(world, edit(world))).verdict.is).toBe("error");
  });

  test("no edit of any program makes a failing change pass, unless a program change is told", patience, async () => {
    const seen = { failing: 0, passing: 0, valid: 0 };
    const law = fc.asyncProperty(making, broken, orNone, answering, async (drawn, breaking, few, ways) => {
      const world = made(drawn);
      const files = all(breaking, world);
      const honest = await judged(world, files);
      if (!fails(honest)) return;
      seen.failing += 1;
      const cunning = await judged(world, all([...answersTo(honest, ways), ...few], files));
      seen.valid += cunning.verdict.is === "error" ? 0 : 1;
      if (!passes(cunning)) return;
      seen.passing += 1;
      expect(told(cunning)).not.toEqual([]);
      expect(programOf(world)?.policy.failOn).not.toContain("program-change");
    });
    await fc.assert(law, { numRuns: (inFull ? 160 : 80) * times });
    // A law that is never put to the test says nothing; what passes is rare.
    expect(seen.failing).toBeGreaterThan(25 * times);
    expect(seen.valid).toBeGreaterThan(8 * times);
    if (times > 1) expect(seen.passing).toBeGreaterThan(times);
  });

  test(
    "what is told nobody lets nothing be broken in a later change, unless it is proven twice",
    patience,
    async () => {
      const seen = { quiet: 0 };
      const law = fc.asyncProperty(making, broken, edits, async (drawn, breaking, few) => {
        const before = made({ ...drawn, failOn: provenOnce });
        const after = all(few, before);
        const first = await judged(before, after);
        if (!passes(first) || told(first).length > 0) return;
        if (!fails(await judged(before, all(breaking, before)))) return;
        seen.quiet += 1;
        expect((await judged(after, all(breaking, after))).verdict.is).toBe("fail");
      });
      await fc.assert(law, { numRuns: 80 * times });
      expect(seen.quiet).toBeGreaterThan(0);
    },
  );

  /** The worlds that fail for one group because one thing broke. */
  async function failing(failOn: FindingGroup, broke: string) {
    const world = worldWith([failOn]);
    const files = breaks[broke]?.(world) ?? world;
    return fails(await judged(world, files)) ? { world, files } : null;
  }

  /** Some of them tried, whichever. */
  async function knowingSampled(): Promise<void> {
    const [failOn, broke] = [fc.constantFrom(...groups), fc.constantFrom(...Object.keys(breaks))];
    const law = fc.asyncProperty(
      failOn,
      broke,
      fc.constantFrom(...Object.values(knowing)),
      async (group, name, edit) => {
        const found = await failing(group, name);
        const cunning = found && (await judged(found.world, edit(found.files)));
        if (cunning !== null && passes(cunning)) expect(told(cunning)).not.toEqual([]);
      },
    );
    await fc.assert(law, { numRuns: 100 });
  }

  /** Each of them tried on each break, whatever the policy fails on. */
  async function knowingEach(): Promise<void> {
    const slipped: string[] = [];
    const seen = { passing: 0 };
    for (const failOn of groups) {
      for (const broke of Object.keys(breaks)) {
        const found = await failing(failOn, broke);
        if (found === null) continue;
        for (const [name, edit] of Object.entries(knowing)) {
          const cunning = await judged(found.world, edit(found.files));
          if (!passes(cunning)) continue;
          seen.passing += 1;
          if (told(cunning).length === 0) slipped.push(`${failOn}: ${broke}, ${name}`);
        }
      }
    }
    expect(slipped).toEqual([]);
    expect(seen.passing).toBeGreaterThan(50);
  }

  test("nor does any edit of whoever knows how", patience, inFull ? knowingEach : knowingSampled);

  test.each(Object.entries(mended))(
    "what only mends is told nobody: %s",
    async (_, { before = (files) => files, breaking, mending }) => {
      const world = before(worldWith(findingGroups));
      const files = breaking(world);
      expect((await judged(world, files)).verdict.is).toBe("fail");
      expect(mending(files)).not.toEqual(files);
      expect(told(await judged(world, mending(files)))).toEqual([]);
    },
  );
});
