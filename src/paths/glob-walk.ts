import { type GlobNode, type GlobTrie, type Irregular, isIrregular } from "./glob-trie.ts";
import { matchWild } from "./wild-names.ts";

/** A folder on the way to a path, and where many globs stand behind it. */
export interface GlobFolder<T> {
  readonly name: string;
  readonly nodes: readonly GlobNode<T>[];
  /** What takes everything below, of the folders above too. */
  readonly below: readonly T[];
}

/** What many globs find for one path. */
export interface Found<T> {
  /** The same object for paths of one folder that follow one another. */
  readonly folder: GlobFolder<T>;
  /** What takes this path, and not everything in its folder; may hold a thing twice, and one of `below`. */
  readonly hits: readonly T[];
}

/**
 * Looks up one path after another. What is known of its folders is kept for the next path, so that paths in order cost little more than
 * their names.
 */
export function globWalk<T>(trie: GlobTrie<T>): (path: string) => Found<T> {
  const { irregular, each } = trie;
  const top = folderOf("", reachedFrom(trie, [trie.root]), []);
  const nowhere: GlobFolder<T> = { name: "", nodes: [], below: [] };
  let folder = "";
  let way: readonly GlobFolder<T>[] = [top];
  return (path) => {
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash + 1);
    if (slash === 0 || isIrregular(name)) return { folder: nowhere, hits: asked(each(), path) };
    if (slash !== folder.length || !path.startsWith(folder)) {
      const parent = slash < 0 ? "" : path.slice(0, slash);
      const next = slash < 0 ? [top] : wayTo(trie, parent.split("/"), way);
      if (next === null) return { folder: nowhere, hits: asked(each(), path) };
      folder = parent;
      way = next;
    }
    const at = way.at(-1) ?? top;
    const hits = endsOf(at.nodes, name);
    return { folder: at, hits: irregular.length === 0 ? hits : [...hits, ...asked(irregular, path)] };
  };
}

function asked<T>(globs: readonly Irregular<T>[], path: string): readonly T[] {
  return globs.flatMap(({ thing, matches }) => (matches(path) ? [thing] : []));
}

/** The root and every folder down to the last of these, as far as possible those of another way; null where a name is irregular. */
function wayTo<T>(
  trie: GlobTrie<T>,
  names: readonly string[],
  other: readonly GlobFolder<T>[],
): readonly GlobFolder<T>[] | null {
  let same = 0;
  while (same < names.length && other[same + 1]?.name === names[same]) same += 1;
  const way = other.slice(0, same + 1);
  for (const name of names.slice(same)) {
    const above = way.at(-1);
    if (above === undefined || isIrregular(name)) return null;
    way.push(folderOf(name, behind(trie, above.nodes, name), above.below));
  }
  return way;
}

function folderOf<T>(name: string, nodes: readonly GlobNode<T>[], above: readonly T[]): GlobFolder<T> {
  let below = above;
  for (const node of nodes) if (node.below !== null) below = [...new Set([...below, ...node.below])];
  return { name, nodes, below };
}

/** Where the globs stand one folder further. */
function behind<T>(trie: GlobTrie<T>, nodes: readonly GlobNode<T>[], name: string): readonly GlobNode<T>[] {
  const next: GlobNode<T>[] = [];
  const found = (node: GlobNode<T>) => next.push(node);
  for (const node of nodes) {
    if (node.isDeep) next.push(node);
    if (node.any !== null) next.push(node.any);
    const literal = node.literals?.get(name);
    if (literal !== undefined) next.push(literal);
    if (node.wild?.goesOn === true) matchWild(node.wild, name, found);
  }
  return reachedFrom(trie, next);
}

/** The same, each once, with what stands behind a `**` that takes no folder. */
function reachedFrom<T>(trie: GlobTrie<T>, nodes: readonly GlobNode<T>[]): readonly GlobNode<T>[] {
  trie.rounds += 1;
  const reached: GlobNode<T>[] = [];
  for (const node of nodes) {
    for (let one: GlobNode<T> | null = node; one !== null; one = one.deep) {
      if (one.reached === trie.rounds) continue;
      one.reached = trie.rounds;
      reached.push(one);
    }
  }
  return reached;
}

/** What ends with a name. */
function endsOf<T>(nodes: readonly GlobNode<T>[], name: string): readonly T[] {
  const ends: T[] = [];
  const found = (node: GlobNode<T>) => {
    if (node.ends !== null) for (const thing of node.ends) ends.push(thing);
  };
  for (const node of nodes) {
    if (node.any !== null) found(node.any);
    const literal = node.literals?.get(name);
    if (literal !== undefined) found(literal);
    if (node.wild !== null) matchWild(node.wild, name, found);
  }
  return ends;
}
