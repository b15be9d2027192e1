import type { OwnerStatus } from "../model/assessment.ts";
import type { Owner } from "../model/program.ts";
import type { Directory } from "../ports.ts";
import type { GitHubClient } from "./github-client.ts";
import { readPeople } from "./github-people.ts";
import { readTeams, type Team } from "./github-teams.ts";

export interface GitHubDirectory {
  readonly directory: Directory;
  /** Logins by team (`@org/team`, lower case) of the teams that were read; filled by `directory.lookUp`. */
  readonly teamMembers: ReadonlyMap<string, readonly string[]>;
}

/**
 * GitHub's people, and the teams that `teams`, a client whose token sees the organisation, can see; null: no such token.
 * What GitHub does not say is `unverifiable`, whatever the reason; `lookUp` never throws.
 */
export function gitHubDirectory(client: GitHubClient, teams: GitHubClient | null): GitHubDirectory {
  const teamMembers = new Map<string, readonly string[]>();
  return {
    teamMembers,
    directory: {
      async lookUp(owners) {
        const [people, groups] = await Promise.all([
          readPeople(client, namesOf("user", owners)),
          teams === null ? new Map<string, Team>() : readTeams(teams, namesOf("team", owners)),
        ]);
        for (const [name, team] of groups) {
          if (team.is === "seen" && team.members !== null) teamMembers.set(name, team.members);
        }
        const status = (owner: Owner): OwnerStatus => {
          if (owner.kind === "user") return people.get(loginOf(owner)) ?? notAsked;
          if (owner.kind === "team")
            return teams === null ? noToken : statusOfTeam(groups.get(owner.name.toLowerCase()));
          return { is: "unverifiable", because: "GitHub cannot be asked about an e-mail address" };
        };
        return new Map(owners.map((owner) => [owner.name.toLowerCase(), status(owner)]));
      },
    },
  };
}

const notAsked: OwnerStatus = { is: "unverifiable", because: "there are too many owners to ask about each" };
const noToken: OwnerStatus = {
  is: "unverifiable",
  because: "a workflow's own token cannot see teams; the input org-token takes one that can",
};

function namesOf(kind: Owner["kind"], owners: readonly Owner[]): readonly string[] {
  const names = owners.filter((owner) => owner.kind === kind);
  return names.map((owner) => (kind === "user" ? loginOf(owner) : owner.name.toLowerCase()));
}

function loginOf(owner: Owner): string {
  return owner.name.replace(/^@/, "").toLowerCase();
}

function statusOfTeam(team: Team | undefined): OwnerStatus {
  switch (team?.is) {
    case undefined:
      return notAsked;
    case "seen":
      return { is: "valid" };
    case "absent":
      return { is: "invalid", because: "the organisation has no such team that org-token can see" };
    case "untold":
      return { is: "unverifiable", because: team.because };
  }
}
