import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeownersOf, findCodeowners, ownersOf, parseCodeowners } from "../../src/codeowners/codeowners.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const owned = (pattern: string, path: string) =>
  ownersOf(parseCodeowners(`${pattern} @a\n`, "CODEOWNERS"), path) !== null;

describe("a CODEOWNERS pattern", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["*", ["a", "a/b", ".hidden", "a/.b/c"], []],
    ["*.js", ["a.js", "x/y/a.js"], ["a.ts", "a.js.map"]],
    ["/build/logs/", ["build/logs/a", "build/logs/x/y"], ["x/build/logs/a", "build/logs"]],
    ["docs/*", ["docs/a.md"], ["docs/x/a.md", "x/docs/a.md"]],
    ["/docs/*", ["docs/a.md"], ["docs/x/a.md"]],
    ["apps/", ["apps/a", "x/apps/y/z"], ["apps"]],
    ["/docs/", ["docs/a", "docs/x/y"], ["x/docs/a"]],
    ["/docs", ["docs/a", "docs"], ["docs2/a", "x/docs/a"]],
    ["docs", ["docs/a", "x/docs/a", "docs"], ["mydocs/a"]],
    ["/scripts/ ", ["scripts/a"], []],
    ["**/logs", ["logs/a", "build/logs/x", "deeply/nested/logs"], ["logsx"]],
    ["/apps/github", ["apps/github/a", "apps/github"], ["apps/githubx"]],
    ["foo/**/bar", ["foo/bar", "foo/a/b/bar", "foo/a/bar/x"], ["x/foo/bar"]],
    ["/a/**", ["a/b", "a/b/c"], ["a", "x/a/b"]],
    ["/*", ["a", "README.md"], ["a/b"]],
    ["a?c", ["abc", "x/abc"], ["ac", "a/c"]],
    ["x\\ y/", ["x y/a"], ["x/a"]],
    ["(a)/{b}.ts", ["(a)/{b}.ts"], ["a/b.ts"]],
    ["a+b.ts", ["a+b.ts"], ["aab.ts"]],
    ["Docs/", ["Docs/a"], ["docs/a"]],
    ["**", ["a", "a/b/.c"], []],
    ["/", [], ["a", "a/b"]],
    ["*/docs", ["a/docs/b", "a/docs"], ["docs/b", "a/b/docs/c"]],
    ["/a/*/c/", ["a/b/c/d"], ["a/c/d", "a/b/b/c/d", "a/b/c"]],
    ["docs/*.md", ["docs/a.md"], ["docs/x/a.md", "x/docs/a.md"]],
    ["src/gen*", ["src/gen.ts", "src/generated/deep/a.ts"], ["src/x/gen.ts"]],
    ["**/*", ["a", "a/b"], []],
    ["a\\(b.ts", ["a(b.ts"], ["a\\(b.ts"]],
    ["a\\*b.ts", ["a*b.ts"], ["axb.ts"]],
    ["@types/", ["@types/a", "x/@types/a"], ["types/a"]],
    ["a!(b).ts", ["a!(b).ts"], ["ac.ts"]],
  ])("%s matches as on GitHub", (pattern, yes, no) => {
    expect(yes.filter((path) => !owned(pattern, path))).toEqual([]);
    expect(no.filter((path) => owned(pattern, path))).toEqual([]);
  });
});

describe("CODEOWNERS", () => {
  const text =
    "* @all\r\n/infra/ @acme/platform alice@example.com # they know\n\n  # comment\n/infra/open/\n\t/infra/a\\ b/\t@bob #x";

  it.each([
    ["a.ts", ["@all"], 1],
    ["infra/a.tf", ["@acme/platform", "alice@example.com"], 2],
    ["infra/open/a.tf", [], 5],
    ["infra/a b/c.tf", ["@bob"], 6],
  ])("%s belongs to %j by the last line that matches", (path, owners, line) => {
    expect(ownersOf(parseCodeowners(text, "CODEOWNERS"), path)).toMatchObject({ owners, line });
  });

  it.each([
    ["!a @x", "pattern", 1, '"!a" starts with "!", which CODEOWNERS does not support; list what is owned instead'],
    [
      "[ab].ts @x",
      "pattern",
      1,
      '"[ab].ts" has a character range [ ], which CODEOWNERS does not support; write a line for each character, or \\[ \\] for brackets in a name',
    ],
    ["\\#a @x", "pattern", 1, '"\\#a" escapes "#", which CODEOWNERS does not support; write ? in its place'],
    ["/a\\#b @x", "pattern", 1, '"/a\\#b" escapes "#", which CODEOWNERS does not support; write ? in its place'],
    // hmarr/codeowners reads `/src/F` without owners here.
    ["/src/F#/ @x", "pattern", 1, '"/src/F#/" has "#", where GitHub may begin a comment; write ? in its place'],
    ["a.ts acme/team", "owner", 6, '"acme/team" is no owner: write @user, @org/team or an e-mail address'],
    ["  a.ts @ok @", "owner", 12, '"@" is no owner: write @user, @org/team or an e-mail address'],
    ["a\\ b @org/team/more", "owner", 6, '"@org/team/more" is no owner: write @user, @org/team or an e-mail address'],
  ])("the line %j gives nothing to anybody and is an error", (line, kind, column, message) => {
    const codeowners = parseCodeowners(`${line}\n`, "CODEOWNERS");
    expect(codeowners.rules).toEqual([]);
    expect(codeowners.errors).toEqual([{ line: 1, column, text: line.trim(), kind, message }]);
  });

  // Brackets stand for themselves only behind a backslash (hmarr/codeowners#42).
  it.each([
    ["/app/\\[id\\]/ @x", "app/[id]/page.ts", true],
    ["/app/\\[id\\]/ @x", "app/i/page.ts", false],
    ["\\[...slug\\].ts @x", "pages/[...slug].ts", true],
    ["/app/\\[\\[...slug\\]\\]/page.ts @x", "app/[[...slug]]/page.ts", true],
  ])("the line %j, of %s: %s", (line, path, isOwned) => {
    const codeowners = parseCodeowners(line, "CODEOWNERS");
    expect(codeowners.errors).toEqual([]);
    expect(ownersOf(codeowners, path) !== null).toBe(isOwned);
  });

  it("a line too long to match any path is an error, told by its beginning", () => {
    const { rules, errors } = parseCodeowners(`${"a".repeat(5000)} @x`, "CODEOWNERS");
    expect(rules).toEqual([]);
    expect(errors[0]?.message).toBe("its pattern has 5000 characters, and no path has more than 4096");
    expect(errors[0]?.text).toBe(`${"a".repeat(500)}…`);
  });

  it("whatever the text, nothing is thrown, and each line is blank, a rule or an error", () => {
    const text = fc.array(fc.constantFrom(..."ab/*?\\ #@!.[(){}|+\t\n\r", "@a", "x@y.z"), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom("a", "a/b", "a b/x", "(a)/b.a"), (characters, path) => {
        const codeowners = parseCodeowners(characters.join(""), "CODEOWNERS");
        const lines = [...codeowners.rules, ...codeowners.errors].map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
        const rule = ownersOf(codeowners, path);
        expect(rule === null || codeowners.rules.includes(rule)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"], ".github/CODEOWNERS"],
    [["CODEOWNERS", "docs/CODEOWNERS"], "CODEOWNERS"],
    [["docs/CODEOWNERS"], "docs/CODEOWNERS"],
    [["src/CODEOWNERS"], null],
  ])("of %j, GitHub reads %s", (paths, found) => {
    expect(findCodeowners(snapshotOf(Object.fromEntries(paths.map((path) => [path, ""]))).files)).toBe(found);
  });

  it("larger than 3 MB is ignored as a whole, and that is an error", () => {
    const codeowners = codeownersOf(snapshotOf({ CODEOWNERS: "* @a\n".repeat(700_000) }));
    expect(codeowners?.rules).toEqual([]);
    expect(codeowners?.errors[0]?.message).toBe(
      "the file is larger than 3 MB (3500000 bytes), so GitHub ignores all of it",
    );
  });

  it.each([
    ["that never was", undefined, null, null],
    ["that is gone", undefined, "CODEOWNERS", []],
    ["that is a link to nothing now", "symlink" as const, "CODEOWNERS", []],
    ["that is a submodule now", "submodule" as const, "CODEOWNERS", []],
    ["that could not be read", "file" as const, "CODEOWNERS", null],
  ])("%s gives files to nobody, or is not known", (_, kind, before, rules) => {
    const path = "CODEOWNERS";
    const files = new Map(kind === undefined ? [] : [[path, { path, kind, id: "1" }]]);
    const codeowners = codeownersOf({ ...snapshotOf({}), files }, before);
    expect(codeowners?.rules ?? null).toEqual(rules);
  });
});
