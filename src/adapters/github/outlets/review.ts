import type { Report } from "../../../model/report.ts";
import type { Delivery, Outlet } from "../../../ports.ts";
import type { DiffLines } from "../../../render/review/diff-lines.ts";
import type { Advice } from "../client/advice.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { describeError, isNotAllowed, isRead, statusOf } from "../client/errors.ts";
import { cannotComment } from "../client/read-only.ts";
import { diffFiles } from "../contents/diff.ts";
import { type OwnThread, type OwnThreads, ownThreads } from "./own-threads.ts";

/** What is to be said at one place of the diff; `line` null: of the whole file. */
export interface WantedComment {
  readonly path: string;
  readonly side: "LEFT" | "RIGHT";
  readonly line: number | null;
  readonly startLine: number | null;
  /** Names of the findings it is about. */
  readonly findings: readonly string[];
  readonly body: string;
}

export interface ReviewOptions {
  readonly client: GitHubClient;
  readonly at: PullRequestAt;
  /** The pull request's commit that was evaluated; when it has moved on, nothing is written. */
  readonly head: string;
  /** Which of our comments: those of one program of the repository. */
  readonly key: string;
  /** The files that comments may be wanted on. */
  readonly filesOf: (report: Report) => ReadonlySet<string>;
  /** The comments that are wanted, the most important first. */
  readonly render: (report: Report, files: ReadonlyMap<string, DiffLines>) => readonly WantedComment[];
  /** What a comment of ours says when it is fixed and people have answered it; the same again where it says so. */
  readonly renderFixed: (standing: string, head: string) => string;
  /** What stands on the pull request, where it is read with others. */
  readonly first?: (() => Promise<unknown>) | undefined;
}

/** No pull request ever has more of these standing at once. */
const mostComments = 10;

/** At most this many comments are edited or deleted in one run; the next run goes on. */
const mostChanges = 20;

/**
 * Review comments on what blocks, where the diff shows it: begun in one review that only comments, edited when what they say changes,
 * deleted when it is fixed and nobody has answered. Other people's comments are never touched.
 */
export function gitHubReview(options: ReviewOptions): Outlet {
  const name = "review comments";
  return {
    name,
    async deliver(report) {
      try {
        return { outlet: name, url: null, ...(await review(report, options)) };
      } catch (error) {
        return { outlet: name, url: null, ...trouble(error, options.client.advice) };
      }
    },
  };
}

type Outcome = Pick<Delivery, "outcome" | "note">;

async function review(report: Report, options: ReviewOptions): Promise<Outcome> {
  const { client, at, head, key } = options;
  const wanted = options.filesOf(report);
  const standing = await ownThreads(client, at, key, options.first);
  // The one comment says why.
  if (standing.head !== head) return { outcome: "skipped", note: "" };
  const files = wanted.size === 0 ? new Map() : await diffFiles(client, at, { wanted, head, report });
  const plan = planFor(options.render(report, files), standing, report, options);
  for (const { id, body } of plan.edit) await change(options, id, body);
  for (const id of plan.remove) await remove(options, id);
  const refused = await create(plan.create, options);
  const written = plan.edit.length + plan.remove.length + plan.create.length - refused;
  const note = refused === 0 ? "" : `GitHub refused ${refused} of the review comments; ${client.advice.instead}`;
  return { outcome: written > 0 ? "written" : "unchanged", note };
}

interface Plan {
  readonly create: readonly WantedComment[];
  readonly edit: readonly { readonly id: number; readonly body: string }[];
  readonly remove: readonly number[];
}

function planFor(
  wanted: readonly WantedComment[],
  { own }: OwnThreads,
  report: Report,
  { head, renderFixed }: ReviewOptions,
): Plan {
  const { kept, create, misplaced, free } = matched(wanted, own);
  // What could not be evaluated is not known to be fixed.
  const gone = report.verdict.is === "error" ? [] : free;
  const fixed = gone.filter(({ isAnswered }) => isAnswered);
  const said = [...kept, ...fixed.map((thread) => ({ thread, body: renderFixed(thread.body, head) }))];
  const edit = said
    .filter(({ thread, body }) => !thread.isMinimized && !isSame(thread.body, body))
    .slice(0, mostChanges);
  return {
    create: create.slice(0, Math.max(0, mostComments - kept.length)),
    edit: edit.map(({ thread, body }) => ({ id: thread.id, body })),
    remove: [...misplaced, ...gone.filter(({ isAnswered }) => !isAnswered)]
      .slice(0, mostChanges - edit.length)
      .map(({ id }) => id),
  };
}

/** A thread is about a wanted comment when they share a finding, since findings of one line come and go; where it stands in the wrong place it is begun anew, unless people have answered there. */
function matched(wanted: readonly WantedComment[], own: readonly OwnThread[]) {
  const free = new Set(own);
  const kept = new Map<WantedComment, OwnThread>();
  const [create, misplaced]: [WantedComment[], OwnThread[]] = [[], []];
  const about = (comment: WantedComment) =>
    [...free].filter(({ marker }) => marker.findings.some((name) => comment.findings.includes(name)));
  const keep = (comment: WantedComment, thread: OwnThread | undefined) => {
    if (thread !== undefined && free.delete(thread)) kept.set(comment, thread);
  };
  for (const comment of wanted)
    keep(
      comment,
      about(comment).find((thread) => isThere(thread, comment)),
    );
  for (const comment of wanted.filter((one) => !kept.has(one))) {
    const others = about(comment);
    keep(
      comment,
      others.find(({ isAnswered }) => isAnswered),
    );
    if (kept.has(comment)) continue;
    create.push(comment);
    misplaced.push(...others.filter((thread) => free.delete(thread)));
  }
  return { kept: [...kept].map(([{ body }, thread]): Said => ({ thread, body })), create, misplaced, free: [...free] };
}

interface Said {
  readonly thread: OwnThread;
  readonly body: string;
}

/** Lines move with what is pushed; GitHub says where the line is now. */
function isThere({ path, line, isOfFile }: OwnThread, wanted: WantedComment): boolean {
  return path === wanted.path && (wanted.line === null ? isOfFile : line === wanted.line);
}

/** GitHub's editor ends lines with CRLF and trims. */
function isSame(a: string, b: string): boolean {
  const settled = (body: string) => body.replaceAll("\r\n", "\n").trim();
  return settled(a) === settled(b);
}

async function change({ client, at: { owner, repo } }: ReviewOptions, id: number, body: string): Promise<void> {
  await client.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body });
}

/** Somebody else may have deleted it in the meantime. */
async function remove({ client, at: { owner, repo } }: ReviewOptions, id: number): Promise<void> {
  try {
    await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

/** One review for all lines, one call for each file. Returns how many were refused. */
async function create(comments: readonly WantedComment[], options: ReviewOptions): Promise<number> {
  const onLines = comments.filter(({ line }) => line !== null);
  const alone = [
    ...((await asReview(onLines, options)) ? [] : onLines),
    ...comments.filter(({ line }) => line === null),
  ];
  let refused = 0;
  for (const comment of alone) {
    const isThere =
      (await begin(comment, options)) || (comment.line !== null && (await begin(onFile(comment), options)));
    if (!isThere) refused += 1;
  }
  return refused;
}

/** False when GitHub refuses it: one comment that it does not take makes it refuse all. */
async function asReview(comments: readonly WantedComment[], { client, at, head }: ReviewOptions): Promise<boolean> {
  if (comments.length === 0) return true;
  const { owner, repo, number } = at;
  return taken(() =>
    client.rest.pulls.createReview({
      owner,
      repo,
      pull_number: number,
      commit_id: head,
      event: "COMMENT",
      comments: comments.map(({ path, body, ...place }) => ({ path, body, ...linesOf(place) })),
    }),
  );
}

async function begin(comment: WantedComment, { client, at, head }: ReviewOptions): Promise<boolean> {
  const { owner, repo, number } = at;
  const { path, body, ...place } = comment;
  const where = place.line === null ? { subject_type: "file" as const } : linesOf(place);
  return taken(() =>
    client.rest.pulls.createReviewComment({ owner, repo, pull_number: number, commit_id: head, path, body, ...where }),
  );
}

function linesOf({ line, startLine, side }: Pick<WantedComment, "line" | "startLine" | "side">) {
  const first = startLine === null ? {} : { start_line: startLine, start_side: side };
  return line === null ? {} : { line, side, ...first };
}

/** A suggestion has no lines to stand on there. */
function onFile(comment: WantedComment): WantedComment {
  return { ...comment, line: null, startLine: null };
}

async function taken(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (statusOf(error) === 422) return false;
    throw error;
  }
}

/** A query of GraphQL fails without its request. */
function isOfWrite(error: unknown): boolean {
  const { request } = Object(error) as { readonly request?: { readonly method: string; readonly url: string } };
  return request !== undefined && !isRead(request);
}

/** A token that may not write is the normal case on pull requests from forks; the one comment says so too. */
function trouble(error: unknown, advice: Advice): Outcome {
  const { instead } = advice;
  if (isNotAllowed(error) && isOfWrite(error)) return { outcome: "skipped", note: cannotComment(advice) };
  return {
    outcome: "failed",
    note: `the review comments were not written: ${describeError(error)}; ${instead}`,
  };
}
