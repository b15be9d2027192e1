import { filesBelow } from "../../__tests__/support/files-below.ts";
import { pullRequest } from "../../__tests__/support/git.ts";
import { addCommit, commitAt, type GitObjects } from "../../__tests__/support/git-objects.ts";
import { type GitHubState, gitHubState } from "../../__tests__/support/loopback-state.ts";

/** What a pull request does at its last push. */
type Fate = "breaks" | "fixed" | "clean";

/** A pull request, and what is pushed to it, one after the other. */
export interface StormPull {
  readonly state: GitHubState;
  readonly fate: Fate;
  readonly pushes: readonly Pushed[];
}

/** The commits of one push. */
export interface Pushed {
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Pushes to each pull request. */
const times = 4;

const example = "examples/medical-scheduling";
const [base, clean, broken] = [
  `${example}/base`,
  `${example}/pull-requests/1-clean-change`,
  `${example}/pull-requests/2-rename-breaks-evidence`,
].map((folder) => filesBelow(folder)) as [Files, Files, Files];
type Files = Record<string, string>;

/** Pull requests, each in a repository of its own; a third break evidence, a third break it and mend it, a third never do. */
export function stormPulls(count: number): readonly StormPull[] {
  const git: GitObjects = { objects: new Map(), refs: new Map() };
  const variants = Array.from({ length: times }, (_, at) => ({
    clean: variant(git, clean, `clean${at}-`, at),
    broken: variant(git, broken, `broken${at}-`, at),
  }));
  const [first] = variants;
  if (first !== undefined) git.refs.set("refs/heads/main", first.clean.base);
  return Array.from({ length: count }, (_, at) => {
    const fate = (["breaks", "fixed", "clean"] as const)[at % 3] ?? "clean";
    const pushes = variants.map((pushed, nth) => pushed[sideOf(fate, nth === times - 1)]);
    return { state: { ...gitHubState(), repo: `repository-${at}`, git }, fate, pushes };
  });
}

function sideOf(fate: Fate, isLast: boolean): "clean" | "broken" {
  if (fate === "clean") return "clean";
  return fate === "breaks" || !isLast ? "broken" : "clean";
}

/** The commits of one push: the same files with a note that makes them others. */
function variant(git: GitObjects, head: Files, prefix: string, at: number): Pushed {
  for (const commit of pullRequest(base, { ...head, "notes/push.txt": `${at}\n` }, prefix)) addCommit(git, commit);
  const tip = (name: string) => commitAt(git, `${prefix}${name}`) ?? "";
  return { base: tip("main"), head: tip("feature"), merge: tip("merge") };
}

/** Pushes to it: from here on GitHub says that it is there. */
export function push({ state }: StormPull, pushed: Pushed): void {
  Object.assign(state.pull, { ...pushed, mergeable: true });
}
