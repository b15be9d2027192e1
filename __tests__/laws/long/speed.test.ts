import { afterAll, expect, it } from "vitest";
import { largeChange, type Size } from "../../../bench/large-change.ts";
import { comment } from "../../../src/render/comment/comment.ts";
import { summary } from "../../../src/render/comment/summary.ts";
import { json } from "../../../src/render/json.ts";
import { sarif } from "../../../src/render/sarif/sarif.ts";
import { onGitHub } from "../../support/report.ts";
import { endCounting, growthOf } from "../../support/work.ts";

afterAll(endCounting);

/** What is done from the snapshots to every text. */
function working(size: Size): () => Promise<void> {
  const judged = largeChange(size);
  return async () => {
    const report = await judged();
    const texts = [comment, summary, sarif].map((render) => render(report, onGitHub)).concat(json(report));
    expect(report.problems).toEqual([]);
    expect(report.complete).toBe(true);
    expect(report.changed).toHaveLength(size.changed + (size.broken ?? 0));
    expect(report.counts.controls).toBe(size.controls);
    expect(texts.every((text) => text.endsWith("\n"))).toBe(true);
  };
}

const least = { files: 1_000, changed: 20, controls: 20 };

it.each<[of: string, from: number, size: (count: number) => Size]>([
  ["the files of the repository", 2_000, (files) => ({ ...least, files })],
  ["the files that change", 200, (changed) => ({ ...least, changed })],
  ["the controls, with ten path rules each", 25, (controls) => ({ ...least, controls })],
  ["the links that break", 100, (broken) => ({ ...least, broken })],
  ["all of it at once", 100, (all) => ({ files: 2 * all, changed: all, controls: all / 5, broken: all })],
])("the work grows no faster than %s", async (_, from, size) => {
  // What is made once in a process, such as the tables that texts of signals are sought by, is made here.
  await working(least)();
  expect(await growthOf(from, (count) => working(size(count)))).toBeLessThan(2.2);
});

it("counts what it is to count: a loop within a loop is told from a loop", async () => {
  const loop = (size: number, each: () => void) => {
    for (let at = 0; at < size; at += 1) each();
  };
  const nothing = () => {};
  expect(await growthOf(50, (size) => () => loop(size, nothing))).toBe(2);
  expect(await growthOf(50, (size) => () => loop(size, () => loop(size, nothing)))).toBeGreaterThan(3.9);
});
