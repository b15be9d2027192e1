import fc from "fast-check";
import { afterAll, describe, expect, it, test } from "vitest";
import { ownersOf, parseCodeowners } from "../../src/codeowners/codeowners.ts";
import { codeownersLines } from "../../src/codeowners/codeowners-lines.ts";
import { rule } from "../support/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";
import { endCounting, growthOf } from "../support/work.ts";

const owner = "@acme/platform";

function linesFor(text: string, all: readonly string[], missing: readonly string[], paths: readonly string[] = []) {
  const { files } = snapshotOf(Object.fromEntries(all.map((path) => [path, ""])));
  const codeowners = parseCodeowners(text, "CODEOWNERS");
  return codeownersLines({ codeowners, files, missing, paths: paths.map((glob) => rule(glob)), owner });
}

describe("the lines that CODEOWNERS lacks", () => {
  it.each<[string, string, string[], string[], string[], object]>([
    [
      "one owner more where a line is about nothing else",
      "* @all\n /infra/ @acme/web  # theirs",
      ["infra/a", "infra/b", "x"],
      ["infra/a", "infra/b"],
      [],
      { widened: [{ line: 2, find: "/infra/ @acme/web", replace: "/infra/ @acme/web @acme/platform" }], added: [] },
    ],
    [
      "a line for the folder that the control takes whole",
      "* @all",
      ["infra/tls/a", "infra/tls/b", "x"],
      ["infra/tls/a", "infra/tls/b"],
      ["infra/tls/**"],
      { widened: [], added: ["/infra/tls/ @all @acme/platform"] },
    ],
    [
      "a line for each file where others share the folder",
      "* @all",
      ["infra/a b", "infra/b", "infra/c"],
      ["infra/a b", "infra/b"],
      ["infra/**", "!infra/c"],
      { widened: [], added: ["/infra/a\\ b @all @acme/platform", "/infra/b @all @acme/platform"] },
    ],
    [
      "files that nobody owns",
      "/docs/ @docs",
      ["docs/a", "infra/a"],
      ["infra/a"],
      [],
      { widened: [], added: ["/infra/a @acme/platform"] },
    ],
  ])("%s", (_, text, all, missing, paths, expected) => {
    expect(linesFor(text, all, missing, paths)).toEqual(expected);
  });

  it("are not given where CODEOWNERS cannot say it, or only at length", () => {
    expect(linesFor("* @all", ["a*", "ab"], ["a*"])).toBeNull();
    const many = Array.from({ length: 30 }, (_, at) => `x/${at}`);
    expect(linesFor("* @all", [...many, "y"], many)).toBeNull();
  });

  test("written down, they give the owner exactly the files that were missing and take nothing from anybody", () => {
    const paths = fc.uniqueArray(fc.stringMatching(/^[ab]( c)?(\/[abc #!]){0,2}$/), { minLength: 1, maxLength: 8 });
    const inRepository = paths
      .filter((all) => !all.some((path) => all.some((other) => other.startsWith(`${path}/`))))
      .map((all) => [...all].sort());
    const lines = fc.array(fc.constantFrom("* @all", "/a/ @x", "b @y @z", "/a/b", "*/c @x", "# none", "/a/*"));
    const globs = fc.subarray(["a/**", "b/**", "a/b/**", "!a/c"]);
    fc.assert(
      fc.property(inRepository, lines, globs, fc.infiniteStream(fc.boolean()), (all, written, control, draws) => {
        const text = written.join("\n");
        const before = parseCodeowners(text, "CODEOWNERS");
        const missing = all.filter(() => draws.next().value);
        const found = linesFor(text, all, missing, control);
        if (found === null) return;
        const edited = text.split("\n");
        for (const { line, find, replace } of found.widened) {
          edited[line - 1] = (edited[line - 1] ?? "").replace(find, () => replace);
        }
        const after = parseCodeowners([...edited, ...found.added].join("\n"), "CODEOWNERS");
        expect(after.errors).toEqual([]);
        for (const path of all) {
          const was = ownersOf(before, path)?.owners ?? [];
          const expected = missing.includes(path) ? [...was, owner] : was;
          expect(ownersOf(after, path)?.owners ?? []).toEqual(expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("what the missing lines cost", () => {
  afterAll(endCounting);

  it("the files once, whatever the number of controls and folders", async () => {
    const workAt = (folders: number) => {
      const names = Array.from({ length: folders }, (_, at) => `a/f${at}`);
      const all = names.flatMap((name) => [`${name}/x`, `${name}/y`]).sort();
      const rules = names.map((name) => `${name}/**`);
      return () => linesFor("* @all\n/a/f0/x @x", all, all.slice(1), rules);
    };
    expect(await growthOf(200, workAt)).toBeLessThan(2.5);
  });
});
