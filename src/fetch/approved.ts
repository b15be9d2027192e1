import type { ApprovedCommit } from "../compare/sides/fetched.ts";
import type { Reviews } from "../compare/sides/reviews.ts";
import type { Revision } from "../model/snapshot.ts";
import { type Repository, type Revisions, Unreadable } from "../ports.ts";
import { type ProgramAt, programAt, usableOf } from "./program-at.ts";

/** Commits that are read, each with where it left the base branch: a few requests each; more people seldom approve one pull request. */
const mostCommits = 10;

interface Asked {
  readonly programPath: string;
  readonly approvals: Reviews;
  readonly approvalsWhereTheyStand?: () => Promise<Reviews>;
}

/** The approvals, and the commits that were approved earlier. */
interface Approved {
  readonly approvals: Reviews;
  readonly approved: readonly ApprovedCommit[];
}

/** What was approved earlier is read where the terms let such approvals stand; a commit that cannot be read says so. */
export async function readApproved(
  repository: Repository,
  { tip: branch }: Revisions,
  terms: ProgramAt,
  { programPath, approvals: known, approvalsWhereTheyStand }: Asked,
): Promise<Approved> {
  const { policy } = usableOf(terms.parsed) ?? {};
  const isAsked = policy !== undefined && policy.approvals !== "off" && policy.approvers.stands !== "at-its-commit";
  if (!isAsked || (known.earlier ?? []).length === 0) return { approvals: known, approved: [] };
  const approvals = (await approvalsWhereTheyStand?.()) ?? known;
  const commits = [...new Set((approvals.earlier ?? []).flatMap((approval) => approval.commits))];
  const read: ApprovedCommit[] = [];
  for (const [at, commit] of commits.entries()) {
    read.push(at < mostCommits ? await readOne(repository, commit, branch, programPath) : tooMany(commit));
  }
  return { approvals, approved: read };
}

function tooMany(commit: string): ApprovedCommit {
  return { is: "unread", commit, why: `only ${mostCommits} approved commits are read` };
}

async function readOne(
  repository: Repository,
  commit: string,
  tip: Revision,
  programPath: string,
): Promise<ApprovedCommit> {
  try {
    const found = await repository.approved?.(commit, tip);
    if (found === undefined) return { is: "unread", commit, why: "earlier commits are not read here" };
    const side = async (revision: Revision) => {
      const { snapshot, parsed } = await programAt(repository, revision, programPath);
      return { files: snapshot.files, program: parsed.program };
    };
    return { is: "read", commit, at: await side(found.commit), from: await side(found.from) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { is: "unread", commit, why: error.message };
  }
}
