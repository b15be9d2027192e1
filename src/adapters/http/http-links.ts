import { setTimeout as sleep } from "node:timers/promises";
import pLimit from "p-limit";
import type { LinkStatus } from "../../model/assessment.ts";
import type { Links } from "../../ports.ts";
import { allows } from "./allowed-hosts.ts";
import { whyNotPublic } from "./public-address.ts";
import { type Asking, askPatiently, type Pause } from "./url-attempts.ts";
import { type Outcome, unknownName } from "./url-outcome.ts";
import { type Resolve, systemResolve } from "./url-request.ts";

export interface HttpLinksOptions {
  /** Says who asks, with an address where that is explained. */
  readonly userAgent: string;
  /** `example.com`, or `*.example.com` for all hosts below it; empty: every public host may be asked. */
  readonly hosts: readonly string[];
  /** Told how far it is, for a person who waits. */
  readonly says: (doing: string) => void;
  /** Why an address must not be connected to; only tests have another answer than `whyNotPublic`. */
  readonly refuses?: (address: string) => string | null;
  readonly resolve?: Resolve;
  /** An http or https address of what connects for us; without it nothing does. */
  readonly proxy?: string | null | undefined;
  /** Waits before it asks again; only tests have another than the clock's. */
  readonly pause?: Pause;
  readonly bounds?: Partial<Bounds>;
}

interface Bounds extends Pick<Asking, "patience" | "pauses" | "redirects"> {
  /** In milliseconds, for all URLs of a run. */
  readonly run: number;
  readonly urls: number;
  readonly atOnce: number;
  readonly atOnceOfAHost: number;
}

/** A job is given five minutes, and browsers follow 20 redirects: evidence should not need that. */
const usual: Bounds = {
  patience: 10_000,
  pauses: [500, 2_000],
  redirects: 5,
  run: 60_000,
  urls: 300,
  atOnce: 8,
  atOnceOfAHost: 2,
};

/**
 * Asks URLs over the network whether they answer: HEAD, then GET where HEAD is refused; each address once, whatever stands behind its `#`, which only a
 * browser can follow. Only public addresses are connected to, at every hop; no credentials, cookies or body are sent, no body is read. Throws nothing.
 */
export function httpLinks(options: HttpLinksOptions): Links {
  const known = new Map<string, Promise<Outcome>>();
  return {
    async probe(urls) {
      const bounds = { ...usual, ...options.bounds };
      const ending = new AbortController();
      const timer = setTimeout(() => ending.abort(), bounds.run);
      const ask = inTurn({ ...askingOf(options, bounds), ended: ending.signal }, bounds, options.says);
      try {
        const fresh = [...new Set(urls.map(addressOf))].filter((address) => !known.has(address));
        for (const address of fresh.slice(0, bounds.urls)) known.set(address, ask(address, fresh.length));
        const all = urls.map(async (url) => [url, (await known.get(addressOf(url))) ?? tooMany(bounds.urls)] as const);
        const outcomes = await Promise.all(all);
        return new Map(doubted(outcomes, await isCutOff(outcomes, options.resolve ?? systemResolve)));
      } finally {
        clearTimeout(timer);
        ending.abort();
      }
    },
  };
}

function askingOf(options: HttpLinksOptions, { patience, pauses, redirects }: Bounds): Omit<Asking, "ended"> {
  const { userAgent, refuses = whyNotPublic, resolve = systemResolve, pause = byTheClock, proxy } = options;
  const through = proxy == null ? null : new URL(proxy);
  return {
    proxy: through,
    userAgent,
    refuses,
    resolve,
    pause,
    patience,
    pauses,
    redirects,
    allowsHost: allows(options.hosts),
  };
}

const byTheClock: Pause = async (milliseconds, signal) => {
  await sleep(milliseconds, undefined, { signal }).catch(() => {});
};

/** A few at a time, and fewer of one host; tells how many are done. */
function inTurn(asking: Asking, { atOnce, atOnceOfAHost }: Bounds, says: (doing: string) => void) {
  const all = pLimit(atOnce);
  const ofHost = new Map<string, ReturnType<typeof pLimit>>();
  let done = 0;
  return (address: string, total: number): Promise<Outcome> => {
    if (!URL.canParse(address)) return Promise.resolve(unasked("not a valid URL"));
    const { host } = new URL(address);
    const limit = ofHost.get(host) ?? pLimit(atOnceOfAHost);
    ofHost.set(host, limit);
    return limit(() =>
      all(async () => {
        const outcome = await askPatiently(address, asking);
        done += 1;
        says(`checking URLs: ${done} of ${total}`);
        return outcome;
      }),
    );
  };
}

function addressOf(url: string): string {
  return url.replace(/#.*$/s, "");
}

function unasked(because: string): Outcome {
  return { status: { is: "unverifiable", because }, again: false, wait: null, heard: false };
}

function tooMany(most: number): Outcome {
  return unasked(`only ${most} URLs are checked per run`);
}

type Outcomes = readonly (readonly [string, Outcome])[];

/** A name that is always there (RFC 2606): asked for, not connected to. */
const everKnown = "example.com";

/** Whether it may be this machine that is cut off: none of several URLs was heard of, or the only one's name is as little known as any. */
async function isCutOff(outcomes: Outcomes, resolve: Resolve): Promise<boolean> {
  if (outcomes.some(([, { heard }]) => heard)) return false;
  const [first, ...others] = outcomes;
  if (first === undefined || others.length > 0) return true;
  const { status } = first[1];
  if (status.is !== "gone" || status.because !== unknownName) return false;
  return resolve(everKnown).then(
    () => false,
    () => true,
  );
}

function doubted(outcomes: Outcomes, isAlone: boolean): readonly [string, LinkStatus][] {
  return outcomes.map(([url, { status }]) => {
    if (!isAlone || status.is !== "gone") return [url, status];
    const alone = outcomes.length > 1 ? "nor did any other URL answer" : `nor is that of ${everKnown}`;
    return [url, { is: "unverifiable", because: `${status.because}, ${alone}: this machine may be cut off` }];
  });
}
