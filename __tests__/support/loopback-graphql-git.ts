import { GraphQLError } from "graphql";
import { commitAt, commitOf, type GitObjects, listed, type TreeEntry } from "./git-objects.ts";
import type { GitHubState } from "./loopback-state.ts";

/** What `repository.object` is: any object by its id, or by git's own words for one: a branch, `HEAD:path`. */
export function gitObject(state: GitHubState, { oid, expression }: { oid?: string; expression?: string }): unknown {
  const { git } = state;
  if (git === null || git.objects.size === 0) return null;
  if (oid !== undefined && !/^[0-9a-f]{40}$/.test(oid)) {
    throw new GraphQLError(`Could not resolve to a node with the global id of '${oid}'`, {
      extensions: { type: "NOT_FOUND" },
    });
  }
  const id = oid ?? idOf(git, expression ?? "");
  return id === null ? null : objectOf(state, git, id);
}

function idOf(git: GitObjects, expression: string): string | null {
  const [name = "", path] = expression.split(/:(.*)/s, 2);
  const commit = commitAt(git, name);
  if (path === undefined) return commit ?? (git.objects.has(name) ? name : null);
  const tree = commit === null ? treeAt(git, name) : commitOf(git, commit).tree;
  if (tree === null) return null;
  return path === "" ? tree : (entryAt(git, tree, path)?.id ?? null);
}

/** What a path leads to below a tree; null: there is nothing. */
function entryAt(git: GitObjects, tree: string, path: string): TreeEntry | null {
  let found: TreeEntry | null = null;
  for (const name of path.split("/")) {
    const at: string = found === null ? tree : found.id;
    if (found !== null && found.type !== "tree") return null;
    found = listed(git, at, false).find((entry) => entry.name === name) ?? null;
    if (found === null) return null;
  }
  return found;
}

function treeAt(git: GitObjects, id: string): string | null {
  return git.objects.get(id)?.type === "tree" ? id : null;
}

function objectOf(state: GitHubState, git: GitObjects, id: string): unknown {
  const object = git.objects.get(id);
  switch (object?.type) {
    case undefined:
      return null;
    case "blob":
      return blob(id, object.bytes, state.limits.blobText);
    case "tree":
      return { __typename: "Tree", oid: id, entries: () => object.entries.map((entry) => treeEntry(git, entry)) };
    case "commit":
      return {
        __typename: "Commit",
        oid: id,
        tree: () => objectOf(state, git, object.tree),
        file: ({ path }: { path: string }) => fileAt(git, object.tree, path),
        parents: ({ first = 0 }: { first?: number }) => ({
          totalCount: object.parents.length,
          nodes: object.parents.slice(0, first).map((parent) => objectOf(state, git, parent)),
        }),
      };
  }
}

/** Modes are numbers there, and names that are not UTF-8 are whole in one field alone. */
function treeEntry(git: GitObjects, { mode, name, raw, type, id }: TreeEntry) {
  const object = git.objects.get(id);
  return {
    mode: Number.parseInt(mode, 8),
    name,
    nameRaw: (raw ?? Buffer.from(name)).toString("base64"),
    oid: id,
    size: object?.type === "blob" ? object.bytes.length : 0,
    type,
  };
}

/** A file or a folder below a tree; null: there is none. */
function fileAt(git: GitObjects, tree: string, path: string): unknown {
  const found = entryAt(git, tree, path);
  return found === null ? null : { path, name: path.split("/").at(-1), type: found.type, oid: found.id };
}

/** Text is made to be UTF-8, whatever it was, and is cut where it is long; a NUL makes it binary. */
function blob(id: string, bytes: Uint8Array, limit: number): unknown {
  const isBinary = bytes.includes(0);
  const isTruncated = bytes.length > limit;
  const text = isBinary ? null : Buffer.from(bytes.subarray(0, limit)).toString("utf8");
  return { __typename: "Blob", oid: id, byteSize: bytes.length, isBinary, isTruncated, text };
}
