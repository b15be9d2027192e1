import type { MemoryFiles } from "../../src/adapters/disk/memory.ts";
import { type BotWorld, checksOf, deliver, eventually, quiet } from "./bot-world.ts";
import { filesBelow } from "./files-below.ts";
import { pullRequest } from "./git.ts";
import { addCommit, type GitObjects, gitObjects } from "./git-objects.ts";
import { type GitHubState, gitHubState, holdPullRequest } from "./loopback-state.ts";

const example = "examples/medical-scheduling";
const base = filesBelow(`${example}/base`);

/** A repository with the medical example's pull request, and the files beside it. */
export interface Pushed {
  readonly state: GitHubState;
  readonly head: MemoryFiles;
}

/** So many files beside the example, five folders deep. */
export function pushedTo(repo: string, change: string, beside: number): Pushed {
  const path = (at: number) =>
    `services/svc-${Math.floor(at / 1_000)}/module-${Math.floor(at / 100) % 10}/part-${Math.floor(at / 10) % 10}/file-${at}.ts`;
  const more = Object.fromEntries(Array.from({ length: beside }, (_, at) => [path(at), `${at}\n`]));
  const head = { ...filesBelow(`${example}/pull-requests/${change}`), ...more };
  const state = { ...gitHubState(), repo };
  holdPullRequest(state, gitObjects(pullRequest({ ...base, ...more }, head)));
  return { state, head };
}

/** Pushes a commit that changes these files, which merges into the base as it is. */
export function pushTo({ state, head }: Pushed, changed: MemoryFiles): void {
  const git = state.git as GitObjects;
  const files = { ...head, ...changed };
  state.pull.head = addCommit(git, { branch: "feature", parents: [state.pull.head], files });
  state.pull.merge = addCommit(git, { branch: "merge", parents: ["main", state.pull.head], files });
}

export interface Cost {
  readonly requests: readonly string[];
  /** Those that change something. */
  readonly writes: readonly string[];
  /** Of the answers. */
  readonly bytes: number;
}

/** What a delivery costs until its check is there and nothing is asked any more. */
export async function costOf(world: BotWorld, { state }: Pushed, payload: object): Promise<Cost> {
  const { github, app, url } = world;
  const [from, bytes] = [github.asked.length, github.bytes()];
  await deliver(url, payload);
  await eventually(() => checksOf(app, state, state.pull.head).length > 0);
  await quiet(world, from);
  const asked = github.asked.slice(from).map(({ method, path }) => `${method} ${path}`);
  // A check that says first that it is in progress is so because of this machine.
  const checks = asked.filter((request) => request.includes("/check-runs"));
  const requests = [...asked.filter((request) => !checks.includes(request)), ...checks.slice(0, 1)];
  const writes = requests.filter((request) => !/^GET |^POST \/graphql$/.test(request));
  return { requests, writes, bytes: github.bytes() - bytes };
}
