import { z } from "zod";
import type { Report } from "../../../model/report.ts";
import { type DiffLines, diffLines } from "../../../render/review/diff-lines.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { askGraphql } from "../client/graphql.ts";

/** Files beyond these are not looked at: there are fewer comments than that. */
const mostFiles = 50;

/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files: 3,000 files, in pages of 100 at most. */
const [perPage, mostPages] = [100, 30];

interface Entry {
  readonly path: string;
  /** The blob at the pull request's head; of a removed file, the one that is gone. */
  readonly blob: string;
  readonly isRemoved: boolean;
  readonly lines: DiffLines;
}

/**
 * What the pull request's diff shows of the wanted files, by their names. GitHub counts lines at the pull request's own commit, and what
 * was evaluated can be its merge into a base that has moved: a file that is not the same there, byte for byte, has no lines here.
 */
export async function diffFiles(
  client: GitHubClient,
  at: PullRequestAt,
  { wanted, head, report }: { readonly wanted: ReadonlySet<string>; readonly head: string; readonly report: Report },
): Promise<ReadonlyMap<string, DiffLines>> {
  const entries = await listed(client, at, new Set([...wanted].slice(0, mostFiles)));
  const evaluated = await blobsOf(client, at, entries, report, head);
  return new Map(
    entries.map((entry) => [entry.path, evaluated.get(entry.path) === entry.blob ? sided(entry) : []] as const),
  );
}

/** The pages of the list until all are found; of the base side only a whole file that goes: where the others parted nobody here knows. */
async function listed(client: GitHubClient, at: PullRequestAt, wanted: Set<string>): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (let page = 1; wanted.size > 0 && page <= mostPages; page += 1) {
    const listing = await rowsOf(client, at, page);
    if (page === 1 && listing.length === 0) throw new Error("GitHub's list of the pull request's files was empty");
    for (const { filename: path, sha, status, patch } of listing) {
      if (!wanted.delete(path)) continue;
      found.push({ path, blob: sha ?? "", isRemoved: status === "removed", lines: diffLines(patch ?? null) });
    }
    if (listing.length < perPage) break;
  }
  return found;
}

const rows = z.array(
  z.object({ filename: z.string(), sha: z.string().nullable(), status: z.string(), patch: z.string().optional() }),
);

async function rowsOf(client: GitHubClient, { owner, repo, number }: PullRequestAt, page: number) {
  const { data } = await client.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: perPage, page });
  const read = rows.safeParse(data);
  if (read.success) return read.data;
  throw new Error("GitHub's list of the pull request's files was cut off");
}

function sided({ isRemoved, lines }: Entry): DiffLines {
  return isRemoved ? lines : lines.map(({ head }) => ({ head, base: new Map() }));
}

/** The blobs that were evaluated, by path: at head, and at base of what is removed. */
async function blobsOf(
  client: GitHubClient,
  { owner, repo }: PullRequestAt,
  entries: readonly Entry[],
  report: Report,
  head: string,
): Promise<ReadonlyMap<string, string>> {
  const asked = entries.filter(({ lines, isRemoved }) => lines.length > 0 && (isRemoved || report.head.id !== head));
  const same = entries.filter((entry) => !asked.includes(entry)).map(({ path, blob }) => [path, blob] as const);
  if (asked.length === 0) return new Map(same);
  const variables = Object.fromEntries(
    asked.map(({ path, isRemoved }, index) => [`at${index}`, `${report[isRemoved ? "base" : "head"].id}:${path}`]),
  );
  const { data } = await askGraphql(client, blobQuery(asked.length), { owner, repo, ...variables });
  const answer = blobs.safeParse(data);
  const blob = (index: number) => (answer.success ? (answer.data.repository[`blob${index}`]?.oid ?? "") : "");
  return new Map([...same, ...asked.map(({ path }, index) => [path, blob(index)] as const)]);
}

const blobs = z.object({ repository: z.record(z.string(), z.object({ oid: z.string() }).nullable()) });

function blobQuery(files: number): string {
  const numbers = Array.from({ length: files }, (_, index) => index);
  const declared = numbers.map((index) => `, $at${index}: String!`).join("");
  const asked = numbers.map((index) => `blob${index}: object(expression: $at${index}) { oid }`).join("\n");
  return `query ($owner: String!, $repo: String!${declared}) { repository(owner: $owner, name: $repo) {\n${asked}\n} }`;
}
