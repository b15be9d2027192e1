// What a hostile pull request makes a bot ask: a process of the bot, names that lead where the attacker wants, and redirects. All hosts are named at
// base, so that nothing but the address is left to refuse. The one way out is a proxy, which writes down where it is to connect.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Instance } from "../../../bot/storm/instance.ts";
import { freePort } from "../../../bot/storm/postgres.ts";
import { checksOf, deliver, eventually, pushed, variablesFor } from "../../support/bot-world.ts";
import { compileCache } from "../../support/compile-cache.ts";
import { filesBelow } from "../../support/files-below.ts";
import { pullRequest, removeAll, temporary } from "../../support/git.ts";
import { gitObjects } from "../../support/git-objects.ts";
import { type AppState, appState } from "../../support/loopback-app.ts";
import { type Loopback, loopbackGitHub } from "../../support/loopback-github.ts";
import { type GitHubState, gitHubState, holdPullRequest } from "../../support/loopback-state.ts";

/** Addresses that the name leads to, one look-up after the other. */
const names: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "away.test": [["8.8.8.8"]],
  "rebinding.test": [["8.8.4.4"], ["127.0.0.1"]],
  "rebound.test": [["127.0.0.1"]],
  "both.test": [["8.8.8.8", "10.0.0.5"]],
  "metadata.test": [["169.254.169.254"]],
  "unnamed.test": [["8.8.8.8"]],
};

const inside = [
  "http://127.0.0.1/admin",
  "http://169.254.169.254/latest/meta-data/",
  "http://10.0.0.1/",
  "http://[::1]/",
];
const redirected = (to: string) => `http://away.test/redirect?to=${encodeURIComponent(to)}`;

/** What each URL comes to. */
const cases: readonly { readonly url: string; readonly why: RegExp | null }[] = [
  { url: "http://away.test/there", why: null },
  ...inside.map((url) => ({ url, why: /^it leads to .* no public address/ })),
  { url: "http://rebinding.test/", why: /^it leads to 127\.0\.0\.1, which is no public address \(loopback\)$/ },
  { url: "http://both.test/", why: /^it leads to 10\.0\.0\.5, which is no public address \(private\)$/ },
  { url: "http://metadata.test/", why: /^it leads to 169\.254\.169\.254, which is no public address \(linkLocal\)$/ },
  ...inside.map((url) => ({ url: redirected(url), why: /^it redirects, and it leads to .* no public address/ })),
  { url: redirected("http://rebound.test/"), why: /^it redirects, and it leads to 127\.0\.0\.1, which is no public/ },
  { url: redirected("http://unnamed.test/"), why: /^it redirects, and unnamed\.test is not an allowed host$/ },
  { url: redirected("file:///etc/passwd"), why: /^it redirects, and file: URLs are not requested$/ },
  { url: redirected("http://a:b@away.test/"), why: /^it redirects, and URLs with a user name or password/ },
];

const hosts = ["http://rebound.test/", ...cases.map(({ url }) => url)].map((url) => `${new URL(url).origin}/at-base`);

function hostile(): GitHubState {
  const base = filesBelow("examples/medical-scheduling/base");
  const file = "compliance/controls/transmission.yml";
  const linked = (urls: readonly string[]) => urls.map((url) => `  - url: ${JSON.stringify(url)}\n`).join("");
  const state: GitHubState = { ...gitHubState(), repo: "hostile", visibility: "PUBLIC" };
  const [before, after] = [new Set(hosts), cases.map(({ url }) => url)].map((urls) => ({
    ...base,
    [file]: `${base[file]}${linked([...urls])}`,
  }));
  holdPullRequest(state, gitObjects(pullRequest(before ?? {}, after ?? {})));
  return state;
}

/** Every site of the Internet: one page is there, one leads elsewhere, and a HEAD to a name that is bound anew is asked again. */
function site(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? "", `http://${request.headers.host}`);
  const to = searchParams.get("to");
  if (request.headers.host === "rebinding.test") response.writeHead(405).end();
  else if (to !== null) response.writeHead(302, { location: to }).end();
  else response.writeHead(pathname === "/there" ? 200 : 404).end();
}

let github: Loopback;
let app: AppState;
let bot: Instance;
const connected: string[] = [];
const proxy = createServer(site).on("connect", (request: IncomingMessage, socket: Socket) => {
  connected.push(request.url ?? "");
  socket.write("HTTP/1.1 200 Connected\r\n\r\n");
  proxy.emit("connection", socket);
});
const told = new Map<string, string>();

beforeAll(async () => {
  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", () => listening()));
  const state = hostile();
  app = appState([state]);
  github = await loopbackGitHub(state, { app });
  bot = new Instance(await freePort(), {
    ...variablesFor(github, app, { DATA_FOLDER: join(temporary(), "data"), PUBLIC_WITHOUT_LOGIN: "yes" }),
    ...compileCache,
    URL_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    NODE_OPTIONS: `--import ${pathToFileURL(resolve("__tests__/support/names.mjs")).href}`,
    NAMES: JSON.stringify(names),
    LOG_LEVEL: "debug",
  });
  await eventually(() => bot.isReady());
  await deliver(bot.url, pushed(state));
  await eventually(() => checksOf(app, state, state.pull.head).length > 0);
  const page = await fetch(`${bot.url}/r/acme/hostile/pull/${state.pull.number}/report.json`);
  const { unverifiable } = (await page.json()) as { unverifiable: { why: string }[] };
  for (const { why } of unverifiable) {
    const [url = "", because] = why.split(" could not be checked: ");
    if (because !== undefined) told.set(url, because);
  }
}, 180_000);

afterAll(async () => {
  await bot.end("SIGTERM");
  await github.close();
  proxy.closeAllConnections();
  proxy.close();
  removeAll();
});

describe("a URL in evidence, asked by a bot:", () => {
  it.each(cases)("$url", ({ url, why }) => {
    if (why === null) expect(told.get(url)).toBeUndefined();
    else expect(told.get(url)).toMatch(why);
  });

  it("what is secret is in no line of the log, at its most talkative", () => {
    const secrets = [...app.tokens.keys(), "PRIVATE KEY", "it's a secret", app.privateKey.split("\n")[3] ?? ""];
    expect(app.tokens.size).toBeGreaterThan(0);
    expect(bot.log).not.toBe("");
    expect(secrets.filter((secret) => bot.log.includes(secret))).toEqual([]);
  });

  it("nothing but public addresses was connected to, and never a name", () => {
    expect(new Set(connected)).toEqual(new Set(["8.8.8.8:80", "8.8.4.4:80"]));
  });
});
