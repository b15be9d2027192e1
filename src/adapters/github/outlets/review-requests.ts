import type { Report } from "../../../model/report.ts";
import type { Outlet } from "../../../ports.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { statusOf } from "../client/errors.ts";
import { type Outcome, sideOutlet, why } from "./side-outlet.ts";

export interface ReviewRequestOptions {
  readonly client: GitHubClient;
  /** Whose token may ask teams; a workflow's own gets 422. Null: no team is asked. */
  readonly orgClient: GitHubClient | null;
  readonly at: PullRequestAt & { readonly head: string };
  /** Who is to review, as `@login` and `@org/team`; anybody else is nobody that GitHub could ask. */
  readonly reviewersOf: (report: Report) => readonly string[];
}

/** So many are asked of one pull request: more would be everybody, and so nobody. */
const mostAsked = 15;

/**
 * Asks the owners of what a change affects for their review, each once: not the author, not who was asked or removed before, or reviewed.
 * A draft and a pull request from a fork are left alone. It never alters the verdict.
 */
export function gitHubReviewRequests(options: ReviewRequestOptions): Outlet {
  return sideOutlet("review requests", "nobody was asked for a review", async (report) => {
    const wanted = options.reviewersOf(report);
    return wanted.length === 0 ? nothing : ask(wanted, options);
  });
}

const nothing: Outcome = { outcome: "skipped", note: "" };

async function ask(wanted: readonly string[], options: ReviewRequestOptions): Promise<Outcome> {
  const open = await openFor(wanted, options);
  if (open.length === 0) return nothing;
  const shown = open.slice(0, mostAsked);
  const [teams, people] = [shown.filter(isTeam), shown.filter((name) => !isTeam(name))];
  const refused = [...(await askPeople(people, options)), ...(await askTeams(teams, options))];
  const left = open.length - shown.length;
  const notes = [
    ...refused,
    ...(left > 0 ? [`${left} more owners were not asked, because ${mostAsked} are the most`] : []),
  ];
  const note = notes.length === 0 ? "" : `not every owner was asked for a review: ${notes.join("; ")}`;
  return { outcome: refused.length >= shown.length ? "failed" : "written", note };
}

function isTeam(name: string): boolean {
  return name.includes("/");
}

/** Those who are still to be asked. */
async function openFor(wanted: readonly string[], { client, at }: ReviewRequestOptions): Promise<readonly string[]> {
  const { owner, repo, number: pull_number } = at;
  const { data: pull } = await client.rest.pulls.get({ owner, repo, pull_number });
  const isFork = pull.head.repo?.full_name !== pull.base.repo.full_name;
  if (pull.draft === true || isFork || pull.state !== "open" || pull.head.sha !== at.head) return [];
  const known = new Set(
    [
      pull.user?.login ?? "",
      ...(pull.requested_reviewers ?? []).map((reviewer) => reviewer.login),
      ...(pull.requested_teams ?? []).map((team) => `${owner}/${team.slug}`),
      ...(await reviewersBefore(client, at)),
    ].map(lower),
  );
  return wanted.map((name) => name.replace(/^@/, "")).filter((name) => !known.has(lower(name)) && isHere(name, owner));
}

/** A team of another organization cannot be asked. */
function isHere(name: string, owner: string): boolean {
  return !isTeam(name) || lower(name).startsWith(`${lower(owner)}/`);
}

/** Who reviewed, or was asked or removed at any time: somebody whom a person removed is not asked again. */
async function reviewersBefore(
  client: GitHubClient,
  { owner, repo, number }: PullRequestAt,
): Promise<readonly string[]> {
  const reviews = await client.paginate(client.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  const events = await client.paginate(client.rest.issues.listEventsForTimeline, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  const asked = events.flatMap((event) => {
    const { event: kind, requested_reviewer: person, requested_team: team } = event as TimelineEvent;
    if (kind !== "review_requested" && kind !== "review_request_removed") return [];
    return [person?.login ?? "", team === undefined ? "" : `${owner}/${team.slug}`];
  });
  return [...reviews.map(({ user }) => user?.login ?? ""), ...asked];
}

interface TimelineEvent {
  readonly event?: string;
  readonly requested_reviewer?: { readonly login: string };
  readonly requested_team?: { readonly slug: string };
}

/** All at once; where GitHub refuses one of them, each by themselves. Why some were not asked. */
async function askPeople(people: readonly string[], { client, at }: ReviewRequestOptions): Promise<readonly string[]> {
  const { owner, repo, number: pull_number } = at;
  const request = (reviewers: readonly string[]) =>
    client.rest.pulls.requestReviewers({ owner, repo, pull_number, reviewers: [...reviewers] });
  if (people.length === 0) return [];
  try {
    await request(people);
    return [];
  } catch (error) {
    if (statusOf(error) !== 422) return people.map((name) => `@${name}: ${why(error)}`);
  }
  const refused: string[] = [];
  for (const name of people) {
    await request([name]).catch((error: unknown) => refused.push(`@${name}: ${why(error)}`));
  }
  return refused;
}

async function askTeams(teams: readonly string[], { orgClient, at }: ReviewRequestOptions): Promise<readonly string[]> {
  const { owner, repo, number: pull_number } = at;
  const refused: string[] = [];
  for (const name of teams) {
    if (orgClient === null) {
      refused.push(`@${name}: a workflow's own token cannot ask a team; the input org-token takes one that can`);
      continue;
    }
    const team_reviewers = [name.slice(name.indexOf("/") + 1)];
    await orgClient.rest.pulls
      .requestReviewers({ owner, repo, pull_number, team_reviewers })
      .catch((error: unknown) => refused.push(`@${name}: ${why(error)}`));
  }
  return refused;
}

function lower(name: string): string {
  return name.toLowerCase();
}
