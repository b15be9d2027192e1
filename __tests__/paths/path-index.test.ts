import fc from "fast-check";
import { minimatch } from "minimatch";
import { describe, expect, it } from "vitest";
import type { PathRule } from "../../src/model/program.ts";
import { readingsOf } from "../../src/paths/bracket-readings.ts";
import { buildPathIndex, type PathIndex, type RuleList } from "../../src/paths/path-index.ts";

function rule(text: string): PathRule {
  const negated = text.startsWith("!");
  return { text, glob: negated ? text.slice(1) : text, negated, place: { path: "p.yml", line: 1, column: 1 } };
}

function lists(globs: Readonly<Record<string, readonly string[]>>): readonly RuleList[] {
  return Object.entries(globs).map(([key, texts]) => ({ key, rules: texts.map(rule) }));
}

const options = { dot: true, nonegate: true, nocomment: true, platform: "linux" } as const;

/** What the index must equal: every rule of every list asked of minimatch, the last that matches decides. */
function naive(all: readonly RuleList[], path: string): readonly string[] {
  return all.flatMap(({ key, rules }) => {
    const last = rules
      .filter(({ glob }) => readingsOf(glob).some((reading) => minimatch(path, reading, options)))
      .at(-1);
    return last === undefined || last.negated ? [] : [`${key} ${last.text}`];
  });
}

const taken = (index: PathIndex, path: string) => index.match(path).map(({ key, rule: { text } }) => `${key} ${text}`);

/** Every text gets its lists of rules, and is asked about every path. */
function expectPlainMinimatch(texts: readonly (readonly string[])[], paths: readonly string[]): void {
  const named = texts.map((list, at) => ({ key: `L${at}`, rules: list.map(rule) }));
  const globs = [...new Set(named.flatMap(({ rules }) => rules.map(({ glob }) => glob)))];
  const index = buildPathIndex(named);
  for (const path of paths) {
    expect(taken(index, path)).toEqual(naive(named, path));
    expect([...index.globs(path)].sort()).toEqual(
      globs.filter((glob) => readingsOf(glob).some((reading) => minimatch(path, reading, options))).sort(),
    );
  }
}

describe("the path index", () => {
  it.each<[string, readonly string[], string, boolean]>([
    ["a plain path", ["infra/a.tf"], "infra/a.tf", true],
    ["a plain path is not a folder", ["infra"], "infra/a.tf", false],
    ["everything below a folder", ["infra/**"], "infra/x/y.tf", true],
    ["hidden files too", ["infra/**"], "infra/.hidden/a", true],
    ["a folder itself is not below it", ["infra/**"], "infra", false],
    ["a star stays in its folder", ["infra/*"], "infra/x/y.tf", false],
    ["a name at any depth", ["**/Dockerfile"], "a/b/Dockerfile", true],
    ["a name at no depth", ["**/Dockerfile"], "Dockerfile", true],
    ["an ending at any depth", ["**/*.tf"], "a/b/c.tf", true],
    ["another ending", ["**/*.tf"], "a/b/c.tfvars", false],
    ["a double ending", ["**/*.test.ts"], "a/b.test.ts", true],
    ["half of a double ending", ["**/*.test.ts"], "a/b.ts", false],
    ["a folder at any depth", ["**/migrations/**"], "db/migrations/1.sql", true],
    ["braces", ["{infra,deploy}/**/*.{tf,yml}"], "deploy/a/b.yml", true],
    ["a star between", ["services/*/http.ts"], "services/reminders/http.ts", true],
    ["an extended glob", ["src/@(a|b).ts"], "src/b.ts", true],
    ["a range", ["src/[a-c].ts"], "src/b.ts", true],
    ["a negation after takes out", ["src/**", "!**/*.test.ts"], "src/a.test.ts", false],
    [
      "a rule after the negation takes in again",
      ["src/**", "!**/*.test.ts", "src/keep.test.ts"],
      "src/keep.test.ts",
      true,
    ],
    ["a negation alone takes in nothing", ["!**/*.md"], "a.ts", false],
    ["case matters", ["Src/**"], "src/a.ts", false],
    ["a hash is no comment", ["#notes/**"], "#notes/a", true],
    ["a bracket in a name", ["app/[[]id]/page.ts"], "app/[id]/page.ts", true],
    ["a folder called like a class", ["app/[slug]/**"], "app/[slug]/page.ts", true],
    ["a class", ["app/[slug]/**"], "app/s/page.ts", true],
    ["a folder and a class", ["app/[slug]/[ab].ts"], "app/[slug]/a.ts", true],
    ["a folder of optional segments", ["app/[[...slug]]/page.ts"], "app/[[...slug]]/page.ts", true],
    ["a folder of all segments", ["app/[...slug]/**"], "app/[...slug]/a/b.ts", true],
    ["a folder beside braces", ["app/{a,[id]}/*.ts"], "app/[id]/x.ts", true],
    ["escaped brackets", ["app/\\[id\\]/**"], "app/[id]/x.ts", true],
    ["escaped brackets, which are no class", ["app/\\[id\\]/**"], "app/i/x.ts", false],
    ["a folder in a group", ["app/(shop)/[id]/**"], "app/(shop)/[id]/x.ts", true],
    ["a named class", ["[[:digit:]]/**"], "7/x.ts", true],
    ["a space", ["a b/*.md"], "a b/c.md", true],
  ])("%s: %j on %s is %s", (_, texts, path, is) => {
    expect(buildPathIndex(lists({ X: texts })).match(path).length > 0).toBe(is);
  });

  it("names the rule that decides, for each list that takes the path in, in the lists' order", () => {
    const all = lists({ B: ["infra/**", "**/*.tf"], A: ["infra/*"], C: ["docs/**"], D: ["**", "!infra/**"] });
    const index = buildPathIndex(all);
    expect(taken(index, "infra/a.tf")).toEqual(["B **/*.tf", "A infra/*"]);
    expect([...index.globs("infra/a.tf")].sort()).toEqual(["**", "**/*.tf", "infra/*", "infra/**"]);
  });

  it("keeps lists apart that hold the same glob, in one as it is and in the other negated", () => {
    const index = buildPathIndex(
      lists({ A: ["**", "!a/**"], B: ["a/**"], C: ["!a/**", "a/**"], D: ["a/**", "!a/**"] }),
    );
    expect(taken(index, "a/b")).toEqual(["B a/**", "C a/**"]);
  });

  it("is plain minimatch with globs that the parser refuses, too", () => {
    const globs = [
      "a//b",
      "./a/b",
      "a/../b",
      "a/./b",
      "/a/b",
      "a/b/",
      "a/**/../b",
      "",
      "{",
      "a/{}",
      "*.ts/",
      "..",
      "a\\/b",
    ];
    expectPlainMinimatch(
      globs.map((glob) => [glob]),
      ["a/b", "b", "a", "a/c/b", "a.ts", "{", "a/{}", "c/b"],
    );
  });

  it("is plain minimatch, only faster: globs as people write them", () => {
    const parts =
      "a b src * ** ? *.ts *.test.ts a* .a [ab] {a,b} {src,lib/*} @(a|b) !(a) +(a) a.ts b.test.ts é #a !a *.{ts,js} .* {1..3} [[:alpha:]] ?(a)b *(a|b)";
    const names = "a b src lib a.ts b.test.ts c.js .a é #a !a ab aa 1 2 .a.ts";
    const glob = fc.array(fc.constantFrom(...parts.split(" "), "a b"), { minLength: 1, maxLength: 5 });
    const path = fc.array(fc.constantFrom(...names.split(" "), "a b"), { minLength: 1, maxLength: 5 });
    const text = fc.tuple(fc.constantFrom("", "!"), glob).map(([not, one]) => `${not}${one.join("/")}`);
    const several = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const paths = fc.array(
      path.map((one) => one.join("/")),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(fc.property(several, paths, expectPlainMinimatch), { numRuns: 400 });
  });

  it("is plain minimatch, only faster: any characters in any order", () => {
    const characters = (all: string, most: number) =>
      fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: most }).map((some) => some.join(""));
    const text = characters("aab.*?/[]{}()|!@+,\\-^:1é😀", 14);
    const part = characters("aab.-!1é😀[({,", 4).filter((one) => one !== "." && one !== "..");
    const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((some) => some.join("/"));
    const several = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(several, fc.array(path, { minLength: 1, maxLength: 6 }), expectPlainMinimatch), {
      numRuns: 600,
    });
  });
});
