import { braceExpand } from "minimatch";
import { globMatcher, globOptions } from "./glob-matcher.ts";
import { namePattern } from "./name-pattern.ts";
import { addWild, type WildNames, wildNames } from "./wild-names.ts";

/** A place in many globs at once, reached by the segments of a path so far. */
export interface GlobNode<T> {
  /** Null: none, as at most places of an index; so with what follows. */
  literals: Map<string, GlobNode<T>> | null;
  /** Behind `*`. */
  any: GlobNode<T> | null;
  /** Behind segments with wildcards inside. */
  wild: WildNames<GlobNode<T>> | null;
  /** Behind `**`: reached without a segment, and again by every one. */
  deep: GlobNode<T> | null;
  readonly isDeep: boolean;
  /** What ends here. */
  ends: T[] | null;
  /** What takes everything below. */
  below: T[] | null;
  /** The round in which it was last reached, so that it is reached once. */
  reached: number;
}

/** Many globs as one automaton over the segments of paths. */
export interface GlobTrie<T> {
  readonly root: GlobNode<T>;
  /** Globs that are asked one by one: with segments that are empty or dots, or with very many `**`. */
  readonly irregular: readonly Irregular<T>[];
  /** All globs one by one, for paths with such segments, which are no paths of a repository. */
  readonly each: () => readonly Irregular<T>[];
  /** How many folders were looked up. */
  rounds: number;
}

export interface Irregular<T> {
  readonly thing: T;
  readonly matches: (path: string) => boolean;
}

/** Builds the automaton; a thing is found for every path that its glob matches, as minimatch has it with `dot: true`. */
export function globTrie<T>(globs: readonly (readonly [glob: string, thing: T])[]): GlobTrie<T> {
  const root = node<T>(false);
  const irregular: Irregular<T>[] = [];
  for (const [glob, thing] of globs) {
    const plain = withoutBraces(glob);
    if (plain.some((segments) => segments.some(isIrregular) || isDeep(segments))) irregular.push(asked(glob, thing));
    else for (const segments of plain) add(root, segments, thing);
  }
  let each: readonly Irregular<T>[] | null = null;
  return {
    root,
    irregular,
    each: () => {
      each ??= globs.map(([glob, thing]) => asked(glob, thing));
      return each;
    },
    rounds: 0,
  };
}

function asked<T>(glob: string, thing: T): Irregular<T> {
  return { thing, matches: globMatcher(glob) };
}

/** The segments of each glob that one with braces stands for. */
function withoutBraces(glob: string): readonly (readonly string[])[] {
  if (!glob.includes("{")) return [glob.split("/")];
  return [...new Set(braceExpand(glob, globOptions))].map((text) => text.split("/"));
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
  return { literals: null, any: null, wild: null, deep: null, isDeep, ends: null, below: null, reached: 0 };
}

function add<T>(root: GlobNode<T>, segments: readonly string[], thing: T): void {
  let at = root;
  for (const [index, segment] of segments.entries()) {
    if (segment !== "**") {
      at = child(at, segment, index < segments.length - 1);
      continue;
    }
    if (index === segments.length - 1) {
      at.below ??= [];
      at.below.push(thing);
      return;
    }
    if (at.isDeep) continue;
    at.deep ??= node(true);
    at = at.deep;
  }
  at.ends ??= [];
  at.ends.push(thing);
}

function child<T>(at: GlobNode<T>, segment: string, goesOn: boolean): GlobNode<T> {
  const pattern = namePattern(segment);
  switch (pattern.is) {
    case "literal": {
      at.literals ??= new Map();
      const known = at.literals.get(pattern.text);
      if (known !== undefined) return known;
      const made = node<T>(false);
      at.literals.set(pattern.text, made);
      return made;
    }
    case "any":
      at.any ??= node(false);
      return at.any;
    case "wild":
      at.wild ??= wildNames();
      at.wild.goesOn ||= goesOn;
      return addWild(at.wild, segment, pattern, () => node(false));
  }
}
