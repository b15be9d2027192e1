import pLimit from "p-limit";
import { z } from "zod";
import type { FileEntry } from "../../../model/snapshot.ts";
import { blobId } from "../../git/blob-id.ts";
import { heldToIds, noStore, type ObjectStore } from "../../object-store.ts";
import { largestFile, tooLarge } from "../../size-limit.ts";
import type { GitHubClient } from "../client/client.ts";
import { askGraphql, tryGraphql } from "../client/graphql.ts";
import { needed, notHad } from "../client/needed.ts";
import type { RepositoryAt } from "./commits.ts";

/** Blobs and bytes in one request: GitHub ends a query after ten seconds. What is too much for it is asked for in halves. */
const [blobsPerRequest, bytesPerRequest] = [512, 3_000_000];
/** So many are never too much, and so many that a query did not tell are read one by one, as what is no text is. */
const [fewBlobs, fewLeft] = [64, 10];
/** Bytes that a blob is taken to have where nobody told: its folder was not asked for, because it was known. */
const usualSize = 30_000;
/** Bytes: GraphQL cuts a longer text off (measured: sveltia/sveltia-cms#950). */
const longestText = 512_000;
/** Of what can be done without: some fifteen requests for texts, and this many for one blob each. */
const [mostBytesOfSome, mostAloneOfSome] = [15 * bytesPerRequest, 10];
/** Requests for one blob each that are under way at a time. */
const atATime = 4;

const text = z.object({ text: z.string().nullish() }).nullish();
const answer = z.object({ data: z.object({ repository: z.record(z.string(), text).nullable() }).nullable() });
const file = z.object({ content: z.string(), encoding: z.literal("base64") });

export interface BlobsOptions {
  readonly client: GitHubClient;
  readonly at: RepositoryAt;
  /** Bytes, where they are known. */
  readonly sizeOf: (id: string) => number | null;
  readonly store?: ObjectStore | undefined;
}

/** Bytes of a blob that is kept from one run to the next. */
const largestKept = 1_000_000;

/**
 * Blobs by id, each asked for once: texts many at a time, everything else one by one. GraphQL gives texts in UTF-8 whatever they
 * were, cuts long ones off and gives none of what it takes for binary; bytes are believed when they have the id they go by.
 */
export class GitHubBlobs {
  readonly #options: BlobsOptions;
  readonly #read = new Map<string, Uint8Array>();
  /** What the store does not have yet. */
  readonly #new = new Map<string, Uint8Array>();

  constructor(options: BlobsOptions) {
    this.#options = options;
  }

  /**
   * The bytes of each entry by path. Throws `Unreadable` when one cannot be had. Those of `along` that are not read yet ride along
   * as far as a request that is made anyhow has room: they are likely to be asked for next.
   */
  async read(
    entries: readonly FileEntry[],
    along: readonly FileEntry[] = [],
  ): Promise<ReadonlyMap<string, Uint8Array>> {
    await this.#readTexts(entries, along);
    const limit = pLimit(atATime);
    await Promise.all(this.#missing(entries).map((entry) => limit(() => this.#readAlone(entry))));
    await this.#remember();
    return this.#had(entries);
  }

  /** As much of them as a few requests give, of those that can be done without. Throws `Unreadable`. */
  async readSome(entries: readonly FileEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
    await this.#recall(entries);
    const bytes = this.#missing(entries).reduce((sum, { id }) => sum + this.#sizeOf(id), 0);
    if (bytes > mostBytesOfSome) return this.#had(entries);
    await this.#readTexts(entries);
    return this.#missing(entries).length <= mostAloneOfSome ? this.read(entries) : this.#had(entries);
  }

  /** How many requests reading them takes, at least. */
  requestsFor(entries: readonly FileEntry[]): number {
    const missing = this.#missing(entries);
    const texts = missing.filter(({ id }) => this.#sizeOf(id) <= longestText);
    return this.#batches(texts).length + missing.length - texts.length;
  }

  /** Those that were read already. */
  known(entries: readonly FileEntry[]): ReadonlyMap<string, Uint8Array> {
    return this.#had(entries);
  }

  /** What the store has of them. */
  async #recall(entries: readonly FileEntry[]): Promise<void> {
    const { store = noStore } = this.#options;
    const ids = this.#missing(entries).map(({ id }) => id);
    for (const [id, bytes] of await heldToIds(store, ids, blobId)) this.#read.set(id, bytes);
  }

  async #remember(): Promise<void> {
    const { store = noStore } = this.#options;
    if (this.#new.size > 0) await store.put(new Map(this.#new));
    this.#new.clear();
  }

  #keep(id: string, bytes: Uint8Array): void {
    this.#read.set(id, bytes);
    if (bytes.length <= largestKept) this.#new.set(id, bytes);
  }

  async #readTexts(entries: readonly FileEntry[], along: readonly FileEntry[] = []): Promise<void> {
    await this.#recall(entries);
    const texts = (some: readonly FileEntry[]) =>
      this.#missing(some).filter(({ id }) => this.#sizeOf(id) <= longestText);
    const wanted = texts(entries);
    if (wanted.length === 0) return;
    await this.#recall(along);
    const asked = new Set(wanted.map(({ id }) => id));
    const least = this.#batches(wanted).length;
    const batches = this.#batches([...wanted, ...texts(along).filter(({ id }) => !asked.has(id))]);
    for (const batch of batches.slice(0, least)) await this.#readTogether(batch);
  }

  #sizeOf(id: string): number {
    return this.#options.sizeOf(id) ?? usualSize;
  }

  /** One entry for each content that was not read yet. */
  #missing(entries: readonly FileEntry[]): readonly FileEntry[] {
    const unread = entries.filter(({ id }) => !this.#read.has(id));
    return [...new Map(unread.map((entry) => [entry.id, entry])).values()];
  }

  #had(entries: readonly FileEntry[]): ReadonlyMap<string, Uint8Array> {
    return new Map(
      entries.flatMap(({ path, id }): [string, Uint8Array][] => {
        const bytes = this.#read.get(id);
        return bytes === undefined ? [] : [[path, bytes]];
      }),
    );
  }

  #batches(entries: readonly FileEntry[]): readonly (readonly FileEntry[])[] {
    const batches: FileEntry[][] = [];
    let bytes = 0;
    for (const entry of entries) {
      const size = this.#sizeOf(entry.id);
      const last = batches.at(-1);
      const fits = last !== undefined && last.length < blobsPerRequest && bytes + size <= bytesPerRequest;
      if (fits) last.push(entry);
      else batches.push([entry]);
      bytes = fits ? bytes + size : size;
    }
    return batches;
  }

  async #readTogether(entries: readonly FileEntry[]): Promise<void> {
    if (entries.length <= fewBlobs) return this.#readFew(entries);
    const { client, at } = this.#options;
    const told = await tryGraphql(client, queryFor(entries.length), variablesFor(at, entries)).catch(() => null);
    this.#take(entries, answer.safeParse(told).data?.data ?? null);
    const left = this.#missing(entries);
    if (told !== null && left.length <= fewLeft) return;
    const half = Math.ceil(left.length / 2);
    for (const some of [left.slice(0, half), left.slice(half)]) await this.#readTogether(some);
  }

  async #readFew(entries: readonly FileEntry[]): Promise<void> {
    const { client, at } = this.#options;
    const { data } = await needed({
      client,
      what: entries.length === 1 ? (entries[0]?.path ?? "") : `${entries.length} files, among them ${entries[0]?.path}`,
      shape: answer,
      ask: () => askGraphql(client, queryFor(entries.length), variablesFor(at, entries)),
    });
    this.#take(entries, data);
  }

  #take(entries: readonly FileEntry[], data: z.infer<typeof answer>["data"]): void {
    for (const [index, { id }] of entries.entries()) {
      const bytes = Buffer.from(data?.repository?.[`b${index}`]?.text ?? "");
      if (blobId(bytes, id.length) === id) this.#keep(id, bytes);
    }
  }

  /** Base64 in JSON: what the API calls raw has a content type that octokit reads as text. */
  async #readAlone({ path, id }: FileEntry): Promise<void> {
    const { client, at } = this.#options;
    if (this.#sizeOf(id) > largestFile) throw tooLarge(path, this.#sizeOf(id));
    const { content } = await needed({
      client,
      what: path,
      shape: file,
      ask: async () => (await client.rest.git.getBlob({ owner: at.owner, repo: at.repo, file_sha: id })).data,
    });
    const bytes = Buffer.from(content, "base64");
    if (blobId(bytes, id.length) !== id)
      throw notHad(path, "GitHub returned content that does not match the commit", client.advice.again);
    this.#keep(id, bytes);
  }
}

function variablesFor({ owner, repo }: RepositoryAt, entries: readonly FileEntry[]) {
  return { owner, repo, ...Object.fromEntries(entries.map(({ id }, index) => [`o${index}`, id])) };
}

/** Ids are variables: nothing that GitHub says becomes part of a query. */
function queryFor(count: number): string {
  const each = Array.from({ length: count }, (_, at) => at);
  const fields = each.map((at) => `    b${at}: object(oid: $o${at}) { ... on Blob { text } }`);
  return `query ($owner: String!, $repo: String!, ${each.map((at) => `$o${at}: GitObjectID!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
${fields.join("\n")}
  }
}`;
}
