import { lookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { tunnelTo } from "./proxy-tunnel.ts";

/** One question to one URL, redirects not followed. */
export interface UrlQuestion {
  readonly url: URL;
  readonly method: "HEAD" | "GET";
  readonly userAgent: string;
  /** Why an address must not be connected to; null: it may be. */
  readonly refuses: (address: string) => string | null;
  readonly resolve: Resolve;
  /** What connects for us; null: nothing does. */
  readonly proxy: URL | null;
  readonly signal: AbortSignal;
}

/** Every address of a host. */
export type Resolve = (host: string) => Promise<readonly Address[]>;

interface Address {
  readonly address: string;
  readonly family: number;
}

export type UrlAnswer =
  | {
      readonly is: "status";
      readonly status: number;
      readonly location: string | null;
      readonly retryAfter: string | null;
    }
  | { readonly is: "refused"; readonly why: string }
  | { readonly is: "failed"; readonly error: unknown };

/** Response headers are all that is read; 16 KiB is Node's own default. */
const mostHeaderBytes = 16_384;

export const systemResolve: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * Asks a URL and hangs up when its headers are there; nothing is sent but the question and who asks. The connection goes to the very addresses that were
 * checked, so that a name which resolves otherwise the next time leads nowhere. Throws nothing.
 */
export async function askUrl(question: UrlQuestion): Promise<UrlAnswer> {
  const { url, refuses, proxy } = question;
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) !== 0) {
    const why = refuses(literal);
    if (why !== null) return { is: "refused", why: refusal(literal, why) };
  }
  if (proxy === null) return asked(question, { agent: false, lookup: checkedLookup(question) });
  const address = await checkedAddress(question, literal);
  if (address.is === "refused") return address;
  const tunnel = await tunnelTo(question, address.address, proxy);
  if (tunnel.is === "none") return { is: "refused", why: tunnel.why };
  // An agent of its own is the only way to hand over a connection.
  const { Agent } = url.protocol === "https:" ? https : http;
  return asked(question, { agent: Object.assign(new Agent(), { createConnection: () => tunnel.socket }) });
}

/** The address that a proxy is to connect to. That a name is not known here says nothing of it where only the proxy sees the network. */
async function checkedAddress(question: UrlQuestion, host: string) {
  if (isIP(host) !== 0) return { is: "address", address: host } as const;
  return new Promise<{ is: "address"; address: string } | { is: "refused"; why: string }>((told) =>
    checkedLookup(question)(host, {}, (error, found) => {
      if (error === null) return told({ is: "address", address: String(found) });
      const why = error instanceof Refused ? error.message : "its name could not be resolved beside the proxy";
      told({ is: "refused", why });
    }),
  );
}

function asked(
  { url, method, signal, userAgent }: UrlQuestion,
  how: Pick<http.RequestOptions, "lookup" | "agent">,
): Promise<UrlAnswer> {
  return new Promise((answer) => {
    const { request } = url.protocol === "https:" ? https : http;
    const asking = request(url, {
      method,
      // An agent for this question alone: no connection is kept, and no proxy or agent of the surroundings is used.
      ...how,
      headers: { "user-agent": userAgent, accept: "*/*" },
      maxHeaderSize: mostHeaderBytes,
      rejectUnauthorized: true,
      signal,
    });
    asking.on("response", (response) => {
      const { location, "retry-after": retryAfter } = response.headers;
      answer({
        is: "status",
        status: response.statusCode ?? 0,
        location: location ?? null,
        retryAfter: retryAfter ?? null,
      });
      response.destroy();
    });
    asking.on("error", (error) => {
      answer(error instanceof Refused ? { is: "refused", why: error.message } : { is: "failed", error });
    });
    asking.end();
  });
}

class Refused extends Error {}

function refusal(address: string, kind: string): string {
  return `it leads to ${address}, which is no public address (${kind})`;
}

/** One address that is refused refuses the host: which of several is taken is not ours to choose. */
function checkedLookup({ resolve, refuses }: UrlQuestion): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        const bad = addresses.flatMap(({ address }) => refuses(address)?.replace(/^/, `${address} `) ?? [])[0];
        if (bad !== undefined) {
          const [address = "", ...kind] = bad.split(" ");
          callback(new Refused(refusal(address, kind.join(" "))), "");
        } else if (first === undefined) callback(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), "");
        else if (options.all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ""),
    );
  };
}
