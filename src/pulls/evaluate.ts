import { gitHubChecks } from "../adapters/github/checks/checks.ts";
import type { Trouble } from "../adapters/github/client/trouble.ts";
import { gitHubDirectory } from "../adapters/github/people/directory.ts";
import type { Review } from "../adapters/github/pulls/approvals.ts";
import { NotSettled } from "../adapters/github/pulls/compared.ts";
import { HeadMoved } from "../adapters/github/pulls/pull.ts";
import type { Reviews } from "../compare/sides/reviews.ts";
import type { ChecksQuestion } from "../fetch/checks.ts";
import { unread } from "../judge.ts";
import type { Report } from "../model/report.ts";
import type { Revision } from "../model/snapshot.ts";
import { type Repository, Unreadable } from "../ports.ts";
import { type Question, run } from "../run.ts";
import type { Evaluator } from "./evaluator.ts";

/** A repository, and how to end the processes behind it. */
export interface Opened {
  readonly repository: Repository;
  readonly close: () => Promise<void>;
  /** The pull request's reviews, where they were read with it; null, or left out: they were not. */
  readonly reviews?: readonly Review[] | null;
}

/** Who approved, and who wrote the change; `told`: the pull request's reviews, where they were read already. */
export type Said = (told: readonly Review[] | null) => Promise<Reviews>;

/** What is to be evaluated. */
export interface Evaluation {
  readonly kind: "change" | "posture";
  /** The repository whose people are asked after. */
  readonly at: { readonly owner: string; readonly repo: string };
  /** Opens what is compared; may throw `Unreadable`. */
  readonly open: () => Promise<Opened>;
  /** What the event says is compared: all that is known when it cannot be read. */
  readonly revisions: { readonly base: Revision; readonly head: Revision };
  readonly said: Said;
  /** The same where approvals of earlier commits may stand. */
  readonly saidWhereTheyStand?: Said;
  /** Asks more of what was compared, while it is open. */
  readonly after?: (repository: Repository, report: Report) => Promise<void>;
  /** Told whose controls are judged: head's program, or base's where head has none. */
  readonly sees?: Question["sees"];
}

/** A report, or why there is none yet: each door decides what to do about that. */
export type Evaluated =
  | { readonly is: "report"; readonly report: Report }
  /** The pull request has moved on to another commit, which is evaluated by itself. */
  | { readonly is: "superseded"; readonly because: string }
  /** GitHub does not know yet whether the pull request merges. */
  | { readonly is: "unsettled"; readonly because: string }
  /** GitHub did not serve a request and may serve it later. */
  | { readonly is: "put-off"; readonly because: string; readonly trouble: Trouble };

/** Evaluates with GitHub's people. What cannot be read makes a report that says so, so that nothing older is left standing as if it held. */
export async function evaluate(evaluator: Evaluator, evaluation: Evaluation): Promise<Evaluated> {
  try {
    const report = await reportOf(evaluator, evaluation);
    return putOff(evaluator) ?? { is: "report", report };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (error instanceof HeadMoved) return { is: "superseded", because: error.message };
    if (error instanceof NotSettled) return { is: "unsettled", because: error.message };
    return putOff(evaluator) ?? { is: "report", report: await unreadReport(evaluator, evaluation, error.message) };
  }
}

/** The report of an evaluation that could not be made. */
export async function unreadReport(evaluator: Evaluator, evaluation: Evaluation, because: string): Promise<Report> {
  return unread({ ...(await asked(evaluator, evaluation, null)), revisions: evaluation.revisions }, because);
}

async function reportOf(evaluator: Evaluator, evaluation: Evaluation): Promise<Report> {
  const { client, orgClient, links, tells } = evaluator;
  const { at, open, after } = evaluation;
  const { owner, repo } = at;
  const directory = client === null ? null : gitHubDirectory({ client, members: orgClient, at: { owner, repo } });
  const { repository, close, reviews = null } = await open();
  try {
    const checks = checksOf(evaluator, evaluation);
    const question = {
      ...(await asked(evaluator, evaluation, reviews)),
      ...{ repository, directory, links, checks, says: tells.debug, sees: evaluation.sees },
    };
    const report = await run(question);
    await after?.(repository, report);
    return report;
  } finally {
    await close();
  }
}

/** Of the commit that the event names: a check belongs to a pull request's own commit, not to its test merge. */
function checksOf({ client, checks }: Evaluator, { at, revisions }: Evaluation): ChecksQuestion | null {
  if (client === null) return null;
  const { waitSeconds = 0, own = null, wait, without, asks } = checks ?? {};
  const asked = gitHubChecks({ client, at: { owner: at.owner, repo: at.repo }, wait, without });
  const of: typeof asked.of = (commit, links) => {
    asks?.(links);
    return asked.of(commit, links);
  };
  return { port: { ...asked, of }, head: revisions.head.id, waitSeconds, own };
}

async function asked(
  { programPath, requiresProgram, today }: Evaluator,
  { kind, said, saidWhereTheyStand }: Evaluation,
  told: readonly Review[] | null,
) {
  const standing = saidWhereTheyStand === undefined ? {} : { approvalsWhereTheyStand: () => saidWhereTheyStand(told) };
  return { kind, programPath, requiresProgram, today, approvals: await said(told), ...standing };
}

/** Whatever was reported, a fact is missing from it that GitHub will tell later. */
function putOff({ trouble }: Evaluator): Evaluated | null {
  const found = trouble();
  return found === null ? null : { is: "put-off", because: found.because, trouble: found };
}

/** A commit as an event names it. */
export function commit(id: string, name: string): Revision {
  return { id, name, isCommit: true };
}
