import type { GitHubClient, PullRequestAt } from "../adapters/github/client/client.ts";
import { gitHubComment } from "../adapters/github/outlets/comment.ts";
import { gitHubIssue } from "../adapters/github/outlets/issue.ts";
import { gitHubLabels } from "../adapters/github/outlets/labels.ts";
import { gitHubReview } from "../adapters/github/outlets/review.ts";
import { gitHubReviewRequests } from "../adapters/github/outlets/review-requests.ts";
import type { Report } from "../model/report.ts";
import type { Outlet } from "../ports.ts";
import { type LabelBy, labelPrefixes, labelsFor, ownersAffected } from "../render/asked.ts";
import { comment, hasSomethingToSay } from "../render/comment/comment.ts";
import { earlierIn } from "../render/comment/earlier.ts";
import { isAnythingDue, reminder } from "../render/comment/reminder.ts";
import type { RenderContext } from "../render/frame/context.ts";
import { filesToComment, fixedReviewComment, reviewComments } from "../render/review/comments.ts";

/** A pull request, and the commit of it that was evaluated. */
export type PullAtHead = PullRequestAt & {
  readonly head: string;
  /** What stands on it, where several outlets read it together. */
  readonly first?: () => Promise<unknown>;
  /** Whether a first comment is left to the Action, where that has one. */
  readonly yieldsToAction?: boolean;
};

/** When to begin the one comment; once it is there it is kept up to date. */
export type CommentWhen = "on-problem" | "always";

/** The one comment of a pull request. */
export function commentOutlet(client: GitHubClient, at: PullAtHead, when: CommentWhen, context: RenderContext): Outlet {
  return gitHubComment({
    client,
    at,
    head: at.head,
    key: context.key,
    first: at.first,
    yieldsToAction: at.yieldsToAction,
    when,
    render: (report, standing) =>
      comment(report, { ...context, earlier: standing === null ? null : earlierIn(standing) }),
    isWorthSaying: hasSomethingToSay,
  });
}

/** Review comments on what blocks. */
export function reviewOutlet(client: GitHubClient, at: PullAtHead, context: RenderContext): Outlet {
  return gitHubReview({
    client,
    at,
    head: at.head,
    key: context.key,
    first: at.first,
    filesOf: filesToComment,
    render: (report, files) => reviewComments(report, context, files),
    renderFixed: fixedReviewComment,
  });
}

/** The one issue about what is due. */
export function issueOutlet(
  client: GitHubClient,
  at: { readonly owner: string; readonly repo: string },
  context: RenderContext,
): Outlet {
  const render = (report: Report) => reminder(report, context);
  return gitHubIssue({ client, at, key: context.key, render, isDue: isAnythingDue });
}

/** Owners of what the change affects are asked for their review. */
export function reviewRequestOutlet(client: GitHubClient, orgClient: GitHubClient | null, at: PullAtHead): Outlet {
  return gitHubReviewRequests({ client, orgClient, at, reviewersOf: ownersAffected });
}

/** Labels by what the change affects. */
export function labelOutlet(client: GitHubClient, at: PullAtHead, by: LabelBy): Outlet {
  return gitHubLabels({ client, at, prefix: labelPrefixes[by], labelsOf: (report) => labelsFor(report, by) });
}
