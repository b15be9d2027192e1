import { z } from "zod";
import { isCommitId } from "../../git/revisions.ts";
import type { GitHubClient } from "../client/client.ts";
import { askGraphql } from "../client/graphql.ts";
import { needed, notHad } from "../client/needed.ts";

/** A repository, as the API addresses it. */
export interface RepositoryAt {
  readonly owner: string;
  readonly repo: string;
}

/** A commit and the tree it is of. */
export interface TreeOf {
  readonly commit: string;
  readonly tree: string;
}

export interface CommitAt extends TreeOf {
  /** The first two. */
  readonly parents: readonly TreeOf[];
}

const bare = z.object({ oid: z.string(), tree: z.object({ oid: z.string() }) });
/** What `commitFields` asks for. */
export const commitShape = bare.extend({ parents: z.object({ nodes: z.array(bare) }) });
const shape = z.record(z.string(), commitShape.or(z.object({ target: commitShape })).nullable());

export const commitFields = "oid tree { oid } parents(first: 2) { nodes { oid tree { oid } } }";

/** The commits that revisions (ids, branches, tags) name, in one request. Throws `Unreadable` when one is not there. */
export async function readCommits(
  client: GitHubClient,
  at: RepositoryAt,
  revisions: readonly string[],
): Promise<readonly CommitAt[]> {
  const { owner, repo } = at;
  const variables = Object.fromEntries(revisions.map((revision, index) => [`r${index}`, revision]));
  const what = `the commit ${revisions.map(short).join(" and ")} of ${owner}/${repo}`;
  const found = await needed({
    client,
    what,
    shape: z.object({
      data: z.object({ repository: shape.nullable() }),
      errors: z.array(z.object({ message: z.string() })),
    }),
    ask: () => askGraphql(client, queryFor(revisions), { owner, repo, ...variables }),
  });
  return revisions.map((revision, index) => {
    const object = found.data.repository?.[`c${index}`] ?? null;
    const [trouble] = found.errors;
    if (object !== null) return commitAt("target" in object ? object.target : object);
    if (trouble !== undefined) throw notHad(what, trouble.message, client.advice.again);
    throw notHad(what, `there is no commit ${short(revision)}`, "it was taken back by a force-push, or never pushed");
  });
}

/** An id is asked for as an id: a branch may have the name of a commit. */
function queryFor(revisions: readonly string[]): string {
  const declared = revisions.map((revision, at) => `$r${at}: ${isCommitId(revision) ? "GitObjectID" : "String"}!`);
  const asked = revisions.map((revision, at) => {
    const by = isCommitId(revision) ? "oid" : "expression";
    return `    c${at}: object(${by}: $r${at}) { ... on Commit { ${commitFields} } ... on Tag { target { ... on Commit { ${commitFields} } } } }`;
  });
  return `query ($owner: String!, $repo: String!, ${declared.join(", ")}) {
  repository(owner: $owner, name: $repo) {
${asked.join("\n")}
  }
}`;
}

export function commitAt({ oid, tree, parents }: z.infer<typeof commitShape>): CommitAt {
  return {
    commit: oid,
    tree: tree.oid,
    parents: parents.nodes.map((parent) => ({ commit: parent.oid, tree: parent.tree.oid })),
  };
}

const comparison = z.object({
  merge_base_commit: z.object({ sha: z.string(), commit: z.object({ tree: z.object({ sha: z.string() }) }) }),
});

/**
 * The commit where head left base. Throws `Unreadable` when they have none in common.
 * Of the comparison's second page, because the first works out the files, of which it tells 300 at most.
 */
export async function readMergeBase(
  client: GitHubClient,
  { owner, repo }: RepositoryAt,
  base: string,
  head: string,
): Promise<TreeOf> {
  const { merge_base_commit } = await needed({
    client,
    what: `the merge base of ${short(base)} and ${short(head)}`,
    shape: comparison,
    ask: async () => {
      const basehead = `${base}...${head}`;
      return (await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1, page: 2 })).data;
    },
  });
  return { commit: merge_base_commit.sha, tree: merge_base_commit.commit.tree.sha };
}

function short(revision: string): string {
  return isCommitId(revision) ? revision.slice(0, 7) : revision;
}
