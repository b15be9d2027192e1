import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type FileChange, filesAfter } from "../../../src/adapters/git/change.ts";
import { gitRepository } from "../../../src/adapters/git/repository.ts";
import { listTree } from "../../../src/adapters/git/tree.ts";
import type { FileEntry } from "../../../src/model/snapshot.ts";
import { makePullRequest, removeAll, temporary } from "../../support/git.ts";

afterAll(removeAll);

const base = {
  "a.txt": "a\n",
  "docs/b.md": "# B\nwith\nsome\nlines\nthat\nstay\n",
  "docs/é.md": "e\n",
  "z/y/x.ts": "x\n",
  "gone.txt": "gone\n",
  turned: "a file\n",
};
const { "gone.txt": _, "docs/b.md": moved, turned: __, ...kept } = base;
const head = {
  ...kept,
  "a.txt": "changed\n",
  "moved/b.md": moved,
  "new/in/folder.txt": "new\n",
  "turned/now": "a folder\n",
};

describe("head's files, made from base's and git's difference", () => {
  it("are those that git lists", async () => {
    const { dir } = makePullRequest(base, head);
    const repository = gitRepository({ dir, base: "main", head: "feature" });
    const revisions = await repository.revisions();
    for (const revision of [revisions.base, revisions.head])
      expect(await repository.files(revision)).toEqual(await listTree(dir, revision.id));
    await repository.close();
  });

  it("take five runs of git, with the change and what is read", async () => {
    const { dir } = makePullRequest(base, head);
    const [bin, log] = [temporary(), join(temporary(), "log")];
    writeFileSync(join(bin, "git"), `#!/bin/sh\necho "$@" >> '${log}'\nPATH=\${PATH#*${delimiter}} exec git "$@"\n`);
    chmodSync(join(bin, "git"), 0o755);
    const { PATH = "" } = process.env;
    process.env.PATH = `${bin}${delimiter}${PATH}`;
    try {
      const repository = gitRepository({ dir, base: "main", head: "feature" });
      const { base: was, head: is } = await repository.revisions();
      await repository.read(was, await repository.files(was));
      await repository.read(is, await repository.files(is));
      await repository.change();
      await repository.close();
    } finally {
      process.env.PATH = PATH;
    }
    const runs = readFileSync(log, "utf8").trim().split("\n");
    expect(runs.map((run) => /(cat-file|merge-base|ls-tree|diff-tree)/.exec(run)?.[1]).sort()).toEqual([
      "cat-file",
      "cat-file",
      "diff-tree",
      "ls-tree",
      "merge-base",
    ]);
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
