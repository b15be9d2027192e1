import { braceExpand, Minimatch } from "minimatch";
import type { PathRule } from "../model/program.ts";
import { endingOf, keyOf, type Tail } from "./path-key.ts";

/** An ordered list of path rules, such as a control's; the last one that matches a path decides. */
export interface RuleList {
  readonly key: string;
  readonly rules: readonly PathRule[];
}

/** A rule that decides about a path, and the list it stands in. */
export interface Decision {
  readonly key: string;
  readonly rule: PathRule;
}

/** All the rules of many lists, so that what a path costs does not grow with their number. */
export interface PathIndex {
  /** Per list with a rule that matches, in the order of the lists: the last such rule, negated or not. */
  decide(path: string): readonly Decision[];
  /** Those of the decisions that take the path in. */
  match(path: string): readonly Decision[];
  /** Every rule that matches a path, whether or not a later one overrules it. */
  matching(path: string): readonly Decision[];
}

/** minimatch's semantics with `dot: true`; `!` is the rule's, a leading `#` is no comment. */
const options = { dot: true, nonegate: true, nocomment: true } as const;

/** One distinct glob, and every place it is used in. */
interface Pattern {
  readonly matches: (path: string) => boolean;
  readonly uses: { readonly list: number; readonly at: number }[];
}

/** Builds the index once; deduplicates globs across lists. */
export function buildPathIndex(lists: readonly RuleList[]): PathIndex {
  const patterns = new Map<string, Pattern>();
  const shelf = newShelf();
  for (const [list, { rules }] of lists.entries()) {
    for (const [at, { glob }] of rules.entries()) {
      const known = patterns.get(glob) ?? shelve(shelf, glob);
      patterns.set(glob, known);
      known.uses.push({ list, at });
    }
  }
  const matching = (path: string) => usesOf(shelf, path).map(({ list, at }) => decision(lists, list, at));
  const decide = (path: string) => {
    const last = new Map<number, number>();
    for (const { list, at } of usesOf(shelf, path)) last.set(list, Math.max(at, last.get(list) ?? -1));
    return [...last].sort(([a], [b]) => a - b).map(([list, at]) => decision(lists, list, at));
  };
  return { matching, decide, match: (path) => decide(path).filter(({ rule }) => !rule.negated) };
}

function decision(lists: readonly RuleList[], list: number, at: number): Decision {
  const { key = "", rules = [] } = lists[list] ?? {};
  return { key, rule: rules[at] as PathRule };
}

function usesOf(shelf: Shelf, path: string): readonly Pattern["uses"][number][] {
  return [...candidates(shelf, path)]
    .filter((pattern) => pattern.matches(path))
    .flatMap((pattern) => pattern.uses)
    .sort((a, b) => a.list - b.list || a.at - b.at);
}

/** Patterns by what a path must have for them to be worth matching. */
interface Shelf {
  readonly exact: Map<string, Pattern[]>;
  readonly folders: Map<string, Drawer>;
}

interface Drawer {
  readonly names: Map<string, Pattern[]>;
  readonly endings: Map<string, Pattern[]>;
  readonly parts: Map<string, Pattern[]>;
  readonly any: Pattern[];
}

function newShelf(): Shelf {
  return { exact: new Map(), folders: new Map() };
}

/** Files a glob under each alternative of its braces; compiles it when it is first matched. */
function shelve(shelf: Shelf, glob: string): Pattern {
  let compiled: Minimatch | null = null;
  const pattern: Pattern = {
    uses: [],
    matches: (path) => {
      compiled ??= new Minimatch(glob, options);
      return compiled.match(path);
    },
  };
  for (const alternative of new Set(braceExpand(glob, options))) {
    const key = keyOf(alternative);
    if (key.in === "exact") put(shelf.exact, key.path, pattern);
    else putInDrawer(drawerOf(shelf, key.folder), key.tail, pattern);
  }
  return pattern;
}

function drawerOf(shelf: Shelf, folder: string): Drawer {
  const drawer = shelf.folders.get(folder) ?? { names: new Map(), endings: new Map(), parts: new Map(), any: [] };
  shelf.folders.set(folder, drawer);
  return drawer;
}

function putInDrawer(drawer: Drawer, tail: Tail, pattern: Pattern): void {
  if (tail.is === "any") drawer.any.push(pattern);
  else if (tail.is === "name") put(drawer.names, tail.name, pattern);
  else if (tail.is === "ending") put(drawer.endings, tail.ending, pattern);
  else put(drawer.parts, tail.part, pattern);
}

function put(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const patterns = map.get(key);
  if (patterns === undefined) map.set(key, [pattern]);
  else if (patterns.at(-1) !== pattern) patterns.push(pattern);
}

/** Each pattern that may match, once. */
function candidates(shelf: Shelf, path: string): ReadonlySet<Pattern> {
  const found = new Set(shelf.exact.get(path));
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  const ending = endingOf(name);
  let folder = "";
  for (const part of ["", ...parts]) {
    folder = folder === "" ? part : `${folder}/${part}`;
    const drawer = shelf.folders.get(folder);
    if (drawer === undefined) continue;
    addAll(found, drawer.any);
    addAll(found, drawer.names.get(name));
    if (ending !== null) addAll(found, drawer.endings.get(ending));
    if (drawer.parts.size > 0) for (const one of parts) addAll(found, drawer.parts.get(one));
  }
  return found;
}

function addAll(found: Set<Pattern>, patterns: readonly Pattern[] | undefined): void {
  if (patterns !== undefined) for (const pattern of patterns) found.add(pattern);
}
