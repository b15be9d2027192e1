import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type FileChange, filesAfter } from "../../../src/adapters/git/change.ts";
import { checkedOutMerge } from "../../../src/adapters/git/checkout.ts";
import { gitRepository } from "../../../src/adapters/git/repository.ts";
import { listTree } from "../../../src/adapters/git/tree.ts";
import type { FileEntry } from "../../../src/model/snapshot.ts";
import { makePullRequest, removeAll, temporary } from "../../support/git.ts";

afterAll(removeAll);

const files = {
  "a.txt": "a\n",
  "docs/b.md": "# B\nwith\nsome\nlines\nthat\nstay\n",
  "docs/é.md": "e\n",
  "z/y/x.ts": "x\n",
  "gone.txt": "gone\n",
  turned: "a file\n",
};
const { "gone.txt": _, "docs/b.md": moved, turned: __, ...kept } = files;
const head = {
  ...kept,
  "a.txt": "changed\n",
  "moved/b.md": moved,
  "new/in/folder.txt": "new\n",
  "turned/now": "a folder\n",
};

/** The git commands that some work runs, in alphabetical order. */
async function runsOfGit(work: () => Promise<unknown>): Promise<readonly string[]> {
  const [bin, log] = [temporary(), join(temporary(), "log")];
  writeFileSync(join(bin, "git"), `#!/bin/sh\necho "$@" >> '${log}'\nPATH=\${PATH#*${delimiter}} exec git "$@"\n`);
  chmodSync(join(bin, "git"), 0o755);
  const { PATH = "" } = process.env;
  process.env.PATH = `${bin}${delimiter}${PATH}`;
  try {
    await work();
  } finally {
    process.env.PATH = PATH;
  }
  const runs = readFileSync(log, "utf8").trim().split("\n");
  return runs.map((run) => / -C \S+ (\S+)/.exec(run)?.[1] ?? run).sort();
}

describe("head's files, made from base's and git's difference", () => {
  it("are those that git lists", async () => {
    const { dir } = makePullRequest(files, head);
    const repository = gitRepository({ dir, base: "main", head: "feature" });
    const revisions = await repository.revisions();
    for (const revision of [revisions.base, revisions.head])
      expect(await repository.files(revision)).toEqual(await listTree(dir, revision.id));
    await repository.close();
  });

  it.each([
    { base: "main", what: "main has moved on", runs: ["cat-file", "diff-tree", "ls-tree", "merge-base"] },
    { base: "start", what: "head is the next commit", runs: ["cat-file", "diff-tree", "ls-tree"] },
  ])("take one run of git each, with the commits, the change and what is read, where $what", async ({ base, runs }) => {
    const { dir } = makePullRequest(files, head);
    const started = await runsOfGit(async () => {
      const repository = gitRepository({ dir, base, head: "feature" });
      const { base: was, head: is } = await repository.revisions();
      await repository.read(was, await repository.files(was));
      await repository.read(is, await repository.files(is));
      await repository.change();
      await repository.close();
    });
    expect(started).toEqual(runs);
  });

  it("are of a merge that two runs of git know to be checked out", async () => {
    const request = makePullRequest(files, head);
    const feature = request.git("rev-parse", "feature");
    expect(await runsOfGit(() => checkedOutMerge(request.dir, feature))).toEqual(["cat-file", "config"]);
  });

  it("are not made where the difference is not one of these files", () => {
    const entry = (path: string): FileEntry => ({ path, kind: "file", id: path });
    const path = fc.constantFrom("a", "b", "c");
    const before = fc.uniqueArray(path).map((paths) => [...paths].sort().map(entry));
    const change = fc.record({
      path,
      status: fc.constantFrom("added" as const, "removed" as const, "modified" as const),
    });
    fc.assert(
      fc.property(before, fc.uniqueArray(change, { selector: ({ path: at }) => at }), (files, all) => {
        const changes = all.map((one): FileChange => {
          return { ...one, previous: null, entry: one.status === "removed" ? null : { ...entry(one.path), id: "new" } };
        });
        const fits = all.every((one) => (one.status === "added") !== files.some(({ path: at }) => at === one.path));
        const after = filesAfter(files, changes);
        if (!fits) {
          expect(after).toBeNull();
          return;
        }
        const expected = new Map(files.map((one) => [one.path, one]));
        for (const one of changes) {
          if (one.entry === null) expected.delete(one.path);
          else expected.set(one.path, one.entry);
        }
        expect(after).toEqual([...expected.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
      }),
    );
  });
});
