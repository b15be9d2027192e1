import type { LinkStatus } from "../../model/assessment.ts";
import { type Outcome, ofFailure, ofStatus } from "./url-outcome.ts";
import { askUrl, type Resolve } from "./url-request.ts";

export type Pause = (milliseconds: number, ended: AbortSignal) => Promise<void>;

/** How URLs are asked in one run. */
export interface Asking {
  readonly userAgent: string;
  readonly allowsHost: (host: string) => boolean;
  readonly refuses: (address: string) => string | null;
  readonly resolve: Resolve;
  /** What connects for us; null: nothing does. */
  readonly proxy: URL | null;
  /** In milliseconds, for one request: name, connection and headers together. */
  readonly patience: number;
  /** In milliseconds, before the second and the third attempt. */
  readonly pauses: readonly number[];
  readonly redirects: number;
  /** Waits so many milliseconds, or until `ended`. */
  readonly pause: Pause;
  /** Ends when the time for all URLs is up. */
  readonly ended: AbortSignal;
}

/** What a server may ask us to wait, in milliseconds; longer ones are taken for their answer. */
const longestWait = 10_000;

/** Asks one address until it answers or nothing more is to be expected. Throws nothing. */
export async function askPatiently(address: string, asking: Asking): Promise<Outcome> {
  for (let attempt = 0; ; attempt += 1) {
    if (asking.ended.aborted) return unverifiable("skipped: the time limit for URL checks was reached");
    // A server may not be ready for HEAD; whoever failed once is asked as a browser asks.
    const outcome = await follow(address, attempt === 0 ? "HEAD" : "GET", asking);
    if (asking.ended.aborted && !outcome.heard)
      return unverifiable("skipped: the time limit for URL checks was reached");
    const next = asking.pauses[attempt];
    if (!outcome.again || next === undefined || (outcome.wait ?? 0) > longestWait) return outcome;
    await asking.pause(outcome.wait ?? next, asking.ended);
  }
}

/** Follows redirects, every hop held to the same rules; a HEAD that is refused is asked again as GET. */
async function follow(address: string, first: "HEAD" | "GET", asking: Asking): Promise<Outcome> {
  let [url, method] = [new URL(address), first];
  for (let hops = 0; ; ) {
    const wrong = whyNotAsked(url, asking);
    if (wrong !== null) return unverifiable(hops === 0 ? wrong : `it redirects, and ${wrong}`);
    const signal = AbortSignal.any([asking.ended, AbortSignal.timeout(asking.patience)]);
    const answer = await askUrl({ ...asking, url, method, signal });
    if (answer.is === "refused") return unverifiable(hops === 0 ? answer.why : `it redirects, and ${answer.why}`);
    if (answer.is === "failed") return ofFailure(answer.error);
    const target = redirectOf(answer.status, answer.location, url);
    if (target !== null) {
      hops += 1;
      if (hops > asking.redirects) return unverifiable(`more than ${asking.redirects} redirects`);
      url = target;
    } else if (method === "HEAD" && answer.status >= 400) method = "GET";
    else return ofStatus(answer.status, answer.retryAfter, Date.now());
  }
}

/** Where an answer leads on (RFC 9110, 15.4); null where it does not, or to nothing that is an address. */
function redirectOf(status: number, location: string | null, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null;
  return URL.canParse(location, from.href) ? new URL(location, from) : null;
}

function whyNotAsked(url: URL, { allowsHost }: Asking): string | null {
  if (url.protocol !== "https:" && url.protocol !== "http:") return `${url.protocol} URLs are not requested`;
  if (url.username !== "" || url.password !== "") return "URLs with a user name or password are not requested";
  return allowsHost(url.hostname) ? null : `${url.hostname} is not an allowed host`;
}

function unverifiable(because: string): Outcome {
  const status: LinkStatus = { is: "unverifiable", because };
  return { status, again: false, wait: null, heard: false };
}
