import type { OwnerStatus, Probes } from "../../../model/assessment.ts";
import type { Owner } from "../../../model/program.ts";
import type { Directory } from "../../../ports.ts";
import type { GitHubClient } from "../client/client.ts";
import { describeError } from "../client/errors.ts";
import { readAccess, readPeopleWithAccess, type Seen } from "./access.ts";
import { readAdministrators } from "./administrators.ts";
import { readCodeownersErrors } from "./codeowners.ts";
import { type Doubtful, readMemberships } from "./memberships.ts";
import { readMembers } from "./team-members.ts";
import { isGiven, readTeams, type Team } from "./teams.ts";

/**
 * GitHub's people, the teams that `members`, a client whose token sees the organization, can see, and what CODEOWNERS makes of both.
 * An owner is valid who exists and can see the repository. What GitHub does not say is `unverifiable`, whatever the reason; nothing throws.
 */
export function gitHubDirectory(seen: Seen): Directory {
  return {
    codeowners: (commit) => readCodeownersErrors(seen.client, seen.at, commit),
    administrators: (logins) => readAdministrators(seen.client, seen.at, logins),
    async lookUp(owners, approvers = []) {
      const [people, teams] = await Promise.all([
        statusOfPeople(seen, namesOf("user", owners)),
        statusOfTeams(seen, namesOf("team", owners), approvers),
      ]);
      const status = ({ name, kind }: Owner): OwnerStatus => {
        if (kind === "email") return { is: "unverifiable", because: "GitHub cannot be asked about an e-mail address" };
        const known = kind === "user" ? people.get(loginOf(name)) : teams.owners.get(name.toLowerCase());
        return known ?? { is: "unverifiable", because: "there are too many owners to ask about each" };
      };
      const statuses = owners.map((owner) => [owner.name.toLowerCase(), status(owner)] as const);
      return { ...teams, owners: new Map(statuses) };
    },
  };
}

function namesOf(kind: Owner["kind"], owners: readonly Owner[]): readonly string[] {
  const names = owners.filter((owner) => owner.kind === kind).map(({ name }) => name);
  return [...new Set(names.map((name) => (kind === "user" ? loginOf(name) : name.toLowerCase())))];
}

function loginOf(name: string): string {
  return name.replace(/^@/, "").toLowerCase();
}

/** By login: whether it is a person's who is there and can see the repository. */
async function statusOfPeople(seen: Seen, logins: readonly string[]): Promise<ReadonlyMap<string, OwnerStatus>> {
  return logins.length === 0 ? new Map() : readPeopleWithAccess(seen, logins);
}

/** What is known of teams, by name. */
type Teams = Pick<Probes, "owners" | "members" | "memberships">;

async function statusOfTeams(seen: Seen, names: readonly string[], approvers: readonly string[]): Promise<Teams> {
  const { members } = seen;
  if (members === null) return untoldTeams(names, seen.client.advice.teams);
  const teams = new Map<string, Team>();
  for (const [name, team] of await readTeams(members, names, seen.at))
    teams.set(name, await withMembers(members, name, team));
  const whole = [...teams].flatMap(([name, team]) =>
    team.is === "seen" && team.members !== null ? [[name, team.members] as const] : [],
  );
  const read = new Map(whole);
  const doubtful = names.filter((name) => !read.has(name)).map((name) => doubtAbout(name, teams.get(name)));
  const memberships = await readMemberships(members, doubtful, approvers);
  const statuses = new Map<string, OwnerStatus>();
  for (const [name, team] of teams) {
    const hasSomebody = [...(memberships.get(name)?.known.values() ?? [])].includes(true);
    statuses.set(name, await statusOfTeam({ ...seen, members }, name, hasSomebody ? unlisted(team) : team));
  }
  return { owners: statuses, members: read, memberships };
}

/** A secret team is in no list that the token sees; that somebody is in it GitHub may say all the same. */
function unlisted(team: Team): Team {
  return team.is === "absent" ? { is: "untold", because: "it is in no list of teams that the token sees" } : team;
}

function untoldTeams(names: readonly string[], because: string): Teams {
  const status: OwnerStatus = { is: "unverifiable", because };
  return {
    owners: new Map(names.map((name) => [name, status])),
    members: new Map(),
    memberships: new Map(names.map((name) => [name, { known: new Map(), because }])),
  };
}

/** A team of which one request did not tell every member, with the rest of them. */
async function withMembers(client: GitHubClient, name: string, team: Team): Promise<Team> {
  if (team.is !== "seen" || team.members !== null) return team;
  return { ...team, members: await readMembers(client, name).catch(() => null) };
}

function doubtAbout(name: string, team: Team | undefined): Doubtful {
  if (team === undefined) return { name, isSeen: false, because: "there are too many owners to ask about each" };
  switch (team.is) {
    case "seen":
      return { name, isSeen: true, because: "it has more members than GitHub tells at once" };
    case "absent":
      return { name, isSeen: true, because: "the token sees no such team" };
    case "untold":
      return { name, isSeen: false, because: team.because };
  }
}

async function statusOfTeam(
  seen: Seen & { readonly members: GitHubClient },
  name: string,
  team: Team,
): Promise<OwnerStatus> {
  switch (team.is) {
    case "absent":
      return { is: "invalid", because: "the organization has no such team that the token can see" };
    case "untold":
      return { is: "unverifiable", because: team.because };
    case "seen":
      if (team.members?.length === 0) return { is: "invalid", because: "the team has no members" };
      return team.isGiven ? { is: "valid" } : statusOfOutsiders(seen, name, team.members);
  }
}

/** A team that is not given the repository sees it through a parent team, or where one of its members does. */
async function statusOfOutsiders(
  seen: Seen & { readonly members: GitHubClient },
  name: string,
  members: readonly string[] | null,
): Promise<OwnerStatus> {
  const where = `${seen.at.owner}/${seen.at.repo}`;
  const untold = (why: string): OwnerStatus => ({
    is: "unverifiable",
    because: `the team is there; whether it has access to ${where} could not be determined: ${why}`,
  });
  try {
    if (await isGiven(seen.members, name, seen.at)) return { is: "valid" };
  } catch (error) {
    return untold(describeError(error));
  }
  if (members === null) return untold("it is not given it, and has more members than GitHub tells at once");
  const access = [...(await readAccess(seen, members)).values()];
  if (access.some(({ is }) => is === "valid")) return { is: "valid" };
  const doubt = access.find((one) => one.is === "unverifiable");
  if (doubt !== undefined) return untold(doubt.because);
  return { is: "invalid", because: `neither the team nor anybody in it has access to ${where}` };
}
