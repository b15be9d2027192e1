import type { LinkStatus } from "../../model/assessment.ts";

/** What one attempt came to; `again`: another attempt may come to something else. `wait` in milliseconds, as the server asked. */
export interface Outcome {
  readonly status: LinkStatus;
  readonly again: boolean;
  readonly wait: number | null;
  /** Whether anything at all came back. */
  readonly heard: boolean;
}

/** What a final answer's status says: 404 and 410 are broken, all that may be about who asks is unverifiable. */
export function ofStatus(status: number, retryAfter: string | null, now: number): Outcome {
  const said = http(status);
  if (status >= 200 && status < 400) return heard({ is: "answers" });
  if (status === 404 || status === 410) return heard({ is: "gone", because: said });
  if (status === 401 || status === 407) return heard({ is: "unverifiable", because: `sign-in required: ${said}` });
  if (status === 403 || status === 451) return heard({ is: "unverifiable", because: `it refuses: ${said}` });
  const again = status >= 500 || status === 429 || status === 408 || status === 425;
  return { ...heard({ is: "unverifiable", because: said }), again, wait: again ? waitOf(retryAfter, now) : null };
}

function heard(status: LinkStatus): Outcome {
  return { status, again: false, wait: null, heard: true };
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function waitOf(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null;
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

export const unknownName = "host name not found";

/** A name that does not exist and a host that does not answer are broken; what may be our own network's or certificates' doing is unverifiable. */
export function ofFailure(error: unknown): Outcome {
  const code = codeOf(error);
  const told = (status: LinkStatus, again: boolean): Outcome => ({ status, again, wait: null, heard: false });
  if (code === "ENOTFOUND") return told({ is: "gone", because: unknownName }, true);
  if (code === "ETIMEDOUT" || isTimeout(error)) return told({ is: "gone", because: "timed out" }, true);
  if (code === "ECONNREFUSED") return told({ is: "gone", because: "connection refused" }, true);
  if (code === "ECONNRESET" || code === "EPIPE")
    return told({ is: "gone", because: "connection closed without a response" }, true);
  if (code.startsWith("HPE_")) return told({ is: "unverifiable", because: `invalid HTTP response (${code})` }, false);
  if (isAboutTrust(code)) return told({ is: "unverifiable", because: `TLS handshake failed (${code})` }, false);
  return told({ is: "unverifiable", because: `not reachable from here (${code || "unknown error"})` }, true);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
}

function isAboutTrust(code: string): boolean {
  return /^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH)/.test(code);
}

/** Several addresses fail with several errors: one that was heard of says more than one that could not be reached. */
function codeOf(error: unknown): string {
  const all = error instanceof AggregateError ? error.errors : [error];
  const codes = all.flatMap((one: unknown) => {
    const code = one instanceof Error && "code" in one ? one.code : null;
    return typeof code === "string" ? [code] : [];
  });
  return codes.find((code) => code === "ECONNREFUSED" || code === "ECONNRESET") ?? codes[0] ?? "";
}

const reasons: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  410: "Gone",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** In our words: a server's own could hold anything. */
function http(status: number): string {
  const reason = reasons[status];
  return reason === undefined ? `HTTP status ${status}` : `${status} ${reason}`;
}
