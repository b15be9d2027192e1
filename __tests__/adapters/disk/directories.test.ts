import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { directoriesRepository } from "../../../src/adapters/disk/directories.ts";
import { largestFile } from "../../../src/adapters/size-limit.ts";
import { Unreadable } from "../../../src/ports.ts";
import { removeAll, temporary } from "../../support/git.ts";

afterAll(removeAll);

describe("two directories", () => {
  it("are called by their paths, and are no commits", async () => {
    const repository = directoriesRepository({ baseDir: "before", headDir: "after" });
    const base = { id: "base", name: "before", isCommit: false };
    expect(await repository.revisions()).toEqual({
      base,
      tip: base,
      head: { id: "head", name: "after", isCommit: false },
    });
  });

  it("hold what git could, and nothing called .git", async () => {
    const dir = temporary();
    for (const path of [
      "a.md",
      ".github/x.yml",
      ".gitignore",
      "node_modules/m/index.js",
      ".git/HEAD",
      "lib/.git/HEAD",
      "lib/b.md",
    ]) {
      mkdirSync(join(dir, path, ".."), { recursive: true });
      writeFileSync(join(dir, path), "node_modules\n");
    }
    mkdirSync(join(dir, "empty"));
    writeFileSync(join(dir, "empty/.git"), "gitdir: elsewhere\n");
    symlinkSync("/etc", join(dir, "outside"));
    const server = createServer().listen(join(dir, "socket"));
    await once(server, "listening");
    expect((await listOf(dir, temporary())).map(({ path }) => path)).toEqual([
      ".github/x.yml",
      ".gitignore",
      "a.md",
      "lib/b.md",
      "node_modules/m/index.js",
      "outside",
    ]);
    server.close();
  });

  it("have git's ids, of small files and of large ones", async () => {
    const dir = temporary();
    writeFileSync(join(dir, "large"), Buffer.alloc(9 * 1024 * 1024, "some text\n"));
    writeFileSync(join(dir, "small"), "some text\n");
    const ids = execFileSync("git", ["hash-object", "--no-filters", "large", "small"], { cwd: dir }).toString().trim();
    expect((await listOf(dir, temporary())).map(({ id }) => id)).toEqual(ids.split("\n"));
  });

  it("are not hashed when they are one", async () => {
    const dir = temporary();
    writeFileSync(join(dir, "a"), "a");
    const repository = directoriesRepository({ baseDir: dir, headDir: join(dir, ".") });
    const { head } = await repository.revisions();
    const entries = await repository.files(head);
    expect(entries).toEqual([{ path: "a", kind: "file", id: "a" }]);
    expect((await repository.read(head, entries)).get("a")).toEqual(Buffer.from("a"));
    expect((await repository.change()).files).toEqual([]);
  });

  it.each([
    ["changed since it was listed", (path: string) => writeFileSync(path, "b"), "changed while it was being read"],
    ["is gone since it was listed", (path: string) => rmSync(path), "cannot be read: ENOENT"],
  ])("are unreadable where a file %s", async (_, change, words) => {
    const dir = temporary();
    writeFileSync(join(dir, "a"), "a");
    const repository = directoriesRepository({ baseDir: dir, headDir: temporary() });
    const { base } = await repository.revisions();
    const entries = await repository.files(base);
    change(join(dir, "a"));
    const reading = repository.read(base, entries);
    await expect(reading).rejects.toBeInstanceOf(Unreadable);
    await expect(reading).rejects.toThrow(words);
  });

  it("are unreadable where there is none", async () => {
    const listing = listOf(join(temporary(), "gone"), temporary());
    await expect(listing).rejects.toBeInstanceOf(Unreadable);
    await expect(listing).rejects.toThrow("gone cannot be read: ENOENT");
  });

  it("list a file that is too large, and do not read it", async () => {
    const dir = temporary();
    writeFileSync(join(dir, "huge"), "");
    truncateSync(join(dir, "huge"), largestFile + 1);
    const repository = directoriesRepository({ baseDir: dir, headDir: temporary() });
    const { base } = await repository.revisions();
    const entries = await repository.files(base);
    expect(entries).toHaveLength(1);
    await expect(repository.read(base, entries)).rejects.toThrow(
      "huge is too large to be read: 101 MB, and 100 MB are allowed",
    );
  });
});

async function listOf(baseDir: string, headDir: string) {
  const repository = directoriesRepository({ baseDir, headDir });
  return repository.files((await repository.revisions()).base);
}
