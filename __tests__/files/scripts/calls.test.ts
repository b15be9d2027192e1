import { expect, test } from "vitest";
import type { Call } from "../../../src/files/scripts/call.ts";
import { callsIn } from "../../../src/files/scripts/calls.ts";
import { madeOf, makefileOf, unknownFolder } from "../../../src/files/scripts/makefile.ts";

function shown(call: Call): string {
  switch (call.is) {
    case "file":
      return `${call.interpreter ?? "run"} ${call.path}`;
    case "make":
      return `make ${call.targets.join(",")} in "${call.folder}" of ${call.file ?? "any"}`;
    case "package":
      return `script ${call.script} in "${call.folder}"`;
    case "workspaces":
      return `script ${call.script} of ${call.named ?? "all"} in "${call.folder}"`;
    case "task":
      return `${call.runner} ${call.names.join(",")} in "${call.folder}" of ${call.file ?? "any"}`;
  }
}

test.each<[string, readonly string[]]>([
  ["./a.sh --all", ["run a.sh"]],
  ["bash -eu a.sh && sudo ./b.sh", ["bash a.sh", "run b.sh"]],
  ["cd app\nmake -j4 -C lib test A=b # make x", ['make test in "app/lib" of any']],
  ["make -f ci.mk", ['make  in "" of ci.mk']],
  ["cd app && npm ci && npm t", ['script test in "app"']],
  ["cd $DIR && npm t", []],
  ["yarn install && yarn lint", ['script lint in ""']],
  ["pnpm --dir web run e2e", ['script e2e in "web"']],
  ["npm -w web test && npm run build --workspaces", ['script test of web in ""', 'script build of all in ""']],
  [
    "pnpm --filter @acme/pay... run test; yarn workspace pay lint",
    ['script test of @acme/pay... in ""', 'script lint of pay in ""'],
  ],
  [
    "yarn workspaces foreach -A run test; pnpm -r test; npm test | tee x -w",
    ['script test of all in ""', 'script test of all in ""', 'script test in ""'],
  ],
  [
    "just; just -f ci/justfile --set A=b lint tls; cd app && just --list",
    ['just  in "" of any', 'just lint,tls in "" of ci/justfile'],
  ],
  [
    "task --dir app tls A=b -- --all; go-task -t x.yml; task --dry tls",
    ['task tls in "app" of any', 'task  in "" of x.yml'],
  ],
  [
    "tox -e tls,lint -- -x; python -m tox run -e a -e b; uv run tox; tox devenv; tox -l",
    ['tox tls,lint in "" of any', 'tox a,b in "" of any', 'tox  in "" of any'],
  ],
  ["bash -c 'make x'; python -m pytest", []],
  ["/usr/bin/scan; ~/scan.sh; ../scan.sh; ./*.sh", []],
  ['"$GITHUB_WORKSPACE/a.sh"; source ./b.sh; . c.sh', ["run a.sh", "source b.sh", "source c.sh"]],
  ['cd "$(dirname "$0")/.."\n./x/y.sh', ["run x/y.sh"]],
  ["make -j 4 x 2>&1 | tee y; make --jobs 2 z", ['make x in "" of any', 'make z in "" of any']],
  ["bash -euo pipefail a.sh b", ["bash a.sh"]],
  ["pushd app && make x && popd && make y", ['make x in "app" of any']],
  ['. "$(dirname "$0")/a.sh"; source "$DIR/b.sh"', ["source tools/a.sh", "source tools/b.sh", "source b.sh"]],
  ["if ! make x; then exit 1; fi", ['make x in "" of any']],
])("%j calls what it names", (script, expected) => {
  expect(callsIn(script, "", "tools").map(shown)).toEqual(expected);
});

const makefile = `# All of it.
SCAN ?= ./scan
FLAGS := --tls
FLAGS += --http
export LEVEL = high

all: lint scan

lint scan-%: build | out
\t@\${SCAN} $* $@

scan: FLAGS = --dns
scan: ; $(SCAN) $(FLAGS) $$HOME
define text
scan:
endef
ifdef CI
scan:
\t-rm out; $(MAKE) clean
endif
.IGNORE: clean
clean::
\trm a
clean::
\trm b \\
\t  c
`;

test.each<[string | null, string | null, readonly string[]]>([
  [null, "", ["lint", "scan"]],
  ["lint", "./scan  lint", ["build", "out"]],
  ["scan-tls", "./scan tls scan-tls", ["build", "out"]],
  ["scan", "./scan --dns $HOME\nif condition; then\nrm out || true; make clean || true\nfi", []],
  ["clean", "rm a || true\nrm b  c || true", []],
  ["nothing", null, []],
])("the target %j is made as GNU make says", (target, recipe, needs) => {
  const made = madeOf(target, [makefileOf(makefile)]);
  expect(made?.recipe ?? null).toBe(recipe);
  expect(made?.needs ?? []).toEqual(needs);
});

test.each<[string, readonly string[], string]>([
  ["goal", [".DEFAULT_GOAL := b\na:\n\tx\nb:\n\ty\n"], "y"],
  ["a pattern behind a rule without a recipe", ["a-b: c\n", "%-b:\n\tx $*\n"], "x a"],
  ["a rule with a recipe before a pattern", ["a-b:\n\ty\n", "%-b:\n\tx $*\n"], "y"],
  ["each branch", ["a:\nifdef X\n\tx\nelse ifdef Y\n\ty\nelse\n\tz\nendif\n"], "x\ny\nz"],
  [
    "a branch that does nothing",
    ["a:\nifdef X\n\tx\nelse\n\t@true\nendif\n"],
    "if condition; then\nx\nfi\nif condition; then\ntrue\nfi",
  ],
  ["no else", ["a:\nifdef X\n\tx\nelse ifdef Y\n\ty\nendif\n"], "if condition; then\nx\nfi\nif condition; then\ny\nfi"],
])("%s decides how a target is made", (_, texts, recipe) => {
  const makefiles = texts.map(makefileOf);
  const goals: (string | null)[] = [null, "a-b", "a"];
  expect(goals.map((goal) => madeOf(goal, makefiles)?.recipe)).toContain(recipe);
});

test.each<[string, readonly string[]]>([
  ["A := ci\ninclude $(A)/a.mk ${A}/b.mk", ["ci/a.mk", "ci/b.mk"]],
  ["-include $(wildcard ci/*.mk)", ["ci/*.mk"]],
  ["include $(CURDIR)/a.mk", ["./a.mk"]],
  ["include $(dir $(lastword $(MAKEFILE_LIST)))a.mk", [`${unknownFolder}a.mk`]],
])("%j includes", (text, expected) => {
  expect(makefileOf(text).includes).toEqual(expected);
});

test("variables that hold each other many times are not written out", () => {
  const text = `A := ${"x".repeat(1_900)}\n${`B += ${"$(A)".repeat(400)}\n`.repeat(100)}a:\n${`\t${"$(B)".repeat(400)}\n`.repeat(100)}`;
  expect((madeOf("a", [makefileOf(text)])?.recipe ?? "").length).toBeLessThan(3_000_000);
});
