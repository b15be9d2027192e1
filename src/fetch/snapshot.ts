import { isParsedAsHcl } from "../files/structure.ts";
import type { HclFile } from "../model/hcl.ts";
import type { FileEntry, Revision, Snapshot } from "../model/snapshot.ts";
import { follow } from "../model/symlinks.ts";
import { textOf } from "../model/text.ts";
import type { Repository } from "../ports.ts";
import { startHcl } from "./hcl/hcl.ts";

/** The files of one revision by name; nothing is read yet. Throws `Unreadable`. */
export async function openSnapshot(repository: Repository, revision: Revision): Promise<Snapshot> {
  const entries = await repository.files(revision);
  return { revision, files: new Map(entries.map((entry) => [entry.path, entry])), contents: new Map() };
}

/**
 * The snapshot with these paths read too; a path that is not there, or was read before, costs nothing. Throws `Unreadable`.
 * A symbolic link has the bytes of the file it leads to inside the repository, as GitHub shows it; one that leads nowhere, out of
 * the repository or to a directory has none, and neither has a submodule.
 */
export async function readInto(
  repository: Repository,
  snapshot: Snapshot,
  paths: readonly string[],
): Promise<Snapshot> {
  const asked = [...new Set(paths)].filter((path) => snapshot.files.has(path) && !snapshot.contents.has(path));
  const wanted = await destinations(repository, snapshot, asked);
  if (wanted.size === 0) return snapshot;
  const unread = [...wanted.values()].filter(({ path }) => !snapshot.contents.has(path));
  const read = await repository.read(snapshot.revision, [...new Set(unread)]);
  const contents = new Map(snapshot.contents);
  const ledTo = new Map(snapshot.ledTo);
  for (const [path, { path: target }] of wanted) {
    const bytes = read.get(target) ?? snapshot.contents.get(target);
    if (bytes !== undefined) contents.set(path, bytes);
    if (path !== target) ledTo.set(path, target);
  }
  const hcl = await readHcl(wanted.keys(), { ...snapshot, contents });
  return { ...snapshot, contents, ledTo, ...(hcl.size > 0 && { hcl }) };
}

/** One content is parsed once, whichever revision and path has it. */
const parsed = new WeakMap<Uint8Array, HclFile>();

/** What the snapshot knows of files in HCL, with those of these paths; nothing starts where none is. */
async function readHcl(paths: Iterable<string>, { contents, hcl }: Snapshot): Promise<ReadonlyMap<string, HclFile>> {
  const known = new Map(hcl);
  for (const path of paths) {
    const bytes = contents.get(path);
    if (bytes === undefined || !isParsedAsHcl(path, bytes)) continue;
    const file = parsed.get(bytes) ?? (await startHcl())(textOf(bytes).content);
    parsed.set(bytes, file);
    known.set(path, file);
  }
  return known;
}

/** The file behind each path. Links are read in rounds, one for each link that leads to a link. */
async function destinations(
  repository: Repository,
  { revision, files }: Snapshot,
  paths: readonly string[],
): Promise<ReadonlyMap<string, FileEntry>> {
  const texts = new Map<string, string>();
  const found = new Map<string, FileEntry>();
  for (let open = paths; open.length > 0; ) {
    const links = new Map<string, FileEntry>();
    open = open.filter((path) => {
      const way = follow(path, files, texts);
      if (way.is === "file") found.set(path, way.entry);
      if (way.is === "unread") links.set(way.link.path, way.link);
      return way.is === "unread";
    });
    if (links.size === 0) break;
    for (const [path, text] of await readTexts(repository, revision, [...links.values()])) texts.set(path, text);
  }
  return found;
}

/** A link whose text cannot be had leads nowhere, which ends its way. */
async function readTexts(repository: Repository, revision: Revision, links: readonly FileEntry[]) {
  const read = await repository.read(revision, links);
  return links.map(({ path }) => [path, new TextDecoder().decode(read.get(path))] as const);
}
