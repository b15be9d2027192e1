import { describe, expect, test } from "vitest";
import { probe } from "../../src/fetch/probe.ts";
import type { CodeownersAnswer, OwnerStatus } from "../../src/model/assessment.ts";
import type { Revision } from "../../src/model/snapshot.ts";
import type { Directory } from "../../src/ports.ts";
import { aProgram } from "../support/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const platform = "/infra/ @acme/platform\n";
const dissolved = "/infra/ @acme/platform @acme/dissolved\n";
const noTeams: OwnerStatus = { is: "unverifiable", because: "no token sees teams" };

/** GitHub, that sees no team, and knows all owners in CODEOWNERS but these. */
function gitHub(faulty: Readonly<Record<string, CodeownersAnswer>> = {}) {
  const asked: string[] = [];
  const directory: Directory = {
    lookUp: async (owners) => ({
      owners: new Map(owners.map(({ name }) => [name.toLowerCase(), noTeams])),
      members: new Map(),
      memberships: new Map(),
    }),
    administrators: async () => new Set(),
    codeowners: async (commit) => {
      asked.push(commit);
      return faulty[commit] ?? { is: "told", faults: [] };
    },
  };
  return { asked, directory };
}

function side(id: string, codeowners: string | null, isCommit = true) {
  const program = aProgram().control("TX-01", { owner: "@Acme/Platform" }).build();
  const snapshot = snapshotOf(codeowners === null ? {} : { "docs/CODEOWNERS": codeowners });
  const revision: Revision = { id, name: id, isCommit };
  return { snapshot: { ...snapshot, revision }, parsed: { program, absent: false, problems: [], salvaged: null } };
}

async function probed(base: ReturnType<typeof side>, head: ReturnType<typeof side>, at: ReturnType<typeof gitHub>) {
  const probes = await probe({ base, head, files: [] }, { directory: at.directory, links: null });
  return {
    owner: probes.owners.get("@acme/platform")?.is,
    base: probes.codeowners.base.is,
    head: probes.codeowners.head.is,
  };
}

const unknown = (name: string, source: string): CodeownersAnswer => {
  const column = source.indexOf(name) + 1;
  return {
    is: "told",
    faults: [{ line: 1, column, source: source.trim(), kind: "Unknown owner", because: "make sure" }],
  };
};
const down: CodeownersAnswer = { is: "unverifiable", because: "GitHub answered 502" };

describe("CODEOWNERS", () => {
  test.each([
    ["the same file is asked about once", platform, platform, {}, ["head"], "told", "valid"],
    ["another file of each side, each", platform, dissolved, {}, ["head", "base"], "told", "valid"],
    [
      "an owner GitHub does not know there proves nothing",
      platform,
      platform,
      { head: unknown("@acme/platform", platform) },
      ["head"],
      "told",
      "unverifiable",
    ],
    [
      "another owner on its line is another matter",
      dissolved,
      dissolved,
      { head: unknown("@acme/dissolved", dissolved) },
      ["head"],
      "told",
      "valid",
    ],
    [
      "one answer without the other is none",
      platform,
      dissolved,
      { base: down },
      ["head", "base"],
      "unverifiable",
      "unverifiable",
    ],
    [
      "a team it does not name is not proved",
      "/infra/ @alice\n",
      "/infra/ @alice\n",
      {},
      ["head"],
      "told",
      "unverifiable",
    ],
    ["a repository without one is not asked about", null, null, {}, [], "not-asked", "unverifiable"],
  ] as const)("%s", async (_, was, is, faulty, asked, told, owner) => {
    const at = gitHub(faulty);
    expect(await probed(side("base", was), side("head", is), at)).toEqual({ owner, base: told, head: told });
    expect(at.asked).toEqual(asked);
  });

  test("its teams are asked after where a person may be in one", async () => {
    const lookedUp: string[][] = [];
    const { directory } = gitHub();
    const lookUp: Directory["lookUp"] = (owners) => {
      lookedUp.push(owners.map(({ name }) => name));
      return directory.lookUp(owners);
    };
    for (const owner of ["@acme/platform", "@alice"]) {
      const { parsed, ...at } = side("base", dissolved);
      const person = { ...at, parsed: { ...parsed, program: aProgram().control("TX-01", { owner }).build() } };
      await probe({ base: person, head: person, files: [] }, { directory: { ...directory, lookUp }, links: null });
    }
    expect(lookedUp).toEqual([
      ["@acme/platform", "@compliance-lead"],
      ["@acme/dissolved", "@acme/platform", "@alice", "@compliance-lead"],
    ]);
  });

  test("of a working directory nobody at GitHub knows anything", async () => {
    const at = gitHub();
    const told = await probed(side("base", platform), side("here", dissolved, false), at);
    expect(told).toEqual({ owner: "valid", base: "told", head: "not-asked" });
  });

  test("who is known not to be there is not saved by it", async () => {
    const { directory } = gitHub();
    const gone: OwnerStatus = { is: "invalid", because: "the team has no members" };
    const lookUp: Directory["lookUp"] = async () => ({
      owners: new Map([["@acme/platform", gone]]),
      members: new Map(),
      memberships: new Map(),
    });
    const told = await probed(side("base", platform), side("head", platform), {
      asked: [],
      directory: { ...directory, lookUp },
    });
    expect(told.owner).toBe("invalid");
  });
});
