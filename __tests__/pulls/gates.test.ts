import { afterAll, describe, expect } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { checkOut, runJob } from "../support/action-job.ts";
import { removeAll } from "../support/git.ts";
import { type Fault, faults, type Loopback } from "../support/loopback-github.ts";
import { orgToken } from "../support/loopback-state.ts";
import { itOnGitHub } from "../support/on-github.ts";

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
  readonly event?: "merge_group";
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
      const event = row.event && {
        name: row.event,
        payload: { action: "checks_requested", merge_group: group, repository: { default_branch: "main" } },
      };
      const ended = await runJob({
        github,
        checkout,
        inputs: { urls: "off", ...row.inputs },
        ...(event && { event }),
        pull: { user: { login: state.pull.author } },
      });
      const report = ended.report as Report;
      const said = report.findings.map(({ message, fix }) => `${message}. ${fix?.text}`).join("\n");
      if (row.says !== null) expect(said).toContain(row.says);
      expect(report.verdict.is).toBe(row.says === null ? "pass" : "fail");
    });
  }
});
