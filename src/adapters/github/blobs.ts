import pLimit from "p-limit";
import { z } from "zod";
import type { FileEntry } from "../../model/snapshot.ts";
import { blobId } from "../git/blob-id.ts";
import { largestFile, tooLarge } from "../size-limit.ts";
import type { GitHubClient } from "./client.ts";
import type { RepositoryAt } from "./commits.ts";
import { askGraphql } from "./graphql.ts";
import { needed, notHad } from "./needed.ts";

/** Blobs and bytes in one request: GitHub ends a query after ten seconds. */
const [blobsPerRequest, bytesPerRequest] = [200, 3_000_000];
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
}

/**
 * Blobs by id, each asked for once: texts many at a time, everything else one by one. GraphQL gives texts in UTF-8 whatever they
 * were, cuts long ones off and gives none of what it takes for binary; bytes are believed when they have the id they go by.
 */
export class GitHubBlobs {
  readonly #options: BlobsOptions;
  readonly #read = new Map<string, Uint8Array>();

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
    return this.#had(entries);
  }

  /** As much of them as a few requests give, of those that can be done without. Throws `Unreadable`. */
  async readSome(entries: readonly FileEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const bytes = this.#missing(entries).reduce((sum, { id }) => sum + this.#sizeOf(id), 0);
    if (bytes > mostBytesOfSome) return this.#had(entries);
    await this.#readTexts(entries);
    return this.#missing(entries).length <= mostAloneOfSome ? this.read(entries) : this.#had(entries);
  }

  /** Those that were read already. */
  known(entries: readonly FileEntry[]): ReadonlyMap<string, Uint8Array> {
    return this.#had(entries);
  }

  async #readTexts(entries: readonly FileEntry[], along: readonly FileEntry[] = []): Promise<void> {
    const texts = (some: readonly FileEntry[]) =>
      this.#missing(some).filter(({ id }) => this.#sizeOf(id) <= longestText);
    const wanted = texts(entries);
    if (wanted.length === 0) return;
    const asked = new Set(wanted.map(({ id }) => id));
    const least = this.#batches(wanted).length;
    const batches = this.#batches([...wanted, ...texts(along).filter(({ id }) => !asked.has(id))]);
    for (const batch of batches.slice(0, least)) await this.#readTogether(batch);
  }

  #sizeOf(id: string): number {
    return this.#options.sizeOf(id) ?? 0;
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
    const { client, at } = this.#options;
    const variables = Object.fromEntries(entries.map(({ id }, index) => [`o${index}`, id]));
    const { data } = await needed({
      client,
      what: entries.length === 1 ? (entries[0]?.path ?? "") : `${entries.length} files, among them ${entries[0]?.path}`,
      shape: answer,
      ask: () => askGraphql(client, queryFor(entries.length), { owner: at.owner, repo: at.repo, ...variables }),
    });
    for (const [index, { id }] of entries.entries()) {
      const bytes = Buffer.from(data?.repository?.[`b${index}`]?.text ?? "");
      if (blobId(bytes, id.length) === id) this.#read.set(id, bytes);
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
    this.#read.set(id, bytes);
  }
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
