import { readFileSync } from "node:fs";
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import https from "node:https";
import net, { type AddressInfo, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type HttpLinksOptions, httpLinks } from "../../../src/adapters/http/http-links.ts";
import { whyNotPublic } from "../../../src/adapters/http/public-address.ts";
import type { LinkStatus } from "../../../src/model/assessment.ts";

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    if (server instanceof http.Server || server instanceof https.Server) server.closeAllConnections();
    server.close();
  }
});

/** Starts a server on a loopback address; its address without a slash at the end. */
async function listening(server: Server, address = "127.0.0.1", scheme = "http"): Promise<string> {
  open.push(server);
  await new Promise<void>((begun) => server.listen(0, address, begun));
  return `${scheme}://${address}:${(server.address() as AddressInfo).port}`;
}

const serve = (listener: RequestListener, address?: string) => listening(http.createServer(listener), address);

/** Every public rule holds, but one loopback address is let be. */
const refuses = (address: string) => (address === "127.0.0.1" ? null : whyNotPublic(address));

function links(more: Partial<HttpLinksOptions> = {}) {
  return httpLinks({
    userAgent: "controldiff/test",
    hosts: [],
    says: () => {},
    refuses,
    ...more,
    // Who is to be given up on says so: a loaded machine answers late.
    bounds: { patience: 30_000, pauses: [5, 10], ...more.bounds },
  });
}

async function asked(url: string, more: Partial<HttpLinksOptions> = {}): Promise<LinkStatus | undefined> {
  return (await links(more).probe([url])).get(url);
}

const status = (code: number, headers: Readonly<Record<string, string>> = {}): RequestListener => {
  return (_, response) => response.writeHead(code, headers).end();
};

const answers: LinkStatus = { is: "answers" };
const gone = (because: string): LinkStatus => ({ is: "gone", because });
const unverifiable = (because: string): LinkStatus => ({ is: "unverifiable", because });

describe("what a status says", () => {
  it.each<readonly [code: number, said: LinkStatus]>([
    [200, answers],
    [204, answers],
    [304, answers],
    [404, gone("404 Not Found")],
    [410, gone("410 Gone")],
    [401, unverifiable("sign-in required: 401 Unauthorized")],
    [403, unverifiable("it refuses: 403 Forbidden")],
    [400, unverifiable("400 Bad Request")],
    [418, unverifiable("HTTP status 418")],
    [429, unverifiable("429 Too Many Requests")],
    [500, unverifiable("500 Internal Server Error")],
    [503, unverifiable("503 Service Unavailable")],
  ])("%i", async (code, said) => {
    expect(await asked(await serve(status(code)))).toEqual(said);
  });
});

describe("how a URL is asked", () => {
  it("by HEAD, and by GET where HEAD is refused", async () => {
    const methods: (string | undefined)[] = [];
    const url = await serve(({ method }, response) => {
      methods.push(method);
      response.writeHead(method === "HEAD" ? 405 : 200).end("hello");
    });
    expect(await asked(url)).toEqual(answers);
    expect(methods).toEqual(["HEAD", "GET"]);
  });

  it("saying who asks, and nothing else: no cookie, no credentials, no body", async () => {
    const seen: IncomingMessage["headers"][] = [];
    const url = await serve((request, response) => {
      seen.push(request.headers);
      const first = seen.length === 1;
      response.writeHead(first ? 302 : 200, { "set-cookie": "a=b", ...(first ? { location: "/next" } : {}) }).end();
    });
    await asked(url);
    const host = url.slice("http://".length);
    const all = { "user-agent": "controldiff/test", accept: "*/*", connection: "close", host };
    expect(seen).toEqual([all, all]);
  });

  it("once, whatever stands behind its #, and once again only in another run", async () => {
    let hits = 0;
    const url = await serve((_, response) => {
      hits += 1;
      response.end();
    });
    const run = links();
    const first = await run.probe([`${url}/a#one`, `${url}/a#two`, `${url}/a`]);
    await run.probe([`${url}/a#three`]);
    expect([...first.values()]).toEqual([answers, answers, answers]);
    expect(hits).toBe(1);
    await links().probe([`${url}/a`]);
    expect(hits).toBe(2);
  });

  it("again after a failure that may pass, waiting as long as it is told", async () => {
    const [told, waits]: [string[], number[]] = [["1", "1", "3", ""], []];
    let hits = 0;
    const url = await serve((_, response) => {
      hits += 1;
      response.writeHead(hits < 4 ? 503 : 200, { "retry-after": told[hits - 1] }).end();
    });
    const pause = async (milliseconds: number) => void waits.push(milliseconds);
    // HEAD and GET are one attempt.
    expect(await asked(url, { pause })).toEqual(answers);
    expect(waits).toEqual([1_000, 3_000]);
  });

  it("but not when it is told to wait for long", async () => {
    let hits = 0;
    const url = await serve((_, response) => {
      hits += 1;
      response.writeHead(429, { "retry-after": "3600" }).end();
    });
    expect(await asked(url)).toEqual(unverifiable("429 Too Many Requests"));
    expect(hits).toBe(2);
  });

  it("and a 404 not again", async () => {
    let hits = 0;
    const url = await serve((_, response) => {
      hits += 1;
      response.writeHead(404).end();
    });
    expect(await asked(url)).toEqual(gone("404 Not Found"));
    expect(hits).toBe(2);
  });

  it("never too many at once, nor of one host, and says how far it is", async () => {
    let [now, most] = [0, 0];
    const slowly = async (_: IncomingMessage, response: ServerResponse) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((on) => setTimeout(on, 20));
      now -= 1;
      response.end();
    };
    const url = await serve(slowly);
    const says: string[] = [];
    const urls = Array.from({ length: 10 }, (_, at) => `${url}/${at}`);
    await links({ says: (doing) => says.push(doing) }).probe(urls);
    expect(most).toBe(2);
    expect(says.at(-1)).toBe("checking URLs: 10 of 10");
  });
});

describe("a host that misbehaves", () => {
  it("is broken when it never answers", async () => {
    const url = await serve(() => {});
    expect(await asked(url, { bounds: { patience: 60 } })).toEqual(gone("timed out"));
  });

  it("is broken when its headers come too slowly", async () => {
    const drip = net.createServer((socket) => {
      socket.on("error", () => {});
      socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => socket.write("x: y\r\n"), 10);
      socket.on("close", () => clearInterval(timer));
    });
    expect(await asked(await listening(drip), { bounds: { patience: 80 } })).toEqual(gone("timed out"));
  });

  it("is broken when it hangs up, three times", async () => {
    let hits = 0;
    const rude = net.createServer((socket) => {
      hits += 1;
      socket.on("error", () => {});
      socket.once("data", () => socket.resetAndDestroy());
    });
    expect(await asked(await listening(rude))).toEqual(gone("connection closed without a response"));
    expect(hits).toBe(3);
  });

  it("is broken when nobody listens", async () => {
    const url = await serve(status(200));
    await new Promise((closed) => open.splice(0)[0]?.close(closed));
    expect(await asked(url)).toEqual(gone("connection refused"));
  });

  it("is broken when its name is not known, unverifiable when names cannot be asked", async () => {
    const failing = (code: string, known: string | null) => async (host: string) => {
      if (host === known) return [{ address: "192.0.2.1", family: 4 }];
      throw Object.assign(new Error(code), { code });
    };
    const url = "http://nowhere.test/";
    const name = "host name not found";
    expect(await asked(url, { resolve: failing("ENOTFOUND", "example.com") })).toEqual(gone(name));
    const alone = unverifiable(`${name}, nor is that of example.com: this machine may be cut off`);
    expect(await asked(url, { resolve: failing("ENOTFOUND", null) })).toEqual(alone);
    const offline = unverifiable("not reachable from here (EAI_AGAIN)");
    expect(await asked(url, { resolve: failing("EAI_AGAIN", null) })).toEqual(offline);
  });

  it("is not held to be broken where no host at all was heard of", async () => {
    const unknown = async () => {
      throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
    };
    const all = await links({ resolve: unknown }).probe(["http://a.test/", "http://b.test/"]);
    const why = "host name not found, nor did any other URL answer: this machine may be cut off";
    expect([...all.values()]).toEqual([unverifiable(why), unverifiable(why)]);
  });

  it("is let go when it sends without end", async () => {
    let sent = 0;
    const url = await serve((request, response) => {
      if (request.method === "HEAD") return void response.writeHead(405).end();
      response.on("error", () => {});
      const flood = () => {
        for (let more = true; more && !response.destroyed; sent += 65_536) more = response.write(Buffer.alloc(65_536));
      };
      response.on("drain", flood);
      flood();
    });
    expect(await asked(url)).toEqual(answers);
    expect(sent).toBeLessThan(20_000_000);
  });

  it("is unverifiable when its headers are huge", async () => {
    const huge = net.createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => socket.write(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(100_000)}\r\n\r\n`));
    });
    const said = unverifiable("invalid HTTP response (HPE_HEADER_OVERFLOW)");
    expect(await asked(await listening(huge))).toEqual(said);
  });

  it("is unverifiable when its certificate is not trusted, or it speaks no TLS", async () => {
    const pem = (name: string) => readFileSync(`__tests__/fixtures/tls/${name}.pem`);
    const secure = https.createServer({ key: pem("key"), cert: pem("certificate") }, status(200));
    secure.on("tlsClientError", () => {});
    expect(await asked(await listening(secure, "127.0.0.1", "https"))).toEqual(
      unverifiable("TLS handshake failed (DEPTH_ZERO_SELF_SIGNED_CERT)"),
    );
    const plain = (await serve(status(200))).replace("http:", "https:");
    expect((await asked(plain))?.is).toBe("unverifiable");
  });
});

describe("redirects", () => {
  it("are followed to where they lead", async () => {
    const url = await serve((request, response) => {
      const next = { "/": "/a", "/a": "b?c#d", "/b?c": "/gone" }[request.url ?? ""];
      response.writeHead(next === undefined ? 404 : 301, next === undefined ? {} : { location: next }).end();
    });
    expect(await asked(url)).toEqual(gone("404 Not Found"));
  });

  it("are not followed for ever", async () => {
    const url = await serve(status(302, { location: "/" }));
    expect(await asked(url)).toEqual(unverifiable("more than 5 redirects"));
  });

  it.each<readonly [to: string, why: string]>([
    ["http://10.0.0.1/", "it redirects, and it leads to 10.0.0.1, which is no public address (private)"],
    [
      "http://169.254.169.254/latest/meta-data/",
      "it redirects, and it leads to 169.254.169.254, which is no public address (linkLocal)",
    ],
    ["http://[::1]/", "it redirects, and it leads to ::1, which is no public address (loopback)"],
    ["http://0x7f000002/", "it redirects, and it leads to 127.0.0.2, which is no public address (loopback)"],
    ["file:///etc/passwd", "it redirects, and file: URLs are not requested"],
    ["http://a:b@127.0.0.1/", "it redirects, and URLs with a user name or password are not requested"],
  ])("to %s are not followed", async (to, why) => {
    expect(await asked(await serve(status(302, { location: to })))).toEqual(unverifiable(why));
  });

  it("to nothing that is an address are an answer", async () => {
    expect(await asked(await serve(status(302, { location: "http://[" })))).toEqual(answers);
  });
});

describe("addresses", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "168.63.129.16",
    "100.100.100.200",
    "192.0.0.192",
    "0.0.0.0",
    "255.255.255.255",
    "224.0.0.1",
    "198.18.0.1",
    "::1",
    "::",
    "fe80::1",
    "fd00:ec2::254",
    "ff02::1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "::10.0.0.1",
    "64:ff9b::a00:1",
    "64:ff9b:1::a00:1",
    "2002:a00:1::",
    "2001::1",
    "2001:db8::1",
    "fec0::1",
    "nonsense",
  ])("%s is not asked", (address) => {
    expect(whyNotPublic(address)).not.toBeNull();
  });

  it.each(["8.8.8.8", "140.82.112.3", "2606:4700::1111", "2a00:1450:4001::200e"])("%s is asked", (address) => {
    expect(whyNotPublic(address)).toBeNull();
  });

  it("are those that were checked: a name that resolves otherwise the next time leads nowhere else", async () => {
    let inside = 0;
    const listener: RequestListener = (request, response) => {
      response.writeHead(request.method === "HEAD" ? 405 : 200).end();
    };
    const outer = await serve(listener);
    const { port } = new URL(outer);
    const inner = http.createServer((_, response) => {
      inside += 1;
      response.end();
    });
    open.push(inner);
    await new Promise<void>((begun) => inner.listen(Number(port), "127.0.0.2", begun));
    let asks = 0;
    const resolve = async () => [{ address: asks++ === 0 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
    const said = await asked(`http://rebinding.test:${port}/`, { resolve });
    expect(said).toEqual(unverifiable("it leads to 127.0.0.2, which is no public address (loopback)"));
    expect([asks, inside]).toEqual([2, 0]);
  });

  it("of one host are all public, or none is asked", async () => {
    const { port } = new URL(await serve(status(200)));
    const resolve = async () => [
      { address: "127.0.0.1", family: 4 },
      { address: "fe80::1", family: 6 },
    ];
    expect(await asked(`http://both.test:${port}/`, { resolve })).toEqual(
      unverifiable("it leads to fe80::1, which is no public address (linkLocal)"),
    );
  });

  it("of this machine are refused unless a test lets them be", async () => {
    let hits = 0;
    const url = await serve((_, response) => {
      hits += 1;
      response.end();
    });
    const run = httpLinks({ userAgent: "controldiff/test", hosts: [], says: () => {} });
    const { port } = new URL(url);
    const all = await run.probe([url, `http://localhost:${port}/`, `http://[::ffff:127.0.0.1]:${port}/`]);
    expect([...all.values()].map(({ is }) => is)).toEqual(["unverifiable", "unverifiable", "unverifiable"]);
    expect(hits).toBe(0);
  });
});

describe("bounds", () => {
  it("hosts that are not listed are not asked, nor redirected to", async () => {
    const { port } = new URL(await serve(status(302, { location: "http://other.test/" })));
    const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    const hosts = ["a.test", "*.b.test"];
    const said = async (host: string) => asked(`http://${host}:${port}/`, { resolve, hosts });
    const elsewhere = unverifiable("it redirects, and other.test is not an allowed host");
    expect(await said("A.test")).toEqual(elsewhere);
    expect(await said("x.b.test")).toEqual(elsewhere);
    for (const host of ["b.test", "xb.test", "a.test.evil.test"])
      expect(await said(host)).toEqual(unverifiable(`${host} is not an allowed host`));
  });

  it("all URLs together have a time of their own", async () => {
    const url = await serve(() => {});
    const fast = await serve(status(200));
    const urls = [`${fast}/x`, ...Array.from({ length: 6 }, (_, at) => `${url}/${at}`)];
    const all = await links({ bounds: { run: 250, patience: 10_000 } }).probe(urls);
    expect([...all.values()]).toEqual([
      answers,
      ...urls.slice(1).map(() => unverifiable("skipped: the time limit for URL checks was reached")),
    ]);
  });

  it("only so many are asked, and none that is no address", async () => {
    const url = await serve(status(200));
    const all = await links({ bounds: { urls: 2 } }).probe([`${url}/1`, "no address", `${url}/2`]);
    expect([...all.values()]).toEqual([
      answers,
      unverifiable("not a valid URL"),
      unverifiable("only 2 URLs are checked per run"),
    ]);
  });
});

describe("through a proxy", () => {
  /** A proxy that connects, and what it was asked to connect to. */
  async function proxying(answer: "connects" | number = "connects") {
    const asked: string[] = [];
    const server = http.createServer((_, response) => response.writeHead(400).end());
    server.on("connect", ({ url = "", headers }: IncomingMessage, client: net.Socket) => {
      asked.push(`${url} ${headers["proxy-authorization"] ?? ""}`.trim());
      if (answer !== "connects") return client.end(`HTTP/1.1 ${answer} No\r\n\r\n`);
      const [host, port] = url.split(":");
      const target = net.connect(Number(port), host, () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        target.pipe(client).pipe(target);
      });
      target.on("error", () => client.destroy());
      client.on("error", () => target.destroy());
    });
    return { proxy: await listening(server), asked };
  }
  const named = (address: string) => async () => [{ address, family: 4 }];

  it.each([
    { written: "50%25off", sent: "50%off" },
    { written: "50%off", sent: "50%off" },
  ])("a password that is written $written is sent as $sent", async ({ written, sent }) => {
    const { proxy, asked: connected } = await proxying(403);
    const more = { proxy: proxy.replace("://", `://me:${written}@`), resolve: named("127.0.0.1") };
    expect(await asked("http://status.example/", more)).toEqual(
      unverifiable("the proxy refused to connect (status 403)"),
    );
    expect(connected).toEqual([`127.0.0.1:80 Basic ${Buffer.from(`me:${sent}`).toString("base64")}`]);
  });

  it("the address that was checked is connected to, and the host is asked for by its name", async () => {
    const hosts: string[] = [];
    const server = await serve(({ headers }, response) => {
      hosts.push(headers.host ?? "");
      response.writeHead(204).end();
    });
    const { proxy, asked: connected } = await proxying();
    const { port } = new URL(server);
    const more = { proxy: proxy.replace("://", "://me:secret@"), resolve: named("127.0.0.1") };
    expect(await asked(`http://status.example:${port}/`, more)).toEqual(answers);
    expect(connected).toEqual([`127.0.0.1:${port} Basic ${Buffer.from("me:secret").toString("base64")}`]);
    expect(hosts).toEqual([`status.example:${port}`]);
  });

  it.each([
    { what: "an address that is not public", resolve: named("10.0.0.7"), why: /10\.0\.0\.7, which is no public/ },
    { what: "a name that is not known here", resolve: () => Promise.reject(new Error()), why: /beside the proxy/ },
  ])("$what is not asked for", async ({ resolve, why }) => {
    const { proxy, asked: connected } = await proxying();
    const told = await asked("http://status.example/", { proxy, resolve });
    expect(told).toEqual({ is: "unverifiable", because: expect.stringMatching(why) });
    expect(connected).toEqual([]);
  });

  it("a certificate is the host's own, and held to as without a proxy", async () => {
    const pem = (name: string) => readFileSync(`__tests__/fixtures/tls/${name}.pem`);
    const secure = https.createServer({ key: pem("key"), cert: pem("certificate") }, status(200));
    secure.on("tlsClientError", () => {});
    const { port } = new URL(await listening(secure, "127.0.0.1", "https"));
    const { proxy, asked: connected } = await proxying();
    const told = await asked(`https://status.example:${port}/`, { proxy, resolve: named("127.0.0.1") });
    expect(told).toMatchObject({ is: "unverifiable", because: expect.stringMatching(/TLS handshake failed/) });
    expect(connected[0]).toBe(`127.0.0.1:${port}`);
  });

  it.each([403, 502])("a proxy that answers %i says nothing about the host", async (code) => {
    const { proxy } = await proxying(code);
    const told = await asked("https://status.example/", { proxy, resolve: named("127.0.0.1") });
    expect(told).toEqual(unverifiable(`the proxy refused to connect (status ${code})`));
  });

  it("a proxy that is not there says nothing about the host", async () => {
    const told = await asked("https://status.example/", { proxy: "http://127.0.0.1:9", resolve: named("127.0.0.1") });
    expect(told).toEqual(unverifiable("the proxy could not be asked"));
  });
});
