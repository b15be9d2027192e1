import { describe, expect, it } from "vitest";
import { checksOf } from "../../../support/bot-world.ts";
import { faults } from "../../../support/loopback-github.ts";
import { heading, headingOf, type People, page, publicUrl, told } from "./world.ts";

/** A page, and who may read it. */
export function reading({ world, secretOne, open, theirs, browser, browserOf }: People): void {
  describe("a page", () => {
    it("is where the check leads, and tells what the comment tells", async () => {
      const [check] = checksOf(world.app, open, open.pull.head);
      expect(check?.detailsUrl).toBe(`${publicUrl}${page(open)}`);
      expect(check?.summary).toContain(`[full report](${publicUrl}${page(open)})`);
      expect(check?.text).toBeNull();
      const shown = await browser().open(page(open));
      expect(shown.status).toBe(200);
      expect(headingOf(shown)).toBe(heading);
      const said = ["Blocks merge because", "docs/policies/encryption.md", "Not selected: 13 controls", "soc2-2017"];
      expect(said.filter((words) => !shown.text.includes(words))).toEqual([]);
    });

    it("has the report as every other door writes it", async () => {
      const { text, headers } = await browser().open(`${page(open)}/report.json`);
      expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
      expect(headers.get("content-encoding")).toBe("gzip");
      expect(JSON.parse(text)).toMatchObject({ schema: "controldiff-report/1", verdict: { is: "fail" } });
    });

    it.each(["identity", "br", "gzip;q=0", "*;q=0.0"])("has it only packed: not for %s", async (accepted) => {
      const headers = { "accept-encoding": accepted };
      const shown = await browser().open(`${page(open)}/report.json`, { headers });
      expect([shown.status, shown.text]).toEqual([406, expect.stringContaining("curl --compressed")]);
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
      const [refused, absent] = await Promise.all([one.open(path), one.open(nobody)]);
      expect(told(refused)).toEqual(told(absent));
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

    // Of the last ones: from here on the last answer stands for strangers for a while.
    it("strangers in numbers read on, and GitHub is not asked for each", async () => {
      const before = world.github.calls.length;
      const shown = await Promise.all(Array.from({ length: 40 }, () => browser().open(page(open))));
      expect(new Set(shown.map(({ status }) => status))).toEqual(new Set([200]));
      const asked = world.github.calls.slice(before).filter((call) => call === "GET /repos/acme/open-one");
      expect(asked.length).toBeLessThan(40);
    });
  });
}
