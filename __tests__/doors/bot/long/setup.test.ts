// A bot without an App: it makes one, for whoever has the word that it printed, and once.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { manifestOf } from "../../../../src/doors/bot/pages/manifest.ts";
import { Setup } from "../../../../src/doors/bot/pages/setup.ts";
import { EnvironmentError, readSurroundings } from "../../../../src/doors/bot/settings/environment.ts";
import { startOf } from "../../../../src/doors/bot/settings/start-of.ts";
import { type SettingUp, setUpBot } from "../../../../src/doors/bot/setup-bot.ts";
import { Browser } from "../../../support/browser.ts";
import { removeAll, temporary } from "../../../support/git.ts";
import { appState } from "../../../support/loopback-app.ts";
import { type Loopback, loopbackGitHub } from "../../../support/loopback-github.ts";
import { refusedManifest } from "../../../support/loopback-manifest.ts";
import { gitHubState } from "../../../support/loopback-state.ts";

const publicUrl = "https://bot.acme.example";
const folder = temporary();
let github: Loopback;
let setup: SettingUp;

const surroundings = (more: Record<string, string> = {}) =>
  readSurroundings({
    GITHUB_URL: github.url,
    GITHUB_API_URL: github.url,
    DATA_FOLDER: folder,
    PORT: "0",
    LOG_LEVEL: "error",
    ...more,
  });

beforeAll(async () => {
  github = await loopbackGitHub(gitHubState(), { app: appState([]) });
  setup = await setUpBot(surroundings({ PUBLIC_URL: publicUrl }));
  await setup.ready;
});

afterAll(async () => {
  await setup.stop();
  await github.close();
  expect(github.violations).toEqual([]);
  removeAll();
});

const browser = () => new Browser(publicUrl, () => setup.url);
const wordOf = ({ open }: SettingUp) => new URL(open).searchParams.get("word") ?? "";
const decoded = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#39;", "'");

/** What a browser would send to GitHub from a page. */
function formOf(text: string): { action: string; manifest: string } {
  const [, action = "", manifest = ""] =
    /<form method="post" action="(http[^"]*)"><input type="hidden" name="manifest" value="([^"]*)">/.exec(text) ?? [];
  return { action: decoded(action), manifest: decoded(manifest) };
}

describe("/setup", () => {
  it.each(["/setup", "/setup?word=", "/setup?word=guessed", "/setup/callback?code=1&state=2"])(
    "answers %s to nobody who does not know the word",
    async (path) => {
      expect((await browser().open(path)).status).toBe(404);
      const asking = { method: "POST", body: "organization=acme" };
      expect((await browser().open("/setup/organization", asking)).status).toBe(404);
    },
  );

  it("does not give its word to HEAD, as previews of links send it", async () => {
    const path = `/setup?word=${wordOf(setup)}`;
    expect((await browser().open(path, { method: "HEAD" })).status).toBe(404);
  });

  it("makes an App, tells its secrets once, keeps them for the bot's user alone, and is gone", async () => {
    const [one, second] = [browser(), browser()];
    const word = `/setup?word=${wordOf(setup)}`;
    const shown = await one.open(word);
    expect([shown.status, shown.url]).toEqual([200, `${publicUrl}/setup`]);
    expect(shown.headers.get("content-security-policy")).toContain(`form-action 'self' ${github.url}`);
    expect((await second.open(word)).status).toBe(404);

    const { action, manifest } = formOf(shown.text);
    expect(action).toContain(`${github.url}/settings/apps/new?state=`);
    const form = { method: "POST", body: new URLSearchParams({ manifest }), redirect: "manual" } as const;
    const back = new URL((await fetch(action, form)).headers.get("location") ?? "");
    expect(back.origin + back.pathname).toBe(`${publicUrl}/setup/callback`);
    const path = `${back.pathname}${back.search}`;

    expect((await second.open(path)).status).toBe(404);
    const forged = path.replace(/state=[^&]+/, "state=forged");
    expect((await one.open(forged)).status).toBe(404);
    // A state is good once, also after a wrong one.
    expect((await one.open(path)).status).toBe(404);

    const again = formOf((await one.open("/setup")).text);
    const next = await fetch(again.action, { ...form, body: new URLSearchParams({ manifest: again.manifest }) });
    const callback = new URL(next.headers.get("location") ?? "");
    const made = await one.open(`${callback.pathname}${callback.search}`);
    expect(made.status).toBe(200);
    expect(made.headers.get("cache-control")).toBe("no-store");
    const told = ["APP_ID=&quot;4711&quot;", "WEBHOOK_SECRET=&quot;made by GitHub&quot;", "BEGIN PRIVATE KEY"];
    expect(told.filter((words) => !made.text.includes(words))).toEqual([]);
    await setup.made;

    const file = join(folder, "app.json");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ APP_ID: "4711", PUBLIC_URL: publicUrl });
    for (const path of ["/setup", word, `${callback.pathname}${callback.search}`])
      expect([path, (await one.open(path)).status]).toEqual([path, 404]);
  });

  it("starts the bot from what was kept, and what the environment says goes before", () => {
    const start = startOf({ DATA_FOLDER: folder, PUBLIC_URL: "https://other.example" });
    expect(start).toMatchObject({
      is: "bot",
      settings: { app: { id: "4711" }, login: { clientId: "Iv23liLoopback" }, publicUrl: "https://other.example" },
    });
  });

  it("asks for a way in where GitHub could not reach the bot", async () => {
    const app = new Hono<{ Bindings: HttpBindings }>();
    const address = "http://localhost:3000";
    const keep = () => Promise.reject(new Error("nothing was made"));
    const site = { ...surroundings(), word: "w", address: () => address, variables: () => [], keep };
    new Setup(site).routes(app);
    const cookie = (await app.request("/setup?word=w")).headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^setup=[\w-]+; Path=\/setup; HttpOnly; SameSite=Lax$/);
    const text = await (await app.request("/setup", { headers: { cookie: cookie.split(";")[0] ?? "" } })).text();
    expect(text).toContain("<code>WEBHOOK_PROXY_URL</code>");
    expect(text).not.toContain("manifest");
  });

  it("shows the secrets with the reason where they cannot be kept", async () => {
    const app = new Hono<{ Bindings: HttpBindings }>();
    const keep = () => Promise.reject(new Error("ENOSPC: no space left"));
    const variables = () => ["WEBHOOK_SECRET=told once"];
    const address = () => publicUrl;
    const site = { ...surroundings({ PUBLIC_URL: publicUrl }), word: "w", address, variables, keep };
    new Setup(site).routes(app);
    const [cookie = ""] = ((await app.request("/setup?word=w")).headers.get("set-cookie") ?? "").split(";");
    const { action, manifest } = formOf(await (await app.request("/setup", { headers: { cookie } })).text());
    const form = { method: "POST", body: new URLSearchParams({ manifest }), redirect: "manual" } as const;
    const back = new URL((await fetch(action, form)).headers.get("location") ?? "");
    const made = await app.request(`${back.pathname}${back.search}`, { headers: { cookie } });
    const text = await made.text();
    expect(made.status).toBe(200);
    expect(["WEBHOOK_SECRET=told once", "ENOSPC: no space left"].filter((words) => !text.includes(words))).toEqual([]);
  });
});

describe("a bot without an App", () => {
  it("shows a demo's pages from its database, and answers for its health", async () => {
    const shown = await browser().open("/r/demo/medical-scheduling/pull/2");
    expect(/<h1>(.*?)<\/h1>/.exec(shown.text)?.[1]).toMatch(/^❌ Compliance: 2 new gaps/);
    expect((await browser().open("/healthz")).text).toBe("ok\n");
    expect((await browser().open("/readyz")).text).toContain("not set up");
    expect((await browser().open("/r/acme/scheduling/pull/7")).status).toBe(404);
    expect((await browser().open("/")).text).toContain("/r/demo/medical-scheduling/pull/6");
  });

  it.each(["/", "/r/demo/medical-scheduling/pull/2", "/r/demo/medical-scheduling/pull/5", "/r/acme/nothing/pull/1"])(
    "%s can be used by keyboard, on any screen and without a script",
    async (path) => {
      const { text } = await browser().open(path);
      const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);
      expect(text).toContain('<html lang="en">');
      expect(text).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
      expect(/<script|<style|<iframe|\sstyle=|\son[a-z]+=/.exec(text)).toBeNull();
      expect(all(/(<h1)[ >]/g)).toHaveLength(1);
      // What can be used is a browser's own, or a table that scrolls: nothing else takes part in the order of the keyboard.
      expect(all(/<a(?![^>]*\shref="[^"]+")([^>]*)>/g)).toEqual([]);
      const inOrder = all(/(<[^>]*\stabindex=[^>]*>)/g);
      expect(inOrder.filter((tag) => !/role="region" tabindex="0" aria-label="[^"]/.test(tag))).toEqual([]);
      const ids = all(/\sid="([^"]*)"/g);
      expect(ids).toHaveLength(new Set(ids).size);
      expect(all(/\s(?:aria-labelledby|for)="([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  it.each<{ title: string; env: Record<string, string>; mistakes: number }>([
    { title: "partly set", env: { APP_ID: "4711" }, mistakes: 2 },
    { title: "set for the login alone", env: { CLIENT_ID: "Iv1" }, mistakes: 4 },
    { title: "a worker", env: { ROLE: "worker", DATABASE_URL: "postgres://localhost/x" }, mistakes: 1 },
  ])("$title is told all that is missing, and sets nothing up", ({ env, mistakes }) => {
    try {
      startOf({ DATA_FOLDER: temporary(), ...env });
      expect.unreachable();
    } catch (error) {
      expect(error instanceof EnvironmentError && error.mistakes).toHaveLength(mistakes);
    }
  });

  it("tells nobody why its database cannot be opened", async () => {
    const file = join(temporary(), "no-folder");
    writeFileSync(file, "");
    const closed = await setUpBot(surroundings({ DATA_FOLDER: file, LOG_LEVEL: "silent" }));
    await expect(closed.ready).rejects.toThrow();
    const open = (path: string) => new Browser(publicUrl, () => closed.url).open(path);
    expect(await open("/r/demo/medical-scheduling/pull/2")).toMatchObject({
      status: 500,
      text: "something went wrong\n",
    });
    expect(await open("/readyz")).toMatchObject({ status: 503 });
    await closed.stop();
  });

  it("has whoever opens an example just after its start wait for it", async () => {
    const early = await setUpBot(surroundings({ DATA_FOLDER: temporary() }));
    const shown = await new Browser(publicUrl, () => early.url).open("/r/demo/medical-scheduling/pull/2");
    expect(shown.status).toBe(200);
    await early.stop();
  });

  it("sets up where nothing is set", () => {
    expect(startOf({ DATA_FOLDER: temporary() })).toMatchObject({ is: "setup" });
  });
});

describe("a manifest", () => {
  const manifest = manifestOf({ address: publicUrl, hook: `${publicUrl}/webhooks`, suffix: "x" }) as Record<
    string,
    unknown
  >;

  it("asks for each event with the permission that GitHub wants for it, and never to write contents", () => {
    expect(refusedManifest(manifest)).toEqual([]);
    expect(manifest.default_permissions).toMatchObject({ contents: "read" });
  });

  it("that asks for comments without issues is refused, as GitHub refuses it", () => {
    const { issues: _, ...others } = manifest.default_permissions as Record<string, string>;
    expect(refusedManifest({ ...manifest, default_permissions: others })).toEqual([
      "Default events unsupported: issue_comment",
    ]);
  });
});
