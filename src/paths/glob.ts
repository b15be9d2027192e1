import { Minimatch } from "minimatch";
import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** Whether a glob of an evidence link matches a path; compiled once for many paths. */
export function globMatcher(glob: string): (path: string) => boolean {
  const compiled = new Minimatch(glob, { dot: true, nonegate: true, nocomment: true, platform: "linux" });
  return (path) => compiled.match(path);
}

/** The paths of a snapshot that a glob matches, in code unit order. */
export function matches(glob: string, files: Snapshot["files"]): readonly string[] {
  return startingWith(literalStart(glob), files).filter(globMatcher(glob));
}

/** The paths under a directory, in code unit order. */
export function filesUnder(directory: string, files: Snapshot["files"]): readonly string[] {
  return directory === "" ? pathsOf(files) : startingWith(`${directory}/`, files);
}

/** What every match of a glob begins with: the text before its first special character. */
export function literalStart(glob: string): string {
  return glob.slice(0, /[*?[{\\]|[@+!]\(|$/.exec(glob)?.index);
}

const pathsOf = remember((files: Snapshot["files"]): readonly string[] => [...files.keys()]);

/** By binary search, since file lists are long and in order. */
function startingWith(start: string, files: Snapshot["files"]): readonly string[] {
  const paths = pathsOf(files);
  const from = firstAtLeast(start, paths);
  let to = from;
  while (paths[to]?.startsWith(start) === true) to++;
  return paths.slice(from, to);
}

function firstAtLeast(start: string, paths: readonly string[]): number {
  let [low, high] = [0, paths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
