import type { Repository } from "../ports.ts";

/**
 * The same repository, in which one content is one array of bytes, whichever revision and path asks for it: what was read is not
 * read again, and what was parsed is known by its bytes. Most of head is base.
 */
export function eachBlobOnce(repository: Repository): Repository {
  const known = new Map<string, Uint8Array>();
  const approved = repository.approved?.bind(repository);
  return {
    ...(approved !== undefined && { approved }),
    ...(repository.isRemote !== undefined && { isRemote: repository.isRemote }),
    revisions: () => repository.revisions(),
    files: (revision) => repository.files(revision),
    change: () => repository.change(),
    async read(revision, entries) {
      const missing = entries.filter((entry) => !known.has(entry.id));
      const read = missing.length === 0 ? new Map<string, Uint8Array>() : await repository.read(revision, missing);
      for (const { path, id } of missing) {
        const bytes = read.get(path);
        if (bytes !== undefined && !known.has(id)) known.set(id, bytes);
      }
      return new Map(
        entries.flatMap(({ path, id }): [string, Uint8Array][] => {
          const bytes = known.get(id);
          return bytes === undefined ? [] : [[path, bytes]];
        }),
      );
    },
  };
}
