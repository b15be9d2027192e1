import fc from "fast-check";
import { minimatch } from "minimatch";
import { describe, expect, it } from "vitest";
import { buildPathIndex, type RuleList } from "../../src/assess/path-index.ts";
import type { PathRule } from "../../src/model/program.ts";

function rule(text: string): PathRule {
  const negated = text.startsWith("!");
  return { text, glob: negated ? text.slice(1) : text, negated, place: { path: "p.yml", line: 1, column: 1 } };
}

function lists(globs: Readonly<Record<string, readonly string[]>>): readonly RuleList[] {
  return Object.entries(globs).map(([key, texts]) => ({ key, rules: texts.map(rule) }));
}

/** What the index must equal: every rule of every list asked of minimatch, the last that matches decides. */
function naive(all: readonly RuleList[], path: string): readonly string[] {
  return all.flatMap(({ key, rules }) => {
    const last = rules
      .filter(({ glob }) => minimatch(path, glob, { dot: true, nonegate: true, nocomment: true }))
      .at(-1);
    return last === undefined ? [] : [`${key} ${last.text}`];
  });
}

const decided = (all: readonly RuleList[], path: string) =>
  buildPathIndex(all)
    .decide(path)
    .map(({ key, rule: { text } }) => `${key} ${text}`);

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
    ["a space", ["a b/*.md"], "a b/c.md", true],
  ])("%s: %j on %s is %s", (_, texts, path, is) => {
    expect(buildPathIndex(lists({ X: texts })).match(path).length > 0).toBe(is);
  });

  it("names the rule that decides, for each list, in the lists' order", () => {
    const all = lists({ B: ["infra/**", "**/*.tf"], A: ["infra/*"], C: ["docs/**"], D: ["**", "!infra/**"] });
    expect(decided(all, "infra/a.tf")).toEqual(["B **/*.tf", "A infra/*", "D !infra/**"]);
    expect(
      buildPathIndex(all)
        .match("infra/a.tf")
        .map(({ key }) => key),
    ).toEqual(["B", "A"]);
    expect(
      buildPathIndex(all)
        .matching("infra/a.tf")
        .map(({ rule: { text } }) => text),
    ).toEqual(["infra/**", "**/*.tf", "infra/*", "**", "!infra/**"]);
  });

  it("is plain minimatch, only faster: any globs, any paths", () => {
    const part = fc.constantFrom(
      "a",
      "b",
      "src",
      "*",
      "**",
      "?",
      "*.ts",
      "*.test.ts",
      "a*",
      ".a",
      "[ab]",
      "{a,b}",
      "{src,lib/*}",
      "@(a|b)",
      "!(a)",
      "+(a)",
      "a.ts",
      "b.test.ts",
      "é",
      "#a",
      "!a",
      "a b",
      "*.{ts,js}",
      ".*",
    );
    const glob = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
    const text = fc.tuple(fc.boolean(), glob).map(([negated, one]) => (negated ? `!${one}` : one));
    const name = fc.constantFrom(
      "a",
      "b",
      "src",
      "lib",
      "a.ts",
      "b.test.ts",
      "c.js",
      ".a",
      "é",
      "#a",
      "!a",
      "a b",
      "ab",
      "aa",
    );
    const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
    const several = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(several, fc.array(path, { minLength: 1, maxLength: 8 }), (all, paths) => {
        const named = all.map((texts, at) => ({ key: `L${at}`, rules: texts.map(rule) }));
        for (const one of paths) expect(decided(named, one)).toEqual(naive(named, one));
      }),
      { numRuns: 400 },
    );
  });
});
