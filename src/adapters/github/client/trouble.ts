import { CutOff, describeError, isSecondaryLimit, responseHeader, statusOf } from "./errors.ts";

/** Why GitHub did not serve a request that it may well serve later. */
export type Trouble =
  /** `until`: milliseconds since 1970, when requests are served again. */
  | { readonly is: "limited"; readonly until: number; readonly because: string }
  | { readonly is: "down"; readonly because: string };

/** Milliseconds: how long to wait where GitHub says a limit is reached and not until when; it asks for a minute at least. */
const leastPause = 60_000;

/**
 * What kept a failed request from being served; null: it was answered, and would be answered alike again.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: `retry-after` in seconds, `x-ratelimit-reset` in seconds since 1970.
 */
export function troubleOf(error: unknown, now: number): Trouble | null {
  const status = statusOf(error);
  if (status === null) return null;
  const because = describeError(error);
  const retryAfter = seconds(error, "retry-after");
  const isUsedUp = (status === 403 || status === 429) && responseHeader(error, "x-ratelimit-remaining") === "0";
  if (isUsedUp || isSecondaryLimit(error) || status === 429) {
    const reset = isUsedUp ? seconds(error, "x-ratelimit-reset") : null;
    if (retryAfter !== null) return { is: "limited", until: now + retryAfter * 1_000, because };
    return { is: "limited", until: reset === null ? now + leastPause : Math.max(reset * 1_000, now), because };
  }
  if (error instanceof CutOff || status >= 500) return { is: "down", because };
  return null;
}

/** The trouble that lasts longer: a limit, and the later of two. */
export function worse(one: Trouble | null, other: Trouble | null): Trouble | null {
  if (one === null || other === null) return one ?? other;
  if (one.is !== "limited") return other;
  return other.is === "limited" && other.until > one.until ? other : one;
}

function seconds(error: unknown, header: string): number | null {
  const value = Number(responseHeader(error, header) ?? Number.NaN);
  return value >= 0 ? value : null;
}
