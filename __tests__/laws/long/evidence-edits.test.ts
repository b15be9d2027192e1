import { describe, expect, test } from "vitest";
import { findingGroups } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { breaks } from "../../support/breaks.ts";
import { today } from "../../support/finding-cases.ts";
import { type Files, reportOf } from "../../support/judged-change.ts";
import { mendedByEdit } from "../../support/mending-edits.ts";
import { worldWith } from "../../support/rich-world.ts";
import { forms } from "../../support/world-forms.ts";

const asked = worldWith(findingGroups.filter((group) => !mendedByEdit.includes(group)));
/** Whoever edits a file affects its controls, and their owners are asked: that alone would fail every edit. */
const world = forms["approvals that are not asked for"]?.(asked) ?? asked;

const judged = (base: Files, head: Files): Promise<Report> =>
  reportOf({ base, head, today, approvers: ["mallory"], author: "eve", teams: { "@acme/platform": ["pat"] } });

const passes = ({ verdict }: Report): boolean => verdict.is === "pass" || verdict.is === "warn";
const told = ({ findings }: Report): boolean =>
  findings.some(({ group, standing }) => group === "program-change" && standing === "introduced");

/** The files other than the program's that a break edits. */
function touched(before: Files, after: Files): readonly string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path] && !path.startsWith("compliance/"));
}

interface FileEdit {
  readonly name: string;
  readonly files: Files;
}

/** What can be made of a file by whoever knows nothing of it: a line less, half of it, nothing, its text twice, and no file. */
function mutations(files: Files, path: string): readonly FileEdit[] {
  const text = files[path] ?? "";
  // Elements of a report may stand on one line.
  const pieces = text.split(/(?<=\n)|(?<=\/>)|(?<=<\/testcase>)|(?<=\},)/);
  const without = (from: number, to: number) => [...pieces.slice(0, from), ...pieces.slice(to)].join("");
  const half = Math.ceil(pieces.length / 2);
  const { [path]: _, ...others } = files;
  return [
    ...pieces.map((piece, at) => ({ name: `without ${JSON.stringify(piece)}`, text: without(at, at + 1) })),
    { name: "its first half", text: without(half, pieces.length) },
    { name: "its second half", text: without(0, half) },
    { name: "nothing", text: "" },
    { name: "twice", text: text + text },
    { name: "as a comment", text: text.replace(/^/gm, "# ") },
    { name: "in other letters", text: text.toUpperCase() },
  ]
    .map((one) => ({ name: `${path}: ${one.name}`, files: { ...files, [path]: one.text } }))
    .concat({ name: `${path}: no file`, files: others });
}

/** What breaks nothing by itself: a file of no control, and one of a control whose owner would be asked. */
const breaksNothing = ["a file is of no control", "code of a control is changed"];
const idle = Object.entries(breaks).filter(([name]) => breaksNothing.includes(name));
const failing = Object.entries(breaks).filter(([name]) => !breaksNothing.includes(name));

describe("an edit of the files that evidence is", () => {
  test.each(idle)("would pass, where nothing is broken: %s", async (_, breaking) => {
    expect(passes(await judged(world, breaking(world)))).toBe(true);
  });

  test.each(failing)("fails by what it breaks, whoever has to approve: %s", async (_, breaking) => {
    expect(passes(await judged(world, breaking(world)))).toBe(false);
  });

  test("makes no failing change pass, unless what it shows less is told", { timeout: 1_200_000 }, async () => {
    const cunning = failing.flatMap(([broke, breaking]) => {
      const broken = breaking(world);
      return touched(world, broken).flatMap((path) =>
        path in broken ? mutations(broken, path).map((edit) => ({ ...edit, broke })) : [],
      );
    });
    const slipped: string[] = [];
    for (const { name, files, broke } of cunning) {
      const isUndone = Object.keys(files).every((path) => world[path]?.trim() === files[path]?.trim());
      if (isUndone) continue;
      const report = await judged(world, files);
      if (passes(report) && !told(report)) slipped.push(`${broke}; ${name}`);
    }
    expect(slipped).toEqual([]);
  });

  test("that is not told leaves everything to be broken that was proven", { timeout: 1_200_000 }, async () => {
    const proving = [...new Set(failing.flatMap(([, breaking]) => touched(world, breaking(world))))];
    const edits = proving.filter((path) => path in world).flatMap((path) => mutations(world, path));
    const slipped: string[] = [];
    let quiet = 0;
    for (const { name, files } of edits) {
      const first = await judged(world, files);
      if (!passes(first) || told(first)) continue;
      quiet += 1;
      for (const [broke, breaking] of failing) {
        const later = breaking(files);
        if (touched(world, breaking(world)).every((path) => world[path] === files[path])) continue;
        if (passes(await judged(files, later))) slipped.push(`${name}; ${broke}`);
      }
    }
    expect(slipped).toEqual([]);
    expect(quiet).toBeGreaterThan(0);
  });
});
