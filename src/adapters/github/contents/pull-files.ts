import pLimit from "p-limit";
import { z } from "zod";
import type { ChangedFile, ChangeStatus } from "../../../model/snapshot.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { needed } from "../client/needed.ts";

/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files: what is beyond is left out without a word. */
const mostListed = 3_000;
const perPage = 100;
const atATime = 4;

/** Nothing else of a row is looked at: past 20,000 lines GitHub gives neither patches nor counts. */
const rows = z.array(z.object({ filename: z.string(), status: z.string(), previous_filename: z.string().optional() }));
type Row = z.infer<typeof rows>[number];

/**
 * The rows of a pull request's files. Null: they are not all of them, because there are more than GitHub lists or because
 * there are not as many as it counts (`changed_files`). Throws `Unreadable`.
 */
export async function readPullFiles(
  client: GitHubClient,
  at: PullRequestAt,
  counted: number,
): Promise<readonly ChangedFile[] | null> {
  if (counted >= mostListed) return null;
  const limit = pLimit(atATime);
  const pages = Array.from({ length: pagesOfFiles(counted) }, (_, page) => limit(() => readPage(client, at, page + 1)));
  const listed = (await Promise.all(pages)).flat();
  return listed.length === counted ? listed.map(changedFile) : null;
}

/** Requests for a list of so many; one more than is counted when the last is full, because it may be longer than it is said to be. */
export function pagesOfFiles(counted: number): number {
  return Math.floor(counted / perPage) + 1;
}

function readPage(client: GitHubClient, { owner, repo, number }: PullRequestAt, page: number): Promise<Row[]> {
  return needed({
    client,
    what: `the files of pull request ${number}`,
    shape: rows,
    ask: async () =>
      (await client.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: perPage, page })).data,
  });
}

function changedFile({ filename, status, previous_filename }: Row): ChangedFile {
  return { path: filename, previous: previous_filename ?? null, status: statuses[status] ?? "modified" };
}

/** GitHub's words for what becomes of a file; one that we do not know has touched it. */
const statuses: Readonly<Record<string, ChangeStatus | undefined>> = {
  added: "added",
  removed: "removed",
  modified: "modified",
  renamed: "renamed",
  copied: "copied",
  changed: "changed",
  unchanged: "unchanged",
};
