import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubClient } from "../../../../src/adapters/github/client/client.ts";
import { gitHubDirectory } from "../../../../src/adapters/github/people/directory.ts";
import type { OwnerStatus } from "../../../../src/model/assessment.ts";
import type { Owner } from "../../../../src/model/program.ts";
import { commitAt, gitObjects } from "../../../support/git-objects.ts";
import { faults, type Loopback, loopbackGitHub } from "../../../support/loopback-github.ts";
import { type GitHubState, orgToken, workflowToken } from "../../../support/loopback-state.ts";

let github: Loopback;

beforeEach(async () => {
  github = await loopbackGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function owner(name: string): Owner {
  const kind = name.startsWith("@") ? (name.includes("/") ? "team" : "user") : "email";
  return { name, kind, place: { path: "compliance/program.yml", line: 1, column: 1 } };
}

function directoryOf(token: string | null = null) {
  const client = (name: string) => gitHubClient({ token: name, apiUrl: github.url, wait: async () => {} });
  const at = { owner: "acme", repo: "scheduling" };
  return gitHubDirectory({ client: client(workflowToken), members: token === null ? null : client(token), at });
}

async function lookUp(names: readonly string[], withOrgToken = false) {
  const { owners, members } = await directoryOf(withOrgToken ? orgToken : null).lookUp(names.map(owner));
  return { statuses: Object.fromEntries(owners), members: Object.fromEntries(members) };
}

const cases = [
  { name: "@alice", org: false, is: "valid" },
  { name: "@ALICE", org: false, is: "valid" },
  { name: "@ghost", org: false, is: "invalid", because: "no such user" },
  { name: "@acme", org: false, is: "invalid", because: "an organization" },
  { name: "@alice_acme", org: false, is: "unverifiable", because: "managed users" },
  { name: "security@acme.example", org: false, is: "unverifiable", because: "e-mail" },
  { name: "@acme/platform", org: false, is: "unverifiable", because: "org-token" },
  { name: "@acme/dissolved", org: false, is: "unverifiable", because: "org-token" },
  { name: "@acme/platform", org: true, is: "valid" },
  { name: "@Acme/Platform", org: true, is: "valid" },
  { name: "@acme/dissolved", org: true, is: "invalid", because: "no such team" },
  { name: "@nowhere/team", org: true, is: "unverifiable", because: "Could not resolve" },
  { name: "@quiet/team", org: true, is: "unverifiable", because: "cannot see any team" },
];

it.each([
  { message: "Something went wrong while executing your query" },
  { type: "RESOURCE_LIMITS_EXCEEDED", message: "too much" },
])("people and what they see are asked for apart where both at once get %j", async (error) => {
  const isOfBoth = /repositoryOwner[\s\S]*collaborators/;
  github.fails({
    on: ({ body }) => isOfBoth.test(JSON.stringify(body ?? "")),
    is: { status: 200, body: { data: null, errors: [error] } },
  });
  const { statuses } = await lookUp(["@ghost", "@alice"]);
  expect(statuses).toMatchObject({ "@ghost": { is: "invalid" }, "@alice": { is: "valid" } });
});

it.each(cases)("$name is $is (org-token: $org)", async ({ name, org, is, because }) => {
  github.state.organizations.set("quiet", new Map());
  const { statuses } = await lookUp([name], org);
  expect(statuses[name.toLowerCase()]).toEqual(
    because === undefined ? { is } : { is, because: expect.stringContaining(because) },
  );
});

/** What the world has to say of an owner who exists. */
const seen: readonly {
  readonly what: string;
  readonly name: string;
  readonly org: boolean;
  readonly world?: (state: GitHubState) => void;
  readonly is: OwnerStatus["is"];
  readonly because?: string;
}[] = [
  { what: "a collaborator", name: "@bob", org: false, is: "valid" },
  { what: "a collaborator, of whom the organization's token tells", name: "@bob", org: true, is: "valid" },
  {
    what: "who cannot see the private repository",
    name: "@carol",
    org: false,
    is: "invalid",
    because: "cannot see acme/scheduling",
  },
  {
    what: "the same, asked with the organization's token",
    name: "@carol",
    org: true,
    is: "invalid",
    because: "cannot see acme/scheduling",
  },
  { what: "anybody, where the repository is public", name: "@carol", org: false, world: isPublic, is: "valid" },
  {
    what: "who left a public repository's organization",
    name: "@carol",
    org: true,
    world: isPublic,
    is: "invalid",
    because: "not a collaborator on acme/scheduling",
  },
  {
    what: "anybody in public, whatever a token is told that does not see the organization",
    name: "@carol",
    org: false,
    world: (state) => {
      isPublic(state);
      state.tokens.set(workflowToken, { login: "github-actions[bot]", writes: true, seesTeams: true });
    },
    is: "valid",
  },
  { what: "a collaborator of a public repository", name: "@bob", org: true, world: isPublic, is: "valid" },
  {
    what: "a team without anybody in it",
    name: "@acme/empty",
    org: true,
    world: withTeam("empty", []),
    is: "invalid",
    because: "the team has no members",
  },
  {
    what: "a team that a parent team brings along",
    name: "@acme/child",
    org: true,
    world: withTeam("child", ["erin"], "by parent"),
    is: "valid",
  },
  {
    what: "a team that has no access, as nobody in it has",
    name: "@acme/web",
    org: true,
    world: withTeam("web", ["carol"], "not given"),
    is: "invalid",
    because: "neither the team nor anybody in it has access to acme/scheduling",
  },
  {
    what: "a team that has no access, unlike one of its members",
    name: "@acme/web",
    org: true,
    world: withTeam("web", ["carol", "alice"], "not given"),
    is: "valid",
  },
];

function isPublic(state: GitHubState): void {
  state.visibility = "PUBLIC";
}

function withTeam(slug: string, members: string[], grant?: "by parent" | "not given") {
  return (state: GitHubState): void => {
    state.organizations.get("acme")?.set(slug, members);
    if (grant !== undefined) state.grants.set(`acme/${slug}`, grant);
  };
}

it.each(seen)("$what is $is", async ({ name, org, world, is, because }) => {
  world?.(github.state);
  const { statuses } = await lookUp([name], org);
  expect(statuses[name]).toEqual(because === undefined ? { is } : { is, because: expect.stringContaining(because) });
});

it.each([
  {
    what: "a person's access",
    on: /collaborators/,
    name: "@bob",
    because: "whether they see acme/scheduling could not be determined",
  },
  {
    what: "a team's access",
    on: /teams/,
    name: "@acme/web",
    because: "whether it has access to acme/scheduling could not be determined",
  },
])("$what that GitHub does not tell is unverifiable", async ({ on, name, because }) => {
  withTeam("web", ["carol"], "not given")(github.state);
  for (const is of [faults.serverError, faults.notAccessible, faults.notFound]) {
    if (name.includes("/") && is === faults.notFound) continue;
    github.fails({ on, is, times: 9 }, { on: ({ body }) => String(Object(body).query).includes("collaborators"), is });
    const { statuses } = await lookUp([name], true);
    expect(statuses[name]).toMatchObject({ is: "unverifiable", because: expect.stringContaining(because) });
  }
});

it("asks about all people and all teams of an organization in one request each, and one by one about few", async () => {
  const names = Array.from({ length: 80 }, (_, at) => [`@user${at}`, `@acme/team-${at % 40}`]).flat();
  github.state.users = names.map((name) => name.slice(1));
  const { statuses } = await lookUp(names, true);
  const singly = github.calls.filter((call) => call.startsWith("GET "));
  expect(github.calls.length - singly.length).toBe(3);
  expect(singly).toHaveLength(10);
  expect(statuses["@user79"]).toMatchObject({
    is: "unverifiable",
    because: expect.stringContaining("too many owners"),
  });
});

describe("what CODEOWNERS names", () => {
  const codeowners = "/infra/ @acme/platform @acme/dissolved\n/docs/ @alice @bob\n";

  function commitOf(files: Record<string, string>): string {
    github.state.git = gitObjects([{ branch: "main", parents: [], files }]);
    return commitAt(github.state.git, "main") ?? "";
  }

  it("is held against GitHub's own list of errors, with no token that sees teams", async () => {
    const answer = await directoryOf().codeowners(commitOf({ ".github/CODEOWNERS": codeowners }));
    expect(answer).toEqual({
      is: "told",
      faults: [
        {
          line: 1,
          column: 24,
          source: "/infra/ @acme/platform @acme/dissolved",
          kind: "Unknown owner",
          because:
            "make sure the team @acme/dissolved exists, is publicly visible, and has write access to the repository",
        },
        {
          line: 2,
          column: 15,
          source: "/docs/ @alice @bob",
          kind: "Unknown owner",
          because: "make sure @bob exists and has write access to the repository",
        },
      ],
    });
  });

  it.each([
    { what: "fails", is: faults.serverError },
    { what: "is cut off", is: "truncated" as const },
    { what: "is refused", is: faults.notAccessible },
    { what: "is 404", is: faults.notFound },
  ])("is untold where the answer $what", async ({ is }) => {
    const commit = commitOf({ CODEOWNERS: codeowners });
    github.fails({ on: /codeowners/, is });
    expect((await directoryOf().codeowners(commit)).is).toBe("unverifiable");
  });
});

it("asks nothing when there is nobody to ask about", async () => {
  await lookUp(["security@acme.example"], true);
  expect(github.calls).toEqual([]);
});

it("leaves the end of a list unverified that is too long to ask", async () => {
  const names = Array.from({ length: 301 }, (_, at) => `@user${at}`);
  const { statuses } = await lookUp(names);
  expect(github.calls).toHaveLength(3);
  expect(statuses["@user299"]).toMatchObject({ is: "invalid" });
  expect(statuses["@user300"]).toMatchObject({ is: "unverifiable", because: expect.stringContaining("too many") });
});

describe("the members of teams", () => {
  it("are known where the token sees the team", async () => {
    const { members } = await lookUp(["@Acme/Platform", "@acme/dissolved"], true);
    expect(members).toEqual({ "@acme/platform": ["alice", "dave"] });
  });

  it("are not guessed when there are more than one page of them", async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => `user${at}`);
    github.state.organizations.get("acme")?.set("everybody", many);
    const { statuses, members } = await lookUp(["@acme/everybody"], true);
    expect(statuses["@acme/everybody"]).toEqual({ is: "valid" });
    expect(members).toEqual({});
  });

  it("are unknown to a workflow's own token, which GitHub tells 'not accessible'", async () => {
    const { owners, members } = await directoryOf(workflowToken).lookUp([owner("@acme/platform")]);
    expect(owners.get("@acme/platform")).toMatchObject({
      is: "unverifiable",
      because: expect.stringContaining("not accessible"),
    });
    expect(members.size).toBe(0);
  });
});

it.each([
  { what: "fails", is: faults.serverError },
  { what: "is cut off", is: "truncated" as const },
  { what: "breaks", is: "reset" as const },
  { what: "is refused", is: faults.secondaryLimit(900) },
])("nobody is invalid because an answer $what", async ({ is }) => {
  github.fails({ on: /graphql/, is });
  const { statuses } = await lookUp(["@alice", "@ghost", "@acme/platform", "@acme/dissolved"], true);
  expect(Object.values(statuses).map((status) => status.is)).toEqual(Array(4).fill("unverifiable"));
});

it.each([
  { approver: "dave", is: "unverifiable" },
  { approver: "mallory", is: "invalid" },
])("a secret team is there for whom GitHub says that somebody is in it: $approver", async ({ approver, is }) => {
  github.state.secret.add("acme/platform");
  const { owners, memberships } = await directoryOf(orgToken).lookUp([owner("@acme/platform")], [approver]);
  expect(owners.get("@acme/platform")).toMatchObject({ is });
  expect(memberships.get("@acme/platform")?.known.get(approver)).toBe(is === "unverifiable");
});
