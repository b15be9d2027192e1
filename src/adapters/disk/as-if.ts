import { by } from "../../model/order.ts";
import type { Change, ChangedFile, FileEntry, Revision } from "../../model/snapshot.ts";
import type { Repository } from "../../ports.ts";
import { blobId } from "../git/blob-id.ts";
import { outside } from "./overlay.ts";

/** Files as they would be; null: it would not be there. */
export type FilesAsIf = ReadonlyMap<string, Uint8Array | null>;

/** The repository as if its head had these files. */
export function asIf(repository: Repository, files: FilesAsIf): Repository {
  if (files.size === 0) return repository;
  const isHead = ({ id }: Revision) => id === asIfId;
  const own = async (revision: Revision) => (isHead(revision) ? (await repository.revisions()).head : revision);
  const laid = [...files].flatMap(([path, bytes]): readonly FileEntry[] =>
    bytes === null ? [] : [{ path, kind: "file", id: blobId(bytes) }],
  );
  return {
    ...repository,
    revisions: async () => {
      const { head, ...rest } = await repository.revisions();
      return { ...rest, head: { id: asIfId, name: head.name, isCommit: false } };
    },
    files: async (revision) => {
      const entries = await repository.files(await own(revision));
      if (!isHead(revision)) return entries;
      return [...entries.filter(({ path }) => !files.has(path)), ...laid].sort(by(({ path }) => path));
    },
    read: async (revision, entries) => {
      const isLaid = ({ path }: FileEntry) => isHead(revision) && files.has(path);
      const rest = entries.filter((entry) => !isLaid(entry));
      const read = rest.length === 0 ? [] : await repository.read(await own(revision), rest);
      const mine = entries.filter(isLaid).map(({ path }) => [path, files.get(path) as Uint8Array] as const);
      return new Map([...read, ...mine]);
    },
    change: async () => changed(await repository.change(), await basePaths(repository), files),
  };
}

const asIfId = "as-if";

async function basePaths(repository: Repository): Promise<ReadonlySet<string>> {
  const { base } = await repository.revisions();
  return new Set((await repository.files(base)).map(({ path }) => path));
}

/** What the change does to other files, and to these what it would do. */
function changed(change: Change, base: ReadonlySet<string>, files: FilesAsIf): Change {
  const others = change.files.flatMap((file) => outside(file, files));
  const mine = [...files].flatMap(([path, bytes]): readonly ChangedFile[] => {
    if (bytes === null) return base.has(path) ? [{ path, previous: null, status: "removed" }] : [];
    return [{ path, previous: null, status: base.has(path) ? "modified" : "added" }];
  });
  return { ...change, files: [...others, ...mine].sort(by(({ path }) => path)) };
}
