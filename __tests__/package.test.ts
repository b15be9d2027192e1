import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bashScript, fishScript, zshScript } from "../src/doors/cli/commands/completion-scripts.ts";
import { commands } from "../src/doors/cli/options/commands.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, unknown>;

describe("the package", () => {
  it("can be published, installs nothing else, and runs nothing when it is installed or packed", () => {
    expect(manifest).not.toHaveProperty("private");
    for (const kind of ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"])
      expect(manifest).not.toHaveProperty(kind);
    const scripts = Object.keys(manifest.scripts as object);
    expect(scripts.filter((name) => /^(pre|post)?(install|pack|prepare|publish)/.test(name))).toEqual([]);
  });

  it("holds the command line and its schemas, not the Action, in less than 2.5 MB", () => {
    const [packed] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8", stdio: "pipe" }),
    ) as { size: number; files: { path: string }[] }[];
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(packed?.size).toBeLessThan(2_500_000);
    for (const needed of ["dist/cli/index.js", "schemas/program.schema.json", "package.json", "LICENSE"])
      expect(paths).toContain(needed);
    expect(paths.filter((path) => path.startsWith("dist/action") || path.startsWith("src/"))).toEqual([]);
  });
});

/** Modules that are reached from an entry without `import()`. */
function loadedFrom(entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (!path.startsWith("src/")) continue;
    const text = readFileSync(path, "utf8");
    for (const [, found = ""] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";$/gms))
      open.push(found.startsWith(".") ? new URL(found, `file:///${path}`).pathname.slice(1) : found);
  }
  return seen;
}

const commandFiles = readdirSync("src/doors/cli/commands").filter((file) => file !== "mcp-server.ts");

it.each<[string, string, number]>([
  ["the start", "src/doors/cli-main.ts", 5],
  ["check", "src/doors/cli/commands.ts", 100],
  ...commandFiles.map((file): [string, string, number] => [file, `src/doors/cli/commands/${file}`, 0]),
])("%s loads no prompts, spreadsheets or server for agents", (_, entry, atLeast) => {
  const loaded = loadedFrom(entry);
  expect(loaded.size).toBeGreaterThan(atLeast);
  const lazy = [...loaded].filter((path) => /^(@clack|@modelcontextprotocol|read-excel-file)/.test(path));
  expect(lazy).toEqual([]);
});

it.each([
  ["check", "src/doors/cli/commands.ts"],
  ["demo", "src/doors/cli/commands/demo.ts"],
])(
  "%s loads no other command, no renderer it is not asked for and no table of what files show, before it needs them",
  (_, entry) => {
    const loaded = [...loadedFrom(entry)];
    const others =
      /^(string-width|src\/(signals\/table|render\/(terminal|sarif\/sarif|comment\/comment)\.ts|criteria\/crosswalks|commands\/))/;
    expect(loaded.filter((path) => others.test(path))).toEqual([]);
  },
);

it("the Action loads no renderer, no GitHub client and no more of zod than its events need, before it knows what to do", () => {
  const loaded = [...loadedFrom("src/doors/action-main.ts")];
  expect(loaded).toContain("src/doors/action/event.ts");
  expect(
    loaded.filter((path) => /^(zod$|@noble|@octokit|@actions\/github|src\/(render|fetch|parse)\/)/.test(path)),
  ).toEqual([]);
});

describe("hooks for pre-commit", () => {
  const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as {
    id: string;
    entry: string;
    language: string;
  }[];

  it.each(hooks.map(({ id, ...hook }) => ({ id, ...hook })))(
    "$id runs the committed bundle and installs nothing",
    ({ entry, language }) => {
      expect(language).toBe("script");
      expect(existsSync(entry)).toBe(true);
      expect(statSync(entry).mode & 0o111).not.toBe(0);
      const [, command = ""] = /dist\/cli\/index\.js" (\w+)/.exec(readFileSync(entry, "utf8")) ?? [];
      expect(commands.map(({ name }) => name)).toContain(command);
    },
  );
});

describe("the schemas for editors", () => {
  const { schemas } = JSON.parse(readFileSync("schemas/catalog.json", "utf8")) as {
    schemas: { name: string; fileMatch: string[]; url: string }[];
  };

  it("have the form of SchemaStore, each with the files it is for and a schema that is there", () => {
    expect(schemas).toHaveLength(5);
    for (const { fileMatch, url } of schemas) {
      expect(fileMatch.length).toBeGreaterThan(0);
      expect(existsSync(`schemas/${url.split("/").at(-1)}`)).toBe(true);
    }
  });
});

function hasShell(name: string): boolean {
  return spawnSync(name, ["-c", "exit 0"]).status === 0;
}

/** The lines that a shell prints. */
function shell(name: string, args: readonly string[]): readonly string[] {
  return execFileSync(name, args, { encoding: "utf8", stdio: "pipe" }).trim().split("\n");
}

describe("completion", () => {
  it.each([
    ["bash", bashScript()],
    ["zsh", zshScript()],
    ["fish", fishScript()],
  ])("for %s knows every command and every option", (_, script) => {
    for (const { name, options } of commands) {
      expect(script).toContain(name.split(" ")[0]);
      for (const option of options) expect(script).toContain(option.name);
    }
  });

  it("for bash is a script that bash reads, and completes commands, options and values", () => {
    const complete = (...words: readonly string[]) =>
      execFileSync(
        "bash",
        [
          "-c",
          `${bashScript()}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _controldiff; printf '%s\\n' "\${COMPREPLY[@]}"`,
          "bash",
          "controldiff",
          ...words,
        ],
        { encoding: "utf8", stdio: "pipe" },
      )
        .trim()
        .split("\n");
    expect(complete("sugg")).toEqual(["suggest"]);
    expect(complete("suggest", "--wri")).toEqual(["--write"]);
    expect(complete("check", "--format", "sa")).toEqual(["sarif"]);
    expect(complete("add", "")).toEqual(["control"]);
    expect(complete("ledger", "")).toEqual(["verify", "reconcile"]);
    expect(complete("ledger", "reconcile", "--br")).toEqual(["--branch"]);
    expect(complete("add", "control", "X", "--sat")).toEqual(["--satisfies"]);
    expect(complete("init", "--pack", "saas-a")).toEqual(["saas-aws", "saas-azure"]);
    expect(complete("completion", "")).toEqual(["bash", "zsh", "fish"]);
  });

  it.skipIf(!hasShell("fish"))("for fish is what fish completes commands, options and values by", () => {
    const complete = (line: string) =>
      shell("fish", ["--no-config", "-c", `${fishScript()}\ncomplete -C "$argv[1]"`, line])
        .map((one) => one.split("\t")[0])
        .sort();
    expect(complete("controldiff sugg")).toEqual(["suggest"]);
    expect(complete("controldiff suggest --wri")).toEqual(["--write"]);
    expect(complete("controldiff check --format sa")).toEqual(["sarif"]);
    expect(complete("controldiff add ")).toEqual(["control"]);
    expect(complete("controldiff ledger ")).toEqual(["reconcile", "verify"]);
    expect(complete("controldiff init --pack saas-a")).toEqual(["saas-aws", "saas-azure"]);
    expect(complete("controldiff completion ")).toEqual(["bash", "fish", "zsh"]);
  });

  it.skipIf(!hasShell("zsh"))("for zsh is a script that zsh reads, and tells it commands, options and values", () => {
    // What zsh's own functions would be told, without a terminal.
    const told =
      'compdef() { : }; _describe() { print -l -- "$names[@]" }; _arguments() { print -l -- "$@" }; compadd() { print -l -- "$@" }';
    const complete = (...words: readonly string[]) =>
      shell("zsh", [
        "-f",
        "-c",
        `${told}\n${zshScript()}\nwords=("$@"); CURRENT=$#; _controldiff`,
        "zsh",
        "controldiff",
        ...words,
      ]);
    expect(complete("").map((one) => one.split(":")[0])).toContain("suggest");
    expect(complete("suggest", "--wri").map((one) => one.split("[")[0])).toContain("--write=");
    expect(complete("check", "--format")).toContainEqual(expect.stringMatching(/^--format=.*\(terminal .*sarif/));
    expect(complete("ledger", "")).toEqual(["verify", "reconcile"]);
    expect(complete("add", "control", "--sat")).toContainEqual(expect.stringContaining("--satisfies="));
    expect(complete("completion", "")).toContain("*:operand:(bash zsh fish)");
  });
});
