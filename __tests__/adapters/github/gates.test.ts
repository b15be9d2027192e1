import { describe, expect } from "vitest";
import { gitHubClient } from "../../../src/adapters/github/client/client.ts";
import { gitHubDirectory } from "../../../src/adapters/github/people/directory.ts";
import { readQueued } from "../../../src/adapters/github/pulls/queue.ts";
import type { Owner } from "../../../src/model/program.ts";
import { faults, type Loopback } from "../../support/loopback-github.ts";
import { orgToken, workflowToken } from "../../support/loopback-state.ts";
import { itOnGitHub } from "../../support/on-github.ts";

const it = itOnGitHub();
const at = { owner: "acme", repo: "scheduling" };

function client(github: Loopback, token: string) {
  return gitHubClient({ token, apiUrl: github.url, wait: async () => {} });
}

describe("who is in a team", () => {
  const team: Owner = { name: "@acme/crowd", kind: "team", place: { path: "p.yml", line: 1, column: 1 } };
  const crowd = (size: number) => [...Array.from({ length: size - 1 }, (_, number) => `user${number}`), "Zoe"];

  async function lookUp(github: Loopback, size: number, token: string | null = orgToken) {
    github.state.organizations.get("acme")?.set("crowd", crowd(size));
    const members = token === null ? null : client(github, token);
    const directory = gitHubDirectory({ client: client(github, workflowToken), members, at });
    const told = await directory.lookUp([team], ["zoe", "mallory"]);
    const { known, because } = told.memberships.get("@acme/crowd") ?? {};
    return { members: told.members.get("@acme/crowd")?.length, known: known && Object.fromEntries(known), because };
  }

  it("is read page by page", async ({ github }) => {
    expect(await lookUp(github, 250)).toEqual({ members: 250, known: undefined, because: undefined });
  });

  it("is asked person by person where there are too many", async ({ github }) => {
    expect(await lookUp(github, 1_200)).toMatchObject({ members: undefined, known: { zoe: true, mallory: false } });
  });

  it("is asked person by person where no list is shown, and then no answer is no denial", async ({ github }) => {
    github.state.secret.add("acme/crowd");
    github.state.organizations.set("acme", new Map());
    expect(await lookUp(github, 3)).toMatchObject({ known: { zoe: true } });
  });

  it("is not known without a token that sees teams", async ({ github }) => {
    expect(await lookUp(github, 3, null)).toMatchObject({ known: {}, because: expect.stringContaining("org-token") });
  });

  for (const [name, fault] of [
    ["403", faults.notAccessible],
    ["502", faults.serverError],
  ] as const) {
    it(`is not known where GitHub answers ${name}`, async ({ github }) => {
      github.fails({ on: /memberships/, is: fault });
      expect(await lookUp(github, 1_200)).toMatchObject({ known: {}, because: expect.stringContaining(name) });
    });
  }

  it("is not known of an answer that was cut off", async ({ github }) => {
    github.fails({ on: /memberships/, is: "truncated" });
    expect(await lookUp(github, 1_200)).toMatchObject({ known: {} });
  });
});

describe("administrators", () => {
  it("are those whose permission is admin; of whom GitHub does not say is none", async ({ github }) => {
    github.state.permissions.set("alice", "admin");
    const directory = gitHubDirectory({ client: client(github, workflowToken), members: null, at });
    expect([...(await directory.administrators(["Alice", "bob", "nobody"]))]).toEqual(["alice"]);
    github.fails({ on: /permission/, is: faults.notAccessible });
    expect([...(await directory.administrators(["Alice"]))]).toEqual([]);
  });
});

describe("a merge queue", () => {
  const [base, first, second] = ["0", "1", "2"].map((digit) => digit.repeat(40)) as [string, string, string];
  const queued = async (github: Loopback, from: string, to: string) => {
    const read = await readQueued(client(github, workflowToken), at, { branch: "main", base: from, head: to });
    return typeof read === "string" ? read : read.map(({ number }) => number);
  };

  it("names the pull requests behind a group's base, up to its head", async ({ github }) => {
    github.state.queue = [
      { number: 7, commit: first },
      { number: 8, commit: second },
    ];
    expect(await queued(github, base, first)).toEqual([7]);
    expect(await queued(github, first, second)).toEqual([8]);
    expect(await queued(github, base, second)).toEqual([7, 8]);
    expect(await queued(github, base, "f".repeat(40))).toBe("no-entry");
  });

  it("is read to its last page", async ({ github }) => {
    const filler = Array.from({ length: 120 }, (_, at) => ({ number: at + 10, commit: `${at}`.padStart(40, "a") }));
    github.state.queue = [...filler, { number: 8, commit: second }];
    expect(await queued(github, filler.at(-1)?.commit ?? "", second)).toEqual([8]);
  });

  it("is none where the branch has none", async ({ github }) => {
    expect(await queued(github, base, first)).toBe("no-queue");
  });

  it("is not taken for empty where GitHub does not answer", async ({ github }) => {
    github.fails({ on: /graphql/, is: faults.serverError });
    await expect(queued(github, base, first)).rejects.toThrow();
  });
});
