import { setTimeout as sleep } from "node:timers/promises";
import { getOctokit } from "@actions/github";
import type { Octokit } from "@octokit/rest";
import { pauseBefore } from "./github-patience.ts";

/** As much of octokit as is used here. */
export type GitHubClient = Pick<Octokit, "rest" | "graphql" | "paginate" | "request">;

/** One pull request of one repository, as the API addresses it. */
export interface PullRequestAt {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Nobody waits longer than this for one answer. */
const answerWithin = 30_000;

/** GitHub's API behind one token; asks again where asking again can help. `apiUrl` as in `GITHUB_API_URL`. */
export function gitHubClient(at: {
  readonly token: string;
  readonly apiUrl: string;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}): GitHubClient {
  const wait = at.wait ?? sleep;
  const client = getOctokit(at.token, { baseUrl: at.apiUrl, userAgent: "controldiff" });
  client.hook.wrap("request", async (request, options) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const signal = AbortSignal.timeout(answerWithin);
        return await request({ ...options, request: { ...options.request, signal } });
      } catch (error) {
        const pause = pauseBefore({ method: options.method, url: options.url, error, attempt });
        if (pause === null) throw error;
        await wait(pause);
      }
    }
  });
  return client;
}
