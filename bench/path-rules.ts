import { Minimatch } from "minimatch";
import { buildPathIndex, type RuleList } from "../src/paths/path-index.ts";
import type { Comparison } from "./comparison.ts";
import { manyControls, manyFiles } from "./repository.ts";

const options = { dot: true, nonegate: true, nocomment: true } as const;

/** Which controls each file belongs to: our index beside minimatch, asked rule by rule. */
export function pathRules(): Comparison {
  const [files, lists] = [manyFiles(50_000), manyControls(500)];
  // A prime, so that every kind of file is in the sample.
  const sample = files.filter((_, at) => at % 499 === 0);
  const share = sample.length / files.length;
  const index = buildPathIndex(lists);
  const tenth = buildPathIndex(lists.slice(0, 50));
  const each = lists.map(({ rules }) => rules.map(({ glob }) => new Minimatch(glob, options)));
  return {
    title: "path rules: 50,000 files x 5,000 rules of 500 controls",
    contenders: [
      { name: "controldiff's index", run: () => countOf(files, (path) => index.match(path).length) },
      { name: "a tenth of the rules", run: () => countOf(files, (path) => tenth.match(path).length) },
      { name: "all, built anew", run: () => countOf(files, matcher(lists)) },
      {
        name: "minimatch, last match wins",
        share,
        run: () => countOf(sample, (path) => each.filter((globs, at) => isTaken(lists, globs, at, path)).length),
      },
      {
        name: "minimatch, every rule",
        share,
        run: () => countOf(sample, (path) => each.flat().filter((glob) => glob.match(path)).length),
      },
    ],
  };
}

function matcher(lists: readonly RuleList[]): (path: string) => number {
  const index = buildPathIndex(lists);
  return (path) => index.match(path).length;
}

/** Asks from the last rule on, and stops at the first that matches: as few questions as rule by rule allows. */
function isTaken(lists: readonly RuleList[], globs: readonly Minimatch[], list: number, path: string): boolean {
  const last = globs.findLastIndex((glob) => glob.match(path));
  return last >= 0 && lists[list]?.rules[last]?.negated === false;
}

function countOf(paths: readonly string[], of: (path: string) => number): number {
  let sum = 0;
  for (const path of paths) sum += of(path);
  return sum;
}
