import { join } from "node:path";
import { runJob } from "../__tests__/support/action-job.ts";
import { cloneOf, makeRepository, temporary } from "../__tests__/support/git.ts";
import { faults, type Loopback, loopbackGitHub } from "../__tests__/support/loopback-github.ts";
import { orgToken } from "../__tests__/support/loopback-state.ts";
import { fillChecks, ownJob } from "./action-checks.ts";
import { type Case, type GitHub, plainGitHub } from "./case.ts";
import type { Ended, Report } from "./ended.ts";
import type { Files } from "./files.ts";

/** The three trees of a pull request: where it began, where the base branch is now, and what merging would make. */
export interface Trees {
  readonly start: Files;
  readonly tip: Files;
  /** A commit of the pull request before its head; null: there is none that matters. */
  readonly approved: Files | null;
  readonly head: Files;
  readonly merge: Files;
  /** The tip and the merge of the base branch that the pull request went into when the run began; null: the same. */
  readonly before: { readonly tip: Files; readonly merge: Files } | null;
}

const clock = join(import.meta.dirname, "fixed-clock.mjs");

/** Runs the built Action on a case, as GitHub's runner does, against a GitHub on this machine. */
export async function onAction(product: string, one: Case, trees: Trees): Promise<Ended> {
  const { github: about = plainGitHub } = one;
  const source = makeRepository(commitsOf(trees, about));
  const at = (branch: string) => source.git("rev-parse", branch);
  const github = await loopbackGitHub();
  fill(github, about, {
    head: at("feature"),
    approved: trees.approved === null ? null : at("approved"),
    merge: about.mergeable ? at("merge") : "",
  });
  fillChecks(github.state, about, at);
  const merge = about.mergeable ? at("merge") : null;
  const ofPull = { ...github.state.pull, base: at("main"), merge };
  github.state.others = about.twins.map((number) => ({ ...ofPull, number }));
  const isMerged = about.mergeable && about.event !== "pull_request_target";
  const merged = trees.before === null ? "merge" : "former-merge";
  const workspace = isMerged ? cloneOf(source, `--depth=${about.depth}`, `--branch=${merged}`).dir : temporary();
  const began = performance.now();
  const ended = await runJob({
    github,
    checkout: { workspace, head: at("feature"), source },
    inputs: { urls: "off", "checks-wait": "0", ...(about.orgToken && { "org-token": orgToken }) },
    env: { NODE_OPTIONS: `--import=${clock}`, ...ownJob(about, github), ...branchOf(about, at("feature")) },
    ...eventOf(about, github, at, trees.before === null ? "main" : "former"),
    main: join(product, "dist/action/index.js"),
  });
  await github.close();
  const posted = [...github.state.comments, ...github.state.reviewComments].map(({ body }) => body);
  return {
    exit: ended.exitCode === -1 ? null : ended.exitCode,
    report: ended.report as Report | null,
    page: [ended.summary, ...posted].join("\n"),
    log: [ended.stdout, ended.stderr].join("\n"),
    seconds: (performance.now() - began) / 1000,
  };
}

function commitsOf({ start, tip, approved, head, merge, before }: Trees, { mergeable, commits, forcePushed }: GitHub) {
  const made = (branch: string, parents: readonly string[], files: Files) => ({
    branch,
    parents,
    files: Object.fromEntries(files),
  });
  const movedOn = (files: Files) => new Map([...files, ["moved-on.txt", "The base branch goes on."] as const]);
  const isUpdated = commits?.at(-1)?.parents === 2;
  return [
    made("start", [], start),
    made("main", ["start"], movedOn(tip)),
    ...(approved === null ? [] : [made("approved", ["start"], approved)]),
    made(isUpdated ? "work" : "feature", [approved === null || forcePushed ? "start" : "approved"], head),
    ...(isUpdated ? [made("feature", ["work", "main"], movedOn(merge))] : []),
    ...(mergeable ? [made("merge", ["main", "feature"], movedOn(merge))] : []),
    ...(before === null
      ? []
      : [made("former", ["start"], before.tip), made("former-merge", ["former", "feature"], before.merge)]),
  ];
}

interface Commits {
  readonly head: string;
  readonly approved: string | null;
  readonly merge: string;
}

function fill({ state, fails }: Loopback, about: GitHub, { head, approved, merge }: Commits): void {
  Object.assign(state.pull, { author: about.author, head });
  if (about.commits !== undefined) {
    const last = about.commits.length - 1;
    state.pullCommits = about.commits.map((one, at) => (at === last ? { ...one, sha: head } : one));
  }
  if (about.twins.length > 0) state.twins = about.twins;
  const commits = { head, approved, earlier: "e".repeat(40) };
  state.reviews = about.reviews.map(({ by, state, commit }) => ({ by, state, commit: commits[commit] }));
  state.secret = new Set(about.secret);
  state.childTeams = new Map(Object.entries(about.childTeams));
  const { queue } = about;
  const built = (at: number) => (at + 1 === queue?.length ? merge : `${at}`.repeat(40));
  state.queue = queue?.map((number, at) => ({ number, commit: built(at) })) ?? null;
  const big = Object.entries(about.bigTeam).map(([team, size]) => [team, crowd(size)] as const);
  for (const [team, members] of [...Object.entries(about.teams), ...big]) {
    const [org = "", slug = ""] = team.split("/");
    state.organizations.set(org, new Map([...(state.organizations.get(org) ?? []), [slug, members]]));
  }
  const people = [...team, ...about.users, ...about.writers, ...about.reviews.map(({ by }) => by), about.author];
  state.users = [...new Set([...state.users, ...people, ...Object.values(about.teams).flat()])];
  for (const login of [...team, ...about.writers]) state.permissions.set(login, "write");
  for (const [on, is] of Object.entries(about.faults)) {
    fails({ on: new RegExp(on), is: is === "empty" ? "empty" : faults[is] });
  }
}

function crowd(size: number): string[] {
  return Array.from({ length: size }, (_, at) => `member-${at}`);
}

/** Who owns something in the worlds. */
const team = ["alice", "bob", "cora", "dave", "erin"];

type At = (branch: string) => string;

/** Where a job runs that no pull request started. */
function branchOf({ event }: GitHub, commit: string): Readonly<Record<string, string>> {
  const isOfBranch = event === "push" || event === "workflow_dispatch" || event === "schedule";
  return isOfBranch ? { GITHUB_SHA: commit, GITHUB_REF: "refs/heads/feature" } : {};
}

function eventOf({ event, author, queueBranch }: GitHub, { state }: Loopback, at: At, into: string) {
  const name = `${state.owner}/${state.repo}`;
  if (event === "merge_group") {
    const head_ref = `refs/heads/gh-readonly-queue/main/${queueBranch}-${at("main")}`;
    const merge_group = { head_sha: at("merge"), base_sha: at("main"), base_ref: "refs/heads/main", head_ref };
    const repository = { default_branch: "main" };
    return { event: { name: event, payload: { action: "checks_requested", merge_group, repository } } };
  }
  const base = { sha: at(into), ref: into, repo: { full_name: name } };
  if (event === "pull_request") return { pull: { user: { login: author }, base } };
  if (event !== "pull_request_target")
    return { event: { name: event, payload: { ref: "refs/heads/feature", repository: { default_branch: "main" } } } };
  const repo = { full_name: name };
  const pull_request = {
    number: state.pull.number,
    head: { sha: at("feature"), ref: "feature", repo },
    base,
    user: { login: author },
  };
  return { event: { name: event, payload: { action: "synchronize", pull_request } } };
}
