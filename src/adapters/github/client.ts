import { setTimeout as sleep } from "node:timers/promises";
import { getOctokit } from "@actions/github";
import type { Octokit } from "@octokit/rest";
import { CutOff, isRead } from "./errors.ts";
import { pauseBefore } from "./retry.ts";

/** As much of octokit as is used here. */
export type GitHubClient = Pick<Octokit, "rest" | "graphql" | "paginate" | "request">;

/** One pull request of one repository, as the API addresses it. */
export interface PullRequestAt {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Milliseconds: nobody waits longer than this for one answer. */
const patience = 30_000;

/** GitHub's API behind one token; asks again where asking again can help. `apiUrl` as in `GITHUB_API_URL`. */
export function gitHubClient(at: {
  readonly token: string;
  readonly apiUrl: string;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds until an answer is no longer waited for. */
  readonly answerWithin?: number;
}): GitHubClient {
  const { wait = sleep, answerWithin = patience } = at;
  const client = getOctokit(at.token, { baseUrl: at.apiUrl, userAgent: "controldiff" });
  client.hook.wrap("request", async (request, options) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        // Octokit's own hooks are bound to this very object; another one would never reach them.
        options.request = { ...options.request, signal: AbortSignal.timeout(answerWithin) };
        const response = await request(options);
        // Octokit hands over what is no JSON as a text.
        if (typeof response.data === "string" && isJson(response.headers)) throw new CutOff(isRead(options));
        return response;
      } catch (error) {
        const pause = pauseBefore({ method: options.method, url: options.url, error, attempt });
        if (pause === null) throw error;
        await wait(pause);
      }
    }
  });
  return client;
}

function isJson(headers: { readonly "content-type"?: string | undefined }): boolean {
  return /^application\/json/.test(headers["content-type"] ?? "");
}
