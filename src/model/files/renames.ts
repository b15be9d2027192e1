import { groupBy } from "../group-by.ts";
import { by } from "../order.ts";
import type { FileEntry } from "../snapshot.ts";
import { type Pieces, piecesOf, similarity, sizesAllow } from "./similarity.ts";

/** git's thresholds: half of a file stayed the same, or three quarters when no other file has its name. */
const [alike, alikeByName] = [0.5, 0.75];
/** Removed times added files up to which every pair is compared: git's default (`diff.renameLimit` is 1000). */
const mostPairs = 1_000_000;
/** Pieces looked up in all those comparisons: about two seconds. */
const mostLookUps = 50_000_000;
/** Possible old names remembered for each new file, as in git. */
const mostChoices = 4;

/** Equal files among which one of the same name is looked for, as in git. */
const mostTwins = 12;

interface Open {
  readonly removed: readonly FileEntry[];
  readonly added: readonly FileEntry[];
}

/** Old paths by new path. */
type Renames = ReadonlyMap<string, string>;

/** The entries whose bytes `findRenames` looks at; the others are settled by their ids, or are too many to compare. */
export function candidates(removed: readonly FileEntry[], added: readonly FileEntry[]): Open {
  const open = regular(without(removed, added, sameBytes(removed, added)));
  if (!tooMany(open)) return open;
  const pairs = sameNames(open);
  return { removed: pairs.map(([from]) => from), added: pairs.map(([, to]) => to) };
}

/**
 * Which added file was which removed one, the way git finds it: same bytes first, then an only file of its name that is 75 %
 * alike, then the best pairs that are 50 % alike. Each path is used once. Past the limits above, the last step is left out.
 */
export function findRenames(
  removed: readonly FileEntry[],
  added: readonly FileEntry[],
  bytesOf: (path: string) => Uint8Array | undefined,
): Renames {
  const pieces = remembered(bytesOf);
  const exact = sameBytes(removed, added);
  const open = regular(without(removed, added, exact));
  const named = sameNames(open)
    .filter(([from, to]) => likeness(pieces(from.path), pieces(to.path), alikeByName) >= alikeByName)
    .map(([from, to]) => [to.path, from.path] as const);
  const left = without(open.removed, open.added, new Map(named));
  return new Map([...exact, ...named, ...(tooMany(left) ? [] : bestPairs(left, pieces))]);
}

/** Pairs with equal content, each new file taking an old one of its own name before any other. */
function sameBytes(removed: readonly FileEntry[], added: readonly FileEntry[]): Renames {
  const renames = new Map<string, string>();
  const free = groupBy([...removed].reverse(), contentOf);
  for (const entry of added) {
    const from = takeFrom(free.get(contentOf(entry)) ?? [], nameOf(entry.path));
    if (from !== undefined) renames.set(entry.path, from.path);
  }
  return renames;
}

/** Takes the last one, or one of that name among the last few. */
function takeFrom(choices: FileEntry[], name: string): FileEntry | undefined {
  for (let at = choices.length - 1; at >= Math.max(0, choices.length - mostTwins); at--) {
    if (nameOf(choices[at]?.path ?? "") === name) return choices.splice(at, 1)[0];
  }
  return choices.pop();
}

/** Pairs of which each is the only one left with its file name. */
function sameNames({ removed, added }: Open): ReadonlyArray<readonly [FileEntry, FileEntry]> {
  const byName = groupBy(added, ({ path }) => nameOf(path));
  return [...groupBy(removed, ({ path }) => nameOf(path))].flatMap(([name, from]) => {
    const to = byName.get(name) ?? [];
    return from.length === 1 && to.length === 1 ? [[from[0], to[0]] as [FileEntry, FileEntry]] : [];
  });
}

function bestPairs({ removed, added }: Open, pieces: PiecesOf): ReadonlyArray<readonly [string, string]> {
  if (lookUps({ removed, added }, pieces) > mostLookUps) return [];
  const choices = added.flatMap((to) => choicesFor(to, removed, pieces));
  const [used, pairs] = [new Set<string>(), new Map<string, string>()];
  for (const { from, to } of choices.filter(({ score }) => score >= alike).sort(best)) {
    if (used.has(from) || pairs.has(to)) continue;
    used.add(from);
    pairs.set(to, from);
  }
  return [...pairs];
}

interface Choice {
  readonly from: string;
  readonly to: string;
  readonly score: number;
  readonly sameName: boolean;
}

/** The order among equals is the order they come in. */
const best = by<Choice>(
  ({ score }) => -score,
  ({ sameName }) => (sameName ? 0 : 1),
);

/** The best few, a better one taking the place of the worst: git's order among equally good ones comes of that. */
function choicesFor(to: FileEntry, removed: readonly FileEntry[], pieces: PiecesOf): readonly Choice[] {
  const kept: Choice[] = [];
  for (const from of removed) {
    const score = likeness(pieces(from.path), pieces(to.path), alike);
    const choice = { from: from.path, to: to.path, score, sameName: nameOf(from.path) === nameOf(to.path) };
    const worst = kept.reduce((at, other, here) => (best(other, kept[at] as Choice) > 0 ? here : at), 0);
    if (kept.length < mostChoices) kept.push(choice);
    else if (best(kept[worst] as Choice, choice) > 0) kept[worst] = choice;
  }
  return kept;
}

function likeness(a: Pieces | null, b: Pieces | null, atLeast: number): number {
  return a !== null && b !== null && sizesAllow(a, b, atLeast) ? similarity(a, b) : 0;
}

function lookUps({ removed, added }: Open, pieces: PiecesOf): number {
  let sum = 0;
  for (const to of added) {
    const b = pieces(to.path);
    for (const from of removed) {
      const a = pieces(from.path);
      if (a !== null && b !== null && sizesAllow(a, b, alike)) sum += Math.min(a.bytes.size, b.bytes.size);
    }
  }
  return sum;
}

type PiecesOf = (path: string) => Pieces | null;

function remembered(bytesOf: (path: string) => Uint8Array | undefined): PiecesOf {
  const known = new Map<string, Pieces | null>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const bytes = bytesOf(path);
    const pieces = bytes === undefined ? null : piecesOf(bytes);
    known.set(path, pieces);
    return pieces;
  };
}

function without(removed: readonly FileEntry[], added: readonly FileEntry[], renames: Renames): Open {
  const used = new Set(renames.values());
  return {
    removed: removed.filter(({ path }) => !used.has(path)),
    added: added.filter(({ path }) => !renames.has(path)),
  };
}

/** Links and submodules are renamed with the same content or not at all. */
function regular({ removed, added }: Open): Open {
  return { removed: removed.filter(isRegular), added: added.filter(isRegular) };
}

function isRegular({ kind }: FileEntry): boolean {
  return kind === "file" || kind === "executable";
}

function tooMany({ removed, added }: Open): boolean {
  return removed.length * added.length > mostPairs;
}

function contentOf(entry: FileEntry): string {
  return isRegular(entry) ? entry.id : `${entry.kind} ${entry.id}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
