import type { FileEntry } from "../model/snapshot.ts";
import type { AsksOfAll } from "./asks-of-all.ts";

/** Whom a map tells what it is asked. */
export interface Noting<V> {
  /** Notes the key and answers for it. */
  readonly ask: (key: string) => V | undefined;
  /** Notes that the whole was looked at. */
  readonly whole: () => void;
}

/** A map that can be read only by telling what is asked of it. */
export class NotedMap<V> implements ReadonlyMap<string, V> {
  readonly #all: ReadonlyMap<string, V>;
  readonly #noting: Noting<V>;

  constructor(all: ReadonlyMap<string, V>, noting: Noting<V>) {
    this.#all = all;
    this.#noting = noting;
  }

  get(key: string): V | undefined {
    return this.#noting.ask(key);
  }

  has(key: string): boolean {
    return this.#noting.ask(key) !== undefined;
  }

  get size(): number {
    return this.#whole().size;
  }

  keys() {
    return this.#whole().keys();
  }

  values() {
    return this.#whole().values();
  }

  entries() {
    return this.#whole().entries();
  }

  [Symbol.iterator]() {
    return this.#whole()[Symbol.iterator]();
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.#whole()) each(value, key, this);
  }

  #whole(): ReadonlyMap<string, V> {
    this.#noting.whole();
    return this.#all;
  }
}

/** Files that also answer what is asked of all of them. */
export class NotedFiles extends NotedMap<FileEntry> implements AsksOfAll {
  readonly hasFolder: AsksOfAll["hasFolder"];
  readonly spelledLike: AsksOfAll["spelledLike"];
  readonly pathsStarting: AsksOfAll["pathsStarting"];
  readonly pathsMatching: AsksOfAll["pathsMatching"];
  readonly pathsNamed: AsksOfAll["pathsNamed"];
  readonly pathsIn: AsksOfAll["pathsIn"];

  constructor(all: ReadonlyMap<string, FileEntry>, noting: Noting<FileEntry>, ofAll: AsksOfAll) {
    super(all, noting);
    this.hasFolder = ofAll.hasFolder;
    this.spelledLike = ofAll.spelledLike;
    this.pathsStarting = ofAll.pathsStarting;
    this.pathsMatching = ofAll.pathsMatching;
    this.pathsNamed = ofAll.pathsNamed;
    this.pathsIn = ofAll.pathsIn;
  }
}
