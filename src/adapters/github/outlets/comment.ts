import { helpUrl } from "../../../model/help.ts";
import type { Report } from "../../../model/report.ts";
import type { Delivery, Outlet } from "../../../ports.ts";
import { saysTheSame } from "../../../render/frame/marker.ts";
import type { Advice } from "../client/advice.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { describeError, isNotAllowed, statusOf } from "../client/errors.ts";
import { cannotComment } from "../client/read-only.ts";
import { type Conversation, type OwnComment, ownComments } from "./own-comments.ts";

export interface CommentOptions {
  readonly client: GitHubClient;
  readonly at: PullRequestAt;
  /** The commit that was evaluated; when the pull request has moved on, nothing is written. */
  readonly head: string;
  /** Which of our comments: one for each program of the repository. */
  readonly key: string;
  /** `always`: a first comment even when there is nothing to say. An existing comment is always kept up to date. */
  readonly when: "on-problem" | "always";
  /** Given the comment that stands, if one does: it may say that what that one reported is fixed. */
  readonly render: (report: Report, standing: string | null) => string;
  readonly isWorthSaying: (report: Report) => boolean;
  /** Whether a first comment is left to the Action, where that has one. */
  readonly yieldsToAction?: boolean | undefined;
  /** What stands on the pull request, where it is read with others. */
  readonly first?: (() => Promise<unknown>) | undefined;
}

/** What a delivery says that was left to the Action. */
export const actionCommentsToo = "the Action runs here too and has commented, so there is no second comment";

/** At most this many requests that change something, in one run. */
const mostWrites = 2;

/**
 * The one comment of a pull request: created when there is something to say, edited when what it says changes, never deleted.
 * Comments that others deleted or minimized stay so. Of duplicates the oldest is kept.
 */
export function gitHubComment(options: CommentOptions): Outlet {
  const name = "comment";
  return {
    name,
    async deliver(report) {
      try {
        const found = await ownComments(options.client, options.at, options.key, options.first);
        return { outlet: name, ...(await carryOut(planFor(found, report, options), found.own, options)) };
      } catch (error) {
        return { outlet: name, url: null, ...trouble(error, options.client.advice) };
      }
    },
  };
}

type Plan =
  | { readonly do: "nothing"; readonly outcome: "unchanged" | "skipped"; readonly note: string }
  | { readonly do: "create"; readonly body: string }
  | { readonly do: "edit"; readonly id: number; readonly body: string };

type Outcome = Omit<Delivery, "outlet">;

function planFor(
  { head, own, deletedByPerson, isByAction }: Conversation,
  report: Report,
  options: CommentOptions,
): Plan {
  const [first] = own;
  if (head !== options.head)
    return skipped(`the pull request has moved on to ${head.slice(0, 7)}; its comment was left unchanged`);
  if (first === undefined) {
    if (options.when === "on-problem" && !options.isWorthSaying(report)) return skipped("");
    if (deletedByPerson)
      return skipped(
        `the comment was deleted by a person, so it is not created again; ${options.client.advice.instead}`,
      );
    if (options.yieldsToAction === true && isByAction) return skipped(actionCommentsToo);
    return { do: "create", body: options.render(report, null) };
  }
  if (first.isMinimized)
    return skipped(`the comment is minimized and was left unchanged; ${options.client.advice.instead}`);
  const body = options.render(report, first.body);
  if (saysTheSame(first.body, body)) return { do: "nothing", outcome: "unchanged", note: "" };
  return { do: "edit", id: first.id, body };
}

function skipped(note: string): Plan {
  return { do: "nothing", outcome: "skipped", note };
}

async function carryOut(plan: Plan, own: readonly OwnComment[], options: CommentOptions): Promise<Outcome> {
  const [first, ...duplicates] = own;
  const done = await write(plan, first, options);
  if (done.outcome === "skipped") return done;
  const left = mostWrites - (done.outcome === "written" ? 1 : 0);
  return { ...done, note: await remove(duplicates.slice(0, left), options) };
}

async function write(plan: Plan, first: OwnComment | undefined, { client, at }: CommentOptions): Promise<Outcome> {
  const { owner, repo, number } = at;
  switch (plan.do) {
    case "nothing":
      return { outcome: plan.outcome, note: plan.note, url: first?.url ?? null };
    case "create": {
      const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body: plan.body });
      return { outcome: "written", note: "", url: data.html_url ?? null };
    }
    case "edit":
      await client.rest.issues.updateComment({ owner, repo, comment_id: plan.id, body: plan.body });
      return { outcome: "written", note: "", url: first?.url ?? null };
  }
}

/** Returns what to say when that failed: the comment itself stands. */
async function remove(duplicates: readonly OwnComment[], { client, at }: CommentOptions): Promise<string> {
  const { owner, repo } = at;
  try {
    for (const { id } of duplicates) await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
    return "";
  } catch (error) {
    return `a duplicate of the comment was not deleted: ${describeError(error)}`;
  }
}

/** A token that may not comment is the normal case on pull requests from forks; anything else is worth a warning. */
function trouble(error: unknown, advice: Advice): Pick<Delivery, "outcome" | "note"> {
  const { instead } = advice;
  if (isNotAllowed(error)) return { outcome: "skipped", note: cannotComment(advice) };
  if (statusOf(error) === 404) {
    return {
      outcome: "failed",
      note: `the comment was not written: GitHub answered 404, as it does when the token lacks \`pull-requests: write\`; ${instead}. More: ${helpUrl("permissions")}`,
    };
  }
  return { outcome: "failed", note: `the comment was not written: ${describeError(error)}; ${instead}` };
}
