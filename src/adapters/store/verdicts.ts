import type { CheckConclusion, CheckOutput } from "../github/checks/own-check.ts";
import type { Session } from "./database.ts";
import { storableJson } from "./storable.ts";

/** A pull request at one of its commits. */
export interface PullHead {
  readonly repository: number;
  readonly head: string;
  readonly number: number;
}

/** What the check of a commit says of one pull request. */
export interface Verdict {
  readonly number: number;
  readonly baseBranch: string;
  readonly state: "evaluating" | "done" | "superseded";
  readonly conclusion: CheckConclusion | null;
  readonly output: CheckOutput | null;
  /** Milliseconds that it has been evaluated for. */
  readonly age: number;
}

/**
 * Keeps that a pull request is evaluated at a commit. What was said of it there stands until there is something new, unless it was into
 * another branch then: true, where that was so.
 */
export async function beginVerdict(session: Session, at: PullHead, baseBranch: string): Promise<boolean> {
  const [begun] = await session.query<{ isRetargeted: boolean }>(
    `with before as (select state, base_branch from verdict where repository = $1 and head = $2 and number = $3)
     insert into verdict as known (repository, head, number, base_branch, state) values ($1, $2, $3, $4, 'evaluating')
     on conflict (repository, head, number) do update
     set base_branch = $4, state = 'evaluating', started_at = now(), conclusion = null, output = null,
       judged = case when known.base_branch = $4 then known.judged end
     where known.state = 'superseded' or known.base_branch <> $4
     returning exists (select 1 from before where state <> 'superseded' and base_branch <> $4) as "isRetargeted"`,
    [at.repository, at.head, at.number, baseBranch],
  );
  return begun?.isRetargeted === true;
}

/** What is said of a pull request at a commit, and what the record is to keep of it. */
interface Said {
  readonly conclusion: CheckConclusion;
  readonly output: CheckOutput;
  readonly judged: object | null;
  /** Names of the checks that are evidence, in lower case. */
  readonly checks?: readonly string[];
}

/** What was kept for the record of an evaluation against a branch; null: there was none. */
export async function judgedAt<T extends object>(
  session: Session,
  at: PullHead,
  baseBranch: string,
): Promise<T | null> {
  const [row] = await session.query<{ judged: T | null }>(
    "select judged from verdict where repository = $1 and head = $2 and number = $3 and base_branch = $4",
    [at.repository, at.head, at.number, baseBranch],
  );
  return row?.judged ?? null;
}

/** Keeps what is to be said. */
export async function settleVerdict(
  session: Session,
  at: PullHead,
  { conclusion, output, judged, checks = [] }: Said,
): Promise<void> {
  await session.query(
    `update verdict set state = 'done', conclusion = $4, output = $5, judged = $6, checks = $7, settled_at = now()
     where repository = $1 and head = $2 and number = $3`,
    [
      at.repository,
      at.head,
      at.number,
      conclusion,
      storableJson(output),
      judged === null ? null : storableJson(judged),
      storableJson(checks),
    ],
  );
}

/** Marks what was said of a pull request at other commits than `head` (null: at any); gives the commits whose check that alters. */
export async function supersede(
  session: Session,
  { repository, number, head }: Omit<PullHead, "head"> & { readonly head: string | null },
): Promise<readonly string[]> {
  const rows = await session.query<{ head: string }>(
    `update verdict set state = 'superseded' where repository = $1 and number = $2
     and ($3::text is null or head <> $3) and state <> 'superseded' returning head`,
    [repository, number, head],
  );
  return rows.map((row) => row.head);
}

/** Marks what was said of a pull request at other commits and stands in their checks since. */
export async function supersedeTold(session: Session, { repository, number, head }: PullHead): Promise<void> {
  await session.query(
    `update verdict as known set state = 'superseded' where repository = $1 and number = $2
     and head <> $3 and state = 'done' and exists (
       select 1 from check_run where repository = $1 and head = known.head and status = 'completed' and written_at >= known.settled_at)`,
    [repository, number, head],
  );
}

interface Row {
  readonly number: number;
  readonly base_branch: string;
  readonly state: Verdict["state"];
  readonly conclusion: CheckConclusion | null;
  readonly output: CheckOutput | null;
  readonly age: string;
}

/** What is to be said of every pull request at a commit, in order of their numbers. */
export async function verdictsAt(session: Session, repository: number, head: string): Promise<readonly Verdict[]> {
  const rows = await session.query<Row>(
    `select number, base_branch, state, conclusion, output, (extract(epoch from now() - started_at) * 1000)::text as age
     from verdict where repository = $1 and head = $2 order by number`,
    [repository, head],
  );
  return rows.map(({ base_branch: baseBranch, age, ...row }) => ({ ...row, baseBranch, age: Number(age) }));
}

/** Numbers of the pull requests into a branch that are known and not closed. */
export async function pullsInto(session: Session, repository: number, branch: string): Promise<readonly number[]> {
  const rows = await session.query<{ number: number }>(
    `select distinct number from verdict
     where repository = $1 and base_branch = $2 and state <> 'superseded' and number > 0 order by number`,
    [repository, branch],
  );
  return rows.map(({ number }) => number);
}

/** Whether any pull request was into a branch. */
export async function hasPullsInto(session: Session, repository: number, branch: string): Promise<boolean> {
  const rows = await session.query(
    "select 1 as one from verdict where repository = $1 and base_branch = $2 and number > 0 limit 1",
    [repository, branch],
  );
  return rows.length > 0;
}

/** How a pull request stands: what was said of it last. */
export interface NewestVerdict extends Pick<Verdict, "state" | "conclusion" | "output"> {
  readonly head: string;
}

/** Null: nothing is known of it. */
export async function newestVerdict(
  session: Session,
  repository: number,
  number: number,
): Promise<NewestVerdict | null> {
  const [row] = await session.query<NewestVerdict>(
    `select head, state, conclusion, output from verdict where repository = $1 and number = $2
     order by (state = 'superseded'), started_at desc limit 1`,
    [repository, number],
  );
  return row ?? null;
}
