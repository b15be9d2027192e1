import { by } from "../../model/order.ts";
import type { ChangedFile, FileEntry } from "../../model/snapshot.ts";
import type { Repository } from "../../ports.ts";
import { blobId } from "../git/blob-id.ts";

/**
 * The repository with these files laid over both revisions, such as a program that lives outside of it. A file of the
 * repository with the same path is hidden, and so is its change.
 */
export function overlay(repository: Repository, files: ReadonlyMap<string, Uint8Array>): Repository {
  const laid = [...files].map(([path, bytes]): FileEntry => ({ path, kind: "file", id: blobId(bytes) }));
  const isLaid = ({ path }: FileEntry) => files.has(path);
  return {
    revisions: () => repository.revisions(),
    files: async (revision) => {
      const own = await repository.files(revision);
      return [...own.filter((entry) => !isLaid(entry)), ...laid].sort(by((entry) => entry.path));
    },
    read: async (revision, entries) => {
      const own = entries.filter((entry) => !isLaid(entry));
      const read = new Map(own.length > 0 ? await repository.read(revision, own) : []);
      for (const { path } of entries.filter(isLaid)) read.set(path, files.get(path) as Uint8Array);
      return read;
    },
    change: async () => {
      const change = await repository.change();
      const seen = change.files.flatMap((file) => outside(file, files)).sort(by((file) => file.path));
      return { ...change, files: seen };
    },
  };
}

/** A change as it looks to one who does not see the hidden paths: a rename from or to one of them is half of itself. */
export function outside(file: ChangedFile, hidden: ReadonlyMap<string, unknown>): readonly ChangedFile[] {
  const { path, previous, status } = file;
  const hides = (name: string | null) => name !== null && hidden.has(name);
  if (!hides(path) && !hides(previous)) return [file];
  if (!hides(path)) return [{ path, previous: null, status: "added" }];
  if (status !== "renamed" || previous === null || hides(previous)) return [];
  return [{ path: previous, previous: null, status: "removed" }];
}
