import { type Destination, follow, linkOnTheWay } from "../model/files/symlinks.ts";
import type { FileEntry, Revision, Snapshot, Way } from "../model/snapshot.ts";
import type { Repository } from "../ports.ts";

/** A path whose way is known to its end. */
type Led = Exclude<Destination, { readonly is: "unread" }>;

/** The files of one revision by name; nothing is read yet. Throws `Unreadable`. */
export async function openSnapshot(repository: Repository, revision: Revision): Promise<Snapshot> {
  const entries = await repository.files(revision);
  const files = new Map<string, FileEntry>();
  for (const entry of entries) files.set(entry.path, entry);
  return { revision, files, contents: new Map() };
}

/**
 * The snapshot with these paths read too; a path that is not there, or was read before, costs nothing. Throws `Unreadable`.
 * A symbolic link has the bytes of the file it leads to inside the repository, as GitHub shows it, and so has a path behind one; what
 * leads nowhere, out of the repository or to a directory has none, and neither has a submodule. `ways` says where each led.
 */
export async function readInto(
  repository: Repository,
  snapshot: Snapshot,
  paths: readonly string[],
): Promise<Snapshot> {
  const asked = [...new Set(paths)].filter((path) => isThere(path, snapshot) && !snapshot.contents.has(path));
  const led = await destinations(repository, snapshot, asked);
  if (led.size === 0) return snapshot;
  const found = [...led].flatMap(([path, way]) => (way.is === "file" ? [[path, way.entry] as const] : []));
  const unread = found.flatMap(([, entry]) => (snapshot.contents.has(entry.path) ? [] : [entry]));
  const read = await repository.read(snapshot.revision, [...new Set(unread)]);
  const contents = new Map(snapshot.contents);
  for (const [path, { path: target }] of found) {
    const bytes = read.get(target) ?? snapshot.contents.get(target);
    if (bytes !== undefined) contents.set(path, bytes);
  }
  return { ...snapshot, contents, ways: waysOf(snapshot, led) };
}

/** Whether there is something to read: a file or a link of that name, or a link on the way to it. */
function isThere(path: string, { files }: Snapshot): boolean {
  return files.has(path) || linkOnTheWay(path, files) !== null;
}

function waysOf(snapshot: Snapshot, led: ReadonlyMap<string, Led>): ReadonlyMap<string, Way> {
  const ways = new Map(snapshot.ways);
  for (const [path, way] of led) {
    const { via } = way;
    if (way.is === "nowhere") ways.set(path, { via, end: { is: way.end } });
    else if (via.length > 0) ways.set(path, { via, end: { is: "file", path: way.entry.path } });
  }
  return ways;
}

/** Where each path leads. Links are read in rounds, one for each link that leads to a link. */
async function destinations(
  repository: Repository,
  { revision, files }: Snapshot,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Led>> {
  const texts = new Map<string, string>();
  const led = new Map<string, Led>();
  for (let open = paths; open.length > 0; ) {
    const links = new Map<string, FileEntry>();
    open = open.filter((path) => {
      const way = follow(path, files, texts);
      if (way.is === "unread") links.set(way.link.path, way.link);
      else led.set(path, way);
      return way.is === "unread";
    });
    if (links.size === 0) break;
    for (const [path, text] of await readTexts(repository, revision, [...links.values()])) texts.set(path, text);
  }
  return led;
}

/** A link whose text cannot be had leads nowhere, which ends its way. */
async function readTexts(repository: Repository, revision: Revision, links: readonly FileEntry[]) {
  const read = await repository.read(revision, links);
  return links.map(({ path }) => [path, new TextDecoder().decode(read.get(path))] as const);
}
