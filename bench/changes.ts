import type { Comparison } from "./comparison.ts";
import { largeChange } from "./large-change.ts";

/** A whole run, from the snapshots to the report: what a file costs in a small change and in a large one, and what links cost that break. */
export function changes(): Comparison {
  const [files, controls] = [20_000, 500];
  return {
    title: "a change in a repository of 20,000 files and 500 controls",
    contenders: [
      { name: "3,000 files change", run: largeChange({ files, controls, changed: 3_000 }) },
      { name: "300 files change", run: largeChange({ files, controls, changed: 300 }) },
      { name: "300 files and 3,000 broken links", run: largeChange({ files, controls, changed: 300, broken: 3_000 }) },
      { name: "a tenth of it all, ten times", share: 0.1, run: largeChange(tenth) },
    ],
  };
}

const tenth = { files: 2_000, controls: 50, changed: 300 };
