import { braceExpand, Minimatch } from "minimatch";
import type { PathRule } from "../model/program.ts";
import { keysOf } from "./path-key.ts";
import { lookUp, type Shelf, shelve } from "./path-shelf.ts";

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
}

/** minimatch's semantics with `dot: true`, the same on every machine; `!` is the rule's, a leading `#` is no comment. */
const options = { dot: true, nonegate: true, nocomment: true, platform: "linux" } as const;

/** One distinct glob, and every rule it stands in. */
interface Pattern {
  readonly glob: string;
  readonly matches: (path: string) => boolean;
  readonly takes: Use[];
  /** By list: the last negated rule. Apart from `takes`, since one `!*.md` may stand in all lists and matters to few. */
  readonly drops: Map<number, number>;
}

interface Use extends Decision {
  readonly list: number;
  readonly at: number;
}

/** Builds the index once; a glob that stands in many lists is kept, compiled and matched once. */
export function buildPathIndex(lists: readonly RuleList[]): PathIndex {
  const patterns = new Map<string, Pattern>();
  for (const [list, { key, rules }] of lists.entries()) {
    for (const [at, rule] of rules.entries()) {
      const pattern = patterns.get(rule.glob) ?? patternOf(rule.glob);
      patterns.set(rule.glob, pattern);
      if (rule.negated) pattern.drops.set(list, at);
      else pattern.takes.push({ key, rule, list, at });
    }
  }
  const shelf = shelve([...patterns.values()].map((pattern) => ({ thing: pattern, keys: keysWithBraces(pattern) })));
  return {
    match: (path) => decisions(matching(shelf, path)),
    globs: (path) => [...new Set(matching(shelf, path).map(({ glob }) => glob))],
  };
}

/** Compiles the glob when it is first matched. */
function patternOf(glob: string): Pattern {
  let compiled: Minimatch | null = null;
  const matches = (path: string) => {
    compiled ??= new Minimatch(glob, options);
    return compiled.match(path);
  };
  return { glob, matches, takes: [], drops: new Map() };
}

/** A path matches when it matches one of the globs that the braces stand for. */
function keysWithBraces({ glob }: Pattern) {
  return [...new Set(braceExpand(glob, options))].map(keysOf);
}

function matching(shelf: Shelf<Pattern>, path: string): readonly Pattern[] {
  return lookUp(shelf, path).filter((pattern) => pattern.matches(path));
}

function decisions(patterns: readonly Pattern[]): readonly Decision[] {
  const last = new Map<number, Use>();
  for (const { takes } of patterns) {
    for (const use of takes) if (use.at >= (last.get(use.list)?.at ?? 0)) last.set(use.list, use);
  }
  for (const { drops } of patterns) {
    if (drops.size === 0) continue;
    for (const { list, at } of last.values()) if ((drops.get(list) ?? -1) > at) last.delete(list);
  }
  return [...last.values()].sort((a, b) => a.list - b.list);
}
