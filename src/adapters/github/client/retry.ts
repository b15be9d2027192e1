import { isRead, isSecondaryLimit, responseHeader, statusOf } from "./errors.ts";

export interface Failed {
  readonly method: string;
  readonly url: string;
  readonly error: unknown;
  /** From 1. */
  readonly attempt: number;
  /** Milliseconds; without it, what a job has time for. */
  readonly longestWait?: number | undefined;
}

/** Pauses before the second and the third attempt, in milliseconds. */
const pauses = [500, 2_000];

/** Waiting longer than this would hold up a job that is given five minutes. */
const longestWaitOfJob = 60_000;
/** Milliseconds: what GitHub asks for where it does not say how long. */
const usualWait = 60_000;

/**
 * How long to wait, in milliseconds, before asking again; null: asking again cannot help, or could do something twice.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: `retry-after` seconds, or a minute at least.
 */
export function pauseBefore({ method, url, error, attempt, longestWait = longestWaitOfJob }: Failed): number | null {
  const status = statusOf(error);
  if (status === null) return null;
  const asked = Number(responseHeader(error, "retry-after") ?? Number.NaN);
  if (isSecondaryLimit(error) || (status === 429 && asked >= 0)) {
    const pause = asked >= 0 ? asked * 1_000 : usualWait;
    return attempt === 1 && pause <= longestWait ? pause : null;
  }
  // A comment that was created although the answer was lost must not be created again.
  const repeatable = method !== "POST" || isRead({ method, url });
  return status >= 500 && repeatable ? (pauses[attempt - 1] ?? null) : null;
}
