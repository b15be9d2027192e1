import { expect, test } from "vitest";
import { lessOf } from "./less-of.ts";

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
const lines = (count: number) => Array.from({ length: count }, (_, at) => `./scan --part ${at}\n`).join("");
const underCondition = "if false; then\n  npm test\nfi\n";

test.each<readonly [string, string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
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
])("%s is told", (_, command, was, is, expected) => {
  expect(told(command, was, is)).toEqual([expected]);
});

test.each<[string, string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
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
  ["an npm script that runs another one", "npm test", npm("vitest run"), npm("npm run unit")],
  ["a recipe that was idle", "make scan", { Makefile: "scan:\n\t@true\n" }, { Makefile: "scan:\n\t@:\n" }],
  ["a folder that only a shell knows", "cd $X && make scan", makefile("\t./scan\n"), makefile("\t@true\n")],
  ["commands added to a long script", "ci/scan.sh", script(lines(2_500)), script(`${lines(2_500)}npm test\n`)],
  ["what is no file of the repository", "/usr/bin/scan && python -m pytest", {}, {}],
])("%s is nothing", (_, command, was, is) => {
  expect(told(command, was, is)).toEqual([]);
});

test("a script that is called behind a hundred others is not lost", () => {
  const others = "./ci/other.sh\n".repeat(100);
  const is = script("set -e\nnpm test || true\nnpm run lint\n");
  expect(told("ci/scan.sh", script("set -e\nnpm test\n"), is, `${others}ci/scan.sh`)).toEqual([
    'jobs.scan step "Scan" now calls too many scripts to be compared',
  ]);
});

test("thousands of ends in a function for help are looked at once", () => {
  const answer = `usage() {\n${"exit;".repeat(30_000)}\n}\n`;
  expect(told("ci/scan.sh", script("npm test\n"), script(`npm test\n${answer}`))).toHaveLength(1);
});
