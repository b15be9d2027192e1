import { describe, expect, it } from "vitest";
import { memoryRepository } from "../../src/adapters/disk/memory.ts";
import { checksAsked } from "../../src/fetch/checks.ts";
import { readBothSides } from "../../src/fetch/program-at.ts";
import type { ChecksAnswer, OwnJob } from "../../src/model/checks.ts";
import { madeCheck } from "../support/made-checks.ts";

const ci = ".github/workflows/ci.yml";
const files = {
  "compliance/program.yml": `version: 1
name: Acme
owners: ["@lead"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: Acme } }
`,
  "compliance/controls/tx-01.yml": `id: TX-01
title: Data in transit is encrypted
owner: "@lead"
satisfies: [soc2-2017/CC6.7]
evidence: [{ check: tls, workflow: ${ci} }]
`,
  [ci]: "on: push\njobs:\n  build: { runs-on: u, steps: [{ run: make }] }\n  tls: { runs-on: u, needs: build, steps: [{ run: make tls }] }\n",
};

const [tip, head, merged] = ["b".repeat(40), "c".repeat(40), "d".repeat(40)];

interface Asked {
  /** By commit, what GitHub says each time it is asked; the last goes on. */
  readonly says: Readonly<Record<string, readonly (readonly string[] | string)[]>>;
  readonly waitSeconds?: number;
  readonly own?: OwnJob;
  readonly merges?: boolean;
}

/** What is told in the end of base's checks and of head's, and how it was got. */
async function asked({ says, waitSeconds = 0, own, merges = false }: Asked) {
  const asks: string[] = [];
  const times = new Map<string, number>();
  let waited = 0;
  const port = {
    of: async (commit: string): Promise<ChecksAnswer> => {
      asks.push(commit.slice(0, 1));
      const time = times.get(commit) ?? 0;
      times.set(commit, time + 1);
      const told = says[commit]?.[Math.min(time, (says[commit]?.length ?? 1) - 1)] ?? [];
      if (typeof told === "string") return { is: "unverifiable", because: told };
      return { is: "told", commit, checks: told.map(madeCheck), isCut: false };
    },
    mergedBy: async () => (merges ? merged : null),
    wait: async (seconds: number) => {
      waited += seconds;
    },
  };
  const repository = memoryRepository({ base: files, head: { ...files, "README.md": "" } });
  const { base: was, head: is } = await repository.revisions();
  const sides = await readBothSides(repository, { base: was, head: is }, "compliance/program.yml");
  const question = { port, head, waitSeconds, own: own ?? null };
  const { of } = await checksAsked({ ...sides, tip: { id: tip, name: "main", isCommit: true } }, question);
  const shown = (answer: ChecksAnswer | undefined) =>
    answer?.is === "told" ? answer.checks.map(({ word }) => word) : (answer?.because ?? "");
  return { base: shown(of.get(was.id)), head: shown(of.get(is.id)), asks: asks.sort().join(""), waited };
}

const tls = (state: string) => [`tls of ${ci}: ${state}`];

describe("checks are asked of base's tip and of head's own commit", () => {
  it("once each, where they have ended", async () => {
    const told = await asked({ says: { [tip]: [tls("success")], [head]: [tls("skipped")] }, waitSeconds: 100 });
    expect(told).toEqual({ base: ["success"], head: ["skipped"], asks: "bc", waited: 0 });
  });

  it.each([
    ["the tip has none", []],
    ["it was skipped there", tls("skipped")],
  ])("where %s, those of the pull request that was merged as it stand for it", async (_, at) => {
    const says = { [tip]: [at], [merged]: [tls("success")], [head]: [tls("success")] };
    expect((await asked({ says, merges: true })).base).toEqual(["success"]);
    expect((await asked({ says })).base).toEqual(at.length === 0 ? [] : ["skipped"]);
  });

  it("a failure at the tip is not made good by them", async () => {
    const says = { [tip]: [tls("failure")], [merged]: [tls("success")], [head]: [tls("success")] };
    expect(await asked({ says, merges: true })).toMatchObject({ base: ["failure"], asks: "bc" });
  });

  it("what is not told of one side is no use on the other", async () => {
    const says = { [tip]: ["no network"], [head]: [tls("failure")] };
    expect(await asked({ says })).toMatchObject({ base: "no network", head: "no network" });
  });
});

describe("checks that have not ended are waited for", () => {
  const base = [tls("success")];
  it("until they have", async () => {
    const says = { [tip]: base, [head]: [tls("queued"), tls("in_progress"), tls("success")] };
    expect(await asked({ says, waitSeconds: 100 })).toMatchObject({ head: ["success"], waited: 20 });
  });

  it("within the bound", async () => {
    const says = { [tip]: base, [head]: [tls("in_progress")] };
    expect(await asked({ says, waitSeconds: 100 })).toMatchObject({ head: ["in_progress"], waited: 100 });
    expect(await asked({ says })).toMatchObject({ head: ["in_progress"], waited: 0 });
  });

  it("a minute where nobody has begun them", async () => {
    expect(await asked({ says: { [tip]: base, [head]: [[]] }, waitSeconds: 3_600 })).toMatchObject({ waited: 60 });
  });

  it("no longer where one of several has failed", async () => {
    const says = { [tip]: base, [head]: [[...tls("failure"), ...tls("in_progress")]] };
    expect(await asked({ says, waitSeconds: 100 })).toMatchObject({ waited: 0 });
  });

  it.each([
    ["is itself", ci, "tls", 0],
    ["is what it waits for", ci, "build", 0],
    ["is of another workflow", ".github/workflows/compliance.yml", "build", 100],
  ])("where our own run %s", async (_, workflow, job, waited) => {
    const says = { [tip]: base, [head]: [tls("queued")] };
    expect((await asked({ says, waitSeconds: 100, own: { workflow, job } })).waited).toBe(waited);
  });
});
