import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fetched } from "../../../src/compare/sides/fetched.ts";
import { judge } from "../../../src/judge.ts";
import type { StandingFinding } from "../../../src/model/finding.ts";
import type { Program } from "../../../src/model/program.ts";
import type { Report } from "../../../src/model/report.ts";
import { type AnyWorld, anyWorld, anyWorldApart } from "../../support/any-world.ts";
import { askedProbes, fetched, judged } from "../../support/judged-worlds.ts";
import { stepOf } from "../../support/report.ts";

/** Findings of the change itself, and of what it does to the program: they have no opposite. */
const ofTheChange = new Set(["program-change", "approval", "unmapped-change"]);
const names = (report: Report, ...standings: readonly StandingFinding["standing"][]) =>
  report.findings
    .filter((found) => standings.includes(found.standing) && !ofTheChange.has(found.group))
    .map((found) => found.fingerprint);

/** Of findings with parts, one part more is introduced and one part fewer stays open: they have no opposite either. */
const ofParts = /^(?:owner-not-codeowner|evidence-failing):/;
const whole = (...of: Parameters<typeof names>) => names(...of).filter((fingerprint) => !ofParts.test(fingerprint));

/** To take CODEOWNERS away is wrong, and to bring it mends nothing: both worlds have it, or neither. */
function withCodeownersOf({ files }: AnyWorld, { program, files: { CODEOWNERS: _, ...others } }: AnyWorld): AnyWorld {
  return { program, files: files.CODEOWNERS === undefined ? others : { ...others, CODEOWNERS: files.CODEOWNERS } };
}

describe("comparison", () => {
  test("what one direction introduces, the other takes away", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorldApart, anyWorldApart, async (one, drawn) => {
        const other = withCodeownersOf(one, drawn);
        // What cannot be verified closes no gap, and opens one when it goes: both directions are held where all is known.
        const all = { probes: askedProbes };
        const [there, back] = [await judged(one, other, all), await judged(other, one, all)];
        expect(whole(there, "introduced")).toEqual(whole(back, "resolved", "withdrawn"));
        expect(whole(back, "introduced")).toEqual(whole(there, "resolved", "withdrawn"));
        expect(whole(there, "existing")).toEqual(whole(back, "existing"));
      }),
    );
  });

  test("what cannot be verified closes no gap and takes the place of nothing proven", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorldApart, anyWorldApart, async (one, other) => {
        const { findings, coverage } = await judged(one, other);
        const gaps = coverage.base
          .filter((row) => row.status === "gap")
          .map((row) => `${row.criterion} | ${row.actor}`);
        const wasProven = new Map(coverage.base.map((row) => [`${row.criterion} | ${row.actor}`, row.proven]));
        for (const row of coverage.head) {
          const name = `${row.criterion} | ${row.actor}`;
          if (row.role !== "performs" || row.proven.isWhole || row.proven.points.length > 0) continue;
          if (row.status !== "covered") continue;
          expect(gaps).not.toContain(name);
          expect(wasProven.get(name)?.isWhole ?? false).toBe(false);
          expect(findings.map(({ fingerprint }) => fingerprint)).not.toContain(`criterion-gap:${name}`);
        }
      }),
    );
  });

  test("every finding stands once, in order, and the counts are theirs", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyWorld, async (one, other) => {
        const { findings, counts, coverage } = await judged(one, other);
        const all = findings.map((found) => found.fingerprint);
        expect(all).toEqual([...new Set(all)].sort());
        const { introduced, existing, resolved, withdrawn, waived, advised = 0 } = counts;
        expect(introduced + advised + existing + resolved + withdrawn + waived).toBe(findings.length);
        expect(Object.values(counts.introducedByGroup).reduce((sum, number) => sum + number, 0)).toBe(introduced);
        const criteria = new Set(coverage.head.map((row) => row.criterion));
        expect(Object.values(counts.criteria.head).reduce((sum, number) => sum + number, 0)).toBe(criteria.size);
      }),
    );
  });

  test("every introduced finding says what to do, and those of files and definitions what made them", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyWorld, async (one, other) => {
        const { findings } = await judged(one, other);
        for (const found of findings) {
          if (found.standing === "introduced") expect(stepOf(found.fix)).toMatch(/[^.]$/);
          else expect(found.cause).toBeNull();
        }
      }),
    );
  });
});

describe("verdict", () => {
  test("only introduced findings block", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyWorld, async (one, other) => {
        const { findings } = await judged(one, other);
        expect(findings.filter((found) => found.blocking && found.standing !== "introduced")).toEqual([]);
      }),
    );
  });

  test("head's policy and waivers have no say", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyWorld, async (one, other) => {
        const honest = await judged(one, other);
        const bare = other.program.policy({ failOn: [], approvals: "off" });
        const cunning = honest.findings.reduce((so, found) => so.waiver(found.fingerprint, "2099-01-01"), bare);
        const report = await judged(one, { ...other, program: cunning });
        expect(report.findings.map((found) => found.fingerprint)).toEqual(
          expect.arrayContaining(honest.findings.map((found) => found.fingerprint)),
        );
        expect(report.counts.blocking).toBeGreaterThanOrEqual(honest.counts.blocking);
        expect(report.counts.waived).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});

describe("order", () => {
  test("the report does not depend on the order in which things come", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyWorld, async (one, other) => {
        const given = await fetched(one, other);
        const { files } = given.change;
        const again = judge({
          ...given,
          base: backwards(given.base),
          head: backwards(given.head),
          change: { ...given.change, files: files.toReversed() },
        });
        expect(JSON.stringify(again)).toBe(JSON.stringify(judge(given)));
      }),
    );
  });

  function backwards(side: Fetched["base"]): Fetched["base"] {
    const { program } = side.parsed;
    if (program === null) return side;
    const mixed: Program = {
      ...program,
      controls: program.controls.map((control) => ({ ...control, evidence: control.evidence.toReversed() })),
      risks: program.risks.toReversed(),
      responsibilities: new Map([...program.responsibilities].reverse()),
      actors: new Map([...program.actors].reverse()),
    };
    return { ...side, parsed: { ...side.parsed, program: mixed } };
  }
});
