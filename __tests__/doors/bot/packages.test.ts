import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, resolve } from "node:path";
import { expect, it } from "vitest";

const parsed = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, Record<string, string>>;

/** Every package that a program and all it imports need when they run. */
function packagesOf(programs: readonly string[]): ReadonlySet<string> {
  const [seen, found] = [new Set<string>(), new Set<string>()];
  const walk = (file: string): void => {
    if (seen.has(file) || file.endsWith(".generated.ts")) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    const statements = [
      ...text.matchAll(/^(?:import|export) (?!type )(?:[\w\s{},*$]*? from )?"([^"\n]+)";$/gm),
      ...text.matchAll(/\bimport\((?:\/\*[^*]*\*\/ )?"([^"\n]+)"\)/g),
    ];
    for (const [, target = ""] of statements) {
      if (target.startsWith(".")) walk(resolve(dirname(file), target));
      else found.add(target.split("/", target.startsWith("@") ? 2 : 1).join("/"));
    }
  };
  for (const program of programs) walk(resolve(program));
  return found;
}

it("the workspace of the bot has every package that a run from source needs, in the version of the root", () => {
  const needed = packagesOf([
    "src/doors/bot-main.ts",
    "src/doors/bot/evaluating/thread.ts",
    "src/doors/bot/evaluating/desk-thread.ts",
    "src/adapters/store/pglite-thread.ts",
    "scripts/generate.ts",
  ]);
  const ofNode = (name: string) => name.startsWith("node:") || builtinModules.includes(name);
  const { dependencies = {} } = parsed("bot/package.json");
  expect([...needed].filter((name) => !ofNode(name)).sort()).toEqual(Object.keys(dependencies).sort());
  const { devDependencies = {} } = parsed("package.json");
  for (const [name, version] of Object.entries(dependencies)) expect(devDependencies[name] ?? version).toBe(version);
});
