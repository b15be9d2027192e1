import { describe, expect, it } from "vitest";
import type { Browser } from "../../../support/browser.ts";
import { heading, headingOf, type People, page, publicUrl } from "./world.ts";

/** What becomes of a login. */
export function logins({ world, secretOne, browser, browserOf }: People): void {
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

    it.each<{ title: string; headers: Record<string, string> }>([
      { title: "another site's form", headers: { "sec-fetch-site": "cross-site", origin: "null" } },
      { title: "another site's form, in an old browser", headers: { origin: "https://evil.example" } },
      { title: "a form of no origin", headers: { origin: "null" } },
    ])("$title does not end it", async ({ headers }) => {
      const one = await browserOf("alice");
      expect((await one.open("/logout", { method: "POST", headers })).status).toBe(403);
      expect((await one.open(page(secretOne))).status).toBe(200);
    });

    it("is ended by our own form, whose origin browsers do not tell", async () => {
      const one = await browserOf("alice");
      const headers = { "sec-fetch-site": "same-origin", origin: "null" };
      expect((await one.open("/logout", { method: "POST", headers })).url).toBe(`${publicUrl}/`);
      expect(isIn(one)).toBe(false);
    });

    it("takes the place of the one before, which is ended", async () => {
      const one = await browserOf("alice");
      const before = one.cookies.get("__Host-session") ?? "";
      await one.open("/login");
      expect((await one.open(page(secretOne))).status).toBe(200);
      one.cookies.set("__Host-session", before);
      expect((await one.open(page(secretOne))).status).toBe(404);
    });

    it("is tried 10 times a minute from one address", async () => {
      const one = browser();
      const statuses = [];
      for (let times = 0; times < 14; times += 1)
        statuses.push((await one.open("/login/callback?state=1&code=2")).status);
      expect(statuses.slice(0, 10)).toEqual(Array(10).fill(403));
      expect(statuses.at(-1)).toBe(429);
      expect((await browser().open("/login/callback?state=1&code=2")).status).toBe(403);
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
}
