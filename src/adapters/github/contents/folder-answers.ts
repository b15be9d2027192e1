import { z } from "zod";
import { type TreeItem, treeObject, treeObjectId } from "../../git/tree-object.ts";
import type { GitHubClient } from "../client/client.ts";
import { tryGraphql } from "../client/graphql.ts";
import { needed } from "../client/needed.ts";
import type { RepositoryAt } from "./commits.ts";

/** A folder, under the id that its bytes have. */
export interface Folder {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Bytes of its blobs, by their ids, as far as they are told. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** What a query asks for: folders by id, and by path below a tree. */
export interface FoldersAsked {
  readonly ids: readonly string[];
  readonly below?: { readonly tree: string; readonly paths: readonly string[] };
}

/** `nameRaw` has names that are not UTF-8, which `name` loses. */
const entry = z.object({ nameRaw: z.string(), mode: z.number().int(), oid: z.string(), size: z.number() });
const tree = z.object({ entries: z.array(entry) });
const answer = z.object({ data: z.object({ repository: z.record(z.string(), z.unknown()).nullable() }).nullable() });

/** The folders that one query tells; whichever it does not tell, or not as they are, is left out. Throws `Unreadable` when nothing is answered. */
export async function askFolders(
  client: GitHubClient,
  at: RepositoryAt,
  asked: FoldersAsked,
): Promise<readonly Folder[]> {
  const { owner, repo } = at;
  const { ids, below } = asked;
  const paths = (below?.paths ?? []).map((path) => `${below?.tree}:${path}`);
  const variables = Object.fromEntries([
    ...ids.map((id, index) => [`t${index}`, id]),
    ...paths.map((path, index) => [`p${index}`, path]),
  ]);
  const digits = (ids[0] ?? below?.tree ?? "").length;
  const { data } = await needed({
    client,
    what: `${ids.length + paths.length} folders`,
    shape: answer,
    ask: () => tryGraphql(client, queryFor(ids.length, paths.length), { owner, repo, ...variables }),
  });
  return Object.values(data?.repository ?? {}).flatMap((told) => {
    const read = tree.safeParse(told);
    return read.success ? [folderOf(read.data.entries.map(itemOf), digits)] : [];
  });
}

interface SizedItem extends TreeItem {
  readonly size: number | null;
}

function itemOf({ nameRaw, mode, oid, size }: z.infer<typeof entry>): SizedItem {
  return { mode: mode.toString(8), name: Buffer.from(nameRaw, "base64"), id: oid, size };
}

function folderOf(items: readonly SizedItem[], digits: number): Folder {
  const bytes = treeObject(items);
  const sizes = items.flatMap(({ id, size }) => (size === null ? [] : [[id, size] as const]));
  return { id: treeObjectId(bytes, digits), bytes, sizes: new Map(sizes) };
}

/** Ids and paths are variables: nothing that GitHub or a repository says becomes part of a query. */
function queryFor(ids: number, paths: number): string {
  const each = (count: number) => Array.from({ length: count }, (_, at) => at);
  const declared = [...each(ids).map((at) => `$t${at}: GitObjectID!`), ...each(paths).map((at) => `$p${at}: String!`)];
  const fields = [
    ...each(ids).map((at) => `    t${at}: object(oid: $t${at}) { ...folder }`),
    ...each(paths).map((at) => `    p${at}: object(expression: $p${at}) { ...folder }`),
  ];
  return `query ($owner: String!, $repo: String!, ${declared.join(", ")}) {
  repository(owner: $owner, name: $repo) {
${fields.join("\n")}
  }
}
fragment folder on Tree { entries { nameRaw mode oid size } }`;
}

const rows = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), sha: z.string(), size: z.number().optional() })),
});

/**
 * A folder, and with `recursively` all below it, in one request of the REST API; null: it is more than GitHub lists. Of a folder with a
 * name that is not UTF-8, or that is not told whole, the id is another one than it goes by. Throws `Unreadable`.
 */
export async function listFolders(
  client: GitHubClient,
  { owner, repo }: RepositoryAt,
  id: string,
  recursively: boolean,
): Promise<readonly Folder[] | null> {
  const asked = { owner, repo, tree_sha: id, ...(recursively && { recursive: "1" }) };
  const { tree, truncated } = await needed({
    client,
    what: `the list of files (tree ${id.slice(0, 7)})`,
    shape: rows,
    ask: async () => (await client.rest.git.getTree(asked)).data,
  });
  if (truncated) return null;
  const itemsAt = new Map<string, SizedItem[]>([["", []]]);
  for (const { path, mode, sha, size = null } of tree) {
    const cut = path.lastIndexOf("/");
    const item = { mode: mode.replace(/^0+/, ""), name: Buffer.from(path.slice(cut + 1)), id: sha, size };
    const folder = path.slice(0, Math.max(cut, 0));
    const items = itemsAt.get(folder);
    if (items === undefined) itemsAt.set(folder, [item]);
    else items.push(item);
  }
  return [...itemsAt.values()].map((items) => folderOf(items, id.length));
}
