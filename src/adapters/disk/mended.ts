import { by } from "../../model/order.ts";
import type { ChangedFile, FileEntry, Revision } from "../../model/snapshot.ts";
import type { Repository } from "../../ports.ts";
import { blobId } from "../git/blob-id.ts";

/** The repository whose head has these files in place of its own; all of them are there already. */
export function mended(repository: Repository, files: ReadonlyMap<string, Uint8Array>): Repository {
  if (files.size === 0) return repository;
  const isHead = ({ id }: Revision) => id === mendedId;
  const own = async (revision: Revision) => (isHead(revision) ? (await repository.revisions()).head : revision);
  return {
    revisions: async () => {
      const { head, ...rest } = await repository.revisions();
      return { ...rest, head: { id: mendedId, name: head.name, isCommit: false } };
    },
    files: async (revision) => {
      const entries = await repository.files(await own(revision));
      return isHead(revision) ? entries.map((entry) => entryOf(entry, files)) : entries;
    },
    read: async (revision, entries) => {
      const isMended = ({ path }: FileEntry) => isHead(revision) && files.has(path);
      const read = await repository.read(
        await own(revision),
        entries.filter((entry) => !isMended(entry)),
      );
      const mine = entries.filter(isMended).map(({ path }) => [path, files.get(path) as Uint8Array] as const);
      return new Map([...read, ...mine]);
    },
    change: async () => {
      const change = await repository.change();
      const known = new Set(change.files.map(({ path }) => path));
      const more = [...files.keys()].filter((path) => !known.has(path));
      const added = more.map((path): ChangedFile => ({ path, previous: null, status: "modified" }));
      return { ...change, files: [...change.files, ...added].sort(by((file) => file.path)) };
    },
  };
}

const mendedId = "mended";

function entryOf(entry: FileEntry, files: ReadonlyMap<string, Uint8Array>): FileEntry {
  const bytes = files.get(entry.path);
  return bytes === undefined ? entry : { ...entry, id: blobId(bytes) };
}
