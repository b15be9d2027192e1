import type { Seen, Sighting } from "./sighting.ts";

/** What the changed files show at both sides. */
export interface Changed {
  readonly base: readonly Seen[];
  readonly head: readonly Seen[];
  /** Paths at base -> the same file's path at head. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Whether a path is there at head, read or not. */
  readonly isAtHead: (path: string) => boolean;
  /** Whether a file or folder is there at base, and not at head. */
  readonly isGone: (path: string) => boolean;
}

/** The same, so that a question about one sighting costs the same however many there are. */
export interface ChangedIndex extends Changed {
  readonly baseByPath: ReadonlyMap<string, Seen>;
  readonly headByPath: ReadonlyMap<string, Seen>;
  /** Head's sightings by `inFile`. */
  readonly kept: ReadonlyMap<string, Sighting>;
  /** Head's sightings of items in files that did not have them at base, by `anywhere`. */
  readonly moved: ReadonlyMap<string, Sighting>;
  /** Items at head by path and name, and the names of those in files that did not have them at base. */
  readonly items: ReadonlySet<string>;
  readonly newItems: ReadonlySet<string>;
  readonly itemsAtBase: ReadonlySet<string>;
  readonly itemsAtHead: ReadonlySet<string>;
  /** Items that are a mechanism themselves. */
  readonly mechanisms: ReadonlySet<string>;
  /** What the sightings that head has and base had not replace, and of those the ones that are items; see `replacing`. */
  readonly brought: ReadonlySet<string>;
  readonly broughtItems: ReadonlySet<string>;
  /** The same of items that hold only under a condition: they can replace one that did so too. */
  readonly broughtLimited: ReadonlySet<string>;
  /** By `inFile`, without the end that says that it takes another's place. */
  readonly stems: ReadonlySet<string>;
  /** Folders in which something runs or holds data. */
  readonly carrying: { readonly base: ReadonlySet<string>; readonly head: ReadonlySet<string> };
}

export function indexOf(changed: Changed): ChangedIndex {
  const { base, head, renamed } = changed;
  const before = new Map([...renamed].map(([from, to]) => [to, from]));
  const baseByPath = new Map(base.map((seen) => [seen.path, seen]));
  const atBase = base.flatMap(({ sightings }) => sightings);
  const atHead = head.flatMap(({ sightings }) => sightings);
  const known = new Set(atBase.map(keyOf));
  const isNew = (one: Sighting) => !known.has(keyOf({ ...one, path: before.get(one.path) ?? one.path }));
  const arriving = atHead.filter(isNew);
  const brought = arriving.filter(({ holds }) => holds === "yes" || holds === "unknown");
  const limited = arriving.filter(({ holds, kind }) => holds === "limited" && kind === "item");
  const arrived = head.map((seen) => {
    const was = new Set(baseByPath.get(before.get(seen.path) ?? seen.path)?.items);
    return { seen, names: new Set(seen.items.filter((name) => !was.has(name))) };
  });
  return {
    ...changed,
    baseByPath,
    headByPath: new Map(head.map((seen) => [seen.path, seen])),
    kept: firstBy(atHead, (one) => inFile(one.path, one)),
    moved: firstBy(
      arrived.flatMap(({ seen, names }) => seen.sightings.filter(({ subject }) => names.has(subject))),
      anywhere,
    ),
    items: new Set(head.flatMap(({ path, items }) => items.map((name) => `${path} ${name}`))),
    newItems: new Set(arrived.flatMap(({ names }) => [...names])),
    itemsAtBase: new Set(base.flatMap(({ items }) => items)),
    itemsAtHead: new Set(head.flatMap(({ items }) => items)),
    mechanisms: new Set(atBase.flatMap(({ kind, subject }) => (kind === "item" ? [subject] : []))),
    brought: new Set(brought.flatMap(replacing)),
    broughtItems: new Set(brought.filter(({ kind }) => kind === "item").flatMap(replacing)),
    broughtLimited: new Set(limited.flatMap(replacing)),
    stems: new Set(atHead.map((one) => inFile(one.path, { ...one, subject: stemOf(one.subject) }))),
    carrying: { base: carryingFolders(base), head: carryingFolders(head) },
  };
}

/** What a lost sighting needs one of: its family, where it ran. */
export function replaceableBy({ signal, path }: Pick<Sighting, "signal" | "path">): string {
  return `${isOfOtherForge(path) ? "anywhere" : "here"} ${signal.family}`;
}

/** What a sighting can take the place of: a workflow of Gitea or Forgejo, which GitHub does not run, only of another one. */
export function replacing({ signal, path }: Pick<Sighting, "signal" | "path">): readonly string[] {
  const anywhere = `anywhere ${signal.family}`;
  return isOfOtherForge(path) ? [anywhere] : [anywhere, `here ${signal.family}`];
}

export function isOfOtherForge(path: string): boolean {
  return /^\.(?:gitea|forgejo)\//.test(path);
}

/** A signal's subject in one file. */
export function inFile(path: string, { signal, subject }: Pick<Sighting, "signal" | "subject">): string {
  return `${path} ${anywhere({ signal, subject })}`;
}

/** A signal's subject, wherever it is. */
export function anywhere({ signal, subject }: Pick<Sighting, "signal" | "subject">): string {
  return `${signal.id} ${subject}`;
}

/** What is called so only in its file is another thing in another file. */
export function isLocal({ subject }: Sighting): boolean {
  return subject.startsWith("./");
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function keyOf(one: Sighting): string {
  return isLocal(one) ? inFile(one.path, one) : anywhere(one);
}

/** `logs` of `logs_v2`, `logs2` and `logs_new`; any other name as it is, with a mark that nothing is called by. */
function stemOf(subject: string): string {
  const stem = subject.replace(/[_-]?(?:v?\d{1,4}|new)$/, "");
  return stem === subject ? `${subject} ` : stem;
}

function carryingFolders(all: readonly Seen[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ path, carries }) => (carries ? [folderOf(path)] : [])));
}

function firstBy(all: readonly Sighting[], keyOf: (one: Sighting) => string): ReadonlyMap<string, Sighting> {
  return new Map([...all].reverse().map((one) => [keyOf(one), one]));
}
