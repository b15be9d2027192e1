// Who may read which page: two installations, one hostile, strangers, and what becomes of logins.
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { botForTests } from "../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed, scheduling } from "../../support/bot-world.ts";
import { Browser, type Shown } from "../../support/browser.ts";
import { faults } from "../../support/loopback-github.ts";
import type { GitHubState } from "../../support/loopback-state.ts";

const publicUrl = "https://bot.acme.example";
const secretOne = scheduling("secret-one");
const open = scheduling("open-one");
open.visibility = "PUBLIC";
const theirs = scheduling("theirs", "2-rename-breaks-evidence", "evil");
theirs.permissions.delete("alice");
theirs.permissions.set("mallory", "admin");
theirs.users.push("mallory");

const world = botForTests(
  [secretOne, open],
  (github) => ({
    GITHUB_URL: github.url,
    PUBLIC_URL: publicUrl,
    PUBLIC_WITHOUT_LOGIN: "yes",
    CLIENT_ID: "Iv23liLoopback",
    CLIENT_SECRET: "the App's client secret",
  }),
  [theirs],
);

const page = ({ owner, repo, pull }: GitHubState) => `/r/${owner}/${repo}/pull/${pull.number}`;
const browser = () => new Browser(publicUrl, () => world.url);

/** A browser in which somebody is logged in. */
async function browserOf(login: string): Promise<Browser> {
  world.app.web.visitor = login;
  const one = browser();
  await one.open("/login");
  expect([...one.cookies.keys()]).toEqual(["__Host-session"]);
  return one;
}

async function evaluated(state: GitHubState, installation = 100): Promise<void> {
  await deliver(world.url, { ...pushed(state), ...about(state, installation) });
  await eventually(() => checksOf(world.app, state, state.pull.head).length > 0);
}

beforeAll(async () => {
  await evaluated(secretOne);
  await evaluated(open);
  await evaluated(theirs, 101);
}, 120_000);

afterEach(() => {
  world.app.web.visitor = "alice";
  open.visibility = "PUBLIC";
});

/** The heading alone: a page is long. */
const headingOf = ({ text }: Shown) => /<h1>(.*?)<\/h1>/.exec(text)?.[1];
const heading = "❌ Compliance: 2 new gaps, 2 broken evidence links, 1 untreated risk, 1 CODEOWNERS mismatch";

describe("a page", () => {
  it("is where the check leads, and tells what the comment tells", async () => {
    const [check] = checksOf(world.app, open, open.pull.head);
    expect(check?.detailsUrl).toBe(`${publicUrl}${page(open)}`);
    const shown = await browser().open(page(open));
    expect(shown.status).toBe(200);
    expect(headingOf(shown)).toBe(heading);
    const said = ["Blocks merge because", "docs/policies/encryption.md", "Not selected: 13 controls", "soc2-2017"];
    expect(said.filter((words) => !shown.text.includes(words))).toEqual([]);
  });

  it("has the report as every other door writes it", async () => {
    const { text, headers } = await browser().open(`${page(open)}/report.json`);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(JSON.parse(text)).toMatchObject({ schema: "controldiff-report/1", verdict: { is: "fail" } });
  });

  it.each(["/", page(open), page(secretOne), "/nowhere", "/login/callback"])(
    "%s is sent with no way out",
    async (path) => {
      const { headers, text } = await browser().open(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
      );
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(/<script|<style|\sstyle=|\son[a-z]+=/.exec(text)).toBeNull();
    },
  );

  it("has one style sheet, which a browser keeps", async () => {
    const first = await browser().open("/style.css");
    expect(first.headers.get("content-type")).toBe("text/css; charset=utf-8");
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    expect((await browser().open("/style.css", { headers })).status).toBe(304);
  });
});

/** What tells nobody whether something is there. */
const told = ({ status, text, headers }: Shown) => ({
  status,
  text: text.replaceAll(/(?:%2F|\/)r(?:%2F|\/)[\w%./-]+/g, "PAGE"),
  headers: [...headers.keys()].filter((name) => name !== "date").sort(),
});

describe("who may read", () => {
  const nobody = page({ ...secretOne, repo: "not-there" });

  it.each([
    { who: null, path: page(secretOne), title: "a stranger, of a private repository" },
    { who: null, path: `${page(secretOne)}/report.json`, title: "a stranger, of its report" },
    { who: null, path: page(theirs), title: "a stranger, of the other installation's" },
    { who: "mallory", path: page(secretOne), title: "the other installation's administrator" },
    { who: "mallory", path: `${page(secretOne)}/report.json`, title: "the same, of the report" },
    {
      who: "mallory",
      path: page({ ...secretOne, owner: "evil" }),
      title: "the same, by a repository's name under their account",
    },
    {
      who: "mallory",
      path: page({ ...secretOne, pull: { ...secretOne.pull, number: 8 } }),
      title: "the same, of another pull request",
    },
    { who: "carol", path: page(secretOne), title: "somebody without access" },
    { who: "alice", path: page(theirs), title: "a collaborator of ours, of theirs" },
    {
      who: "alice",
      path: page({ ...secretOne, pull: { ...secretOne.pull, number: 8 } }),
      title: "a collaborator, of a pull request that is not there",
    },
  ])("$title is told what everybody is told of what is not there", async ({ who, path }) => {
    const one = who === null ? browser() : await browserOf(who);
    const refused = await one.open(path);
    expect(told(refused)).toEqual(told(await one.open(nobody)));
    expect(refused.status).toBe(404);
  });

  it.each([
    { who: "alice", path: page(secretOne), title: "a collaborator" },
    { who: "BOB", path: page(secretOne), title: "who may read, in any case" },
    { who: "mallory", path: page(theirs), title: "the other installation's administrator, of theirs" },
    { who: "mallory", path: page(open), title: "anybody, of a public repository" },
    { who: null, path: page(open), title: "a stranger, of a public repository" },
    {
      who: "alice",
      path: page(secretOne).replace("acme/secret-one", "ACME/Secret-One"),
      title: "by a name in another case",
    },
  ])("$title", async ({ who, path }) => {
    const one = who === null ? browser() : await browserOf(who);
    const shown = await one.open(path);
    expect(shown.status).toBe(200);
    expect(headingOf(shown)).toBe(heading);
  });

  it("a stranger may read no longer once GitHub says that it is private", async () => {
    open.visibility = "PRIVATE";
    expect((await browser().open(page(open))).status).toBe(404);
    open.visibility = "INTERNAL";
    expect((await browser().open(page(open))).status).toBe(404);
  });

  it("a permission is asked for once in five minutes, and of each repository's own installation", async () => {
    const one = await browserOf("bob");
    const before = world.github.calls.length;
    for (let times = 0; times < 3; times += 1) await one.open(page(secretOne));
    const asked = world.github.calls.slice(before).filter((call) => call.includes("/collaborators/"));
    expect(asked.length).toBeLessThanOrEqual(1);
  });

  it("nobody reads what GitHub does not answer for", async () => {
    world.github.fails({ on: /^GET \/repos\/acme\/open-one$/, is: faults.badCredentials, times: 1 });
    expect((await browser().open(page(open))).status).toBe(404);
    expect((await browser().open(page(open))).status).toBe(200);
  });
});

describe("a login", () => {
  /** The way back from GitHub that a browser is sent on, not gone. */
  async function wayBack(one: Browser, to = "/login"): Promise<URL> {
    const { headers } = await one.open(to, { follows: false });
    const answer = await fetch(headers.get("location") ?? "", { redirect: "manual" });
    return new URL(answer.headers.get("location") ?? "");
  }

  const pathOf = ({ pathname, search }: URL) => `${pathname}${search}`;
  const isIn = (one: Browser) => one.cookies.has("__Host-session");

  it("asks GitHub with a state and a challenge, and keeps what is in the browser from scripts and other sites", async () => {
    const { headers } = await browser().open(`/login?to=${page(secretOne)}`, { follows: false });
    const asked = new URL(headers.get("location") ?? "");
    expect(asked.pathname).toBe("/login/oauth/authorize");
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: "Iv23liLoopback",
      redirect_uri: `${publicUrl}/login/callback`,
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
    });
    expect(headers.get("set-cookie")).toMatch(/^__Host-login=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it("leads back to the page that it was asked for from, and its token is taken back", async () => {
    const one = browser();
    const shown = await one.open(`/login?to=${page(secretOne)}`);
    expect(shown.url).toBe(`${publicUrl}${page(secretOne)}`);
    expect(headingOf(shown)).toBe(heading);
    expect(world.app.web.tokens.size).toBe(0);
    expect(world.app.web.takenBack.length).toBeGreaterThan(0);
  });

  it.each([
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "/r/acme/x/pull/1/../../../../login",
    "/r/acme/x/pull/1?to=//evil.example",
    "/r/%2Fevil.example/x/pull/1",
    "javascript:alert(1)",
    "",
  ])("does not lead to %j", async (to) => {
    const shown = await browser().open(`/login?to=${encodeURIComponent(to)}`);
    expect(shown.url).toBe(`${publicUrl}/`);
    expect(shown.way.filter((url) => url.includes("evil") && !url.includes("/login"))).toEqual([]);
  });

  it.each<{ title: string; alter: (url: URL) => void; clears?: boolean }>([
    { title: "without a state", alter: (url) => url.searchParams.delete("state") },
    { title: "with another state", alter: (url) => url.searchParams.set("state", "a".repeat(43)) },
    { title: "without a code", alter: (url) => url.searchParams.delete("code") },
    { title: "with another code", alter: (url) => url.searchParams.set("code", "0".repeat(20)) },
    { title: "in a browser that did not begin it", alter: () => {}, clears: true },
  ])("$title is none", async ({ alter, clears = false }) => {
    const one = browser();
    const back = await wayBack(one);
    alter(back);
    if (clears) one.cookies.clear();
    expect((await one.open(pathOf(back))).status).toBe(403);
    expect(isIn(one)).toBe(false);
  });

  it("that somebody else began is none: nobody is logged in as another by following a link", async () => {
    world.app.web.visitor = "mallory";
    const [mallory, victim] = [browser(), browser()];
    const back = await wayBack(mallory);
    await victim.open("/login", { follows: false });
    expect((await victim.open(pathOf(back))).status).toBe(403);
    expect(isIn(victim)).toBe(false);
  });

  it("is completed once: neither the code nor the state is good a second time, whatever cookies are kept", async () => {
    const one = browser();
    const back = await wayBack(one);
    const kept = new Map(one.cookies);
    await one.open(pathOf(back));
    expect(isIn(one)).toBe(true);
    const again = browser();
    for (const [name, value] of kept) again.cookies.set(name, value);
    const fresh = await wayBack(browser());
    back.searchParams.set("code", fresh.searchParams.get("code") ?? "");
    expect((await again.open(pathOf(back))).status).toBe(403);
    expect(isIn(again)).toBe(false);
  });

  it("that somebody does not agree to is none", async () => {
    world.app.web.visitor = null;
    const one = browser();
    expect((await one.open("/login")).status).toBe(403);
    expect(isIn(one)).toBe(false);
  });

  it("with a cookie that was altered is none", async () => {
    const one = browser();
    const back = await wayBack(one);
    const [text = "", mac = ""] = (one.cookies.get("__Host-login") ?? "").split(".");
    const told = JSON.parse(Buffer.from(text, "base64url").toString()) as { data: { to: string } };
    told.data.to = "/r/evil/x/pull/1";
    one.cookies.set("__Host-login", `${Buffer.from(JSON.stringify(told)).toString("base64url")}.${mac}`);
    expect((await one.open(pathOf(back))).status).toBe(403);
  });

  it("ends with a logout, for whoever has kept its cookie too", async () => {
    const one = await browserOf("alice");
    const kept = one.cookies.get("__Host-session") ?? "";
    expect((await one.open("/logout", { method: "POST" })).url).toBe(`${publicUrl}/`);
    expect(isIn(one)).toBe(false);
    one.cookies.set("__Host-session", kept);
    expect((await one.open(page(secretOne))).status).toBe(404);
    expect((await one.open("/logout")).status).toBe(404);
  });
});
