// What pages may cost an installation, and how long an answer of GitHub's stands. The clock is given.
import { describe, expect, it } from "vitest";
import type { GitHubClient } from "../../../../src/adapters/github/client/client.ts";
import type { Session } from "../../../../src/adapters/store/database.ts";
import { Access } from "../../../../src/doors/bot/pages/access.ts";

const minute = 60_000;

/** Repositories `r0`, `r1`… of one installation, and `other` of another one; what GitHub was asked is counted. */
function world(publics: Set<string>) {
  const asked: string[] = [];
  let clock = 0;
  const idOf = (name: string) => (name === "other" ? 1_000 : Number(name.slice(1)));
  const database = {
    query: async (text: string, [owner, name]: readonly string[] = []) =>
      text.includes("from repository")
        ? [{ id: idOf(name ?? ""), installation: name === "other" ? 2 : 1, owner, name }]
        : [],
  } as unknown as Session;
  const readers = new Map([["alice", 1]]);
  const get = async ({ repo }: { repo: string }) => {
    asked.push(repo);
    if (repo === "r99") throw Object.assign(new Error("Not Found"), { status: 404 });
    return { data: { id: idOf(repo), private: !publics.has(repo) } };
  };
  const getCollaboratorPermissionLevel = async ({ repo, username }: { repo: string; username: string }) => {
    asked.push(`${repo}/${username}`);
    const id = readers.get(username);
    return { data: { permission: id === undefined ? "none" : "read", user: { id: id ?? 2 } } };
  };
  const client = { rest: { repos: { get, getCollaboratorPermissionLevel } } } as unknown as GitHubClient;
  const access = new Access({
    database,
    clientOf: async () => client,
    publicWithoutLogin: true,
    allowedAccounts: [],
    now: () => clock,
  });
  const reads = async (repo: string, who: { id: number; login: string } | null = null) =>
    (await access.of({ owner: "acme", repo }, who)) !== null;
  return { asked, reads, passes: (milliseconds: number) => (clock += milliseconds) };
}

const many = Array.from({ length: 40 }, (_, at) => `r${at}`);
const alice = { id: 1, login: "alice" };
const carol = { id: 2, login: "carol" };

describe("what pages cost an installation", () => {
  it.each<{ title: string; who: (at: number) => { id: number; login: string } | null; most: number }>([
    { title: "strangers", who: () => null, most: 30 + 60 * 10 },
    { title: "people", who: (at) => ({ id: at, login: `p${at}` }), most: 30 + 60 * 20 },
    { title: "one person", who: () => carol, most: 10 + 60 * 10 },
  ])("$title, of 40 repositories for an hour", async ({ who, most }) => {
    const { asked, reads, passes } = world(new Set(many));
    for (let second = 0; second < 3_600; second += 5) {
      for (const [at, repo] of many.entries()) await reads(repo, who(second * 40 + at));
      passes(5_000);
    }
    expect(asked.length).toBeGreaterThan(most / 3);
    expect(asked.length).toBeLessThanOrEqual(most);
  });

  it("is no other installation's, and strangers take nothing from those who are logged in", async () => {
    const { reads } = world(new Set([...many, "other"]));
    for (const repo of many) await reads(repo);
    expect([await reads("r39"), await reads("other"), await reads("r39", alice)]).toEqual([false, true, true]);
  });

  it("whoever asks for one repository again and again keeps nobody from another", async () => {
    const { asked, reads } = world(new Set(["r1", "r2"]));
    for (let times = 0; times < 200; times += 1) expect(await reads("r1")).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(16);
    expect(await reads("r2")).toBe(true);
  });

  it("many who ask at once cost one question, and keep nobody from another repository", async () => {
    const { asked, reads } = world(new Set(["r1", "r2"]));
    const told = await Promise.all(Array.from({ length: 200 }, () => reads("r1")));
    expect([new Set(told), asked]).toEqual([new Set([true]), ["r1"]]);
    expect(await reads("r2")).toBe(true);
  });

  it("somebody who opens many pages at once reads all of them", async () => {
    const { asked, reads } = world(new Set());
    const told = await Promise.all(Array.from({ length: 40 }, () => reads("r1", alice)));
    expect([new Set(told), asked]).toEqual([new Set([true]), ["r1", "r1/alice"]]);
  });

  it("what is not there is not asked for without end either", async () => {
    const { asked, reads } = world(new Set());
    for (let times = 0; times < 200; times += 1) expect(await reads("r99", alice)).toBe(false);
    expect(asked.length).toBeLessThanOrEqual(16);
  });
});

describe("what GitHub said", () => {
  it("of a repository that is made private stands for a minute at most, whoever reads", async () => {
    for (const who of [null, carol]) {
      const publics = new Set(["r1"]);
      const { reads, passes } = world(publics);
      for (let times = 0; times < 30; times += 1) expect(await reads("r1", who)).toBe(true);
      publics.clear();
      passes(minute);
      expect([who, await reads("r1", who)]).toEqual([who, false]);
    }
  });

  it("of somebody's own permission stands for five minutes", async () => {
    const { asked, reads, passes } = world(new Set());
    for (const _ of [1, 2, 3, 4]) {
      expect(await reads("r1", alice)).toBe(true);
      passes(minute);
    }
    expect(asked).toEqual(["r1", "r1/alice"]);
    passes(2 * minute);
    await reads("r1", alice);
    expect(asked).toHaveLength(4);
  });
});
