import { afterAll, describe, expect, it } from "vitest";
import { ownersOf, parseCodeowners } from "../../../src/codeowners/codeowners.ts";
import { buildPathIndex } from "../../../src/paths/path-index.ts";
import { rule } from "../../support/program.ts";
import { endCounting, workOf } from "../../support/work.ts";

afterAll(endCounting);

const long = "a".repeat(4000);
const deep = `${"a/".repeat(2000)}a`;

/** Globs within the limits of the parser (256 characters, 6 globstars, extglobs not nested) that ruin a matcher which tries every way. */
const globs: readonly (readonly [string, string, string])[] = [
  ["many stars", `${"*a".repeat(127)}b`, long],
  ["many question marks", `${"?".repeat(126)}${"*a".repeat(64)}b`, long],
  ["many ranges", `${"*[a-z]".repeat(42)}1`, long],
  ["repetitions of what overlaps", `${"+(a|aa|aaa|*a)".repeat(17)}b`, long],
  ["repetitions of the same", `${"*(a|a)".repeat(42)}b`, long],
  ["negations", `${"!(*a*a*a|*b)".repeat(21)}b`, long],
  ["options", `${"?(a)".repeat(60)}b`, long],
  ["globstars", `${"**/*a*/".repeat(6)}b`, deep],
  ["globstars between the same", `${"**/a/a/".repeat(6)}b`, deep],
  ["braces", `${"{a,aa}*".repeat(6)}b`, long],
  ["a range of numbers", "*{1..100}*{1..1}*b", long],
];

/** The same for CODEOWNERS, whose lines nothing limits. */
const lines: readonly (readonly [string, string, string])[] = [
  ["many stars", `${"*a".repeat(2000)}b @x`, long],
  ["many folders", `${"**/a/".repeat(800)}b @x`, deep],
  ["an owner like an address", `* ${"a@".repeat(100_000)}${".a".repeat(100_000)}`, "a"],
  ["blanks that are escaped", `${"\\ ".repeat(100_000)} @x`, " "],
  ["one very long word", "a".repeat(200_000), "a"],
  ["very many braces", `${"{a,".repeat(1000)}${"}".repeat(1000)} @x`, long],
];

/** Calls of functions for each character that is given: fewer than these where every way is not tried. */
const perCharacter = { glob: 25, line: 10 };

describe("hostile input costs little", () => {
  it.each(globs)("%s in a path rule", async (_, glob, path) => {
    const index = () => buildPathIndex([{ key: "X", rules: [rule(glob)] }]).match(path);
    expect(index()).toEqual([]);
    expect(await workOf(index)).toBeLessThan(perCharacter.glob * (glob.length + path.length));
  });

  it.each(lines)("%s in CODEOWNERS", async (_, line, path) => {
    const owners = () => ownersOf(parseCodeowners(line, "CODEOWNERS"), path);
    expect(owners()).toBeNull();
    expect(await workOf(owners)).toBeLessThan(perCharacter.line * (line.length + path.length));
  });
});

describe("the index does not ask rule by rule", () => {
  const shapes: readonly (readonly [string, (at: number) => string])[] = [
    ["a text inside names", (at) => `**/*auth-${at}-*`],
    ["the start of names", (at) => `infra/*/main-${at}-*.tf`],
    ["the end of names", (at) => `**/*-${at}-x.md`],
    ["a text inside folders", (at) => `**/*team-${at}-*/**`],
    ["a range beside a text", (at) => `src/[a-z]-${at}-*.ts`],
    ["whole folders", (at) => `services/svc-${at}/**`],
  ];
  const paths = Array.from({ length: 40 }, (_, at) => [
    `infra/stack/main-${at}-x.tf`,
    `src/a-${at}-x.ts`,
    `services/svc-${at}/team-${at}-y/my-auth-${at}-x.md`,
  ]).flat();

  it.each(shapes)("%s: a hundred times the rules cost less than twice as much", async (_, globOf) => {
    const workAt = async (rules: number) => {
      const index = buildPathIndex(
        Array.from({ length: rules }, (_, at) => ({ key: `L${at}`, rules: [rule(globOf(at))] })),
      );
      const match = () => paths.map((path) => index.match(path).length);
      expect(match().every((taken) => taken <= 1)).toBe(true);
      return workOf(match);
    };
    // From 40 on every path that can be hit is.
    const [few, many] = [await workAt(40), await workAt(4_000)];
    expect(many).toBeLessThan(2 * few);
  });
});

it("a wildcard in the last name of a glob costs nothing in folders", async () => {
  const rules = Array.from({ length: 100 }, (_, at) => rule(`**/*auth-${at}-*`));
  const index = buildPathIndex([{ key: "X", rules }]);
  const folders = "auth-7-x/".repeat(20);
  index.match("a");
  const [flat, below] = [
    await workOf(() => index.match("auth-9")),
    await workOf(() => index.match(`${folders}auth-8`)),
  ];
  expect(below - flat).toBeLessThan(6 * 20);
});

describe("lines of CODEOWNERS with thousands of different characters", () => {
  it("are matched with a table of a bounded size", () => {
    const characters = Array.from({ length: 8000 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const text = characters.map((one) => `/a${one}* @x`).join("\n");
    const codeowners = parseCodeowners(text, "CODEOWNERS");
    const before = process.memoryUsage().arrayBuffers;
    expect(ownersOf(codeowners, `a${characters[300]}b`)?.line).toBe(301);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });
});
