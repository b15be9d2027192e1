import { expect, test } from "vitest";
import { justfileOf } from "../../../src/files/scripts/justfile.ts";
import type { TaskFile } from "../../../src/files/scripts/task-file.ts";
import { taskfileOf } from "../../../src/files/scripts/taskfile.ts";
import { toxOf, toxOfValue } from "../../../src/files/scripts/tox.ts";
import { isLikeFolder } from "../../../src/files/scripts/workspace-pattern.ts";

const justfile = justfileOf(`set shell := ["bash", "-c"]
kind := "tls"
import 'ci/more.just'
alias s := scan

[group("ci")]
@scan one two="--http" *more: build (dns "a") && after # all of it
    @./scan --{{ kind }} {{two}} {{more}}
    -./scan --udp; ./log \\
      --all
    {{ unknown }}

[windows]
scan:
    scan.exe

script:
    #!/bin/sh
    ./scan
`);

const taskfile = taskfileOf({
  includes: { ci: "./ci", flat: { taskfile: "x.yml", flatten: true }, odd: 7 },
  vars: { KIND: "tls", ODD: { sh: "date" } },
  tasks: {
    scan: {
      aliases: ["s"],
      dir: "in/{{.KIND}}",
      deps: ["build", { task: "dns" }],
      cmds: [
        "./scan --{{.KIND}} {{.ODD}}",
        { cmd: "./log", ignore_error: true },
        { task: "ci:more" },
        { defer: "rm x" },
      ],
    },
    linux: { platforms: ["linux/amd64"], cmds: [{ cmd: "./scan", platforms: ["windows"] }] },
    text: "./scan",
    list: ["./a", "./b"],
    odd: 7,
  },
});

const tox = toxOf(`[tox]
envlist = py{310,311}-{unit,lint}, tls
[base]
commands = ./scan \\
  --tls
[testenv]
changedir = {toxinidir}/app
commands =
    # all of it
    unit,tls: pytest {posargs:-q} {posargs}
    lint: - ruff check; ruff format
    !py310: mypy
[testenv:tls]
ignore_outcome = true
commands = {[base]commands}
    ! ./never
`);

const toml = toxOfValue({
  env_list: ["tls"],
  env_run_base: { commands: [["pytest", "-q"]] },
  env: { tls: { commands: [["./scan", "--tls"], ["./log"]] }, odd: { commands: [[{ replace: "posargs" }, 7]] } },
});

test.each<[string, string, TaskFile | null, string, readonly string[]]>([
  [
    "just",
    "scan",
    justfile,
    "./scan --tls --http\n./scan --udp || true; ./log  --all || true\n{{ unknown }}",
    ["build", "dns", "after"],
  ],
  [
    "just",
    "s",
    justfile,
    "./scan --tls --http\n./scan --udp || true; ./log  --all || true\n{{ unknown }}",
    ["build", "dns", "after"],
  ],
  ["just", "script", justfile, "#!/bin/sh\n./scan", []],
  ["task", "scan", taskfile, "./scan --tls {{.ODD}}\n./log || true", ["build", "dns", "ci:more"]],
  ["task", "s", taskfile, "./scan --tls {{.ODD}}\n./log || true", ["build", "dns", "ci:more"]],
  ["task", "linux", taskfile, "if condition; then\n./scan\nfi", []],
  ["task", "text", taskfile, "./scan", []],
  ["task", "list", taskfile, "./a\n./b", []],
  ["task", "odd", taskfile, "", []],
  ["tox", "tls", tox, "./scan  --tls || true\n./never || true", []],
  ["tox", "py310-unit", tox, "pytest -q ", []],
  ["tox", "py311-lint", tox, "ruff check || true; ruff format || true\nmypy", []],
  ["tox", "any", tox, "mypy", []],
  ["tox in TOML", "tls", toml, "./scan --tls\n./log", []],
  ["tox in TOML", "other", toml, "pytest -q", []],
  ["tox in TOML", "odd", toml, "", []],
])("what %s runs for %s", (_, name, file, recipe, needs) => {
  expect(file?.task(name)).toMatchObject({ recipe, needs });
});

test.each<[string, string, TaskFile | null]>([
  ["just", "kind", justfile],
  ["just", "set", justfile],
  ["task", "build", taskfile],
  ["task", "constructor", taskfile],
  ["tox", "tls", toxOf("[tox]\n")],
])("%s knows no task %s", (_, name, file) => {
  expect(file?.task(name)).toBeNull();
});

test.each<[string, TaskFile | null, readonly string[], readonly string[]]>([
  ["just", justfile, ["scan"], ["ci/more.just"]],
  ["task", taskfile, ["default"], ["ci:./ci", "x.yml"]],
  ["tox", tox, ["py310-unit", "py310-lint", "py311-unit", "py311-lint", "tls"], []],
  ["tox in TOML", toml, ["tls"], []],
])("what %s runs without a name, and what it includes", (_, file, first, includes) => {
  expect(file?.first).toEqual(first);
  expect(file?.includes.map(({ prefix, path }) => `${prefix}${path}`)).toEqual(includes);
});

test.each<[string, unknown]>([
  ["a text", "tox"],
  ["nothing", null],
])("%s says nothing of tox", (_, value) => {
  expect(toxOfValue(value)).toBeNull();
});

test.each<[string, string, boolean]>([
  ["app", "app", true],
  ["app", "app/a", false],
  ["./app/*/", "app/a", true],
  ["app/*", "app/a/b", false],
  ["app/**", "app/a/b", true],
  ["**/b", "b", true],
  ["**/b/**/c", "a/b/c", true],
  ["app/*-core*", "app/my-core", true],
  ["app/a*a", "app/a", false],
  ["app/*a*b", "app/ba", false],
])("a workspace %s has folder %s: %j", (pattern, folder, is) => {
  expect(isLikeFolder(pattern, folder)).toBe(is);
});

const long = 200_000;

test.each<[string, (text: string) => TaskFile | null, string]>([
  ["stars", justfileOf, "a ****"],
  ["spaces", justfileOf, "a b  "],
  ["braces", justfileOf, "{{ a"],
  ["commas", (text) => toxOf(`[tox]\nenvlist = ${text}`), ",{a,b}"],
  ["names", (text) => toxOf(`[testenv:${text}]\ncommands = a`), "{a,b}"],
  ["references", (text) => toxOf(`[testenv]\ncommands = ${text}`), "{[testenv]commands}"],
  ["placeholders", (text) => taskfileOf({ vars: { A: text }, tasks: { a: text } }), "{{.A}} {{ "],
])("thousands of %s are read in bounds", (_, read, text) => {
  const file = read(text.repeat(long / text.length));
  const first = file?.first ?? [];
  expect(first.length).toBeLessThanOrEqual(500);
  expect([...first, "a"].map((name) => file?.task(name)?.recipe.length ?? 0).every((size) => size < 20 * long)).toBe(
    true,
  );
});
