import type { Revision } from "../../model/snapshot.ts";
import { type Revisions, Unreadable } from "../../ports.ts";
import { askGit, type GitAnswer, git } from "./command.ts";
import { gitFailed, isNoRepository } from "./errors.ts";

/** The two revisions themselves. */
export async function exactPair(dir: string, base: string, head: string): Promise<Revisions> {
  const [from, to] = await Promise.all([resolve(dir, base), resolve(dir, head)]);
  return { base: commit(from, base), head: commit(to, head), tip: commit(from, base) };
}

/** Head, and the commit where it left base: what others have merged into base since is not head's doing, but its terms are base's. */
export async function mergeBasePair(dir: string, base: string, head: string): Promise<Revisions> {
  const [from, to] = await Promise.all([resolve(dir, base), resolve(dir, head)]);
  const { code, stdout, stderr } = await askGit(dir, ["merge-base", from, to]);
  const ancestor = stdout.toString("utf8").trim();
  if (code > 1) throw gitFailed(dir, "merge-base", stderr);
  if (!isCommitId(ancestor)) throw await noMergeBase(dir, base, head);
  const name = ancestor === from ? base : `merge base of ${base} and ${head}`;
  return { base: commit(ancestor, name), head: commit(to, head), tip: commit(from, base) };
}

/** A merge commit and its first parent: exactly what a pull request does to a base that may have moved on. */
export async function mergePair(dir: string, merge: string, names: { base: string; head: string }): Promise<Revisions> {
  const id = await resolve(dir, merge);
  // The commit's own words: in a shallow clone `HEAD^1` is unknown although the parent is written there.
  const [header = ""] = (await git(dir, "cat-file", "commit", id)).split("\n\n", 1);
  const parents = [...header.matchAll(/^parent (\S+)$/gm)];
  const first = parents[0]?.[1];
  if (first === undefined || parents.length < 2) throw notAMerge(dir, merge);
  if (!(await holds(dir, first))) {
    throw new Unreadable(
      `the first parent of ${merge} is not in ${dir}: check out with \`fetch-depth: 2\` (actions/checkout fetches one commit unless told)`,
    );
  }
  return { base: commit(first, names.base), head: commit(id, names.head), tip: commit(first, names.base) };
}

function commit(id: string, name: string): Revision {
  return { id, name, isCommit: true };
}

/** The full id of the commit a text names; a text that begins with `-` is still a name, never an option. */
async function resolve(dir: string, revision: string): Promise<string> {
  const { code, stdout, stderr } = await parse(dir, revision);
  const id = stdout.toString("utf8").trim();
  if (code === 0 && isCommitId(id)) return id;
  if (isNoRepository(stderr)) throw gitFailed(dir, "rev-parse", stderr);
  throw await unknown(dir, revision);
}

/** Asks git which commit a text names. */
export async function parse(dir: string, revision: string): Promise<GitAnswer> {
  if (revision.includes("\0")) throw new Unreadable("a revision cannot hold a NUL character");
  return askGit(dir, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]);
}

async function unknown(dir: string, revision: string): Promise<Unreadable> {
  const remote = `origin/${revision}`;
  if ((await parse(dir, remote)).code === 0) {
    return new Unreadable(`${dir} knows no revision "${revision}"; did you mean "${remote}"?`);
  }
  const deeper = (await isShallow(dir)) ? ", or check out with `fetch-depth: 0`" : "";
  return new Unreadable(`${dir} knows no revision "${revision}"; fetch it first${deeper}`);
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

async function holds(dir: string, id: string): Promise<boolean> {
  return (await askGit(dir, ["cat-file", "-e", `${id}^{commit}`])).code === 0;
}

async function isShallow(dir: string): Promise<boolean> {
  return (await git(dir, "rev-parse", "--is-shallow-repository")).trim() === "true";
}

/** SHA-1 or SHA-256: `^main` and `a..b` resolve to something that is not one. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
