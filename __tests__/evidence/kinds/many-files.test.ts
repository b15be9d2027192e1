import { expect, test } from "vitest";
import type { Way } from "../../../src/model/snapshot.ts";
import { contains, judge, path, said, snapshotWith } from "../program-of.ts";

type End = Way["end"]["is"] | "plain" | "executable" | "unread";

/** What is said of a folder that holds one path for each of these ends of symbolic links. */
function saidOf(ends: readonly End[], link: string): readonly string[] {
  const names = ends.map((_, at) => `l/${at}`);
  const kinds = ends.map((end) =>
    end === "executable" ? end : end === "plain" ? ("unread" as const) : ("symlink" as const),
  );
  const snapshot = snapshotWith(
    { "b.md": "B" },
    Object.fromEntries(names.map((name, at) => [name, kinds[at] ?? "symlink"])),
  );
  const ways = ends.flatMap((is, at): [string, Way][] => {
    if (is === "plain" || is === "executable" || is === "unread") return [];
    return [[`l/${at}`, { via: [`l/${at}`], end: is === "file" ? { is, path: "b.md" } : { is } }]];
  });
  const contents = ways.flatMap(([name, { end }]) =>
    end.is === "file" ? [[name, new Uint8Array([66])] as const] : [],
  );
  return said(
    judge({ ...snapshot, contents: new Map([...snapshot.contents, ...contents]), ways: new Map(ways) }, [path(link)]),
  );
}

const broken = ["missing: the files that match l/* are broken symbolic links"];
const out = ["?: the files that match l/* are symbolic links out of the repository"];

test.each<readonly [ends: readonly End[], said: readonly string[]]>([
  [["plain"], []],
  [["executable"], []],
  [["missing", "plain"], []],
  [["file"], []],
  [["outside", "file"], []],
  [["directory"], []],
  [["missing", "directory"], []],
  [["missing"], broken],
  [["loop"], broken],
  [["missing", "loop"], broken],
  [["missing", "outside"], out],
  [["outside", "loop"], out],
  [["outside"], out],
  [["submodule"], out],
  [["unread"], out],
])("a glob of %j", (ends, expected) => {
  expect(saidOf(ends, "l/*")).toEqual(expected);
});

test("a folder of broken links", () => {
  expect(saidOf(["missing"], "l")).toEqual(["missing: the files that are in l are broken symbolic links"]);
});

test("a glob of submodules alone", () => {
  expect(said(judge(snapshotWith({}, { "l/0": "submodule" }), [path("l/*")]))).toEqual(out);
});

test.each<readonly [link: string, text: string | null, said: readonly string[]]>([
  ["docs", null, []],
  ["docs", "x", ["?: docs is a symbolic link to a directory"]],
])("a symbolic link to a folder, as %s with %j", (link, text, expected) => {
  const way: Way = { via: ["docs"], end: { is: "directory" } };
  const snapshot = { ...snapshotWith({ "real/a.md": "x" }, { docs: "symlink" }), ways: new Map([["docs", way]]) };
  expect(said(judge(snapshot, [path(link, text === null ? {} : contains(text))]))).toEqual(expected);
});

const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 12345\n`;

test.each<readonly [what: string, files: Readonly<Record<string, string>>, text: string, said: readonly string[]]>([
  ["behind one that has not the text", { "l/0": "x\n", "l/1": lfs }, "y", [expect.stringMatching(/^\?: l\/1 .*LFS/)]],
  ["before one that has it", { "l/0": lfs, "l/1": "y\n" }, "y", []],
  ["and a pattern of another engine", { "l/0": "y\n" }, "/(?=y)/", [expect.stringMatching(/^\?: .*not a valid RE2/)]],
])("a file that nobody can read %s", (_, files, text, expected) => {
  expect(said(judge(snapshotWith(files), [path("l/*", contains(text))]))).toEqual(expected);
});

test("of more files than are read those that the change touches are, and none beside them", () => {
  const files = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`l/${String(at).padStart(3, "0")}`, "x\n"]));
  const saidWith = (more: Readonly<Record<string, string>>) => {
    const snapshot = { ...snapshotWith({ ...files, ...more }), first: new Set(Object.keys(more)) };
    return said(judge(snapshot, [path("l/*", contains("y"))]));
  };
  expect(saidWith({ "l/500": "y\n" })).toEqual([]);
  expect(saidWith({ "a.md": "y\n" })).toEqual(["?: only 500 of the 501 files that match l/* are read"]);
});
