import { Minimatch } from "minimatch";
import type { Snapshot } from "../model/snapshot.ts";
import { pathsOf, startingWith } from "./folders.ts";

/** Whether a glob of an evidence link matches a path; compiled once for many paths. */
export function globMatcher(glob: string): (path: string) => boolean {
  const compiled = new Minimatch(glob, { dot: true, nonegate: true, nocomment: true, platform: "linux" });
  return (path) => compiled.match(path);
}

/** The paths of a snapshot that a glob matches, in code unit order. */
export function matches(glob: string, files: Snapshot["files"]): readonly string[] {
  return startingWith(literalStart(glob), pathsOf(files)).filter(globMatcher(glob));
}

/** The paths under a directory, in code unit order. */
export function filesUnder(directory: string, files: Snapshot["files"]): readonly string[] {
  return directory === "" ? pathsOf(files) : startingWith(`${directory}/`, pathsOf(files));
}

/** What every match of a glob begins with: the text before its first special character. */
export function literalStart(glob: string): string {
  return glob.slice(0, /[*?[{\\]|[@+!]\(|$/.exec(glob)?.index);
}
