import { describe, expect, it } from "vitest";
import { BaseReadings } from "../../../src/doors/bot/evaluating/base-readings.ts";
import type { FileEntry, Revision } from "../../../src/model/snapshot.ts";
import type { Repository } from "../../../src/ports.ts";

const revision = (id: string): Revision => ({ id, name: id, isCommit: true });
const [base, head, tip] = ["base", "head", "tip"].map(revision) as [Revision, Revision, Revision];

const files: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  base: {
    "compliance/controls/tls.yml":
      "evidence:\n  - url: https://status.example.com/tls\n  - url: http://127.0.0.1:9/admin\n",
    "docs/policy.md": "See https://docs.example.com/policy",
  },
  tip: { "compliance/program.yml": "# the host of https://tip.example.com/ too\n" },
  head: { "compliance/controls/tls.yml": "evidence:\n  - url: https://stranger.example.net/\n" },
};

const repository: Repository = {
  revisions: async () => ({ base, head, tip }),
  files: async () => [],
  change: async () => ({ files: [], incomplete: null }),
  read: async ({ id }, entries) =>
    new Map(entries.map(({ path }) => [path, Buffer.from(files[id]?.[path] ?? "")] as const)),
};

/** What is noted when base, tip and head were read. */
async function read(): Promise<BaseReadings> {
  const readings = new BaseReadings("compliance/program.yml");
  const noting = readings.noting(repository);
  for (const side of [base, tip, head]) {
    const entries = Object.keys(files[side.id] ?? {}).map((path): FileEntry => ({ path, kind: "file", id: path }));
    await noting.read(side, entries);
  }
  return readings;
}

async function asked(url: string) {
  return (await (await read()).linksOf([]).probe([url])).get(url);
}

const notOne = /is not an allowed host/;

describe("a URL in evidence", () => {
  it.each([
    { title: "of a host that only head's program names", url: "https://stranger.example.net/", why: notOne },
    { title: "of a host that a file beside the program names", url: "https://docs.example.com/policy", why: notOne },
    { title: "of a host below one that base names", url: "https://a.status.example.com/", why: notOne },
    {
      title: "whose user name is a host that base names",
      url: "https://status.example.com@stranger.example.net/",
      why: /user name/,
    },
    { title: "of the cloud's metadata", url: "http://169.254.169.254/latest/meta-data", why: notOne },
    { title: "of this machine by another name", url: "http://localhost:5432/", why: notOne },
    { title: "of this machine, which base names", url: "http://127.0.0.1:9/admin", why: /no public address/ },
    { title: "of another scheme", url: "file:///etc/passwd", why: /./ },
  ])("$title is not asked", async ({ url, why }) => {
    expect(await asked(url)).toEqual({ is: "unverifiable", because: expect.stringMatching(why) });
  });

  it("of any host is not asked where base names none and none is allowed", async () => {
    const readings = new BaseReadings("compliance/program.yml");
    const url = "https://status.example.com/";
    expect((await readings.linksOf([]).probe([url])).get(url)).toMatchObject({ is: "unverifiable" });
  });

  it("is asked of the hosts that base's program and the branch's tip name, and of no other", async () => {
    const readings = await read();
    expect(readings.hosts()).toEqual(["status.example.com", "127.0.0.1", "tip.example.com"]);
  });
});
