import { describe, expect, it } from "vitest";
import { openSnapshot, readInto } from "../../src/fetch/snapshot.ts";
import type { FileEntry, Snapshot } from "../../src/model/snapshot.ts";
import type { Repository } from "../../src/ports.ts";
import { submodule, symlink, world } from "../support/world.ts";

const files = {
  "a.md": "a\n",
  "b.md": "b\n",
  "docs/c.md": "c\n",
  "docs/deep/up": symlink("../../a.md"),
  lib: submodule("1"),
  link: symlink("docs/c.md"),
  "link to link": symlink("./link"),
  folder: symlink("docs"),
  "through folder": symlink("folder/c.md"),
  "docs/through folder and up": symlink("../folder/../b.md"),
  "slashes and dots": symlink(".//docs/.//c.md"),
  "to itself": symlink("to itself"),
  ping: symlink("pong"),
  pong: symlink("ping"),
  dangling: symlink("gone.md"),
  empty: symlink(""),
  absolute: symlink("/a.md"),
  outside: symlink("../main/a.md"),
  "in a file": symlink("a.md/b"),
  "in a submodule": symlink("lib/README.md"),
  "to a submodule": symlink("lib"),
  "in and out": symlink("docs/../../main/a.md"),
};

describe("an opened snapshot", () => {
  it("knows every file and has read none", async () => {
    const snapshot = await opened(world(files).repository());
    expect([...snapshot.files.keys()]).toEqual(Object.keys(files).sort());
    expect(snapshot.files.get("a.md")).toMatchObject({ path: "a.md", kind: "file" });
    expect(snapshot.contents.size).toBe(0);
    expect(snapshot.revision).toEqual({ id: "head", name: "head", isCommit: false });
  });
});

describe("reading into a snapshot", () => {
  it("reads what is asked, in one go, and leaves the snapshot it was given as it was", async () => {
    const { repository, reads } = watched(world(files).repository());
    const before = await opened(repository);
    const after = await readInto(repository, before, ["b.md", "docs/c.md", "b.md", "gone.md", "docs"]);
    expect(textsOf(after)).toEqual({ "b.md": "b\n", "docs/c.md": "c\n" });
    expect(reads).toEqual([["b.md", "docs/c.md"]]);
    expect(before.contents.size).toBe(0);
  });

  it("does not read twice", async () => {
    const { repository, reads } = watched(world(files).repository());
    const once = await readInto(repository, await opened(repository), ["a.md"]);
    expect(await readInto(repository, once, ["a.md"])).toBe(once);
    expect(textsOf(await readInto(repository, once, ["a.md", "b.md", "link"]))).toEqual({
      "a.md": "a\n",
      "b.md": "b\n",
      link: "c\n",
    });
    expect(reads).toEqual([["a.md"], ["link"], ["b.md", "docs/c.md"]]);
  });

  it.each([
    ["link", "c\n"],
    ["link to link", "c\n"],
    ["docs/deep/up", "a\n"],
    ["through folder", "c\n"],
    ["docs/through folder and up", "b\n"],
    ["slashes and dots", "c\n"],
  ])("follows a symbolic link: %s", async (path, text) => {
    const repository = world(files).repository();
    const snapshot = await readInto(repository, await opened(repository), [path]);
    expect(textsOf(snapshot)).toEqual({ [path]: text });
    expect(snapshot.files.get(path)?.kind).toBe("symlink");
  });

  it.each([
    "to itself",
    "ping",
    "dangling",
    "empty",
    "absolute",
    "outside",
    "in a file",
    "in a submodule",
    "to a submodule",
    "in and out",
    "folder",
    "lib",
  ])("has no bytes of what leads to no file of the repository: %s", async (path) => {
    const repository = world(files).repository();
    expect(textsOf(await readInto(repository, await opened(repository), [path]))).toEqual({});
  });

  const chain = (length: number) =>
    Object.fromEntries(Array.from({ length }, (_, at) => [`${at}`, symlink(at + 1 === length ? "a.md" : `${at + 1}`)]));

  it.each([
    [8, { "0": "a\n" }],
    [9, {}],
  ])("follows a chain of %d links no further than it must", async (length, texts) => {
    const repository = world({ "a.md": "a\n", ...chain(length) }).repository();
    expect(textsOf(await readInto(repository, await opened(repository), ["0"]))).toEqual(texts);
  });

  it("does not follow a link as long as a book", async () => {
    const repository = world({ "a.md": "a\n", long: symlink(`${"./".repeat(1_000_000)}a.md`) }).repository();
    expect(textsOf(await readInto(repository, await opened(repository), ["long"]))).toEqual({});
  });

  it("reads links in rounds, however many there are", async () => {
    const { repository, reads } = watched(
      world({ "a.md": "a\n", ...chain(4), x: symlink("1"), y: symlink("a.md") }).repository(),
    );
    await readInto(repository, await opened(repository), ["0", "x", "y", "a.md"]);
    expect(reads).toEqual([["0", "x", "y"], ["1"], ["2"], ["3"], ["a.md"]]);
  });
});

async function opened(repository: Repository): Promise<Snapshot> {
  return openSnapshot(repository, (await repository.revisions()).head);
}

function textsOf({ contents }: Snapshot): Record<string, string> {
  return Object.fromEntries([...contents].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/** The paths of each read, as they are asked for. */
function watched(repository: Repository): { readonly repository: Repository; readonly reads: readonly string[][] } {
  const reads: string[][] = [];
  const read: Repository["read"] = (revision, entries: readonly FileEntry[]) => {
    reads.push(entries.map(({ path }) => path));
    return repository.read(revision, entries);
  };
  return { repository: { ...repository, read }, reads };
}
