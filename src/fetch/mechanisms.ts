import type { MechanismChange } from "../model/report/mechanism.ts";
import type { Change, Snapshot } from "../model/snapshot.ts";
import type { Repository } from "../ports.ts";
import type { Changed } from "../signals/changed-index.ts";
import { kindOf } from "../signals/file-kinds.ts";
import { kindsShowing, type Table, tableOf } from "../signals/lookup.ts";
import { lossesIn, settle } from "../signals/losses.ts";
import { lossChanges, openingChanges, ownerChanges } from "../signals/mechanism-changes.ts";
import type { Opening } from "../signals/opened/exposure.ts";
import { openingsIn } from "../signals/opened/openings.ts";
import { mayShow } from "../signals/quick.ts";
import { see } from "../signals/see.ts";
import type { Seen } from "../signals/sighting.ts";
import { signals } from "../signals/table.ts";
import { droppedRules } from "../signals/unowned.ts";
import { readInto } from "./snapshot.ts";

/** Changes of more files are not read for mechanisms: nobody reviews them file by file, and they would be read for minutes. */
const mostChanged = 3_000;

/** Of one side's changed files together: three thousand ordinary ones have 15 MB. */
const mostBytes = 24 * 1024 * 1024;

const everything = tableOf(signals);

/**
 * What a change takes away of mechanisms that its files show, and what it opens to everybody. The changed files are read first; others only for
 * mechanisms that lost something and that one place is enough for. Throws `Unreadable`.
 */
export async function mechanismsOf(
  repository: Repository,
  sides: { readonly base: Snapshot; readonly head: Snapshot },
  { files }: Change,
): Promise<readonly MechanismChange[]> {
  if (files.length > mostChanged) return [];
  const ofBase = files.flatMap(({ path, previous, status }) =>
    status === "added" || status === "copied" ? [] : [previous ?? path],
  );
  const ofHead = files.flatMap(({ path, status }) => (status === "removed" ? [] : [path]));
  const base = await readInto(repository, sides.base, ofBase.filter(isRead));
  const head = await readInto(repository, sides.head, ofHead.filter(isRead));
  const renamed = new Map(
    files.flatMap(({ path, previous, status }): [string, string][] =>
      status === "renamed" && previous !== null ? [[previous, path]] : [],
    ),
  );
  const changed: Changed = {
    base: seenIn(base, ofBase, everything),
    head: seenIn(head, ofHead, everything),
    renamed,
    isAtHead: (path) => head.files.has(path),
    isGone: goneFrom(base, head),
  };
  const losses = lossesIn(changed);
  const elsewhere = await seenElsewhere(
    repository,
    head,
    ofHead,
    losses.map(({ was }) => was.signal.family),
  );
  const left = settle(
    losses,
    changed,
    elsewhere.flatMap(({ sightings }) => sightings),
  ).filter(({ was }) => was.signal.id !== owners?.id);
  return [
    ...ownerChanges(droppedRules(base, head), owners?.criteria ?? { "soc2-2017": [], "nist-csf-2.0": [] }),
    ...lossChanges(left),
    ...openingChanges(
      newlyOpen(openings(base, ofBase), openings(head, ofHead), new Map([...renamed].map(([from, to]) => [to, from]))),
    ),
  ];
}

const owners = signals.find(({ id }) => id === "code-owners");

function isRead(path: string): boolean {
  return kindOf(path) !== null;
}

/** What the files show; those beyond the bound are as good as not read, so that nothing in them is told to be gone. */
function seenIn({ contents }: Snapshot, paths: readonly string[], table: Table): readonly Seen[] {
  let left = mostBytes;
  return paths.flatMap((path) => {
    const bytes = contents.get(path);
    if (bytes === undefined) return [];
    left -= bytes.length;
    if (left < 0) return [{ path, isRead: false, sightings: [], items: [], carries: false }];
    return see({ path, bytes }, table) ?? [];
  });
}

/** What files that are not changed show of some families, of which one place is enough. */
async function seenElsewhere(
  repository: Repository,
  head: Snapshot,
  changed: readonly string[],
  families: readonly string[],
): Promise<readonly Seen[]> {
  const asked = signals.filter(({ family, scope }) => scope === "repository" && families.includes(family));
  if (asked.length === 0) return [];
  const table = tableOf(asked);
  const kinds = kindsShowing(table);
  const known = new Set(changed);
  const paths = [...head.files.keys()].filter((path) => {
    const kind = known.has(path) ? null : kindOf(path);
    return kind !== null && kinds.has(kind);
  });
  const { contents } = await readInto(repository, head, paths);
  return paths.flatMap((path) => {
    const bytes = contents.get(path);
    return bytes === undefined || !mayShow({ path, bytes }, table) ? [] : (see({ path, bytes }, table) ?? []);
  });
}

/** Whether a file, or everything in a folder, is there at base and not at head. */
function goneFrom(base: Snapshot, head: Snapshot): (path: string) => boolean {
  const folders = ({ files }: Snapshot) =>
    new Set(
      [...files.keys()].flatMap((path) => path.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/"))),
    );
  const [before, after] = [later(() => folders(base)), later(() => folders(head))];
  return (path) => {
    const name = path.replace(/^\.\//, "").replace(/\/(?:\.\.\.)?$/, "");
    return before().has(name) && !after().has(name);
  };
}

/** Makes something once, when it is asked for. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is open at head and was not at base, by what it belongs to; `before`: paths at head -> at base. */
function newlyOpen(
  base: readonly Opening[],
  head: readonly Opening[],
  before: ReadonlyMap<string, string>,
): readonly Opening[] {
  const nameOf = ({ exposure, subject, path }: Opening, at: string = path) =>
    `${exposure.id} ${subject.startsWith("./") ? at : ""} ${subject}`;
  const known = new Set(base.map((opening) => nameOf(opening)));
  return head.filter((opening) => !known.has(nameOf(opening, before.get(opening.path))));
}

function openings({ contents }: Snapshot, paths: readonly string[]): readonly Opening[] {
  let left = mostBytes;
  return paths.flatMap((path) => {
    const bytes = contents.get(path);
    left -= bytes?.length ?? 0;
    return bytes === undefined || left < 0 ? [] : openingsIn({ path, bytes });
  });
}
