import { braceExpand } from "minimatch";
import { globMatcher, globOptions } from "./glob-matcher.ts";
import { namePattern } from "./name-pattern.ts";
import { addWild, type WildNames, wildNames } from "./wild-names.ts";

/** A place in many globs at once, reached by the segments of a path so far. */
export interface GlobNode<T> {
  readonly literals: Map<string, GlobNode<T>>;
  /** Behind `*`. */
  any: GlobNode<T> | null;
  /** Behind segments with wildcards inside. */
  readonly wild: WildNames<GlobNode<T>>;
  /** Behind `**`: reached without a segment, and again by every one. */
  deep: GlobNode<T> | null;
  readonly isDeep: boolean;
  /** What ends here. */
  readonly ends: T[];
  /** What takes everything below. */
  readonly below: T[];
  /** The round in which it was last reached, so that it is reached once. */
  reached: number;
}

/** Many globs as one automaton over the segments of paths. */
export interface GlobTrie<T> {
  readonly root: GlobNode<T>;
  /** Globs that are asked one by one: with segments that are empty or dots, or with very many `**`. */
  readonly irregular: readonly Irregular<T>[];
  /** All globs one by one, for paths with such segments, which are no paths of a repository. */
  readonly each: readonly Irregular<T>[];
  /** How many folders were looked up. */
  rounds: number;
}

export interface Irregular<T> {
  readonly thing: T;
  readonly matches: (path: string) => boolean;
}

/** Builds the automaton; a thing is found for every path that its glob matches, as minimatch has it with `dot: true`. */
export function globTrie<T>(globs: Iterable<readonly [glob: string, thing: T]>): GlobTrie<T> {
  const root = node<T>(false);
  const irregular: Irregular<T>[] = [];
  const each: Irregular<T>[] = [];
  for (const [glob, thing] of globs) {
    const whole = { thing, matches: globMatcher(glob) };
    each.push(whole);
    const plain = [...new Set(braceExpand(glob, globOptions))].map((text) => text.split("/"));
    if (plain.some((segments) => segments.some(isIrregular) || isDeep(segments))) irregular.push(whole);
    else for (const segments of plain) add(root, segments, thing);
  }
  return { root, irregular, each, rounds: 0 };
}

/** Each `**` is one more place at which a glob stands in every folder; path rules have at most six, lines of CODEOWNERS any number. */
const mostDeep = 16;

function isDeep(segments: readonly string[]): boolean {
  return segments.filter((segment) => segment === "**").length > mostDeep;
}

/** Whether a segment is none that a path of a repository has. */
export function isIrregular(segment: string): boolean {
  return segment === "" || segment === "." || segment === "..";
}

function node<T>(isDeep: boolean): GlobNode<T> {
  return { literals: new Map(), any: null, wild: wildNames(), deep: null, isDeep, ends: [], below: [], reached: 0 };
}

function add<T>(root: GlobNode<T>, segments: readonly string[], thing: T): void {
  let at = root;
  for (const [index, segment] of segments.entries()) {
    if (segment !== "**") {
      at = child(at, segment, index < segments.length - 1);
      continue;
    }
    if (index === segments.length - 1) {
      at.below.push(thing);
      return;
    }
    if (at.isDeep) continue;
    at.deep ??= node(true);
    at = at.deep;
  }
  at.ends.push(thing);
}

function child<T>(at: GlobNode<T>, segment: string, goesOn: boolean): GlobNode<T> {
  const pattern = namePattern(segment);
  switch (pattern.is) {
    case "literal": {
      const known = at.literals.get(pattern.text) ?? node<T>(false);
      at.literals.set(pattern.text, known);
      return known;
    }
    case "any":
      at.any ??= node(false);
      return at.any;
    case "wild":
      at.wild.goesOn ||= goesOn;
      return addWild(at.wild, segment, pattern, () => node(false));
  }
}
