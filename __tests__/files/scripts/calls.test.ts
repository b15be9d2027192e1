import { expect, test } from "vitest";
import { type Call, callsIn } from "../../../src/files/scripts/calls.ts";
import { madeOf, makefileOf } from "../../../src/files/scripts/makefile.ts";

function shown(call: Call): string {
  switch (call.is) {
    case "file":
      return `${call.interpreter ?? "run"} ${call.path}`;
    case "make":
      return `make ${call.targets.join(",")} in "${call.folder}" of ${call.file ?? "any"}`;
    case "package":
      return `script ${call.script} in "${call.folder}"`;
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
  ["npm -w web test && npm run build --workspaces", ['script test in "web"']],
  ["bash -c 'make x'; python -m pytest", []],
  ["/usr/bin/scan; ~/scan.sh; ../scan.sh; ./*.sh", []],
  ['"$GITHUB_WORKSPACE/a.sh"; source ./b.sh; . c.sh', ["run a.sh", "source b.sh", "source c.sh"]],
  ['cd "$(dirname "$0")/.."\n./x/y.sh', ["run x/y.sh"]],
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
