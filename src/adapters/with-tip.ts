import type { Revision } from "../model/snapshot.ts";
import type { Repository, Revisions } from "../ports.ts";

/** A repository that does not know the base branch's tip, with the tip of one that does. */
export function withTip(repository: Repository, other: Repository): Repository {
  let known: Promise<Revisions> | null = null;
  const revisions = () => {
    known ??= Promise.all([repository.revisions(), other.revisions()]).then(([own, { tip }]) => ({ ...own, tip }));
    return known;
  };
  const holding = async ({ id }: Revision) => {
    const { base, head, tip } = await revisions();
    return id === tip.id && id !== base.id && id !== head.id ? other : repository;
  };
  return {
    revisions,
    files: async (revision) => (await holding(revision)).files(revision),
    read: async (revision, entries) => (await holding(revision)).read(revision, entries),
    change: () => repository.change(),
    ...(repository.approved !== undefined && { approved: repository.approved.bind(repository) }),
  };
}
