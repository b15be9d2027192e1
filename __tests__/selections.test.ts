import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { selections, testFiles } from "./support/selections.ts";

const { everyday, core, slow } = selections;
const commands: Readonly<Record<string, string>> = JSON.parse(readFileSync("package.json", "utf8")).scripts;

describe("what the commands for tests run", () => {
  it("together is every test", () => {
    expect([...new Set([...everyday, ...slow])].sort()).toEqual(testFiles);
  });

  it("is in both only where `npm test` tries a sample, and `npm run test:slow` everything", () => {
    const twice = everyday.filter((path) => slow.includes(path));
    expect(twice.filter((path) => !readFileSync(path, "utf8").includes("inFull"))).toEqual([]);
  });

  it("is quick as far as it is for every day", () => {
    expect(everyday.filter((path) => path.includes("/long/"))).toEqual([]);
    expect(core.filter((path) => !everyday.includes(path))).toEqual([]);
  });

  it.each([
    ["test", "TESTS=everyday vitest run"],
    ["test:core", "TESTS=core vitest run"],
    ["test:slow", "TESTS=slow DEPTH=full vitest run"],
  ])("is what %s says", (name, run) => {
    expect(commands[name]).toMatch(new RegExp(` && ${run}$`));
  });

  it("all of it stands before a change lands", () => {
    expect(readFileSync(".ci/run", "utf8")).toMatch(/ npm cit\n.* npm run test:slow\n/);
  });

  it("has no file of tests that is named otherwise, and would not run", () => {
    const files = readdirSync("__tests__", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const strange = files.filter(({ name }) => /\.(?:test|spec)s?\.\w+$/.test(name) && !name.endsWith(".test.ts"));
    expect(strange.filter(({ parentPath }) => !parentPath.includes("fixtures")).map(({ name }) => name)).toEqual([]);
  });

  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.each(folders.map(({ name }) => name))("has tests of src/%s for every day", (name) => {
    expect(existsSync(`__tests__/${name}`)).toBe(true);
    expect(everyday.filter((path) => path.startsWith(`__tests__/${name}/`)).length).toBeGreaterThan(0);
  });

  it.each([
    ["the action in a process of its own", /support\/action-job\.ts"/],
    ["real git", /support\/git\.ts"/],
    ["GitHub on loopback", /support\/loopback-github\.ts"/],
    ["the bot, from a delivery to its check", /support\/bot-for-tests\.ts"/],
    ["the command line", /doors\/cli/],
  ])("has %s for every day", (_, uses) => {
    expect(everyday.filter((path) => uses.test(readFileSync(path, "utf8")))).not.toEqual([]);
  });
});
