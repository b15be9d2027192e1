import type { FileEntry } from "../../../model/snapshot.ts";
import { Unreadable } from "../../../ports.ts";
import { emptyTree, isFolder, itemsOf, treeObjectId } from "../../git/tree-object.ts";
import { heldToIds, noStore, type ObjectStore } from "../../object-store.ts";
import type { GitHubClient } from "../client/client.ts";
import { notHad } from "../client/needed.ts";
import type { RepositoryAt } from "./commits.ts";
import { filesBelow } from "./files-below.ts";
import { askFolders, type Folder, type FoldersAsked, listFolders } from "./folder-answers.ts";

/** Requests for folders in one run, at most: a token of a workflow has a thousand an hour for all that runs in a repository. */
const mostTreesOfJob = 200;
/** Folders in one query: GitHub ends one after ten seconds. */
const foldersPerRequest = 200;
/** Unknown folders beyond these are listed with everything there is, in one request. */
const mostById = 1_000;
/** Folders that a query did not tell, which are asked for one by one. */
const mostAlone = 10;

export interface TreesOptions {
  readonly client: GitHubClient;
  readonly at: RepositoryAt;
  /** Without it, what a job may make. */
  readonly mostRequests?: number | undefined;
  readonly store?: ObjectStore | undefined;
}

/**
 * The files of trees. Each folder is asked for once, however many trees hold it, and not at all where a store has it: many in one query,
 * or with everything below the tree where nothing is known of it. Each is believed when it has the id it goes by, so that nothing can be
 * missing from it.
 */
export class GitHubTrees {
  readonly #client: GitHubClient;
  readonly #at: RepositoryAt;
  readonly #mostRequests: number;
  readonly #store: ObjectStore;
  readonly #folders = new Map<string, Uint8Array>([[emptyTree, new Uint8Array()]]);
  /** Folders with everything below them known. */
  readonly #whole = new Set<string>();
  readonly #listings = new Map<string, Promise<readonly FileEntry[]>>();
  readonly #listed: (tree: string) => readonly FileEntry[];
  readonly #sizes = new Map<string, number>();
  readonly #new = new Map<string, Uint8Array>();
  #requests = 0;
  #isTooLarge = false;

  constructor({ client, at, mostRequests = mostTreesOfJob, store = noStore }: TreesOptions) {
    this.#client = client;
    this.#at = at;
    this.#mostRequests = mostRequests;
    this.#store = store;
    this.#listed = filesBelow(this.#folders, client.advice);
  }

  /** Every file below a tree, in code unit order of paths; `likely`: paths of files that are likely not to be known yet. Throws `Unreadable`. */
  files(tree: string, likely: readonly string[] = []): Promise<readonly FileEntry[]> {
    const known = this.#listings.get(tree) ?? this.#learn(tree, likely).then(() => this.#listed(tree));
    this.#listings.set(tree, known);
    return known;
  }

  /** Bytes of a blob; null: no listing named it, or not its size. */
  sizeOf(blob: string): number | null {
    return this.#sizes.get(blob) ?? null;
  }

  /** Level by level: what is below a folder is known when the folder is. */
  async #learn(tree: string, likely: readonly string[]): Promise<void> {
    const seen = new Set<string>();
    for (let open = [tree]; open.length > 0; open = this.#below(open, seen)) {
      for (const id of open) seen.add(id);
      await this.#recall(open);
      const missing = this.#missing(open);
      if (missing.length > 0) await this.#ask(tree, missing, seen.size === 1 ? likely : []);
    }
    for (const id of seen) this.#whole.add(id);
    await this.#store.put(new Map(this.#new));
    this.#new.clear();
  }

  #missing(ids: readonly string[]): readonly string[] {
    return ids.filter((id) => !this.#folders.has(id));
  }

  /** Folders in these that were not seen yet. */
  #below(ids: readonly string[], seen: ReadonlySet<string>): string[] {
    const found = new Set<string>();
    for (const id of ids)
      for (const item of itemsOf(this.#folders.get(id) ?? new Uint8Array(), id.length))
        if (isFolder(item.mode) && !seen.has(item.id) && !this.#whole.has(item.id)) found.add(item.id);
    return [...found];
  }

  async #recall(ids: readonly string[]): Promise<void> {
    for (const [id, bytes] of await heldToIds(this.#store, this.#missing(ids), treeObjectId))
      this.#folders.set(id, bytes);
  }

  async #ask(tree: string, missing: readonly string[], likely: readonly string[]): Promise<void> {
    const isBlank = this.#folders.size === 1;
    if (isBlank) await this.#askWhole(tree, true);
    else if (missing.length > mostById) await this.#askAtOnce(tree);
    await this.#askById(tree, this.#missing(missing), likely);
  }

  /** Everything below a tree, in one list; false: that is more than GitHub lists. */
  async #askAtOnce(tree: string): Promise<boolean> {
    const folders = this.#isTooLarge ? null : await this.#list(tree, true);
    this.#isTooLarge = folders === null;
    this.#keep(folders ?? []);
    return folders !== null;
  }

  /** Everything below a tree, or where that is more than GitHub lists, below each of its folders. What it does not tell is asked for by id. */
  async #askWhole(tree: string, atOnce: boolean): Promise<void> {
    if (atOnce && (await this.#askAtOnce(tree))) return;
    if (!this.#folders.has(tree)) await this.#askAlone(tree);
    for (const { mode, id } of itemsOf(this.#folders.get(tree) ?? new Uint8Array(), tree.length)) {
      if (!isFolder(mode) || this.#folders.has(id)) continue;
      const folders = await this.#list(id, true);
      if (folders === null) await this.#askWhole(id, false);
      else this.#keep(folders);
    }
  }

  /** Many in one query; where it does not tell them, as before there were queries. Throws `Unreadable` when one cannot be had. */
  async #askById(tree: string, ids: readonly string[], likely: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += foldersPerRequest) {
      const some = ids.slice(from, from + foldersPerRequest);
      const room = foldersPerRequest - some.length;
      const paths = foldersOf(likely).slice(0, from === 0 ? room : 0);
      await this.#query({ ids: some, ...(paths.length > 0 && { below: { tree, paths } }) });
    }
    const left = this.#missing(ids);
    if (left.length > mostAlone && left.length < ids.length / 2) return this.#askById(tree, left, []);
    if (left.length > mostAlone) await this.#askWhole(tree, true);
    for (const id of this.#missing(left)) await this.#askAlone(id);
  }

  /** What is not answered is asked for in another way, which tells why there is no answer. */
  async #query(asked: FoldersAsked): Promise<void> {
    this.#count();
    this.#keep(await askFolders(this.#client, this.#at, asked).catch(() => []));
  }

  async #askAlone(id: string): Promise<void> {
    const folders = await this.#list(id, false);
    const { tooLarge, again } = this.#client.advice;
    if (folders === null)
      throw notHad(`the folder (tree ${id.slice(0, 7)})`, "it has more files than GitHub lists", tooLarge);
    this.#keep(folders);
    if (!this.#folders.has(id))
      throw notHad(`the list of files (tree ${id.slice(0, 7)})`, "GitHub's list is not the whole of it", again);
  }

  #list(tree: string, recursively: boolean): Promise<readonly Folder[] | null> {
    this.#count();
    return listFolders(this.#client, this.#at, tree, recursively);
  }

  #count(): void {
    this.#requests += 1;
    if (this.#requests <= this.#mostRequests) return;
    const many = `more folders than are requested one by one (${this.#mostRequests} requests)`;
    throw new Unreadable(`the repository has ${many}: ${this.#client.advice.tooLarge}`);
  }

  /** Each under the id of its bytes, whatever it was asked for by. */
  #keep(folders: readonly Folder[]): void {
    for (const { id, bytes, sizes } of folders) {
      for (const [blob, size] of sizes) this.#sizes.set(blob, size);
      if (this.#folders.has(id)) continue;
      this.#folders.set(id, bytes);
      this.#new.set(id, bytes);
    }
  }
}

/** Every folder on the way to these files, the nearest to the root first. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let cut = path.indexOf("/"); cut >= 0; cut = path.indexOf("/", cut + 1)) folders.add(path.slice(0, cut));
  return [...folders].sort((a, b) => depthOf(a) - depthOf(b));
}

function depthOf(path: string): number {
  return path.split("/").length;
}
