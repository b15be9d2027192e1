import { minimatch } from "minimatch";
import type { Session } from "../../../adapters/store/database.ts";
import { isRecorded } from "../../../adapters/store/ledger-rows.ts";
import { pathsOf } from "../../../adapters/store/repositories.ts";
import { hasPullsInto, pullsInto } from "../../../adapters/store/verdicts.ts";
import { branchOf } from "../../../pulls/event.ts";
import type { BranchJob, RecordJob } from "./job.ts";
import type { Envelope } from "./jobs-of.ts";

/** https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
const codeowners: ReadonlySet<string> = new Set(["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"]);

/** The branch whose open pull requests have to be evaluated again because of a push; null: none, or it changes nothing that counts. */
export async function pushedBase(session: Session, about: Envelope, programPath: string): Promise<BranchJob | null> {
  const { repository, ref, deleted } = about;
  if (repository === undefined || ref == null || deleted === true || !ref.startsWith("refs/heads/")) return null;
  const branch = branchOf(ref);
  if ((await pullsInto(session, repository.id, branch)).length === 0) return null;
  const changed = changedBy(about);
  const known = await pathsOf(session, repository.id);
  const folder = programPath.slice(0, programPath.lastIndexOf("/") + 1);
  const counts = (path: string) => codeowners.has(path) || path.startsWith(folder) || known.has(path);
  return changed === null || changed.some(counts) ? { repository: repository.id, branch } : null;
}

const noCommit = /^0+$/;
const commitId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** What is to be recorded of a push; null: changes do not arrive on that branch, or GitHub would not send it so. */
export async function recorded(
  session: Session,
  about: Envelope,
  guid: string,
  recordBranches: readonly string[],
): Promise<RecordJob | null> {
  const { repository, ref, deleted, before, after, forced = false, pusher } = about;
  if (repository === undefined || ref == null || !ref.startsWith("refs/heads/") || deleted === true) return null;
  if (after == null || noCommit.test(after) || !commitId.test(after)) return null;
  const branch = branchOf(ref);
  const isNamed = branch === repository.default_branch || recordBranches.some((glob) => minimatch(branch, glob));
  if (!isNamed && !(await changesArriveOn(session, repository.id, branch))) return null;
  const from = before == null || noCommit.test(before) || !commitId.test(before) ? null : before;
  const pushed = { before: from, after, forced, pushedBy: pusher?.name || null };
  return { repository: repository.id, branch, guid, ...pushed, arrivedAt: new Date().toISOString() };
}

/** Whether pull requests were into it, or it was recorded before: once it is, nothing that arrives there is left out. */
async function changesArriveOn(session: Session, repository: number, branch: string): Promise<boolean> {
  return (await hasPullsInto(session, repository, branch)) || (await isRecorded(session, repository, branch));
}

/** Null: the delivery does not say, as of a forced push or of very many commits. */
function changedBy({ commits, forced }: Envelope): readonly string[] | null {
  if (forced === true || commits === undefined || commits.length === 0 || commits.length >= mostCommits) return null;
  return commits.flatMap(({ added = [], removed = [], modified = [] }) => [...added, ...removed, ...modified]);
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#push: 2,048 commits at most. */
const mostCommits = 2_048;
