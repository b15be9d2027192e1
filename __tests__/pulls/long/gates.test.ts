import { afterAll, describe, expect } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { checkOut, runJob } from "../../support/action-job.ts";
import { removeAll } from "../../support/git.ts";
import { type Fault, faults, type Loopback } from "../../support/loopback-github.ts";
import { orgToken } from "../../support/loopback-state.ts";
import { itOnGitHub } from "../../support/on-github.ts";

const it = itOnGitHub();
afterAll(removeAll);

const world = (owner: string, policy: string) => ({
  "compliance/program.yml": `version: 1\nname: Shop\nowners: ["@cora"]\nframeworks: [{ id: easy }]\npolicy: { ${policy} }\n`,
  "compliance/criteria/easy.yml": "{ id: easy, title: Easy, criteria: [{ id: E-1, title: Something is there }] }\n",
  "compliance/controls/e.yml": `{ id: E-1, title: There, owner: ${owner}, satisfies: [easy/E-1], evidence: [{ path: docs/there.md }] }\n`,
  "docs/there.md": "# There\n",
});

interface Row {
  readonly name: string;
  readonly owner?: string;
  readonly policy?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly by?: readonly string[];
  readonly author?: string;
  readonly around?: (github: Loopback, head: string) => void;
  readonly event?: "merge_group" | "push" | "schedule" | "workflow_dispatch";
  /** Null: it is green. */
  readonly says: string | null;
}

const fails = (on: RegExp, is: Fault["is"]) => (github: Loopback) => github.fails({ on, is });
const reviews = /pulls\/7\/reviews/;
const commits = /pulls\/7\/commits/;
const crowd = Array.from({ length: 3_000 }, (_, at) => `member-${at}`);
const inTeam =
  (slug: string, ...logins: string[]) =>
  ({ state }: Loopback) => {
    state.organizations.set("acme", new Map([...(state.organizations.get("acme") ?? []), [slug, logins]]));
  };
const wrote =
  (author: string | null, committer: string | null) =>
  ({ state }: Loopback) => {
    state.pullCommits = [{ author, committer, parents: 1 }];
  };
/** Commits of the pull request, each by who wrote it; of two parents: merges that "Update branch" makes, or people. */
const history =
  (...commits: readonly (readonly [author: string, committer: string, parents: number])[]) =>
  ({ state }: Loopback) => {
    state.pullCommits = commits.map(([author, committer, parents]) => ({ author, committer, parents }));
  };
const nested =
  (child: string, ...logins: string[]) =>
  (github: Loopback) => {
    inTeam("dev", "pat")(github);
    inTeam(child, ...logins)(github);
    github.state.childTeams.set("acme/dev", [child]);
  };
const seen = { "org-token": orgToken };
const unread = "have it approved by @bob, or run the job again; it needs pull-requests: read";

const rows: readonly Row[] = [
  { name: "reviews answer 403", by: ["bob"], around: fails(reviews, faults.notAccessible), says: unread },
  { name: "reviews answer 404", by: ["bob"], around: fails(reviews, faults.notFound), says: unread },
  { name: "reviews answer 502", by: ["bob"], around: fails(reviews, faults.serverError), says: unread },
  { name: "a page of reviews is cut off", by: ["bob"], around: fails(reviews, "truncated"), says: unread },
  { name: "commits answer 403", by: ["bob"], around: fails(commits, faults.notAccessible), says: unread },
  { name: "commits are cut off", by: ["bob"], around: fails(commits, "truncated"), says: unread },
  {
    name: "a team without an org-token",
    owner: '"@acme/dev"',
    by: ["bob"],
    around: inTeam("dev", "bob"),
    says: "give the Action an org-token that sees who is in @acme/dev",
  },
  {
    name: "a team of 3,000 that the approver is not in",
    owner: '"@acme/dev"',
    by: ["mallory"],
    inputs: seen,
    around: inTeam("dev", ...crowd),
    says: "@acme/dev has not approved this commit",
  },
  {
    name: "a team of 3,000 of whom GitHub does not say",
    owner: '"@acme/dev"',
    by: ["bob"],
    inputs: seen,
    around: (github) => {
      inTeam("dev", ...crowd, "bob")(github);
      github.fails({ on: /memberships/, is: faults.serverError });
    },
    says: "give the Action an org-token that sees who is in @acme/dev",
  },
  {
    name: "an e-mail address",
    owner: "bob@acme.example",
    by: ["bob"],
    says: "name a @login instead of bob@acme.example",
  },
  { name: "a bot", owner: '"@bob"', by: ["renovate[bot]"], says: "@bob has not approved this commit" },
  { name: "a stranger", by: ["mallory"], says: "@bob has not approved this commit" },
  {
    name: "the author",
    by: ["bob"],
    author: "bob",
    says: "@bob wrote the change, and cannot approve it themselves",
  },
  {
    name: "who committed it from another account",
    by: ["bob"],
    around: wrote("carol", "bob"),
    says: "@bob wrote the change, and cannot approve it themselves",
  },
  {
    name: "who wrote it under an address nobody is known by",
    by: ["bob"],
    around: wrote(null, null),
    says: "one more has to approve, because GitHub does not know who wrote 0000000",
  },
  {
    name: "who wrote it under GitHub's own address",
    by: ["bob"],
    around: wrote("web-flow", "web-flow"),
    says: "one more has to approve, because GitHub does not know who wrote 0000000",
  },
  {
    name: "fail-on: approval asks as require does",
    policy: "fail-on: [approval], approvals: advise",
    by: ["mallory"],
    says: "@bob has not approved this commit",
  },
  {
    name: "a merge queue that cannot be read",
    by: ["bob"],
    event: "merge_group",
    around: (github) => {
      github.state.queue = [];
    },
    says: "the merge queue has no entry for",
  },
  {
    name: "a merge group that holds another pull request, which cannot be read",
    by: [],
    event: "merge_group",
    around: ({ state }, head) => {
      state.queue = [
        { number: 8, commit: "8".repeat(40) },
        { number: 7, commit: head },
      ];
    },
    says: "or run the job again; it needs pull-requests: read",
  },
  {
    name: "a child team's member, of a team that is another's child",
    owner: '"@acme/tls"',
    by: ["pat"],
    inputs: seen,
    around: nested("tls", "bob"),
    says: "@acme/tls has not approved this commit",
  },
  {
    name: "who updated the branch by hand, and kept something of their own",
    by: ["bob"],
    around: history(["carol", "carol", 1], ["bob", "bob", 2]),
    says: "@bob wrote the change, and cannot approve it themselves",
  },
  {
    name: "who clicked Update branch and wrote a commit before",
    by: ["bob"],
    around: history(["bob", "bob", 1], ["bob", "web-flow", 2]),
    says: "@bob wrote the change, and cannot approve it themselves",
  },
  {
    name: "nobody, although the branch was pushed",
    by: [],
    event: "push",
    says: "#7 into main is at the same commit and fails",
  },
  {
    name: "nobody, although somebody ran the workflow by hand on the branch",
    by: [],
    event: "workflow_dispatch",
    says: "#7 into main is at the same commit and fails",
  },
  {
    name: "a stranger, although the branch was pushed",
    by: ["mallory"],
    event: "push",
    says: "#7 into main is at the same commit and fails",
  },
  {
    name: "its owner in a child team of the team",
    owner: '"@acme/dev"',
    by: ["bob"],
    inputs: seen,
    around: nested("tls", "bob"),
    says: null,
  },
  {
    name: "its owner in a child team of a team of 3,000",
    owner: '"@acme/dev"',
    by: ["bob"],
    inputs: seen,
    around: (github) => {
      nested("tls", "bob")(github);
      inTeam("dev", ...crowd)(github);
    },
    says: null,
  },
  { name: "its owner, of a branch that was pushed", by: ["bob"], event: "push", says: null },
  {
    name: "nobody, of a branch without a pull request that was pushed",
    by: [],
    event: "push",
    around: ({ state }) => {
      state.pull.state = "closed";
    },
    says: null,
  },
  {
    name: "nobody, on the schedule of the default branch",
    by: [],
    event: "schedule",
    around: ({ state }) => {
      state.pull.state = "closed";
    },
    says: null,
  },
  { name: "its owner", by: ["bob"], says: null },
  { name: "its owner, spelled otherwise", by: ["Bob"], says: null },
  {
    name: "its owner in a team of 3,000",
    owner: '"@acme/dev"',
    by: ["bob"],
    inputs: seen,
    around: inTeam("dev", ...crowd, "bob"),
    says: null,
  },
  {
    name: "its owner, of a change committed on GitHub's pages",
    by: ["bob"],
    around: wrote("carol", "web-flow"),
    says: null,
  },
  {
    name: "its owner, of a change by Dependabot",
    by: ["bob"],
    author: "dependabot[bot]",
    around: wrote("dependabot[bot]", "web-flow"),
    says: null,
  },
  {
    name: "its owner, in a merge queue",
    by: ["bob"],
    event: "merge_group",
    around: ({ state }, head) => {
      state.queue = [{ number: 7, commit: head }];
    },
    says: null,
  },
  { name: "nobody, under advice", policy: "approvals: advise", by: [], says: null },
];

/** An event of a branch, which is told of as it stands. */
const ofBranch = (name: "push" | "schedule" | "workflow_dispatch") => ({
  name,
  payload: { ref: "refs/heads/feature", schedule: "0 6 * * 1", repository: { default_branch: "main" } },
});
const pushed = (commit: string) => ({ GITHUB_SHA: commit, GITHUB_REF: "refs/heads/feature" });

describe("what opens a gate that asks for @bob, and what is said where it stays shut", () => {
  for (const row of rows) {
    it(row.name, async ({ github }) => {
      const base = world(row.owner ?? '"@bob"', row.policy ?? "approvals: require");
      const checkout = checkOut(base, { ...base, "docs/there.md": "# There\n\nAnother text.\n" });
      const { state } = github;
      const at = (branch: string) => checkout.source?.objects().refs.get(`refs/heads/${branch}`) ?? "";
      Object.assign(state.pull, { head: checkout.head, author: row.author ?? "carol" });
      state.users = [...state.users, "bob", "cora", "carol", "mallory", ...(row.by ?? [])];
      for (const login of ["bob", "cora", "carol"]) state.permissions.set(login, "write");
      state.reviews = (row.by ?? []).map((by) => ({ by, state: "APPROVED", commit: checkout.head }));
      row.around?.(github, at("merge"));
      const group = {
        head_sha: at("merge"),
        base_sha: at("main"),
        base_ref: "refs/heads/main",
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${at("main")}`,
      };
      const merges = {
        name: "merge_group",
        payload: { action: "checks_requested", merge_group: group, repository: { default_branch: "main" } },
      };
      const event = row.event === undefined ? null : row.event === "merge_group" ? merges : ofBranch(row.event);
      const ended = await runJob({
        github,
        checkout,
        inputs: { urls: "off", ...row.inputs },
        ...(event !== null && { event }),
        ...(event !== null && row.event !== "merge_group" && { env: pushed(checkout.head) }),
        pull: { user: { login: state.pull.author } },
      });
      const report = ended.report as Report;
      const said = report.findings.map(({ message, fix }) => `${message}. ${fix?.text}`).join("\n");
      if (row.says !== null) expect(`${said}\n${ended.stdout}`).toContain(row.says);
      expect(ended.exitCode).toBe(row.says === null ? 0 : 1);
      if (row.event === undefined) expect(report.verdict.is).toBe(row.says === null ? "pass" : "fail");
    });
  }
});
