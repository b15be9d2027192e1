import { afterAll, describe, expect, it } from "vitest";
import { diffLines } from "../../../src/render/review/diff-lines.ts";
import { makeRepository, removeAll } from "../../support/git.ts";

afterAll(removeAll);

const shown = (patch: string | null) =>
  diffLines(patch).map(({ base, head }) => ({ base: [...base], head: [...head] }));

describe("the lines that a patch shows", () => {
  it("are those of both sides, each with its number", () => {
    const patch = "@@ -3,3 +3,4 @@ jobs:\n a\n-b\n+B\n+BB\n c\n@@ -20 +21 @@\n-old\n+new\n\\ No newline at end of file";
    expect(shown(patch)).toEqual([
      {
        base: [
          [3, "a"],
          [4, "b"],
          [5, "c"],
        ],
        head: [
          [3, "a"],
          [4, "B"],
          [5, "BB"],
          [6, "c"],
        ],
      },
      { base: [[20, "old"]], head: [[21, "new"]] },
    ]);
  });

  it.each([
    ["none is listed", null],
    ["it is empty", ""],
    ["it is cut off", "@@ -1,9 +1,9 @@\n a\n-b"],
    ["it is something else", "Binary files differ"],
  ])("are none where %s", (_, patch) => {
    expect(shown(patch)).toEqual([]);
  });

  it("of a file that is added or removed are of one side", () => {
    expect(shown("@@ -0,0 +1,2 @@\n+a\n+b")).toEqual([
      {
        base: [],
        head: [
          [1, "a"],
          [2, "b"],
        ],
      },
    ]);
    expect(shown("@@ -1,2 +0,0 @@\n-a\n-b")[0]?.head).toEqual([]);
  });

  it("are the file's own, in every diff that git makes", () => {
    const lines = (words: readonly string[]) => words.map((word) => `${word}\n`).join("");
    const old = Array.from(
      { length: 60 },
      (_, at) => ["-- x", "@@ -1 +1 @@", "+++ b/y", "", "diff --git", "\\ n"][at % 6] + String(at),
    );
    const now = old.flatMap((line, at) => (at % 11 === 0 ? [] : at % 7 === 0 ? [line, "+ new", "--- a/z"] : [line]));
    const { dir, raw } = makeRepository([
      { branch: "base", parents: [], files: { f: lines(old) } },
      { branch: "head", parents: ["base"], files: { f: lines(now) } },
    ]);
    expect(dir).not.toBe("");
    const diff = raw("diff", "base", "head").toString("utf8");
    const hunks = diffLines(diff.slice(diff.indexOf("@@ ")).trimEnd());
    expect(hunks.length).toBeGreaterThan(1);
    for (const { base, head } of hunks) {
      for (const [number, text] of base) expect(old[number - 1]).toBe(text);
      for (const [number, text] of head) expect(now[number - 1]).toBe(text);
    }
    const added = hunks.flatMap(({ head }) => [...head.values()]).filter((text) => text === "--- a/z");
    expect(added).toHaveLength(now.filter((text) => text === "--- a/z").length);
  });
});
