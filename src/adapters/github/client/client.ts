import { setTimeout as sleep } from "node:timers/promises";
import { getOctokit } from "@actions/github";
import type { Octokit } from "@octokit/rest";
import { type Advice, toJob } from "./advice.ts";
import { CutOff, isRead } from "./errors.ts";
import { pauseBefore } from "./retry.ts";

/** As much of octokit as is used here. */
export interface GitHubClient extends Pick<Octokit, "rest" | "graphql" | "paginate" | "request"> {
  /** What to do where it does not serve us. */
  readonly advice: Advice;
}

/** One pull request of one repository, as the API addresses it. */
export interface PullRequestAt {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

export interface ClientOptions {
  readonly token: string;
  /** As in `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds until an answer is no longer waited for. */
  readonly answerWithin?: number;
  /** Milliseconds that a request may be put off when GitHub says that there are too many; without it, what a job has time for. */
  readonly longestWait?: number;
  /** Without it, what to tell the maintainer of a workflow. */
  readonly advice?: Advice;
  /** Called before each request is sent; what it throws ends the request. */
  readonly before?: () => void;
  /** Told of each error that asking again did not help with, whatever is made of it, unless there is another way to ask. */
  readonly failed?: (error: unknown) => void;
}

/** Milliseconds: nobody waits longer than this for one answer. */
const patience = 30_000;

/** GitHub's API behind one token; asks again where asking again can help. */
export function gitHubClient(options: ClientOptions): GitHubClient {
  const { token, apiUrl, wait = sleep, answerWithin = patience, longestWait, advice = toJob, before, failed } = options;
  const client = getOctokit(token, { baseUrl: apiUrl, userAgent: "controldiff" });
  client.hook.wrap("request", async (request, options) => {
    for (let attempt = 1; ; attempt += 1) {
      before?.();
      try {
        // Octokit's own hooks are bound to this very object; another one would never reach them.
        options.request = { ...options.request, signal: AbortSignal.timeout(answerWithin) };
        const response = await request(options);
        // Octokit hands over what is no JSON as a text.
        if (typeof response.data === "string" && isJson(response.headers)) throw new CutOff(isRead(options));
        if (isUsedUp(response.data)) throw usedUp(response);
        return response;
      } catch (error) {
        const pause = pauseBefore({ method: options.method, url: options.url, error, attempt, longestWait });
        if (pause === null) {
          if (options.request.isDispensable !== true) failed?.(error);
          throw error instanceof Error ? Object.assign(error, { advice }) : error;
        }
        await wait(pause);
      }
    }
  });
  return Object.assign(client, { advice });
}

/** GraphQL says it in a whole answer: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
function isUsedUp(data: unknown): boolean {
  const { errors } = Object(data) as { errors?: unknown };
  return Array.isArray(errors) && errors.some((error) => Object(error).type === "RATE_LIMITED");
}

/** As the REST API says it. */
function usedUp({ headers }: { readonly headers: object }): Error {
  const response = { headers: { ...headers, "x-ratelimit-remaining": "0" } };
  return Object.assign(new Error("API rate limit exceeded"), { status: 403, response });
}

function isJson(headers: { readonly "content-type"?: string | undefined }): boolean {
  return /^application\/json/.test(headers["content-type"] ?? "");
}
