import type { PathRule } from "../model/program.ts";
import { readingsOf } from "./bracket-readings.ts";
import { globTrie } from "./glob-trie.ts";
import { type Found, type GlobFolder, globWalk } from "./glob-walk.ts";

/** An ordered list of path rules, such as a control's; the last one that matches a path decides. */
export interface RuleList {
  readonly key: string;
  readonly rules: readonly PathRule[];
}

/** The rule by which a list takes a path in. */
interface Decision {
  readonly key: string;
  readonly rule: PathRule;
}

/** All the rules of many lists, so that what a path costs does not grow with their number. */
export interface PathIndex {
  /** Per list that takes the path in, in the order of the lists: the last rule that matches, which is not a negated one. */
  match(path: string): readonly Decision[];
  /** Every glob that matches a path, of negated rules too, whether or not a later rule overrules it; each once, in no order. */
  globs(path: string): readonly string[];
  /** The same for many paths, told one after another; answers how often each glob matched, where it did. */
  matchAll(
    paths: Iterable<string>,
    told: (path: string, taken: readonly Decision[]) => void,
  ): ReadonlyMap<string, number>;
}

/** One distinct glob, and every rule it stands in. */
interface Pattern {
  readonly glob: string;
  readonly takes: Use[];
  /** By list: the last negated rule; null: none. Apart from `takes`, since one `!*.md` may stand in all lists and matters to few. */
  drops: Map<number, number> | null;
}

interface Use extends Decision {
  readonly list: number;
  readonly at: number;
}

/** Builds the index once; a glob that stands in many lists is kept, compiled and matched once. */
export function buildPathIndex(lists: readonly RuleList[]): PathIndex {
  const walk = globWalk(globTrie(readings(patternsOf(lists))));
  const decided = decider();
  return {
    match: (path) => decided(walk(path)),
    globs: (path) => {
      const { folder, hits } = walk(path);
      return [...new Set([...folder.below, ...hits].map(({ glob }) => glob))];
    },
    matchAll: (paths, told) => {
      const count = counter();
      for (const path of paths) {
        const found = walk(path);
        count.add(found);
        told(path, decided(found));
      }
      return count.counts();
    },
  };
}

/** A glob with brackets matches in each way in which it can be read. */
function readings(patterns: ReadonlyMap<string, Pattern>): readonly (readonly [string, Pattern])[] {
  const read: (readonly [string, Pattern])[] = [];
  for (const [glob, pattern] of patterns) for (const reading of readingsOf(glob)) read.push([reading, pattern]);
  return read;
}

function patternsOf(lists: readonly RuleList[]): ReadonlyMap<string, Pattern> {
  const patterns = new Map<string, Pattern>();
  for (const [list, { key, rules }] of lists.entries()) {
    for (const [at, rule] of rules.entries()) {
      let pattern = patterns.get(rule.glob);
      if (pattern === undefined) {
        pattern = { glob: rule.glob, takes: [], drops: null };
        patterns.set(rule.glob, pattern);
      }
      if (!rule.negated) {
        pattern.takes.push({ key, rule, list, at });
        continue;
      }
      pattern.drops ??= new Map();
      pattern.drops.set(list, at);
    }
  }
  return patterns;
}

/** Counts how often globs match; what takes a whole folder is counted when the folder ends. */
function counter(): {
  readonly add: (found: Found<Pattern>) => void;
  readonly counts: () => ReadonlyMap<string, number>;
} {
  const counts = new Map<string, number>();
  let folder: GlobFolder<Pattern> | null = null;
  let inFolder = 0;
  const more = ({ glob }: Pattern, number: number) => counts.set(glob, (counts.get(glob) ?? 0) + number);
  const endFolder = () => {
    for (const pattern of folder?.below ?? []) more(pattern, inFolder);
    inFolder = 0;
  };
  return {
    add: (found) => {
      if (found.folder !== folder) endFolder();
      folder = found.folder;
      inFolder += 1;
      for (const pattern of found.hits) more(pattern, 1);
    },
    counts: () => {
      endFolder();
      return counts;
    },
  };
}

/** Decides for one path after another; most files of a folder are taken by the same rules, whose decision is kept. */
function decider(): (found: Found<Pattern>) => readonly Decision[] {
  let folder: GlobFolder<Pattern> | null = null;
  let known = new Map<Pattern | null, readonly Decision[]>();
  return (found) => {
    if (found.folder !== folder) {
      folder = found.folder;
      known = new Map();
    }
    const { below } = found.folder;
    const hits = found.hits.length < 2 ? found.hits : [...new Set(found.hits)];
    if (hits.length > 1) return decisions([...below, ...hits]);
    const [hit = null] = hits;
    const decided = known.get(hit) ?? decisions(hit === null ? below : [...below, hit]);
    known.set(hit, decided);
    return decided;
  };
}

function decisions(patterns: readonly Pattern[]): readonly Decision[] {
  const last = new Map<number, Use>();
  for (const { takes } of patterns) {
    for (const use of takes) if (use.at >= (last.get(use.list)?.at ?? 0)) last.set(use.list, use);
  }
  for (const { drops } of patterns) {
    if (drops === null) continue;
    for (const { list, at } of last.values()) if ((drops.get(list) ?? -1) > at) last.delete(list);
  }
  return [...last.values()].sort((a, b) => a.list - b.list);
}
