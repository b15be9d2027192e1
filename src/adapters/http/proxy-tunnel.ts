import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import type { Duplex } from "node:stream";
import tls from "node:tls";

/** A connection through a proxy, or why there is none: that says nothing about whoever is behind it. */
export type Tunnel = { readonly is: "open"; readonly socket: Duplex } | { readonly is: "none"; readonly why: string };

/**
 * Has a proxy connect to the address that was checked, never to a name: what a name leads to is decided here and once. For https the
 * certificate is the host's.
 */
export async function tunnelTo(
  { url, signal }: { readonly url: URL; readonly signal: AbortSignal },
  address: string,
  proxy: URL,
): Promise<Tunnel> {
  const isSecure = url.protocol === "https:";
  const port = url.port === "" ? (isSecure ? 443 : 80) : Number(url.port);
  const target = `${isIP(address) === 6 ? `[${address}]` : address}:${port}`;
  const tunnel = await connected(proxy, target, signal);
  if (tunnel.is === "none" || !isSecure) return tunnel;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const name = isIP(host) === 0 ? { servername: host } : { host };
  return { is: "open", socket: tls.connect({ socket: tunnel.socket, rejectUnauthorized: true, ...name }) };
}

function connected(proxy: URL, path: string, signal: AbortSignal): Promise<Tunnel> {
  const { request } = proxy.protocol === "https:" ? https : http;
  const { username, password, hostname: host } = proxy;
  const credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64");
  const headers = { host: path, ...(username !== "" && { "proxy-authorization": `Basic ${credentials}` }) };
  const port = proxy.port === "" ? (proxy.protocol === "https:" ? 443 : 80) : proxy.port;
  return new Promise((told) => {
    const asking = request({ host, port, method: "CONNECT", path, headers, agent: false, signal });
    asking.on("connect", ({ statusCode = 0 }, socket) => {
      if (statusCode === 200) return told({ is: "open", socket });
      socket.destroy();
      told({ is: "none", why: `the proxy refused to connect (status ${statusCode})` });
    });
    asking.on("response", (response) => {
      response.destroy();
      told({ is: "none", why: `the proxy answered ${response.statusCode} instead of connecting` });
    });
    asking.on("error", () => told({ is: "none", why: "the proxy could not be asked" }));
    asking.end();
  });
}

/** A password may have a percent sign in it that stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
