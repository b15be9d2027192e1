import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubClient } from "../../src/adapters/github-client.ts";
import { gitHubDirectory } from "../../src/adapters/github-directory.ts";
import type { Owner } from "../../src/model/program.ts";
import { faults, type Loopback, loopbackGitHub } from "../support/loopback-github.ts";
import { orgToken, workflowToken } from "../support/loopback-state.ts";

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

async function lookUp(names: readonly string[], withOrgToken = false) {
  const client = (token: string) => gitHubClient({ token, apiUrl: github.url, wait: async () => {} });
  const { directory, teamMembers } = gitHubDirectory(client(workflowToken), withOrgToken ? client(orgToken) : null);
  const statuses = await directory.lookUp(names.map(owner));
  return { statuses: Object.fromEntries(statuses), teamMembers: Object.fromEntries(teamMembers) };
}

const cases = [
  { name: "@alice", org: false, is: "valid" },
  { name: "@ALICE", org: false, is: "valid" },
  { name: "@ghost", org: false, is: "invalid", because: "no such user" },
  { name: "@acme", org: false, is: "invalid", because: "an organisation" },
  { name: "@alice_acme", org: false, is: "unverifiable", because: "managed users" },
  { name: "security@acme.example", org: false, is: "unverifiable", because: "e-mail" },
  { name: "@acme/platform", org: false, is: "unverifiable", because: "org-token" },
  { name: "@acme/dissolved", org: false, is: "unverifiable", because: "org-token" },
  { name: "@acme/platform", org: true, is: "valid" },
  { name: "@Acme/Platform", org: true, is: "valid" },
  { name: "@acme/dissolved", org: true, is: "invalid", because: "no such team" },
  { name: "@nowhere/team", org: true, is: "unverifiable", because: "Could not resolve" },
  { name: "@quiet/team", org: true, is: "unverifiable", because: "sees no team" },
];

it.each(cases)("$name is $is (org-token: $org)", async ({ name, org, is, because }) => {
  github.state.organizations.set("quiet", new Map());
  const { statuses } = await lookUp([name], org);
  expect(statuses[name.toLowerCase()]).toEqual(
    because === undefined ? { is } : { is, because: expect.stringContaining(because) },
  );
});

it("asks about all people and all teams of an organisation in one request each", async () => {
  const names = Array.from({ length: 80 }, (_, at) => [`@user${at}`, `@acme/team-${at % 40}`]).flat();
  await lookUp(names, true);
  expect(github.calls).toEqual(["POST /graphql", "POST /graphql"]);
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
    const { teamMembers } = await lookUp(["@Acme/Platform", "@acme/dissolved"], true);
    expect(teamMembers).toEqual({ "@acme/platform": ["alice", "dave"] });
  });

  it("are not guessed when there are more than one page of them", async () => {
    const many = Array.from({ length: 101 }, (_, at) => `user${at}`);
    github.state.organizations.get("acme")?.set("everybody", many);
    const { statuses, teamMembers } = await lookUp(["@acme/everybody"], true);
    expect(statuses["@acme/everybody"]).toEqual({ is: "valid" });
    expect(teamMembers).toEqual({});
  });

  it("are unknown to a workflow's own token, which GitHub tells 'not accessible'", async () => {
    const client = gitHubClient({ token: workflowToken, apiUrl: github.url });
    const { directory, teamMembers } = gitHubDirectory(client, client);
    const statuses = await directory.lookUp([owner("@acme/platform")]);
    expect(statuses.get("@acme/platform")).toMatchObject({
      is: "unverifiable",
      because: expect.stringContaining("not accessible"),
    });
    expect(teamMembers.size).toBe(0);
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
