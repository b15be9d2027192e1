import type { Revision } from "../../model/snapshot.ts";
import { type ApprovedAt, type Revisions, Unreadable } from "../../ports.ts";
import { askGit, git } from "./command.ts";
import { gitFailed } from "./errors.ts";

/** The two revisions themselves. */
export async function exactPair(dir: string, base: string, head: string): Promise<Revisions> {
  const [from = "", to = ""] = await resolve(dir, [base, head]);
  return { base: commit(from, base), head: commit(to, head), tip: commit(from, base) };
}

/** Head, and the commit where it left base: what others have merged into base since is not head's doing, but its terms are base's. */
export async function mergeBasePair(dir: string, base: string, head: string): Promise<Revisions> {
  const [from = "", to = ""] = await resolve(dir, [base, head]);
  const { code, stdout, stderr } = await askGit(dir, ["merge-base", from, to]);
  const ancestor = stdout.toString("utf8").trim();
  if (code > 1) throw gitFailed(dir, "merge-base", stderr);
  if (!isCommitId(ancestor)) throw await noMergeBase(dir, base, head);
  const name = ancestor === from ? base : `merge base of ${base} and ${head}`;
  return { base: commit(ancestor, name), head: commit(to, head), tip: commit(from, base) };
}

/** A commit that was approved, and where it left the branch of a tip. A shallow clone may not know; then it throws `Unreadable`. */
export async function approvedAt(dir: string, approved: string, tip: string): Promise<ApprovedAt> {
  const { base, head } = await mergeBasePair(dir, tip, approved);
  if (await isShallow(dir))
    throw new Unreadable(`${dir} is a shallow clone, which does not tell where commits left a branch`);
  const short = (id: string) => commit(id, id.slice(0, 7));
  return { commit: short(head.id), from: short(base.id) };
}

/** A merge commit and its first parent: exactly what a pull request does to a base that may have moved on. */
export async function mergePair(dir: string, merge: string, names: { base: string; head: string }): Promise<Revisions> {
  const found = await commitAt(dir, merge);
  if (found === null) throw await unknown(dir, merge);
  return pairOf(found.id, await firstParent(dir, found, merge), names);
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

/** The commit that a text names; null: there is none. Throws `Unreadable`. */
export async function commitAt(dir: string, revision: string): Promise<CommitAt | null> {
  const { code, stdout, stderr } = await askGit(dir, ["cat-file", "--batch"], question([revision]));
  if (code !== 0) throw gitFailed(dir, "cat-file", stderr);
  const [first = "", ...lines] = (stdout.toString("utf8").split("\n\n", 1)[0] ?? "").split("\n");
  const id = /^(\S+) commit \d+$/.exec(first)?.[1];
  if (id === undefined) return null;
  return { id, parents: lines.flatMap((line) => /^parent (\S+)$/.exec(line)?.[1] ?? []) };
}

/** The first parent of a merge, which must be there. Throws `Unreadable`; `name` is what people call the merge. */
export async function firstParent(dir: string, { parents }: CommitAt, name: string): Promise<string> {
  const [first] = parents;
  if (first === undefined || parents.length < 2) throw notAMerge(dir, name);
  const [held] = await commitIds(dir, [first]);
  if (held !== first) {
    throw new Unreadable(
      `the first parent of ${name} is not in ${dir}: check out with \`fetch-depth: 2\` (actions/checkout fetches one commit by default)`,
    );
  }
  return first;
}

/** The full ids of the commits that texts name, in one question to git; null: there is no such commit. Throws `Unreadable`. */
export async function commitIds(dir: string, revisions: readonly string[]): Promise<readonly (string | null)[]> {
  const asked = ["cat-file", "--batch-check=%(objectname)"];
  const { code, stdout, stderr } = await askGit(dir, asked, question(revisions));
  if (code !== 0) throw gitFailed(dir, "cat-file", stderr);
  const answers = stdout.toString("utf8").split("\n");
  return revisions.map((_, at) => (isCommitId(answers[at] ?? "") ? (answers[at] ?? "") : null));
}

/** What no commit is called. */
const nothing = "..";

/** A line for each, so that what has a line break is no name; a text that begins with `-` is still a name, never an option. */
function question(revisions: readonly string[]): string {
  if (revisions.some((revision) => revision.includes("\0"))) {
    throw new Unreadable("a revision cannot hold a NUL character");
  }
  return revisions.map((revision) => `${revision.includes("\n") ? nothing : revision}^{commit}\n`).join("");
}

function commit(id: string, name: string): Revision {
  return { id, name, isCommit: true };
}

/** The full ids of commits that must be there. */
async function resolve(dir: string, revisions: readonly string[]): Promise<readonly string[]> {
  const ids = await commitIds(dir, revisions);
  const missing = revisions.find((_, at) => ids[at] === null);
  if (missing !== undefined) throw await unknown(dir, missing);
  return ids.map((id) => id ?? "");
}

async function unknown(dir: string, revision: string): Promise<Unreadable> {
  const remote = `origin/${revision}`;
  if ((await commitIds(dir, [remote]))[0] !== null) {
    return new Unreadable(`${dir} has no revision "${revision}"; did you mean "${remote}"?`);
  }
  const deeper = (await isShallow(dir)) ? ", or check out with `fetch-depth: 0`" : "";
  return new Unreadable(`${dir} has no revision "${revision}"; fetch it first${deeper}`);
}

async function noMergeBase(dir: string, base: string, head: string): Promise<Unreadable> {
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
