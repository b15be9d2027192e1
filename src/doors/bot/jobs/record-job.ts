import type { RepositoryAt } from "../../../adapters/github/contents/commits.ts";
import { hasFile } from "../../../adapters/github/contents/has-file.ts";
import {
  arrivedCommits,
  type BringingPull,
  type FirstParentCommit,
  pullThatBrought,
} from "../../../adapters/github/pulls/arrivals.ts";
import { type Arrived, isRecorded, newestOnBranch, record, recordedBy } from "../../../adapters/store/ledger-rows.ts";
import { type StoredRepository, sawProgram } from "../../../adapters/store/repositories.ts";
import { judgedAt } from "../../../adapters/store/verdicts.ts";
import type { Judged } from "../evaluating/judged.ts";
import { evaluateFor } from "./evaluate-for.ts";
import type { Speaking } from "./installation-client.ts";
import type { RecordJob } from "./job.ts";
import { NotServed, whenServed } from "./served-job.ts";
import { commonOf } from "./task-common.ts";
import type { Worker } from "./worker.ts";

/** Commits that are recorded at a time: each may have to be evaluated, and a job has five minutes. */
const atATime = 20;
/** Commits of one push that are evaluated; of more each row says that it was not. */
const mostEvaluated = 500;

/** What a push brought to a branch with a program: a row for each commit, whoever brought it. */
export function recordJob(worker: Worker, job: RecordJob): Promise<void> {
  return whenServed(worker, { queue: "record", data: job }, (repository, speaking) =>
    recordPush(worker, repository, job, speaking),
  );
}

/** Milliseconds until a push is tried again that failed to its last try. */
const laterOn = 3_600_000;

/** What failed to its last try is tried for as long as it takes: a record with a gap is worthless. */
export async function deadRecordJob({ queues, log }: Pick<Worker, "queues" | "log">, job: RecordJob): Promise<void> {
  log.error(
    { repository: job.repository, guid: job.guid },
    "a push could not be recorded; it is tried again in an hour",
  );
  await queues.send({ queue: "record", data: job }, { at: Date.now() + laterOn });
}

async function recordPush(
  worker: Worker,
  repository: StoredRepository,
  told: RecordJob,
  speaking: Speaking,
): Promise<void> {
  const { database, queues } = worker;
  const job = await sinceLeft(worker, told);
  const at = { owner: repository.owner, repo: repository.name };
  if (!(await concerns(worker, at, job, speaking))) return;
  await sawProgram(database, job.repository);
  const commits = await arrivedCommits(speaking.client, at, job.before, job.after);
  const recorded = await recordedBy(database, job.repository, job.guid);
  const left = commits.filter(({ id }) => !recorded.has(id));
  const done = commits.length - left.length;
  for (const [nth, commit] of left.slice(0, atATime).entries()) {
    const pull = await pullThatBrought(speaking.client, at, commit.id, job.branch);
    const isFew = done + nth < mostEvaluated;
    const judged = isFew ? await judgedOfCommit(worker, repository, job, { commit, pull, speaking }) : null;
    const reason = isFew ? "it could not be evaluated" : `one push brought more than ${mostEvaluated}`;
    // One by one, so that the next try continues where this one failed.
    await record(database, job.guid, [rowOf(repository, job, { commit, pull, judged, reason })]);
  }
  if (left.length > atATime) await queues.send({ queue: "record", data: { ...job, done: done + atATime } });
}

/** A branch that was deleted and made anew is as one that was pushed over: what it held is replaced. Rows of this very push do not count. */
async function sinceLeft({ database }: Worker, job: RecordJob): Promise<RecordJob> {
  const left = job.before === null ? await newestOnBranch(database, job) : null;
  return left === null ? job : { ...job, before: left, forced: true };
}

/** Whether the branch has a program, had one until this push took it away, or is recorded already: what arrives there is, from then on. */
async function concerns(
  { database, settings: { programPath } }: Worker,
  at: RepositoryAt,
  { repository, branch, before, after }: RecordJob,
  { client }: Speaking,
): Promise<boolean> {
  if (await isRecorded(database, repository, branch)) return true;
  if (await hasFile(client, at, after, programPath)) return true;
  return before !== null && hasFile(client, at, before, programPath);
}

interface Bringing {
  readonly commit: FirstParentCommit;
  readonly pull: BringingPull | null;
  readonly speaking: Speaking;
}

type JudgedCommit = Arrived["judged"];

interface Recorded {
  readonly judged: JudgedCommit;
  /** Why nothing was evaluated, where nothing was. */
  readonly reason: string;
}

/** What was evaluated of its pull request; otherwise the commit itself, after the fact. Null: it could not be. */
async function judgedOfCommit(
  worker: Worker,
  repository: StoredRepository,
  job: RecordJob,
  { commit, pull, speaking }: Bringing,
): Promise<JudgedCommit> {
  if (pull !== null) {
    const at = { repository: job.repository, head: pull.head, number: pull.number };
    const known = await judgedAt<Judged>(worker.database, at, job.branch);
    if (known !== null) return { head: pull.head, ...known, afterTheFact: false };
  }
  if (commit.parent === null) return null;
  const common = commonOf(worker, repository, speaking.token);
  const compared = { head: commit.id, base: commit.parent, baseBranch: job.branch, queued: pull?.number ?? null };
  const ended = await evaluateFor(worker, repository, { ...common, is: "group", ...compared, isMerged: true });
  if (ended.is === "put-off") throw new NotServed(ended.trouble);
  if (ended.is !== "evaluated" || ended.result.judged === null) return null;
  return { head: commit.id, ...ended.result.judged, afterTheFact: true };
}

function rowOf(
  { id, owner, name }: StoredRepository,
  job: RecordJob,
  { commit: { id: commit, parent }, pull, judged, reason }: Omit<Bringing, "speaking"> & Recorded,
): Arrived {
  const { number, author = null, approvers = [], mergedBy = null } = pull ?? {};
  return {
    repository: { id, name: `${owner}/${name}` },
    branch: job.branch,
    commit,
    before: job.forced ? job.before : parent,
    arrived: job.forced ? "forced-push" : pull === null ? "push" : "pull-request",
    arrivedAt: job.arrivedAt,
    recordedAt: new Date().toISOString(),
    pushedBy: job.pushedBy,
    pull: number === undefined ? null : { number, author, approvers: [...approvers], mergedBy },
    judged,
    reason: judged === null ? reason : null,
  };
}
