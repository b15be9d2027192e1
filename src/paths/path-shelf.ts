import { endingOf, type PathKeys, type Tail } from "./path-key.ts";

/** Things, each filed under what a path must have for it to be of interest. */
export interface Shelf<T> {
  readonly exact: ReadonlyMap<string, readonly T[]>;
  readonly folders: ReadonlyMap<string, Drawer<T>>;
}

/** What is filed below one folder; `any`: nothing else is known of the path. */
type Drawer<T> = Readonly<Record<Tail["is"], Map<string, T[]>>> & { readonly any: T[] };

/** Something to file: under each of its keys. */
export interface Filed<T> {
  readonly thing: T;
  readonly keys: readonly PathKeys[];
}

/** Files everything under the rarest of the conditions that its keys offer, so that no place is crowded. */
export function shelve<T>(all: readonly Filed<T>[]): Shelf<T> {
  const exact = new Map<string, T[]>();
  const folders = new Map<string, Drawer<T>>();
  const crowds = crowdsOf(all.flatMap(({ keys }) => keys));
  for (const { thing, keys } of all) {
    for (const key of keys) {
      if (key.in === "exact") put(exact, key.path, thing);
      else file(drawerOf(folders, key.folder), rarest(key, crowds), thing);
    }
  }
  return { exact, folders };
}

type InFolder = Extract<PathKeys, { in: "folder" }>;

function crowdsOf(keys: readonly PathKeys[]): ReadonlyMap<string, number> {
  const crowds = new Map<string, number>();
  for (const key of keys) {
    if (key.in === "exact") continue;
    for (const name of new Set(key.tails.map((tail) => nameOf(key, tail)))) {
      crowds.set(name, (crowds.get(name) ?? 0) + 1);
    }
  }
  return crowds;
}

function rarest(key: InFolder, crowds: ReadonlyMap<string, number>): Tail | null {
  const crowd = (tail: Tail) => crowds.get(nameOf(key, tail)) ?? 0;
  return key.tails.reduce<Tail | null>(
    (best, tail) => (best === null || crowd(tail) < crowd(best) ? tail : best),
    null,
  );
}

function nameOf({ folder }: InFolder, { is, text }: Tail): string {
  return `${is} ${text} below ${folder}`;
}

function drawerOf<T>(folders: Map<string, Drawer<T>>, folder: string): Drawer<T> {
  const drawer = folders.get(folder) ?? { name: new Map(), ending: new Map(), part: new Map(), any: [] };
  folders.set(folder, drawer);
  return drawer;
}

function file<T>(drawer: Drawer<T>, tail: Tail | null, thing: T): void {
  if (tail === null) drawer.any.push(thing);
  else put(drawer[tail.is], tail.text, thing);
}

function put<T>(map: Map<string, T[]>, key: string, thing: T): void {
  const things = map.get(key);
  if (things === undefined) map.set(key, [thing]);
  else if (things.at(-1) !== thing) things.push(thing);
}

/** Everything that a path may be of interest to; what is filed in several places may come several times. */
export function lookUp<T>(shelf: Shelf<T>, path: string): readonly T[] {
  const found = [...(shelf.exact.get(path) ?? [])];
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  const ending = endingOf(name);
  for (const folder of foldersOf(path)) {
    const drawer = shelf.folders.get(folder);
    if (drawer === undefined) continue;
    addAll(found, drawer.any);
    addAll(found, drawer.name.get(name));
    if (ending !== null) addAll(found, drawer.ending.get(ending));
    if (drawer.part.size > 0) for (const part of parts) addAll(found, drawer.part.get(part));
  }
  return found;
}

/** One by one: spread as arguments, very many would not fit on the stack. */
function addAll<T>(found: T[], things: readonly T[] | undefined): void {
  if (things !== undefined) for (const thing of things) found.push(thing);
}

/** The root, and every folder on the way to a path. */
function foldersOf(path: string): readonly string[] {
  const folders = [""];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
  return folders;
}
