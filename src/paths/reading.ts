import type { FileEntry, Snapshot, Way } from "../model/snapshot.ts";
import { isFolder, pathsStarting } from "./folders.ts";
import { matches } from "./glob.ts";
import { pathsIn, pathsNamed } from "./names.ts";
import { NotedFiles, NotedMap } from "./noted.ts";
import { spelledLike } from "./spellings.ts";

/** What was read of a snapshot, noted by the snapshot itself as it is read. */
export interface Reading {
  /** The same snapshot, which notes whatever is asked of it: who has this one alone can read nothing that is not noted. */
  readonly snapshot: Snapshot;
  /** Everything that was asked so far. */
  readonly asked: Asked;
}

/** Everything that was asked of a snapshot. */
export interface Asked {
  /** By question, the paths, beginnings of paths, names and globs that it was asked about. */
  readonly about: ReadonlyMap<Question, ReadonlySet<string>>;
  /** Whether something was asked in a way that cannot be told apart: all files, the revision. What was made of it holds of no other snapshot. */
  readonly isWhole: boolean;
}

interface Answers {
  readonly entry: FileEntry | undefined;
  readonly content: Uint8Array | undefined;
  readonly way: Way | undefined;
  readonly isFirst: boolean;
  readonly isFolder: boolean;
  readonly spelling: string | undefined;
  readonly starting: readonly string[];
  readonly matching: readonly string[];
  readonly named: readonly string[];
  readonly inside: readonly string[];
}

export type Question = keyof Answers;

/** Everything that can be asked of a snapshot: how it is answered, and which answers are the same. */
const questions: {
  readonly [Q in Question]: {
    readonly answer: (of: Snapshot, about: string) => Answers[Q];
    readonly isSame: (one: Answers[Q], other: Answers[Q]) => boolean;
  };
} = {
  entry: { answer: ({ files }, path) => files.get(path), isSame: isSameEntry },
  content: { answer: ({ contents }, path) => contents.get(path), isSame: isSameContent },
  way: { answer: ({ ways }, path) => ways?.get(path), isSame: isSameWay },
  isFirst: { answer: ({ first }, path) => first?.has(path) === true, isSame: Object.is },
  isFolder: { answer: ({ files }, path) => isFolder(path, files), isSame: Object.is },
  spelling: { answer: ({ files }, path) => spelledLike(path, files), isSame: Object.is },
  starting: { answer: ({ files }, start) => pathsStarting(start, files), isSame: isSameList },
  matching: { answer: ({ files }, glob) => matches(glob, files), isSame: isSameList },
  named: { answer: ({ files }, name) => pathsNamed(name, files), isSame: isSameList },
  inside: { answer: ({ files }, folder) => pathsIn(folder, files), isSame: isSameList },
};

type Ask = <Q extends Question>(question: Q, about: string) => Answers[Q];

/** Begins to note what is read of a snapshot. */
export function reading(of: Snapshot): Reading {
  const about = new Map<Question, Set<string>>();
  const asked = { about, isWhole: false };
  const ask: Ask = (question, what) => {
    const known = about.get(question);
    if (known === undefined) about.set(question, new Set([what]));
    else known.add(what);
    return questions[question].answer(of, what);
  };
  const whole = () => {
    asked.isWhole = true;
  };
  return { asked, snapshot: noted(of, ask, whole) };
}

/** With every field that a snapshot may have: one that was left out would look absent here, and what it says would not be noted. */
type Noted = Required<Omit<Snapshot, "before">> & Pick<Snapshot, "before">;

function noted(of: Snapshot, ask: Ask, whole: () => void): Noted {
  const { before, first } = of;
  return {
    files: new NotedFiles(
      of.files,
      { ask: (path) => ask("entry", path), whole },
      {
        hasFolder: (path) => ask("isFolder", path),
        spelledLike: (path) => ask("spelling", path),
        pathsStarting: (start) => ask("starting", start),
        pathsMatching: (glob) => ask("matching", glob),
        pathsNamed: (name) => ask("named", name),
        pathsIn: (folder) => ask("inside", folder),
      },
    ),
    contents: new NotedMap(of.contents, { ask: (path) => ask("content", path), whole }),
    ways: new NotedMap<Way>(of.ways ?? new Map(), { ask: (path) => ask("way", path), whole }),
    first: {
      has: (path) => ask("isFirst", path),
      *[Symbol.iterator]() {
        whole();
        yield* first ?? [];
      },
    },
    ...(before !== undefined && { before: unknowable(before, whole) }),
    get revision() {
      whole();
      return of.revision;
    },
  };
}

/** A map of which nothing can be asked that could be told apart. */
function unknowable<V>(all: ReadonlyMap<string, V>, whole: () => void): ReadonlyMap<string, V> {
  const ask = (key: string) => {
    whole();
    return all.get(key);
  };
  return new NotedMap(all, { ask, whole });
}

/**
 * Whether another snapshot answers everything that was asked of one the same way: what was made of the one is then what it would make of
 * the other.
 */
export function holdsOf({ about, isWhole }: Asked, one: Snapshot, other: Snapshot): boolean {
  if (isWhole || !readsGlobsAlike(one, other)) return false;
  for (const [question, whats] of about)
    for (const what of whats) if (!isAnsweredAlike(question, what, one, other)) return false;
  return true;
}

/** What reads its globs as they were read among the files of base reads them as base itself does, which asks `files`. */
function readsGlobsAlike(one: Snapshot, other: Snapshot): boolean {
  return other.before === one.before || (one.before === undefined && other.before === one.files);
}

function isAnsweredAlike<Q extends Question>(question: Q, about: string, one: Snapshot, other: Snapshot): boolean {
  const { answer, isSame } = questions[question];
  return isSame(answer(one, about), answer(other, about));
}

function isSameEntry(one: FileEntry | undefined, other: FileEntry | undefined): boolean {
  return one === other || (one?.id === other?.id && one?.kind === other?.kind);
}

/** Mostly one content is one array. */
function isSameContent(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function isSameWay(one: Way | undefined, other: Way | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((path, at) => path === other[at]));
}
