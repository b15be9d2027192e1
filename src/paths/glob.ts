import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { pathsOf, startingWith } from "./folders.ts";
import { globTrie } from "./glob-trie.ts";
import { globWalk } from "./glob-walk.ts";

/** The paths of a snapshot that a glob matches, in code unit order; looked for once for a glob, however many links have it. */
export function matches(glob: string, files: Snapshot["files"]): readonly string[] {
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
export function filesUnder(directory: string, files: Snapshot["files"]): readonly string[] {
  return directory === "" ? pathsOf(files) : startingWith(`${directory}/`, pathsOf(files));
}

/** What every match of a glob begins with: the text before its first special character. */
export function literalStart(glob: string): string {
  return glob.slice(0, /[*?[{\\]|[@+!]\(|$/.exec(glob)?.index);
}
