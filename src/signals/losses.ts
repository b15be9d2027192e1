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

/** A mechanism that base shows in one place and head does not show there, or shows as less. */
export interface Loss {
  readonly was: Sighting;
  /** What is left of it; null: nothing. */
  readonly now: Sighting | null;
  /** `gone`: with what held it. `off`: what held it is still there. */
  readonly how: "gone" | "off" | "limited" | "advisory" | "lowered";
}

/** Losses as far as the changed files tell; those of a mechanism that one place is enough for may still be shown by another file. */
export function lossesIn(changed: Changed): readonly Loss[] {
  const index = indexOf(changed);
  const lost = changed.base.flatMap(({ path, sightings }) =>
    sightings.flatMap((was) => lossOf(was, path, index) ?? []),
  );
  return lost.filter((loss) => !isReplaced(loss, index));
}

/** Those that no file shows any more; `elsewhere` are the sightings of all other files at head. */
export function settle(losses: readonly Loss[], { head }: Changed, elsewhere: readonly Sighting[]): readonly Loss[] {
  const left = [...head.flatMap(({ sightings }) => sightings), ...elsewhere];
  return losses.filter(({ was }) => {
    if (was.signal.scope !== "repository") return true;
    return !left.some((one) => isAsGood(one, was));
  });
}

function isAsGood(one: Sighting, was: Sighting): boolean {
  const holds = one.holds === "yes" || one.holds === "unknown";
  return one.signal.family === was.signal.family && one.rank >= was.rank && holds;
}

interface Index extends Changed {
  readonly headByPath: ReadonlyMap<string, Seen>;
  readonly baseByPath: ReadonlyMap<string, Seen>;
  /** By signal and subject. */
  readonly atBase: ReadonlySet<string>;
  /** Paths at head -> the same file's path at base. */
  readonly before: ReadonlyMap<string, string>;
  readonly itemsAtBase: ReadonlySet<string>;
  readonly itemsAtHead: ReadonlySet<string>;
  /** Items that are a mechanism themselves. */
  readonly mechanisms: ReadonlySet<string>;
}

function indexOf(changed: Changed): Index {
  const { base, head, renamed } = changed;
  const atBase = base.flatMap(({ sightings }) => sightings);
  return {
    ...changed,
    headByPath: new Map(head.map((seen) => [seen.path, seen])),
    baseByPath: new Map(base.map((seen) => [seen.path, seen])),
    before: new Map([...renamed].map(([from, to]) => [to, from])),
    atBase: new Set(atBase.map(keyOf)),
    itemsAtBase: new Set(base.flatMap(({ items }) => items)),
    itemsAtHead: new Set(head.flatMap(({ items }) => items)),
    mechanisms: new Set(atBase.flatMap(({ kind, subject }) => (kind === "item" ? [subject] : []))),
  };
}

function keyOf({ signal, subject, path }: Sighting): string {
  return `${signal.id} ${subject.startsWith("./") ? `${path} ` : ""}${subject}`;
}

function lossOf(was: Sighting, path: string, index: Index): Loss | null {
  if (was.holds === "unknown" || was.holds === "advisory") return null;
  const at = index.renamed.get(path) ?? path;
  const file = index.headByPath.get(at);
  if (file?.isRead === false || (file === undefined && index.isAtHead(at) && at === path)) return null;
  const now = file?.sightings.find((one) => isSame(one, was)) ?? movedTo(was, at, index);
  if (now !== null && now !== undefined) return weakened(was, now);
  if (was.kind === "value") return isHosted(was, file, index) ? { was, now: null, how: "off" } : null;
  if (wentAlong(was, path, index) || hasSuccessor(was, file)) return null;
  return { was, now: null, how: file?.items.includes(was.subject) === true ? "off" : "gone" };
}

function isSame(one: Sighting, was: Sighting): boolean {
  return one.signal.id === was.signal.id && one.subject === was.subject;
}

/** The same item in another changed file that did not have it at base. */
function movedTo(was: Sighting, at: string, index: Index): Sighting | null {
  if (was.subject.startsWith("./")) return null;
  for (const seen of index.head) {
    const before = index.baseByPath.get(index.before.get(seen.path) ?? seen.path);
    if (seen.path === at || before?.items.includes(was.subject) === true) continue;
    const moved = seen.sightings.find((one) => isSame(one, was));
    if (moved !== undefined) return moved;
  }
  return null;
}

function weakened(was: Sighting, now: Sighting): Loss | null {
  const isWeaker = now.holds === "advisory" || (now.holds === "limited" && was.holds === "yes");
  if (isWeaker) return { was, now, how: now.holds === "advisory" ? "advisory" : "limited" };
  const isLess = was.amount !== null && now.amount !== null && now.amount < was.amount;
  return isLess ? { was, now, how: "lowered" } : null;
}

/** Whether what had the setting is still there without it. */
function isHosted({ subject }: Sighting, file: Seen | undefined, index: Index): boolean {
  if (file?.items.includes(subject) === true) return true;
  if (subject.startsWith("./")) return false;
  return index.head.some((seen) => {
    const before = index.baseByPath.get(index.before.get(seen.path) ?? seen.path);
    return seen.items.includes(subject) && before?.items.includes(subject) !== true;
  });
}

/** Whether its file keeps the one that was made to take its place: `logs_v2` of `logs`. */
function hasSuccessor(was: Sighting, file: Seen | undefined): boolean {
  return (file?.sightings ?? []).some(
    ({ signal, subject }) =>
      signal.id === was.signal.id &&
      subject.startsWith(was.subject) &&
      /^[_-]?(?:v?\d+|new)$/.test(subject.slice(was.subject.length)),
  );
}

/** Whether what it protected went with it. */
function wentAlong(was: Sighting, path: string, index: Index): boolean {
  const [type = ""] = was.subject.split(".");
  const gone = was.refers.filter(
    (name) => index.isGone(name) || (index.itemsAtBase.has(name) && !index.itemsAtHead.has(name)),
  );
  // What only configures one resource is of its family by name: aws_s3_bucket_versioning of an aws_s3_bucket.
  if (gone.some((name) => name.includes("/") || type.startsWith(`${name.split(".")[0]}_`))) return true;
  if (was.signal.scope !== "attached") return false;
  return gone.some((name) => !index.mechanisms.has(name)) || isServiceGone(path, index);
}

/** Whether its file, or its folder, had something that runs or holds data, and has nothing of it any more. */
function isServiceGone(path: string, { base, head, headByPath, baseByPath, renamed }: Index): boolean {
  if (baseByPath.get(path)?.carries === true && headByPath.get(renamed.get(path) ?? path)?.carries !== true)
    return true;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const carries = (seen: Seen) => seen.carries && seen.path.slice(0, seen.path.lastIndexOf("/") + 1) === folder;
  return base.some(carries) && !head.some(carries);
}

/** Whether the change brings the mechanism, or another of its family, somewhere where it was not. */
function isReplaced({ was, how }: Loss, index: Index): boolean {
  if (how !== "gone" && how !== "off") return false;
  return index.head.some(({ sightings }) =>
    sightings.some((one) => {
      const isNew = !index.atBase.has(keyOf({ ...one, path: index.before.get(one.path) ?? one.path }));
      const isKind = was.kind === "item" || one.kind === "item";
      return isNew && isKind && isAsGood(one, { ...was, rank: 1 });
    }),
  );
}
