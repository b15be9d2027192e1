import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bashScript, fishScript, zshScript } from "../../src/doors/cli/commands/completion-scripts.ts";
import { helpOf, overview } from "../../src/doors/cli/help.ts";
import { commands } from "../../src/doors/cli/options/commands.ts";

const docs = Object.fromEntries(
  readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(`docs/${name}`, "utf8")]),
);
const everyPage = Object.values(docs).join("\n");

describe.each(commands.map((command) => [command.name, command] as const))("the command %s", (name, command) => {
  it("is in the help, on its page and in completion, with every option", () => {
    const page = docs["command-line.md"] ?? "";
    expect(overview(80)).toContain(`  ${name}`);
    expect(page).toContain(name);
    const help = helpOf(command, 400);
    for (const option of command.options) {
      expect(help).toContain(`--${option.name}`);
      expect(page).toContain(`--${option.name}`);
      for (const script of [bashScript(), zshScript(), fishScript()]) expect(script).toContain(option.name);
      for (const value of option.allowed ?? []) expect(`${help}${page}`).toContain(value);
    }
  });
});

describe("what a program and a workflow can say", () => {
  it.each(["program", "control", "risks", "waivers"])("every key of the schema of %s is on a page", (name) => {
    const keys = keysOf(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")));
    expect(keys.size).toBeGreaterThan(3);
    // As code, or as the key of an example: most of them are words, too.
    const isShown = (key: string) => new RegExp(`(?<![\\w-])${key}[:\`]`).test(everyPage);
    expect([...keys].filter((key) => !isShown(key))).toEqual([]);
  });

  it("every input and output of the Action is on its page", () => {
    const { inputs, outputs } = parse(readFileSync("action.yml", "utf8")) as Record<"inputs" | "outputs", object>;
    const names = [...Object.keys(inputs), ...Object.keys(outputs)];
    expect(names.filter((key) => !(docs["action.md"] ?? "").includes(`\`${key}\``))).toEqual([]);
  });
});

/** The names of every property of a JSON Schema, however deep. */
function keysOf(schema: unknown): ReadonlySet<string> {
  if (Array.isArray(schema)) return new Set(schema.flatMap((part) => [...keysOf(part)]));
  if (typeof schema !== "object" || schema === null) return new Set();
  return new Set(
    Object.entries(schema).flatMap(([key, value]) => [
      ...(key === "properties" && typeof value === "object" && value !== null ? Object.keys(value) : []),
      ...keysOf(value),
    ]),
  );
}
