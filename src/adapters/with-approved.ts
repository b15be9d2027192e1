import type { Revision } from "../model/snapshot.ts";
import { type Repository, Unreadable } from "../ports.ts";

/** A repository that may not hold commits of the past, such as a shallow clone, with those of one that does. */
export function withApproved(repository: Repository, other: Repository): Repository {
  const elsewhere = new Set<string>();
  const holding = ({ id }: Revision) => (elsewhere.has(id) ? other : repository);
  return {
    ...(repository.isRemote !== undefined && { isRemote: repository.isRemote }),
    revisions: () => repository.revisions(),
    change: () => repository.change(),
    files: (revision) => holding(revision).files(revision),
    read: (revision, entries) => holding(revision).read(revision, entries),
    async approved(commit, tip) {
      try {
        if (repository.approved !== undefined) return await repository.approved(commit, tip);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
      }
      if (other.approved === undefined) throw new Unreadable("earlier commits are not read here");
      const found = await other.approved(commit, tip);
      elsewhere.add(found.commit.id).add(found.from.id);
      return found;
    },
  };
}
