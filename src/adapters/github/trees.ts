import { z } from "zod";
import type { FileEntry } from "../../model/snapshot.ts";
import { Unreadable } from "../../ports.ts";
import { inOrder, kindOf } from "../git/tree.ts";
import { emptyTree, isFolder, type TreeItem, treeId } from "../git/tree-id.ts";
import type { GitHubClient } from "./client.ts";
import type { RepositoryAt } from "./commits.ts";
import { needed, notHad } from "./needed.ts";

/** Trees asked for in one run, at most: a token of a workflow has a thousand requests an hour for all that runs in a repository. */
const mostTreesOfJob = 200;

const shape = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), sha: z.string(), size: z.number().optional() })),
});
type Row = z.infer<typeof shape>["tree"][number];

interface Item extends TreeItem {
  readonly size: number | null;
}

/**
 * The files of trees, each folder asked for once however many trees hold it. A list that GitHub cuts off is walked folder by folder.
 * Every folder is believed when it has the id it goes by, so that nothing can be missing from it.
 */
export class GitHubTrees {
  readonly #client: GitHubClient;
  readonly #at: RepositoryAt;
  readonly #mostRequests: number;
  readonly #folders = new Map<string, readonly Item[]>([[emptyTree, []]]);
  readonly #listings = new Map<string, Promise<readonly FileEntry[]>>();
  readonly #sizes = new Map<string, number>();
  #requests = 0;
  #isTooLarge = false;

  constructor(client: GitHubClient, at: RepositoryAt, mostRequests: number = mostTreesOfJob) {
    this.#client = client;
    this.#at = at;
    this.#mostRequests = mostRequests;
  }

  /** Every file below a tree, in code unit order of paths. Throws `Unreadable`. */
  files(tree: string): Promise<readonly FileEntry[]> {
    const known = this.#listings.get(tree) ?? this.#learn(tree, !this.#isTooLarge).then(() => this.#listed(tree));
    this.#listings.set(tree, known);
    return known;
  }

  /** Bytes of a blob; null: no listing named it, or not its size. */
  sizeOf(blob: string): number | null {
    return this.#sizes.get(blob) ?? null;
  }

  async #learn(tree: string, atOnce: boolean): Promise<void> {
    const { advice } = this.#client;
    if (this.#folders.has(tree)) return;
    if (atOnce) {
      const { tree: rows, truncated } = await this.#ask(tree, true);
      if (!truncated) return this.#keep(tree, rows);
      this.#isTooLarge = true;
    }
    const { tree: rows, truncated } = await this.#ask(tree, false);
    if (truncated)
      throw notHad(`the folder (tree ${tree.slice(0, 7)})`, "it has more files than GitHub lists", advice.tooLarge);
    this.#keep(tree, rows);
    for (const { mode, id } of this.#folders.get(tree) ?? []) if (isFolder(mode)) await this.#learn(id, true);
  }

  #ask(tree: string, recursively: boolean): Promise<z.infer<typeof shape>> {
    this.#requests += 1;
    if (this.#requests > this.#mostRequests) throw this.#tooMany();
    const { owner, repo } = this.#at;
    const asked = { owner, repo, tree_sha: tree, ...(recursively && { recursive: "1" }) };
    return needed({
      client: this.#client,
      what: `the list of files (tree ${tree.slice(0, 7)})`,
      shape,
      ask: async () => (await this.#client.rest.git.getTree(asked)).data,
    });
  }

  #tooMany(): Unreadable {
    const many = `more folders than are asked for one by one (${this.#mostRequests} requests)`;
    return new Unreadable(`the repository has ${many}: ${this.#client.advice.tooLarge}`);
  }

  /** Takes rows of one folder, or of all below it. */
  #keep(tree: string, rows: readonly Row[]): void {
    const idAt = new Map([
      ["", tree],
      ...rows.filter(({ mode }) => isFolder(mode)).map(({ path, sha }) => [path, sha] as const),
    ]);
    const itemsAt = new Map<string, Item[]>([["", []]]);
    for (const { path, mode, sha, size = null } of rows) {
      const cut = path.lastIndexOf("/");
      const item = { mode, name: path.slice(cut + 1), id: sha, size };
      const folder = path.slice(0, Math.max(cut, 0));
      const items = itemsAt.get(folder);
      if (items === undefined) itemsAt.set(folder, [item]);
      else items.push(item);
      if (size !== null) this.#sizes.set(sha, size);
    }
    for (const [path, items] of itemsAt) this.#believe(idAt.get(path) ?? "", items);
  }

  #believe(tree: string, items: readonly Item[]): void {
    // A name that is not UTF-8 has lost its bytes on the way here.
    const isLegible = items.every(({ name }) => !name.includes("\uFFFD"));
    if (isLegible && treeId(items, tree.length) !== tree)
      throw notHad(
        `the list of files (tree ${tree.slice(0, 7)})`,
        "GitHub's list is not the whole of it",
        this.#client.advice.again,
      );
    this.#folders.set(tree, items);
  }

  #listed(tree: string): readonly FileEntry[] {
    const entries: FileEntry[] = [];
    const walk = (id: string, prefix: string): void => {
      const items = this.#folders.get(id);
      if (items === undefined)
        throw notHad(`the folder ${prefix}`, "GitHub's list of files leaves it out", this.#client.advice.again);
      for (const item of items) {
        const path = `${prefix}${item.name}`;
        if (isFolder(item.mode)) walk(item.id, `${path}/`);
        else entries.push({ path, kind: kindOf(item.mode), id: item.id });
      }
    };
    walk(tree, "");
    return inOrder(entries);
  }
}
