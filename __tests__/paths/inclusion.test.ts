import fc from "fast-check";
import { Minimatch } from "minimatch";
import { describe, expect, test } from "vitest";
import type { PathRule } from "../../src/model/program.ts";
import { readingsOf } from "../../src/paths/bracket-readings.ts";
import { inclusionOf, type Taken } from "../../src/paths/inclusion.ts";
import { inFull } from "../support/depth.ts";
import { place } from "../support/program.ts";

const rule = (text: string): PathRule => ({
  text,
  glob: text.replace(/^!/, ""),
  negated: text.startsWith("!"),
  place: place(),
});

const taken = (include: readonly string[], exclude: readonly string[] = []): Taken => ({
  include: include.map(rule),
  exclude: exclude.map(rule),
});

const options = { dot: true, nonegate: true, nocomment: true, platform: "linux" } as const;

function takesIn({ include, exclude }: Taken, path: string): boolean {
  const decided = (rules: readonly PathRule[]) => {
    const last = rules.findLast(({ glob }) =>
      readingsOf(glob).some((reading) => new Minimatch(reading, options).match(path)),
    );
    return last !== undefined && !last.negated;
  };
  return decided(include) && !decided(exclude);
}

const included = (before: Taken, after: Taken) => inclusionOf(before, after, { left: 500_000 });

describe("whether path rules take in all that others do", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["a folder above", ["infra/tls/**"], ["infra/**"]],
    ["braces written out", ["infra/{a,b}/**"], ["infra/a/**", "infra/b/**"]],
    ["braces put together", ["infra/a/*.tf", "infra/b/*.tf"], ["infra/{b,a}/*.tf"]],
    ["another order", ["a/**", "b/**"], ["b/**", "a/**"]],
    ["an exception less", ["a/**", "!a/x/**"], ["a/**"]],
    ["an exception of nothing", ["a/**"], ["a/**", "!b/**"]],
    ["an exception that is taken back", ["a/**"], ["!a/b/**", "a/**"]],
    ["all depths at once", ["*", "*/**"], ["**"]],
    ["and apart", ["**"], ["*", "*/**"]],
    ["any folder", ["**/a.tf"], ["a.tf", "**/a.tf"]],
    ["a class written out, and the name that it may be", ["[ab].tf"], ["a.tf", "b.tf", "\\[ab\\].tf"]],
    ["an option", ["@(a|b).tf"], ["a.tf", "b.tf"]],
    ["what is not modeled, as it was", ["y!(a).tf", "x/**"], ["x/**", "y!(a).tf"]],
  ])("%s", (_, before, after) => {
    expect(included(taken(before), taken(after))).toEqual({ is: "all" });
  });

  test.each<readonly [string, readonly string[], readonly string[], string]>([
    ["one file of a folder", ["infra/tls/**"], ["infra/tls/listener.tf"], "infra/tls/"],
    ["one depth", ["a/**"], ["a/*"], "a/"],
    ["an exception", ["a/**"], ["a/**", "!a/*.md"], "a/"],
    ["an ending", ["a/*"], ["a/*.tf"], "a/"],
    ["nothing", ["a.tf"], [], "a.tf"],
  ])("not %s", (_, before, after, start) => {
    const found = included(taken(before), taken(after));
    expect(found).toMatchObject({ is: "fewer", path: expect.stringContaining(start) });
  });

  test("what a scope leaves out counts too", () => {
    expect(included(taken(["a/**"], ["**/*.md"]), taken(["a/**"]))).toEqual({ is: "all" });
    expect(included(taken(["a/**"]), taken(["a/**"], ["**/*.md"]))).toMatchObject({ is: "fewer" });
    expect(included(taken(["a/**"]), taken(["a/**"], ["b/**"]))).toEqual({ is: "all" });
  });

  test("what is not modeled, and what costs too much, is unknown", () => {
    expect(included(taken(["y!(a).tf"]), taken(["b.tf"]))).toEqual({ is: "unknown" });
    expect(inclusionOf(taken(["a/**"]), taken(["a/*"]), { left: 3 })).toEqual({ is: "unknown" });
  });

  const segment = fc.constantFrom(
    "a",
    "b",
    "ab",
    "*",
    "?",
    "a*",
    "*b",
    "[ab]",
    "[!a]",
    "@(a|b)",
    "+(ab)",
    "*(a)",
    ".a",
    "**",
  );
  const glob = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join("/"));
  const list = fc
    .array(fc.tuple(fc.boolean(), glob), { minLength: 1, maxLength: 3 })
    .map((rules) => rules.map(([negated, text]) => (negated ? `!${text}` : text)));
  const name = fc.constantFrom("a", "b", "ab", "abab", "aa", "x", ".a", "ba");
  const paths = fc.array(
    fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/")),
    { maxLength: 12 },
  );

  test("as minimatch matches", () => {
    const law = fc.property(list, list, list, paths, (first, second, without, some) => {
      const [before, after] = [taken(first, without), taken(second)];
      const found = included(before, after);
      if (found.is === "fewer")
        expect([takesIn(before, found.path), takesIn(after, found.path)]).toEqual([true, false]);
      const lost = some.filter((path) => takesIn(before, path) && !takesIn(after, path));
      if (found.is === "all") expect(lost).toEqual([]);
    });
    fc.assert(law, { numRuns: 1000 * (inFull ? 20 : 1) });
  });
});
