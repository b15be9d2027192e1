import type { Probes } from "../../model/assessment.ts";
import type { Sentence } from "../../model/sentence.ts";

/** What GitHub says of a pull request's people. Logins are as GitHub spells them. */
export interface Reviews {
  /** Whose latest opinion approves the head commit; null where there is no pull request to ask. */
  readonly approvers: readonly string[] | null;
  /** Of the others, whose latest opinion approves an earlier commit. */
  readonly earlier?: readonly EarlierApproval[];
  /** The pull request's author, whose approval never counts; null where there is none. */
  readonly author: string | null;
  /** Who wrote or committed commits of it; their approvals count only where the policy says so. */
  readonly contributors: readonly string[];
  /** Commits of it whose writer GitHub does not know, by their short ids. */
  readonly unknownWriters?: readonly string[];
  /** Why a pull request that is there could not be read, and what would let it be; null or left out: it could. */
  readonly unread?: Sentence | null;
}

/** Somebody's approval of a commit that is no longer the head. */
export interface EarlierApproval {
  readonly login: string;
  /** The commit; where a group merges several pull requests, the one of each of them. */
  readonly commits: readonly string[];
}

/** Approvals of earlier commits, by whether they still count for one control. */
export interface EarlierStanding {
  readonly standing: readonly EarlierApproval[];
  readonly fallen: readonly { readonly approval: EarlierApproval; readonly because: Sentence }[];
}

/** There is no pull request. */
export const noReviews: Reviews = { approvers: null, author: null, contributors: [] };

/** The reviews, and what is known of those who may approve. */
export interface Approvals extends Reviews {
  /** Logins by team (`@org/team`, lower case), for the teams of which every member is known. */
  readonly teamMembers: Probes["members"];
  /** What is known of the members of the other teams. */
  readonly memberships: Probes["memberships"];
  /** Logins, in lower case, of approvers who administer the repository; asked where no program owner can approve. */
  readonly administrators: Probes["administrators"];
}

/** Nobody approves their own change: who wrote it, in lower case, by a policy. */
export function writersOf(
  { author, contributors }: Reviews,
  policy: { readonly contributorsMayApprove: boolean },
): ReadonlySet<string> {
  const wrote = [...(author === null ? [] : [author]), ...(policy.contributorsMayApprove ? [] : contributors)];
  return new Set(wrote.map((login) => login.toLowerCase()));
}

/** Approvals of the head commit that count: logins in lower case, each once. */
export function countedApprovers(
  reviews: Reviews,
  policy: { readonly contributorsMayApprove: boolean },
): readonly string[] {
  return counted(reviews.approvers ?? [], reviews, policy);
}

/** Those of these people whose approval counts, because they did not write the change: in lower case, each once. */
export function counted(
  logins: readonly string[],
  reviews: Reviews,
  policy: { readonly contributorsMayApprove: boolean },
): readonly string[] {
  const wrote = writersOf(reviews, policy);
  return [...new Set(logins.map((login) => login.toLowerCase()))].filter((login) => !wrote.has(login));
}
