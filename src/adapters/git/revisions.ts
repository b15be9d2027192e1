import type { Revision } from "../../model/snapshot.ts";
import { type ApprovedAt, type Revisions, Unreadable } from "../../ports.ts";
import type { BatchAnswer } from "./batch.ts";
import { askGit, git } from "./command.ts";
import { gitFailed } from "./errors.ts";
import type { GitObjects } from "./objects.ts";

/** The two revisions themselves. */
export async function exactPair(objects: GitObjects, base: string, head: string): Promise<Revisions> {
  const [from, to] = await resolve(objects, base, head);
  return { base: commit(from.id, base), head: commit(to.id, head), tip: commit(from.id, base) };
}

/** Head, and the commit where it left base: what others have merged into base since is not head's doing, but its terms are base's. */
export async function mergeBasePair(objects: GitObjects, base: string, head: string): Promise<Revisions> {
  const [from, to] = await resolve(objects, base, head);
  const ancestor = to.parents.includes(from.id) ? from.id : await mergeBase(objects.dir, from.id, to.id);
  if (ancestor === null) throw await noMergeBase(objects, base, head);
  const name = ancestor === from.id ? base : `merge base of ${base} and ${head}`;
  return { base: commit(ancestor, name), head: commit(to.id, head), tip: commit(from.id, base) };
}

/** The commit where two commits left each other; null: they never met, as far as the clone tells. Throws `Unreadable`. */
async function mergeBase(dir: string, from: string, to: string): Promise<string | null> {
  const { code, stdout, stderr } = await askGit(dir, ["merge-base", from, to]);
  if (code > 1) throw gitFailed(dir, "merge-base", stderr);
  const ancestor = stdout.toString("utf8").trim();
  return isCommitId(ancestor) ? ancestor : null;
}

/** A commit that was approved, and where it left the branch of a tip. A shallow clone may not know; then it throws `Unreadable`. */
export async function approvedAt(objects: GitObjects, approved: string, tip: string): Promise<ApprovedAt> {
  const { base, head } = await mergeBasePair(objects, tip, approved);
  const { dir } = objects;
  if (await isShallow(dir))
    throw new Unreadable(`${dir} is a shallow clone, which does not tell where commits left a branch`);
  const short = (id: string) => commit(id, id.slice(0, 7));
  return { commit: short(head.id), from: short(base.id) };
}

/** A merge commit and its first parent: exactly what a pull request does to a base that may have moved on. */
export async function mergePair(
  objects: GitObjects,
  merge: string,
  names: { base: string; head: string },
): Promise<Revisions> {
  const [found = null] = await commitsAt(objects, [merge]);
  if (found === null) throw await unknown(objects, merge);
  return pairOf(found.id, await firstParent(objects, found, merge), names);
}

/** The two revisions of a merge that was looked at before. */
export function pairOf(merge: string, parent: string, names: { base: string; head: string }): Revisions {
  return { base: commit(parent, names.base), head: commit(merge, names.head), tip: commit(parent, names.base) };
}

/** A commit, and those it comes from as its own words say: in a shallow clone `HEAD^1` is unknown although the parent is written there. */
export interface CommitAt {
  readonly id: string;
  readonly parents: readonly string[];
}

/** The commits that texts name, in one question to git; null: there is no such commit. Throws `Unreadable`. */
export async function commitsAt(
  objects: GitObjects,
  revisions: readonly string[],
): Promise<readonly (CommitAt | null)[]> {
  return (await Promise.all(objects.ask(questions(revisions)))).map(commitIn);
}

/** What a commit says of itself ends at the first empty line; people's words stand below. */
function commitIn(answer: BatchAnswer): CommitAt | null {
  if (answer.is === "missing") return null;
  const [header = ""] = answer.is === "object" ? Buffer.from(answer.bytes).toString("utf8").split("\n\n", 1) : [];
  return { id: answer.id, parents: header.split("\n").flatMap((line) => /^parent (\S+)$/.exec(line)?.[1] ?? []) };
}

/** The first parent of a merge, which must be there. Throws `Unreadable`; `name` is what people call the merge. */
export async function firstParent(objects: GitObjects, { parents }: CommitAt, name: string): Promise<string> {
  const [first] = parents;
  if (first === undefined || parents.length < 2) throw notAMerge(objects.dir, name);
  const [held] = await commitsAt(objects, [first]);
  if (held?.id !== first) {
    throw new Unreadable(
      `the first parent of ${name} is not in ${objects.dir}: check out with \`fetch-depth: 2\` (actions/checkout fetches one commit by default)`,
    );
  }
  return first;
}

/** What no commit is called. */
const nothing = "..";

/** A line for each, so that what has a line break is no name; a text that begins with `-` is still a name, never an option. */
function questions(revisions: readonly string[]): readonly string[] {
  if (revisions.some((revision) => revision.includes("\0"))) {
    throw new Unreadable("a revision cannot hold a NUL character");
  }
  return revisions.map((revision) => `${revision.includes("\n") ? nothing : revision}^{commit}`);
}

function commit(id: string, name: string): Revision {
  return { id, name, isCommit: true };
}

/** Two commits that must be there. */
async function resolve(objects: GitObjects, base: string, head: string): Promise<readonly [CommitAt, CommitAt]> {
  const [from = null, to = null] = await commitsAt(objects, [base, head]);
  if (from === null) throw await unknown(objects, base);
  if (to === null) throw await unknown(objects, head);
  return [from, to];
}

async function unknown(objects: GitObjects, revision: string): Promise<Unreadable> {
  const { dir } = objects;
  const remote = `origin/${revision}`;
  const [there = null] = await commitsAt(objects, [remote]);
  if (there !== null) return new Unreadable(`${dir} has no revision "${revision}"; did you mean "${remote}"?`);
  const deeper = (await isShallow(dir)) ? ", or check out with `fetch-depth: 0`" : "";
  return new Unreadable(`${dir} has no revision "${revision}"; fetch it first${deeper}`);
}

async function noMergeBase({ dir }: GitObjects, base: string, head: string): Promise<Unreadable> {
  const what = `${base} and ${head} have no common ancestor in ${dir}`;
  return (await isShallow(dir))
    ? new Unreadable(`${what}, which is a shallow clone: check out with \`fetch-depth: 0\``)
    : new Unreadable(`${what}: compare them exactly, without looking for a merge base`);
}

function notAMerge(dir: string, merge: string): Unreadable {
  return new Unreadable(
    `${merge} in ${dir} is not a merge commit: check out the pull request's merge (the default of actions/checkout, with \`fetch-depth: 2\`) or say which base and head to compare`,
  );
}

async function isShallow(dir: string): Promise<boolean> {
  return (await git(dir, "rev-parse", "--is-shallow-repository")).trim() === "true";
}

/** SHA-1 or SHA-256: `^main` and `a..b` resolve to something that is not one. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
