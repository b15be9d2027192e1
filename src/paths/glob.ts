import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { AsksOfAll } from "./asks-of-all.ts";
import { pathsOf, pathsStarting, startingWith } from "./folders.ts";
import { globTrie } from "./glob-trie.ts";
import { globWalk } from "./glob-walk.ts";

type Files = Snapshot["files"] & Partial<AsksOfAll>;

/** The paths of a snapshot that a glob matches, in code unit order; looked for once for a glob, however many links have it. */
export function matches(glob: string, files: Files): readonly string[] {
  if (files.pathsMatching !== undefined) return files.pathsMatching(glob);
  const known = matchesIn(files);
  const found = known.get(glob) ?? matchesAmong(startingWith(literalStart(glob), pathsOf(files)), glob);
  known.set(glob, found);
  return found;
}

const matchesIn = remember((_: Snapshot["files"]) => new Map<string, readonly string[]>());

function matchesAmong(paths: readonly string[], glob: string): readonly string[] {
  const walk = globWalk(globTrie([[glob, glob]]));
  return paths.filter((path) => {
    const { folder, hits } = walk(path);
    return hits.length > 0 || folder.below.length > 0;
  });
}

/** The paths under a directory, in code unit order. */
export function filesUnder(directory: string, files: Files): readonly string[] {
  return pathsStarting(directory === "" ? "" : `${directory}/`, files);
}

/** What every match of a glob begins with: the text before its first special character. */
export function literalStart(glob: string): string {
  return glob.slice(0, /[*?[{\\]|[@+!]\(|$/.exec(glob)?.index);
}
