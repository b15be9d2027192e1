import pLimit from "p-limit";
import { z } from "zod";
import type { Membership } from "../../../model/assessment.ts";
import type { GitHubClient } from "../client/client.ts";
import { describeError, statusOf } from "../client/errors.ts";

/** A team whose members are not all known, and why. */
export interface Doubtful {
  /** `@org/team`, lower case. */
  readonly name: string;
  /** Whether the token sees the team, so that somebody of whom it says nothing is not in it. */
  readonly isSeen: boolean;
  readonly because: string;
}

/** People asked about one by one, over all teams; a token has a thousand requests an hour for all that runs in a repository. */
const mostAsked = 60;
/** Requests under way at once. */
const atOnce = 5;

const shape = z.object({ state: z.string() });

/**
 * Whether these people (logins) are in teams, themselves or through a child team, asked one by one:
 * https://docs.github.com/rest/teams/members#get-team-membership-for-a-user. Never throws.
 */
export async function readMemberships(
  client: GitHubClient,
  teams: readonly Doubtful[],
  logins: readonly string[],
): Promise<ReadonlyMap<string, Membership>> {
  const limit = pLimit(atOnce);
  const each = Math.floor(mostAsked / Math.max(teams.length, 1));
  const read = teams.map(async (team) => {
    const answers = await Promise.all(
      logins.slice(0, each).map((login) => limit(() => readMembership(client, team, login.toLowerCase()))),
    );
    return [team.name, membership(team, answers)] as const;
  });
  return new Map(await Promise.all(read));
}

interface Answer {
  readonly login: string;
  /** Null: it is not known. */
  readonly is: boolean | null;
  readonly because: string | null;
}

function membership({ because }: Doubtful, answers: readonly Answer[]): Membership {
  const known = answers.flatMap(({ login, is }): [string, boolean][] => (is === null ? [] : [[login, is]]));
  return { known: new Map(known), because: answers.find((one) => one.because !== null)?.because ?? because };
}

async function readMembership(
  client: GitHubClient,
  { name, isSeen, because }: Doubtful,
  login: string,
): Promise<Answer> {
  const [org = "", team_slug = ""] = name.replace(/^@/, "").split("/");
  try {
    const { data } = await client.rest.teams.getMembershipForUserInOrg({ org, team_slug, username: login });
    const membership = shape.safeParse(data);
    if (!membership.success) return { login, is: null, because: "GitHub's answer was cut off" };
    // An invitation that nobody has accepted yet is `pending`.
    return { login, is: membership.data.state === "active", because: null };
  } catch (error) {
    const isMissing = statusOf(error) === 404;
    if (isMissing && isSeen) return { login, is: false, because: null };
    return { login, is: null, because: isMissing ? because : describeError(error) };
  }
}
