import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type MemoryFiles, memoryRepository } from "../../../src/adapters/disk/memory.ts";
import { changeBetween } from "../../../src/adapters/git/change.ts";
import { candidates, findRenames } from "../../../src/model/files/renames.ts";
import type { FileEntry } from "../../../src/model/snapshot.ts";
import { importRepository, removeAll } from "../../support/git.ts";

afterAll(removeAll);

interface Case {
  readonly name: string;
  readonly base: MemoryFiles;
  readonly head: MemoryFiles;
  /** `old -> new`; what else changed is added or removed. */
  readonly renames: readonly string[];
}

/** Lines of one length, so that a share of lines is a share of bytes. */
const lines = (...numbers: readonly number[]) => numbers.map((n) => `line ${String(n).padStart(4, "0")}\n`).join("");
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const text = (from: number, to: number) => lines(...range(from, to));

const cases: readonly Case[] = [
  { name: "exact", base: { a: text(0, 5) }, head: { b: text(0, 5) }, renames: ["a -> b"] },
  { name: "half stays", base: { a: text(0, 10) }, head: { b: text(5, 15) }, renames: ["a -> b"] },
  { name: "less than half stays", base: { a: text(0, 10) }, head: { b: text(6, 16) }, renames: [] },
  { name: "doubled", base: { a: text(0, 10) }, head: { b: text(0, 20) }, renames: ["a -> b"] },
  { name: "more than doubled", base: { a: text(0, 10) }, head: { b: text(0, 21) }, renames: [] },
  { name: "halved", base: { a: text(0, 10) }, head: { b: text(0, 5) }, renames: ["a -> b"] },
  {
    name: "shuffled lines",
    base: { a: text(0, 10) },
    head: { b: lines(...range(0, 10).reverse()) },
    renames: ["a -> b"],
  },
  {
    name: "a repeated line counts as often as it stands",
    base: { a: lines(1, 2, 3, 4) },
    head: { b: lines(1, 1, 1, 1) },
    renames: [],
  },
  {
    name: "line ends",
    base: { a: text(0, 10) },
    head: { b: text(0, 10).replaceAll("\n", "\r\n") },
    renames: ["a -> b"],
  },
  {
    name: "line ends in binary files",
    base: { a: `\0\n${text(0, 10)}` },
    head: { b: `\0\n${text(0, 10).replaceAll("\n", "\r\n")}` },
    renames: [],
  },
  {
    name: "one long line",
    base: { a: text(0, 100).replaceAll("\n", " ") },
    head: { b: `${text(0, 100).replaceAll("\n", " ")}tail` },
    renames: ["a -> b"],
  },
  {
    name: "two candidates, the better one",
    base: { a: text(0, 10) },
    head: { b: text(3, 13), c: text(1, 11) },
    renames: ["a -> c"],
  },
  {
    name: "two sources, the better one",
    base: { a: text(0, 10), b: text(2, 12) },
    head: { c: text(3, 13) },
    renames: ["b -> c"],
  },
  {
    name: "bytes before names",
    base: { "x/a": text(0, 10) },
    head: { "y/a": text(1, 11), z: text(0, 10) },
    renames: ["x/a -> z"],
  },
  {
    name: "an only name at three quarters",
    base: { "x/a": text(0, 12), b: text(1, 13) },
    head: { "y/a": text(3, 15), c: text(0, 11) },
    renames: ["x/a -> y/a", "b -> c"],
  },
  {
    name: "an only name below three quarters",
    base: { "x/a": text(0, 12) },
    head: { "y/a": text(4, 16), c: text(1, 13) },
    renames: ["x/a -> c"],
  },
  {
    name: "names are no evidence of their own",
    base: { "x/a": text(0, 9) },
    head: { "y/a": text(50, 59) },
    renames: [],
  },
  {
    name: "equally alike, the same name",
    base: { "x/a": text(0, 10), "x/b": text(0, 10) },
    head: { "y/b": text(0, 10) },
    renames: ["x/b -> y/b"],
  },
  {
    name: "twins keep their names",
    base: { "x/a": "1\n", "x/b": "1\n" },
    head: { "y/a": "1\n", "y/b": "1\n" },
    renames: ["x/a -> y/a", "x/b -> y/b"],
  },
  {
    name: "more copies than sources",
    base: { a: text(0, 5) },
    head: { b: text(0, 5), c: text(0, 5) },
    renames: ["a -> b"],
  },
  {
    name: "more sources than copies",
    base: { a: text(0, 5), b: text(0, 5) },
    head: { c: text(0, 5) },
    renames: ["a -> c"],
  },
  { name: "empty files", base: { a: "" }, head: { b: "" }, renames: ["a -> b"] },
  { name: "empty and not", base: { a: "" }, head: { b: "b\n" }, renames: [] },
  {
    name: "executable to plain",
    base: { a: { kind: "executable", bytes: "#!\n" } },
    head: { b: "#!\n" },
    renames: ["a -> b"],
  },
  { name: "a link is no file", base: { a: { kind: "symlink", bytes: "target" } }, head: { b: "target" }, renames: [] },
  {
    name: "links that are alike",
    base: { a: { kind: "symlink", bytes: "long/target/one" } },
    head: { b: { kind: "symlink", bytes: "long/target/two" } },
    renames: [],
  },
  {
    name: "a chain through a file that stays",
    base: { a: text(0, 9), b: text(20, 29) },
    head: { b: text(0, 9), c: text(20, 29) },
    renames: [],
  },
  {
    name: "no newline at the end",
    base: { a: `${text(0, 3)}tail` },
    head: { b: `${text(0, 3)}tail\n` },
    renames: ["a -> b"],
  },
];

describe("renames of a table of cases", () => {
  const repository = importRepository(cases.flatMap((item, at) => commits(item, at)));
  it.each(cases.map((item, at) => ({ ...item, at })))("$name", async ({ base, head, renames, at }) => {
    const ours = await renamesIn({ base, head });
    expect(ours).toEqual([...renames].sort());
    expect(await renamesByGit(repository.dir, at)).toEqual(ours);
  });
});

/** Files of a few lines out of a few, so that many are alike and hardly two equally so. */
const someFiles = (names: readonly string[]) =>
  fc
    .dictionary(fc.constantFrom(...names), fc.uniqueArray(fc.nat(24), { minLength: 8, maxLength: 22 }), {
      minKeys: 3,
      maxKeys: 6,
    })
    .map((files) => Object.fromEntries(Object.entries(files).map(([path, numbers]) => [path, lines(...numbers)])));
const someChange = fc.record({
  base: someFiles(["x/a", "x/b", "x/c", "x/d", "x/e", "same"]),
  head: someFiles(["y/a", "y/b", "z/a", "z/f", "z/g", "same"]),
});

describe("renames of any change", () => {
  it("are those that git finds", async () => {
    const changes = fc.sample(someChange, { numRuns: 60, seed: 20261123 });
    const { dir } = importRepository(changes.flatMap((change, at) => commits(change, at)));
    const both = await Promise.all(
      changes.map(async (change, at) => [await renamesIn(change), await renamesByGit(dir, at)]),
    );
    expect(both.some(([ours]) => (ours ?? []).length > 2)).toBe(true);
    expect(both.map(([ours]) => ours)).toEqual(both.map(([, gits]) => gits));
  });

  it("use each path once, and are the same whenever they are looked for", () => {
    fc.assert(
      fc.property(someChange, ({ base, head }) => {
        const [removed, added] = [entriesOf(base), entriesOf(head)];
        const bytesOf = (path: string) => encoded(base[path] ?? head[path] ?? "");
        const renames = findRenames(removed, added, bytesOf);
        expect([...findRenames(removed, added, bytesOf)]).toEqual([...renames]);
        expect(new Set(renames.values()).size).toBe(renames.size);
        for (const [to, from] of renames) {
          expect(head[to]).toBeDefined();
          expect(base[from]).toBeDefined();
        }
      }),
    );
  });
});

describe("more files than are compared pair by pair", () => {
  const many = (folder: string, from: number) =>
    range(from, from + 1100).map((n): FileEntry => ({ path: `${folder}/${n}`, kind: "file", id: `${folder}${n}` }));
  const [removed, added] = [
    [...many("x", 0), entry("x/same", "1"), entry("old", "1")],
    [...many("y", 5000), entry("y/same", "2"), entry("new", "1")],
  ];
  const bytesOf = (path: string) => encoded(path.endsWith("same") ? `${text(0, 9)}${path}` : text(0, 9));

  it("are followed by their bytes and their names only", () => {
    expect([...findRenames(removed, added, bytesOf)]).toEqual([["new", "x/same"]]);
    const unlike = removed.map((item) => (item.path === "x/same" ? entry("x/same", "3") : item));
    expect([...findRenames(unlike, added, bytesOf)]).toEqual([
      ["new", "old"],
      ["y/same", "x/same"],
    ]);
  });

  it("are not read either", () => {
    const unlike = removed.map((item) => (item.path === "x/same" ? entry("x/same", "3") : item));
    const open = candidates(unlike, added);
    expect([open.removed, open.added].map((side) => side.map(({ path }) => path))).toEqual([["x/same"], ["y/same"]]);
  });

  it("or too long to compare pair by pair", () => {
    const body = text(0, 20_000);
    const long = (folder: string) => range(0, 60).map((n) => entry(`${folder}/${folder}${n}`, `${folder}${n}`));
    const renames = findRenames(long("x"), long("y"), (path) => encoded(`${path}\n${body}`));
    expect([...renames]).toEqual([]);
  });
});

function entry(path: string, id: string): FileEntry {
  return { path, kind: "file", id };
}

function entriesOf(files: MemoryFiles): readonly FileEntry[] {
  return Object.keys(files)
    .sort()
    .map((path) => entry(path, String(files[path])));
}

function encoded(file: MemoryFiles[string]): Uint8Array {
  return new TextEncoder().encode(String(file));
}

function commits({ base, head }: { readonly base: MemoryFiles; readonly head: MemoryFiles }, at: number) {
  return [
    { branch: `base${at}`, parents: [], files: base },
    { branch: `head${at}`, parents: [], files: head },
  ];
}

async function renamesByGit(dir: string, at: number): Promise<readonly string[]> {
  return asTexts(await changeBetween(dir, `base${at}`, `head${at}`));
}

async function renamesIn(files: {
  readonly base: MemoryFiles;
  readonly head: MemoryFiles;
}): Promise<readonly string[]> {
  return asTexts((await memoryRepository(files).change()).files);
}

function asTexts(files: ReadonlyArray<{ readonly path: string; readonly previous: string | null }>): readonly string[] {
  return files.flatMap(({ path, previous }) => (previous === null ? [] : [`${previous} -> ${path}`])).sort();
}
