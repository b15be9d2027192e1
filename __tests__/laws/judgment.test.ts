import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { judge } from "../../src/judge.ts";
import { worst, worstFirst } from "../../src/model/report/worst.ts";
import { type AnyWorld, anyWorld } from "../support/any-world.ts";
import { fetched, judged, probes } from "../support/judged-worlds.ts";
import { file, today } from "../support/program.ts";
import { covered } from "../support/report.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

describe("comparison", () => {
  test("a world held against itself shows nothing new, nothing gone, and passes", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        const report = await judged(world, world);
        expect([...new Set(report.findings.map((found) => found.standing))].join()).toMatch(/^(existing)?$/);
        expect(report.verdict).toEqual({ is: "pass", because: [] });
        expect(report.affected).toEqual([]);
      }),
    );
  });
});

describe("verdict", () => {
  test("it fails exactly when something blocks, and names what does", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyWorld, async (one, other) => {
        const { verdict, findings, counts } = await judged(one, other);
        const blocking = findings.filter((found) => found.blocking).map((found) => found.fingerprint);
        expect(counts.blocking).toBe(blocking.length);
        expect(verdict.is === "fail").toBe(blocking.length > 0);
        if (verdict.is === "fail") expect(verdict.because).toEqual(blocking);
        expect(verdict.is === "pass").toBe(counts.introduced === 0);
      }),
    );
  });

  test("what could not be read is never a pass, whatever else is so", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyWorld, async (one, other) => {
        const given = await fetched(one, other);
        const report = judge({ ...given, change: { ...given.change, incomplete: "too many" } });
        expect([report.verdict.is, report.complete]).toEqual(["error", false]);
      }),
    );
  });
});

describe("coverage", () => {
  const rowsOf = (world: AnyWorld) =>
    assess({ program: world.program.build(), snapshot: snapshotOf(world.files), side: "head", probes, today }).coverage;

  test("one more effective control makes nothing worse", () => {
    fc.assert(
      fc.property(anyWorld, fc.constantFrom("CC6.2", "CC6.7:1", "CC9.2", "A1.1"), (world, claim) => {
        const files = { ...world.files, "docs/a.md": "# A\n" };
        const before = rowsOf({ ...world, files });
        const evidence = [file("docs/a.md")];
        const after = rowsOf({ files, program: world.program.control("ZZ-01", { satisfies: [claim], evidence }) });
        for (const [at, row] of before.entries()) {
          const now = after[at]?.status ?? "gap";
          expect(worstFirst.indexOf(now)).toBeGreaterThanOrEqual(worstFirst.indexOf(row.status));
        }
      }),
    );
  });

  test("a gap is told exactly where a row says so", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const program = world.program.build();
        const input = { program, snapshot: snapshotOf(world.files), side: "head", probes, today } as const;
        const { coverage, findings } = assess(input);
        const told = findings.filter((found) => found.rule === "criterion-gap").map((found) => found.subject.join());
        const rows = coverage.filter((row) => row.status === "gap" && row.role !== "none");
        expect(told).toEqual(rows.map((row) => [row.criterion, row.actor].join()).sort());
      }),
    );
  });

  test("the worst of all statuses is among them", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...worstFirst), { minLength: 1 }), (statuses) => {
        expect(statuses).toContain(worst(statuses.map((status) => covered("soc2-2017/CC6.7", "saas", status))));
      }),
    );
  });
});
