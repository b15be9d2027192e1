import { type Advice, toJob } from "./advice.ts";

/** An answer of which only a part arrived: as good as none, but what was to be written may well be. */
export class CutOff extends Error {
  readonly status = 502;
  constructor(ofRead: boolean) {
    super(ofRead ? "its answer was cut off" : "its answer was cut off, so it is not known whether it was done");
  }
}

/** A query, by whichever API. */
export function isRead({ method, url }: { readonly method: string; readonly url: string }): boolean {
  return method === "GET" || url.endsWith("/graphql");
}

/** The HTTP status of a failed request, 500 where there was no answer at all; null: no failure of a request. */
export function statusOf(error: unknown): number | null {
  const { status } = Object(error) as { status?: unknown };
  return typeof status === "number" ? status : null;
}

export function responseHeader(error: unknown, name: string): string | null {
  const { response } = Object(error) as { response?: { headers?: Record<string, unknown> } };
  const value = response?.headers?.[name];
  return value === undefined ? null : String(value);
}

/** Too many requests in too short a time; asking again later can help. */
export function isSecondaryLimit(error: unknown): boolean {
  const status = statusOf(error);
  return (status === 403 || status === 429) && /secondary rate limit|abuse detection/i.test(messageOf(error));
}

/** The token may not do that: true of a workflow's token on a pull request from a fork, for everything that writes. */
export function isNotAllowed(error: unknown): boolean {
  return statusOf(error) === 403 && !isSecondaryLimit(error) && responseHeader(error, "x-ratelimit-remaining") !== "0";
}

/** Why GitHub could not be asked, or did not do it: one clause for people, without a trailing full stop. */
export function describeError(error: unknown): string {
  const status = statusOf(error);
  const said = firstLine(messageOf(error));
  if (status === null) return said;
  if (error instanceof CutOff) return `GitHub did not finish the request: ${said}`;
  if (isSecondaryLimit(error)) return `GitHub's secondary rate limit was reached; ${adviceOf(error).inMinutes}`;
  if (responseHeader(error, "x-ratelimit-remaining") === "0") return "the token's rate limit is used up";
  if (status === 401) return `GitHub rejected the token (${said})`;
  if (Object(error).response === undefined) return `GitHub could not be reached (${said})`;
  return `GitHub answered ${status} (${said})`;
}

/** What the client that asked says to do about its errors. */
function adviceOf(error: unknown): Advice {
  return (Object(error) as { advice?: Advice }).advice ?? toJob;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** An answer may be a proxy's whole page. */
function firstLine(text: string): string {
  return (text.split("\n", 1)[0] ?? "").replace(/ - https:\S+$/, "").slice(0, 200);
}
