import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect } from "vitest";
import { blobId } from "../../src/adapters/git/blob-id.ts";
import { pullOf, runJob } from "../support/action-job.ts";
import { filesBelow } from "../support/files-below.ts";
import { pullRequest, removeAll, temporary } from "../support/git.ts";
import { gitObjects } from "../support/git-objects.ts";
import type { Loopback } from "../support/loopback-github.ts";
import { holdPullRequest } from "../support/loopback-state.ts";
import { itOnGitHub } from "../support/on-github.ts";

const example = "examples/medical-scheduling";
const base = filesBelow(`${example}/base`);
const broken = filesBelow(`${example}/pull-requests/2-rename-breaks-evidence`);
const objects = gitObjects(pullRequest(base, broken));

const it = itOnGitHub({
  before: (github) => holdPullRequest(github.state, { objects: new Map(objects.objects), refs: objects.refs }),
});

afterAll(removeAll);

/** One run without a checkout, and how many requests it took. */
async function ran(github: Loopback, cache: string | null) {
  const before = github.calls.length;
  const checkout = { workspace: temporary(), head: github.state.pull.head };
  const event = {
    name: "pull_request_target",
    payload: { action: "synchronize", pull_request: pullOf({ github, checkout }) },
  };
  const inputs = { comment: "never", inline: "false", ...(cache !== null && { "cache-path": cache }) };
  const { exitCode, report, stdout } = await runJob({ github, checkout, event, inputs });
  return { said: { exitCode, report }, stdout, calls: github.calls.length - before };
}

/** An object as the file has it. */
function written(id: string, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${id} ${bytes.length}\n`), bytes]);
}

describe("what is kept at `cache-path`", () => {
  it("changes nothing of what is said, and saves requests", async ({ github }) => {
    const cache = temporary();
    const [without, cold, warm] = [await ran(github, null), await ran(github, cache), await ran(github, cache)];
    expect(without.said.exitCode).toBe(1);
    expect(cold.said).toEqual(without.said);
    expect(warm.said).toEqual(without.said);
    expect(cold.calls).toBe(without.calls);
    expect(warm.calls).toBeLessThan(cold.calls);
  });

  const lie = Buffer.from("version: 1\n");
  const damages: Readonly<Record<string, (file: Buffer) => Buffer>> = {
    "cut off": (file) => file.subarray(0, file.length / 2),
    empty: () => Buffer.alloc(0),
    "of another version": (file) => Buffer.from(file.toString("latin1").replace("objects/1", "objects/9"), "latin1"),
    "with other bytes under every id": (file) =>
      Buffer.from(file.toString("latin1").replaceAll("compliance", "complaince").replaceAll("e", "f"), "latin1"),
    "with a lie under the lie's own id": (file) => Buffer.concat([file, written(blobId(lie), lie)]),
  };
  it.for(Object.entries(damages))("says the same where it is %s", async ([, damage], { github }) => {
    const cache = temporary();
    const { said } = await ran(github, cache);
    const file = join(cache, "objects");
    writeFileSync(file, damage(readFileSync(file)));
    expect((await ran(github, cache)).said).toEqual(said);
  });

  it("says the same, and why, where nothing can be kept", async ({ github }) => {
    const blocked = join(temporary(), "file");
    writeFileSync(blocked, "");
    const { said, stdout } = await ran(github, blocked);
    expect(said).toEqual((await ran(github, null)).said);
    expect(stdout).toMatch(/^cache-path is of no use: /m);
  });
});
