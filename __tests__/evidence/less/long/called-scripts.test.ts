import { expect, test } from "vitest";
import { lessOf } from "../less-of.ts";

const workflow = (run: string) => `on: pull_request
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - name: Scan
        run: |
${run
  .split("\n")
  .map((line) => `          ${line}`)
  .join("\n")}
`;
const at = ".github/workflows/ci.yml";

/** What is told of a job whose step runs a command, between files of base and of head, which may have another command. */
function told(
  command: string,
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
  next = command,
) {
  return lessOf({ [at]: workflow(command), ...was }, { [at]: workflow(next), ...is }, `${at}#scan`);
}

const makefile = (recipe: string, before = "") => ({
  Makefile: `${before}scan: build\n${recipe}\nbuild:\n\tgo build\n`,
});
const npm = (test: string) => ({ "package.json": JSON.stringify({ scripts: { test, unit: "vitest run" } }) });
const script = (text: string) => ({ "ci/scan.sh": text });
const packages = (...tests: readonly string[]) =>
  Object.fromEntries([
    ["package.json", '{ "workspaces": ["app/*", "!app/other"] }'],
    ["other/package.json", JSON.stringify({ name: "other", scripts: { test: tests[0] } })],
    ...tests.map((test, at) => [
      `app/${at}/package.json`,
      JSON.stringify({ name: `@acme/${at}`, scripts: { test, pretest: "tsc" } }),
    ]),
  ]);
const taskfile = (task: string) => ({
  "Taskfile.yml": "includes: { ci: ./ci }\n",
  "ci/Taskfile.yml": `tasks:\n  scan: ${task}\n  tls: ./scan --tls\n`,
});
const tests = (test: string) => JSON.stringify({ name: "@acme/a", scripts: { test } });
const pnpm = { "package.json": "{}", "pnpm-workspace.yaml": "packages: ['app/*']\n" };
const lines = (count: number) => Array.from({ length: count }, (_, at) => `./scan --part ${at}\n`).join("");
const underCondition = "if false; then\n  npm test\nfi\n";

type Files = Readonly<Record<string, string>>;
const renamed = (text: string) => ({ "ci/check.sh": text });
const parts = "./scan --tls\n./scan --http\n./scan --dns\n";

/** `next`: what the step runs at head, where that is not what it ran. */
type Told = readonly [what: string, command: string, was: Files, is: Files, expected: string, next?: string];

const lesser: readonly Told[] = [
  [
    "a makefile that is gone",
    "make scan",
    { Makefile: "scan:\n\t./scan --tls\n" },
    {},
    'jobs.scan step "Scan" now calls make scan of Makefile, which is no longer there',
  ],
  [
    "one of two scripts that does nothing",
    "ci/scan.sh && make build",
    script("./scan --tls\n"),
    script("echo skipped\n"),
    'jobs.scan step "Scan" now calls ci/scan.sh, which no longer does anything',
  ],
  [
    "a renamed script with a command under a condition",
    "ci/scan.sh",
    script(parts),
    renamed(`${parts.replace("./scan --tls\n", "if false; then\n./scan --tls\nfi\n")}`),
    'jobs.scan step "Scan" now calls ci/check.sh, which now runs ./scan --tls under a condition',
    "ci/check.sh",
  ],
  [
    "a renamed script behind a new one",
    "ci/scan.sh",
    script(parts),
    { "ci/new.sh": "make\nnpm ci\n", ...renamed(parts.replace("--dns", "--dns || true")) },
    'jobs.scan step "Scan" now calls ci/check.sh, which now lets a failure pass',
    "ci/new.sh && ci/check.sh",
  ],
  [
    "a command that moved into a script under a condition",
    "make build\nnpm test",
    {},
    script(underCondition),
    'jobs.scan step "Scan" now runs npm test under a condition',
    "ci/scan.sh",
  ],
  [
    "a script's command that moved into another script under a condition",
    "ci/scan.sh",
    script("npm test\nmake a\nmake b\n"),
    renamed(underCondition),
    'jobs.scan step "Scan" now runs npm test under a condition',
    "ci/check.sh",
  ],
  [
    "a script's command that moved into the workflow under a condition",
    "ci/scan.sh",
    script("npm test\n"),
    {},
    'jobs.scan step "Scan" now runs npm test under a condition',
    underCondition.trim(),
  ],
  ...(
    [
      ["another program behind the one", "pytest\n", "pytest\nrm -r out\n"],
      ["the program twice", "pytest\n", "pytest a\npytest b\n"],
      ["the first of two programs", "set -e\nmake\npytest\n", "make\npytest\n"],
      ["another program", "pytest\n", "make build\nnpm test\n"],
    ] as const
  ).map(
    ([what, was, is]): Told => [
      `a script that goes on after a failure: ${what}`,
      "ci/scan.sh",
      script(was),
      script(is),
      'jobs.scan step "Scan" now calls ci/scan.sh, which now lets a failure pass',
    ],
  ),
  [
    "a recipe that does nothing",
    "make scan",
    { Makefile: "scan:\n\t./scan --tls\n" },
    { Makefile: "scan:\n\t@true\n" },
    'jobs.scan step "Scan" now only calls commands that do nothing, in Makefile',
  ],
  [
    "a recipe beside others",
    "make build scan",
    { Makefile: "build:\n\tgo build\nscan: tls\ntls:\n\t./scan --tls\n" },
    { Makefile: "build:\n\tgo build\nscan: tls\ntls:\n\t-./scan --tls\n" },
    'jobs.scan step "Scan" now calls make tls of Makefile, which now lets a failure pass',
  ],
  [
    "a target that is gone",
    "make scan",
    makefile("\t./scan --tls\n"),
    { Makefile: "build:\n\tgo build\n" },
    'jobs.scan step "Scan" now calls make scan of Makefile, which no longer runs anything that can be read',
  ],
  [
    "a script that is gone",
    "bash ci/scan.sh",
    script("./scan\n"),
    {},
    'jobs.scan step "Scan" now calls ci/scan.sh, which is no longer there',
  ],
  [
    "a script's command under a condition",
    "ci/scan.sh && make build",
    script("set -e\n./scan --tls\n"),
    script('set -e\nif [ -n "$SCAN" ]; then\n  ./scan --tls\nfi\n'),
    'jobs.scan step "Scan" now calls ci/scan.sh, which now runs ./scan --tls under a condition',
  ],
  [
    "an npm script that sets a variable",
    "npm test",
    npm("vitest run"),
    npm("NODE_OPTIONS='--require ./nothing.js' vitest run"),
    'jobs.scan step "Scan" now calls script test of package.json, which now sets NODE_OPTIONS=--require ./nothing.js',
  ],
  [
    "a command under a condition behind hundreds of others",
    "ci/scan.sh",
    script("set -e\nnpm test\n"),
    script(`set -e\n${lines(400)}${underCondition}`),
    'jobs.scan step "Scan" now calls ci/scan.sh, which now runs npm test under a condition',
  ],
  [
    "a command under a condition behind thousands of comments",
    "ci/scan.sh",
    script("set -e\nnpm test\n"),
    script(`set -e\n./scan\n${"# nothing\n".repeat(3_000)}${underCondition}`),
    'jobs.scan step "Scan" now calls ci/scan.sh, which now runs npm test under a condition',
  ],
  [
    "a failure that is let be at the end of a long script",
    "ci/scan.sh",
    script(`set -e\n${lines(2_500)}npm test\n`),
    script(`set -e\n${lines(2_500)}npm test || true\n`),
    'jobs.scan step "Scan" now calls ci/scan.sh, which now lets a failure pass',
  ],
  [
    "a script that is too long to be compared",
    "ci/scan.sh",
    script("set -e\nnpm test\n"),
    script(`set -e\n${lines(5_000)}${underCondition}`),
    'jobs.scan step "Scan" now calls ci/scan.sh, which now has too many commands to be compared',
  ],
  [
    "a failure that is let be at the end of a long line",
    "make scan",
    makefile("\tnpm test\n"),
    makefile(`\tnpm test${" ".repeat(3_000)}|| true\n`),
    'jobs.scan step "Scan" now calls make scan of Makefile, which now lets a failure pass',
  ],
  [
    "a failure that is let be in one of two packages",
    "npm test --workspaces",
    packages("vitest run", "vitest run"),
    packages("vitest run", "vitest run || true"),
    'jobs.scan step "Scan" now calls script test of app/1/package.json, which now lets a failure pass',
  ],
  [
    "a failure that is let be in a package by its name",
    "npm -w @acme/1 test",
    packages("vitest run", "vitest run"),
    packages("vitest run", "vitest run || true"),
    'jobs.scan step "Scan" now calls script test of app/1/package.json, which now lets a failure pass',
  ],
  [
    "a package that is gone by its name",
    "pnpm --filter ./app/1 test",
    packages("vitest run", "vitest run"),
    packages("vitest run"),
    'jobs.scan step "Scan" now calls script test of app/1/package.json, which no longer runs anything that can be read',
  ],
  [
    "a task of an included file that only runs one that does nothing",
    "task ci:scan",
    taskfile("[{ task: tls }]"),
    taskfile("[{ task: echo }]\n  echo: echo scanned"),
    'jobs.scan step "Scan" now only calls commands that do nothing, in Taskfile.yml',
  ],
  [
    "a task of an included file under a condition",
    "make build && task ci:scan",
    taskfile("[./scan --tls]"),
    taskfile("{ status: ['true'], cmds: [./scan --tls] }"),
    'jobs.scan step "Scan" now calls task ci:scan of Taskfile.yml, which now runs ./scan --tls under a condition',
  ],
  [
    "a recipe of a justfile above the folder",
    "cd app && just scan fast && ./build",
    { justfile: "scan how:\n    ./scan --{{how}}\n" },
    { justfile: "scan how:\n    -./scan --{{how}}\n" },
    'jobs.scan step "Scan" now calls just scan fast of justfile, which now lets a failure pass',
  ],
  [
    "a recipe of a justfile that is a script and goes on",
    "just lint scan",
    { justfile: "lint:\n    ./lint\nscan:\n    #!/bin/bash\n    set -e\n    ./scan\n    ./more\n" },
    { justfile: "lint:\n    ./lint\nscan:\n    #!/bin/bash\n    ./scan\n    ./more\n" },
    'jobs.scan step "Scan" now calls just scan of justfile, which now lets a failure pass',
  ],
  [
    "a recipe of a justfile two folders above",
    "cd a/b/c && just scan && ./build",
    { "a/justfile": "scan:\n    ./scan --tls\n" },
    { "a/justfile": "scan:\n    -./scan --tls\n" },
    'jobs.scan step "Scan" now calls just scan of a/justfile, which now lets a failure pass',
  ],
  [
    "a package that pnpm-workspace.yaml lists",
    "pnpm -r test && ./build",
    { ...pnpm, "app/a/package.json": tests("vitest run") },
    { ...pnpm, "app/a/package.json": tests("vitest run || true") },
    'jobs.scan step "Scan" now calls script test of app/a/package.json, which now lets a failure pass',
  ],
  [
    "a recipe of a justfile that is named",
    "just -f ci/justfile scan && ./build",
    { justfile: "scan:\n    ./scan\n", "ci/justfile": "scan:\n    ./scan\n" },
    { justfile: "scan:\n    ./scan\n", "ci/justfile": "scan:\n    -./scan\n" },
    'jobs.scan step "Scan" now calls just scan of ci/justfile, which now lets a failure pass',
  ],
  [
    "a recipe that does nothing, of a target that needs a file",
    "make scan",
    { Makefile: "scan: main.go\n\t./scan --tls\n", "main.go": "" },
    { Makefile: "scan: main.go\n\t@true\n", "main.go": "" },
    'jobs.scan step "Scan" now only calls commands that do nothing, in Makefile',
  ],
  [
    "a package below a folder",
    "cd web && npm test --workspaces && ./build",
    { "web/package.json": '{ "workspaces": ["*"] }', "web/a/package.json": tests("vitest run") },
    { "web/package.json": '{ "workspaces": ["*"] }', "web/a/package.json": tests("vitest run || true") },
    'jobs.scan step "Scan" now calls script test of web/a/package.json, which now lets a failure pass',
  ],
  [
    "a package below a folder by its own",
    "cd web && npm -w a test && ./build",
    { "web/package.json": '{ "workspaces": ["*"] }', "web/a/package.json": tests("vitest run") },
    { "web/package.json": '{ "workspaces": ["*"] }', "web/a/package.json": tests("vitest run || true") },
    'jobs.scan step "Scan" now calls script test of web/a/package.json, which now lets a failure pass',
  ],
  [
    "an environment of a tox.toml",
    "tox -e a && ./build",
    { "tox.toml": "[env_run_base]\ncommands = [['pytest', '-q']]\n" },
    { "tox.toml": "[env_run_base]\ncommands = [['-', 'pytest', '-q']]\n" },
    'jobs.scan step "Scan" now calls tox a of tox.toml, which now lets a failure pass',
  ],
  [
    "one of the environments of tox",
    "tox",
    { "tox.ini": "[tox]\nenvlist = a,b\n[testenv]\ncommands = pytest\n" },
    { "tox.ini": "[tox]\nenvlist = a,b\n[testenv]\ncommands = pytest\n[testenv:b]\ncommands = - pytest\n" },
    'jobs.scan step "Scan" now calls tox b of tox.ini, which now lets a failure pass',
  ],
  ...[
    "main() {\n  return 0\n  npm test\n}\nmain\n",
    'main() {\n  if [ -z "$X" ]; then\n    return\n  fi\n  npm test\n}\nmain\n',
    "main() {\n  npm test\n}\nmain &\n",
  ].map(
    (is, at) =>
      [
        `a command that a function may not reach (${at})`,
        "ci/scan.sh",
        script("set -e\nnpm test\n"),
        script(`set -e\n${is}`),
        'jobs.scan step "Scan" now calls ci/scan.sh, which now runs npm test under a condition',
      ] as const,
  ),
  ...["main || true\n", "main | cat\n", "all() {\n  main\n}\nall || echo x\n"].map(
    (call, at) =>
      [
        `a function that is called and may fail (${at})`,
        "ci/scan.sh",
        script("set -e\nnpm test\n"),
        script(`set -e\nmain() {\n  npm test\n}\n${call}`),
        'jobs.scan step "Scan" now calls ci/scan.sh, which now lets a failure pass',
      ] as const,
  ),
  [
    "a command that does nothing behind the one that decides",
    "ci/scan.sh",
    script("./scan --tls\n"),
    script("./scan --tls\necho scanned\n"),
    'jobs.scan step "Scan" now calls ci/scan.sh, which now lets a failure pass',
  ],
  ...[
    makefile("\t@$(TEST)\n", `TEST = npm test${" ".repeat(20_000)}|| true\n`),
    makefile(`\tnpm test\n${"\t$(FILL)\n".repeat(100)}`, `FILL = ${"a ".repeat(4_000)}\n`),
    makefile("\tnpm test\n", `${"X = 1\n".repeat(5_000)}`),
    makefile("\tnpm test\n", `FILL = ${"a ".repeat(4_000)}\n${"$(FILL): $(FILL)\n".repeat(100)}`),
  ].map(
    (is, at) =>
      [
        `a makefile that is too long (${at})`,
        "make scan",
        makefile("\tnpm test\n"),
        is,
        'jobs.scan step "Scan" now calls make scan of Makefile, which no longer runs anything that can be read',
      ] as const,
  ),
];

test.each(lesser.map((row) => ({ row })))("$row.0 is told", ({ row: [, command, was, is, expected, next] }) => {
  expect(told(command, was, is, next)).toEqual([expected]);
});

const idle = "scan:\n\t@true\n";
const scans = "scan:\n\t./scan --tls\n";
const nothingIn = (path: string) => [`jobs.scan step "Scan" now only calls commands that do nothing, in ${path}`];
const unread = [
  'jobs.scan step "Scan" now calls make scan of Makefile, which no longer runs anything that can be read',
];

test.each<readonly [what: string, command: string, was: Files, is: Files, told: readonly string[]]>([
  ...["ci/*.mk", "./ci/sc*.mk", "ci/scan.mk", "$(TOP)/ci/scan.mk", "$(TOP)scan.mk"].map(
    (written) =>
      [
        `include ${written}`,
        "make scan",
        { Makefile: `include ${written}\n`, "ci/scan.mk": scans, "ci/other.txt": scans },
        { Makefile: `include ${written}\n`, "ci/scan.mk": idle, "ci/other.txt": scans },
        nothingIn("Makefile"),
      ] as const,
  ),
  [
    "include at the root",
    "make scan",
    { Makefile: "include *.mk\n", "x.mk": scans },
    { Makefile: "include *.mk\n", "x.mk": idle },
    nothingIn("Makefile"),
  ],
  [
    "include below a folder",
    "make scan",
    { Makefile: "include ci/*.mk\n", "ci/x.mk": scans },
    { Makefile: "include ci/*.mk\n", "ci/sub/x.mk": scans, "x/ci/x.mk": scans },
    unread,
  ],
  [
    "include of what begins otherwise",
    "make scan",
    { Makefile: "include ci/s*.mk\n", "ci/s.mk": scans },
    { Makefile: "include ci/s*.mk\n", "ci/x.mk": scans },
    unread,
  ],
  [
    "include above the root",
    "make scan",
    { Makefile: `include ../x.mk\n${scans}` },
    { Makefile: `include ../../*.mk\n${scans}` },
    [],
  ],
  ["include of what is not there", "make scan", { Makefile: scans }, { Makefile: `-include gone.mk\n${scans}` }, []],
  [
    "include of a file that is too long",
    "make scan",
    { Makefile: scans },
    { Makefile: `include x.mk\n${scans}`, "x.mk": "#".repeat(200_001) },
    unread,
  ],
  [
    "a named makefile",
    "make -f ci/scan.mk scan",
    { Makefile: scans, "ci/scan.mk": scans },
    { Makefile: scans, "ci/scan.mk": idle },
    nothingIn("ci/scan.mk"),
  ],
  [
    "another makefile than the named one",
    "make -f ci/scan.mk scan",
    { Makefile: scans, "ci/scan.mk": scans },
    { Makefile: idle, "ci/scan.mk": scans },
    [],
  ],
  [
    "one of two named makefiles",
    "make -f a.mk scan && make -f b.mk scan",
    { "a.mk": scans, "b.mk": scans },
    { "a.mk": scans, "b.mk": idle },
    ['jobs.scan step "Scan" now calls make scan of b.mk, which no longer does anything'],
  ],
  [
    "a script that is too long to be read",
    "ci/scan.sh",
    script("./scan\n"),
    script(`./scan\n${"#".repeat(200_001)}`),
    ['jobs.scan step "Scan" now calls ci/scan.sh, which no longer runs anything that can be read'],
  ],
  [
    "a program without an ending",
    "ci/scan",
    { "ci/scan": "#!/usr/bin/python3\nrun()\n" },
    { "ci/scan": "#!/usr/bin/python3\npass\n" },
    nothingIn("ci/scan"),
  ],
  [
    "a program by its ending",
    "ci/scan.py",
    { "ci/scan.py": "run()\n" },
    { "ci/scan.py": "pass\n" },
    nothingIn("ci/scan.py"),
  ],
])("%s: %s", (_, command, was, is, expected) => {
  expect(told(command, was, is)).toEqual(expected);
});

const goesOn = ['jobs.scan step "Scan" now calls ci/scan.sh, which now lets a failure pass'];
const two = "./scan --tls\n./scan --http\n";

test.each<readonly [command: string, head: string, told: readonly string[], lib: string]>([
  ["ci/scan.sh", `#!/bin/bash -e\n${two}`, [], ""],
  ["ci/scan.sh", `#! /usr/bin/env -S bash -eu\n${two}`, [], ""],
  ["ci/scan.sh", `#!/usr/bin/env bash\n${two}`, goesOn, ""],
  ["ci/scan.sh", `#!/usr/bin/env  -S  bash -eu\n${two}`, [], ""],
  ["bash -xe ci/scan.sh", two, [], ""],
  ["bash -x ci/scan.sh", two, goesOn, ""],
  ["ci/scan.sh", two, goesOn, ""],
  ["bash ci/scan.sh", `#!/bin/bash -e\n${two}`, goesOn, ""],
  ["bash -e ci/scan.sh", two, [], ""],
  ["bash -o errexit ci/scan.sh", two, [], ""],
  ["source ci/scan.sh", two, [], ""],
  ["ci/scan.sh", "./scan --tls || failed=1\n./scan --http || failed=1\nexit $failed\n", [], ""],
  ["ci/scan.sh", "./scan --tls || failed=1\n./scan --http\nexit $failed\n", goesOn, ""],
  ["ci/scan.sh", "./scan --tls || exit 1\n./scan --http\n", [], ""],
  ["ci/scan.sh", `source ci/lib.sh\n${two}`, [], "set -eu\n"],
  ["ci/scan.sh", `source ci/lib.sh\n${two}`, goesOn, "set -u\n"],
  ["ci/scan.sh", `source ci/gone.sh\n${two}`, goesOn, ""],
  ["ci/scan.sh", `bash ci/lib.sh\n${two}`, goesOn, "set -e\n"],
  ["ci/scan.sh", `if x; then\nset -e\nfi\n${two}`, goesOn, ""],
])("whether a failure ends what %s runs: %j", (command, head, expected, lib) => {
  const was = script(`#!/bin/bash\nset -e\n${two}`);
  expect(told(command, was, { ...script(head), "ci/lib.sh": lib })).toEqual(expected);
});

const asMuch: readonly (readonly [what: string, command: string, was: Files, is: Files, next?: string])[] = [
  ["a renamed script", "ci/scan.sh", script(parts), renamed(`${parts}./scan --last\n`), "ci/check.sh"],
  ["a command that moved into a script", "npm test", {}, script("npm test\n"), "ci/scan.sh"],
  ["a script's commands that moved into the workflow", "ci/scan.sh", script(underCondition), {}, underCondition.trim()],
  [
    "a script that goes on after a failure of what prepares it",
    "ci/scan.sh",
    script("pytest\n"),
    script("pip install x\necho ok\npytest -v\n"),
  ],
  ["a script that goes to a folder first", "ci/scan.sh", script("./scan\n"), script("cd app\nchmod +x scan\n./scan\n")],
  [
    "a script of another shell",
    "fish ci/scan.fish",
    { "ci/scan.fish": "make scan\n" },
    { "ci/scan.fish": "make scan &\n" },
  ],
  [
    "a script in another language",
    "python ci/scan.py",
    { "ci/scan.py": "run()\n" },
    { "ci/scan.py": "if x:\n  run()\n" },
  ],
  [
    "a recipe under an ifdef at both sides",
    "make scan",
    makefile("ifdef CI\n\t./scan\nendif\n"),
    makefile("ifdef CI\n\t./scan --all\nendif\n"),
  ],
  [
    "commands that move into a function that is called",
    "ci/scan.sh",
    script("set -e\n./scan --tls\n./scan --http\n"),
    script('set -e\nmain() {\n  ./scan --tls\n  ./scan --http\n}\nmain "$@"\n'),
  ],
  [
    "commands that move into functions that a loop calls",
    "ci/scan.sh",
    script("set -e\nnpm test\nnpm run lint\n"),
    script('set -e\nrun_a() {\n  npm test\n}\nrun_b() {\n  npm run lint\n}\nfor k in a b; do\n  "run_$k"\ndone\n'),
  ],
  ["an npm script that runs another one", "npm test", npm("vitest run"), npm("npm run unit")],
  ["a recipe that was idle", "make scan", { Makefile: "scan:\n\t@true\n" }, { Makefile: "scan:\n\t@:\n" }],
  ["a folder that only a shell knows", "cd $X && make scan", makefile("\t./scan\n"), makefile("\t@true\n")],
  ["commands added to a long script", "ci/scan.sh", script(lines(2_500)), script(`${lines(2_500)}npm test\n`)],
  [
    "a package that is not of the workspace",
    "npm test --workspaces",
    packages("vitest run", "vitest run"),
    { ...packages("vitest run", "vitest run"), "other/package.json": '{ "scripts": { "test": "true" } }' },
  ],
  [
    "a recipe of a justfile that is a script and ends at a failure in another way",
    "just scan",
    { justfile: "scan:\n    #!/bin/bash\n    set -e\n    ./scan\n    ./more\n" },
    { justfile: "scan:\n    #!/bin/bash -xe\n    ./scan\n    ./more\n" },
  ],
  [
    "a package beside the folder whose packages are tested",
    "cd web && npm test --workspaces",
    { "web/package.json": "{}", "web/a/package.json": tests("jest"), "other/package.json": tests("jest") },
    { "web/package.json": "{}", "web/a/package.json": tests("jest"), "other/package.json": tests("true") },
  ],
  [
    "a package that pnpm-workspace.yaml does not list",
    "pnpm -r test",
    { ...pnpm, "app/a/package.json": tests("jest"), "other/package.json": tests("jest") },
    { ...pnpm, "app/a/package.json": tests("jest"), "other/package.json": tests("jest || true") },
  ],
  [
    "a justfile beside the one that is named",
    "just -f ci/justfile scan",
    { justfile: "scan:\n    ./scan\n", "ci/justfile": "scan:\n    ./scan\n" },
    { justfile: "scan:\n    -./scan\n", "ci/justfile": "scan:\n    ./scan\n" },
  ],
  ["settings of other programs", "tox -e a", { "setup.cfg": "[flake8]\nx = 1\n" }, { "setup.cfg": "[flake8]\n" }],
  [
    "tox that moves to another file",
    "tox -e a",
    { "setup.cfg": "[tox:tox]\n[testenv]\ncommands = pytest\n" },
    { "setup.cfg": "[flake8]\n", "pyproject.toml": "[tool.tox.env_run_base]\ncommands = [['pytest', '-q']]\n" },
  ],
  [
    "a recipe that moves to make",
    "just scan",
    { justfile: "scan:\n    make scan\n", ...makefile("\t./scan\n") },
    { justfile: "scan: build\n    make scan\nbuild:\n    true\n", ...makefile("\t./scan\n") },
  ],
  ["what is no file of the repository", "/usr/bin/scan && python -m pytest", {}, {}],
];

test.each(asMuch.map((row) => ({ row })))("$row.0 is nothing", ({ row: [, command, was, is, next] }) => {
  expect(told(command, was, is, next)).toEqual([]);
});

test.each<readonly [path: string, run: string, isIdle: boolean, texts: readonly string[]]>([
  [
    "ci/scan.py",
    "python ci/scan.py",
    true,
    [
      "# nothing\npass\n",
      "import sys, os\nfrom sys import exit\nsys.exit(0)\n",
      "exit()\nrun()\n",
      'print("ok");\n',
      "raise SystemExit\n",
      "raise SystemExit( 0 )\n",
      "raise SystemExit()\n",
      "import os\nos._exit(0)\n",
      "from  os  import  _exit\n_exit( )\n",
      "exit\n",
      "exit  0\n",
      'if __name__ == "__main__":\n    os._exit(0)\n',
      '"""Scans."""\nexit 0\n',
      "",
    ],
  ],
  [
    "ci/scan.py",
    "python ci/scan.py",
    false,
    [
      "import scan\nscan.run()\n",
      "exit(1)\n",
      "sys.exit(main())\n",
      "raise SystemExit(1)\n",
      "from scan import *\n",
      "from  scan  import  *\n",
      "exit(0) if done() else run()\n",
      "exit 1\n",
      "important()\n",
      "passed()\n",
      '"""Scans.""" + run()\n',
      "if x: exit(0)\n",
      "    x = exit(0)\n",
    ],
  ],
  [
    "ci/scan.js",
    "node ci/scan.js",
    true,
    [
      '"use strict";\nconst fs = require("fs");\nconsole.log("ok");\n',
      "const x = require('./x');\nlet  y=require( 'y' )\n",
      "let { a, b } = require('x')\nprocess.exit(0);\nrun();\n",
      'import fs from "fs";\n{\n}\n',
      "'use strict'\nvar {a,b}=require('x');process.exit()\n".replace(";p", ";\np"),
    ],
  ],
  [
    "ci/scan.js",
    "node ci/scan.js",
    false,
    [
      'import "./run.js";\n',
      'import("./run.js");\n',
      'import ( "../run.js" );\n',
      "const x = run(require('x'))\n",
      "require('./run');\n",
      'require("../run");\n',
      "const x = run();\n",
      "console.log(`${run()}`);\n",
      "run(); process.exit(0);\n",
    ],
  ],
  ["ci/scan.rb", "ruby ci/scan.rb", true, ['require "json"\nputs "ok"\n']],
  ["ci/scan.rb", "ruby ci/scan.rb", false, ["require_relative 'run'\n", "load 'run.rb'\n", "putsch\n"]],
])("%s that %s runs does nothing: %s", (path, run, isIdle, texts) => {
  const notTold = texts.filter((text) => told(run, { [path]: "scan()\n" }, { [path]: text }).length === 0);
  expect(notTold).toEqual(isIdle ? [] : texts);
});

test.each<readonly [command: string, is: Files, expected: readonly string[]]>([
  ["echo ok && ci/scan.sh", script("true\n"), [", in ci/scan.sh"]],
  ["chmod +x ci/scan.sh && ci/scan.sh", script("true\n"), [", in ci/scan.sh"]],
  ["ci/scan.sh || make", { ...script("true\n"), Makefile: "all:\n\t@true\n" }, [", in ci/scan.sh"]],
  ["ci/scan.sh || npm ci", script("true\n"), ["calls ci/scan.sh"]],
  ["make", { Makefile: "all: a b\na:\n\t@true\nb:\n\t@:\n" }, [", in Makefile"]],
  ["make", { Makefile: "all: a b\na:\n\t@true\nb:\n\t./scan\n" }, []],
  ["ci/scan.sh", script("ci/scan.sh\n"), [", in ci/scan.sh"]],
])("%s calls what does nothing, or not", (command, is, expected) => {
  const was = { ...script("./scan\n"), Makefile: "all:\n\t./scan\n" };
  const all = told(command, was, is);
  expect(all.filter((how, at) => !how.includes(expected[at] ?? "nothing"))).toEqual([]);
  expect(all).toHaveLength(expected.length);
});

test("a script that is called behind a hundred others is not lost", () => {
  const others = "./ci/other.sh\n".repeat(100);
  const is = script("set -e\nnpm test || true\nnpm run lint\n");
  expect(told("ci/scan.sh", script("set -e\nnpm test\n"), is, `${others}ci/scan.sh`)).toEqual([
    'jobs.scan step "Scan" now calls too many scripts to be compared',
  ]);
  const both = { ...script("npm test\n"), "ci/lint.sh": "npm run lint\n" };
  expect(told("ci/lint.sh; ci/scan.sh", both, both, `ci/lint.sh\n${others}ci/scan.sh`)).toEqual([
    'jobs.scan step "Scan" now calls too many scripts to be compared',
  ]);
  expect(told("ci/lint.sh; ci/scan.sh", both, both, `ci/lint.sh\nci/scan.sh\n${others}`)).toEqual([]);
});

test("a script behind many that did not change is compared, and one behind many that did is told", () => {
  const names = Array.from({ length: 90 }, (_, at) => `ci/part-${at}.sh`);
  const parts = (more: string, last: string): Readonly<Record<string, string>> => ({
    ...Object.fromEntries(names.map((name) => [name, `./scan --of ${name}${more}\n`])),
    "ci/scan.sh": last,
  });
  const run = [...names, "ci/scan.sh"].join("; ");
  expect(told(run, parts("", "./scan\n"), parts("", "./scan || true\n"))).toEqual([
    'jobs.scan step "Scan" now calls ci/scan.sh, which now lets a failure pass',
  ]);
  expect(told(run, parts("", "./scan\n"), parts(" --fast", "./scan || true\n"))).toContain(
    'jobs.scan step "Scan" now calls too many changed scripts to be compared',
  );
});

test("thousands of ends in a function for help are looked at once", () => {
  const answer = `usage() {\n${"exit;".repeat(30_000)}\n}\n`;
  expect(told("ci/scan.sh", script("npm test\n"), script(`npm test\n${answer}`))).toHaveLength(1);
});
