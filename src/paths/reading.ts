import type { FileEntry, Snapshot } from "../model/snapshot.ts";
import { type AskedByStart, pathsStarting } from "../paths/folders.ts";

/** What was read of a snapshot, noted by the snapshot itself as it is read. */
export interface Reading {
  /** The same snapshot, which notes whatever is asked of it. */
  readonly snapshot: Snapshot;
  /** Whether another snapshot answers everything that was asked the same way: what was made of this one is then what it would make of that. */
  holdsOf(other: Snapshot): boolean;
}

/** Begins to note what is read of a snapshot. What is asked in no way that can be told apart (all files, the revision) holds of no other. */
export function reading(of: Snapshot): Reading {
  const files = new NotedFiles(of.files);
  const contents = new NotedMap(of.contents);
  let isOther = false;
  const other = <T>(value: T): T => {
    isOther = true;
    return value;
  };
  const snapshot: Snapshot = {
    files,
    contents,
    get revision() {
      return other(of.revision);
    },
    get ways() {
      return other(of.ways ?? new Map());
    },
    get first() {
      return other(of.first ?? new Set<string>());
    },
    get before() {
      return other(of.before ?? new Map<string, FileEntry>());
    },
  };
  const holdsOf = (next: Snapshot) =>
    !isOther &&
    files.holdsOf(next.files, isSameEntry) &&
    files.lists(next.files) &&
    contents.holdsOf(next.contents, Object.is);
  return { snapshot, holdsOf };
}

function isSameEntry(one: FileEntry | undefined, other: FileEntry | undefined): boolean {
  return one === other || (one?.id === other?.id && one?.kind === other?.kind);
}

/** A map that notes which keys were asked for, and whether it was looked at as a whole. */
class NotedMap<V> implements ReadonlyMap<string, V> {
  protected readonly all: ReadonlyMap<string, V>;
  private readonly keysAsked = new Set<string>();
  private isWhole = false;

  constructor(all: ReadonlyMap<string, V>) {
    this.all = all;
  }

  get(key: string): V | undefined {
    this.keysAsked.add(key);
    return this.all.get(key);
  }

  has(key: string): boolean {
    this.keysAsked.add(key);
    return this.all.has(key);
  }

  holdsOf(other: ReadonlyMap<string, V>, isSame: (one: V | undefined, other: V | undefined) => boolean): boolean {
    return !this.isWhole && [...this.keysAsked].every((key) => isSame(this.all.get(key), other.get(key)));
  }

  get size(): number {
    return this.whole().size;
  }

  keys() {
    return this.whole().keys();
  }

  values() {
    return this.whole().values();
  }

  entries() {
    return this.whole().entries();
  }

  [Symbol.iterator]() {
    return this.whole()[Symbol.iterator]();
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    this.whole().forEach(each);
  }

  private whole(): ReadonlyMap<string, V> {
    this.isWhole = true;
    return this.all;
  }
}

/** Files that also note which folders were listed. */
class NotedFiles extends NotedMap<FileEntry> implements AskedByStart {
  private readonly starts = new Set<string>();

  pathsStarting(start: string): readonly string[] {
    this.starts.add(start);
    return pathsStarting(start, this.all);
  }

  /** Whether every list that was asked for is the same of other files. */
  lists(other: Snapshot["files"]): boolean {
    return [...this.starts].every((start) => {
      const [was, is] = [pathsStarting(start, this.all), pathsStarting(start, other)];
      return was.length === is.length && was.every((path, at) => path === is[at]);
    });
  }
}
