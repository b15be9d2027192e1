import { describe, expect, it } from "vitest";
import { workflowIn } from "../../../../src/evidence/kinds/workflow-in.ts";
import { whyNeverRuns } from "../../../../src/evidence/kinds/workflow-run.ts";
import { plainText } from "../../../../src/model/sentence.ts";
import { snapshotWith } from "../../program-of.ts";
import { lessOf } from "../less-of.ts";

const ci = ".github/workflows/ci.yml";
const actionFile = ".github/actions/scan/action.yml";
const scanFile = ".github/workflows/scan.yml";
const base = `name: ci
on:
  push: { branches: [main] }
  pull_request:
defaults: { run: { shell: bash } }
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: make build
  tls:
    runs-on: ubuntu-latest
    needs: [build]
    timeout-minutes: 10
    strategy: { matrix: { os: [a, b] } }
    env: { STRICT: "1" }
    steps:
      - uses: actions/checkout@v4
      - name: Scan
        shell: bash
        run: |
          make tls-scan
          ./check.sh --strict
      - uses: acme/scanner@v1
        with: { severity: high }
      - uses: ./.github/actions/scan
  called:
    uses: ./.github/workflows/scan.yml
  remote:
    uses: acme/workflows/.github/workflows/scan.yml@v1
`;
const action = `name: scan
runs:
  using: composite
  steps:
    - run: make scan
      shell: bash
    - run: make report
      shell: bash
`;
const scan = `on: { workflow_call: {} }
jobs:
  inner:
    runs-on: ubuntu-latest
    steps:
      - run: make inner
`;

const files: Readonly<Record<string, string>> = { [ci]: base, [actionFile]: action, [scanFile]: scan };

/** An edit of the workflow: what is written, what takes its place, what is added at the end. */
type Edit = readonly [name: string, from: string, to: string, more?: string];

/** What is told of a link to a job where a file is edited. */
function told(job: string, file: string, from: string, to: string, more = ""): readonly string[] {
  const was = files[file] ?? "";
  if (!was.includes(from)) throw new Error(`${file} does not have ${from}`);
  const head = { ...files, [file]: was.replace(from, () => to) + more };
  const snapshot = snapshotWith(head);
  const is = workflowIn(ci, snapshot);
  const never = is === null ? null : whyNeverRuns(is, job, snapshot.files);
  return never === null ? lessOf(files, head, `${ci}#${job}`) : [plainText(never)];
}

const fooling: readonly Edit[] = [
  ["shell without -e", "        shell: bash\n", "        shell: bash {0}\n"],
  ["shell sh {0}", "        shell: bash\n", "        shell: sh {0}\n"],
  ["shell perl", "        shell: bash\n", "        shell: 'true {0}'\n"],
  ["shell cat", "        shell: bash\n", "        shell: cat {0}\n"],
  ["exit 0 first", "          make tls-scan\n", "          exit 0\n          make tls-scan\n"],
  ["exit 0; first", "          make tls-scan\n", "          exit 0; true\n          make tls-scan\n"],
  ["exit first bare", "          make tls-scan\n", "          exit\n          make tls-scan\n"],
  [
    "if true; then exit 0; fi",
    "          make tls-scan\n",
    "          if true; then exit 0; fi\n          make tls-scan\n",
  ],
  ["trap exit 0", "          make tls-scan\n", "          trap 'exit 0' EXIT\n          make tls-scan\n"],
  ["trap ERR", "          make tls-scan\n", "          trap 'exit 0' ERR\n          make tls-scan\n"],
  ["|| true", "          ./check.sh --strict\n", "          ./check.sh --strict || true\n"],
  ["|| exit 0", "          ./check.sh --strict\n", "          ./check.sh --strict || exit 0\n"],
  ["|| :", "          ./check.sh --strict\n", "          ./check.sh --strict || :\n"],
  ["|| echo failed", "          ./check.sh --strict\n", "          ./check.sh --strict || echo failed\n"],
  [
    "|| true behind a # in quotes",
    "          ./check.sh --strict\n",
    "          ./check.sh --strict 'a # b' || true\n",
  ],
  ["& far behind", "          ./check.sh --strict\n", `          ./check.sh --strict${" ".repeat(1_100)}&\n`],
  [
    "a condition that a comment hides",
    "          ./check.sh --strict\n",
    "          if false # \\\n          then\n          ./check.sh --strict\n          fi\n",
  ],
  [
    "text of a document that seems to end",
    "          ./check.sh --strict\n",
    "          if false; then\n          cat <<X\n            X\n          fi\n          X\n          ./check.sh --strict\n          fi\n",
  ],
  ["|| true # c", "          ./check.sh --strict\n", "          ./check.sh --strict || true # later\n"],
  ["|| /bin/true", "          ./check.sh --strict\n", "          ./check.sh --strict || /bin/true\n"],
  ["|| return", "          ./check.sh --strict\n", "          ./check.sh --strict || (exit 0)\n"],
  ["&", "          ./check.sh --strict\n", "          ./check.sh --strict &\n"],
  ...[
    "make tls-scan | cat",
    "make tls-scan |\n          cat",
    "make tls-scan | sed s/x/y/",
    "make tls-scan | tee log",
  ].map(
    (script): Edit => [
      `${script}, without pipefail`,
      "        shell: bash\n        run: |\n          make tls-scan\n",
      `        shell: bash -e {0}\n        run: |\n          ${script}\n`,
    ],
  ),
  ["if !", "          ./check.sh --strict\n", "          if ./check.sh --strict; then echo ok; fi\n"],
  ["!", "          ./check.sh --strict\n", "          ! ./check.sh --strict\n"],
  ["set +e", "          make tls-scan\n", "          set +e\n          make tls-scan\n"],
  ["set +eu", "          make tls-scan\n", "          set +eu\n          make tls-scan\n"],
  ["set +o errexit", "          make tls-scan\n", "          set +o errexit\n          make tls-scan\n"],
  ["function shadow", "          make tls-scan\n", "          make() { true; }\n          make tls-scan\n"],
  [
    "all comments",
    "          make tls-scan\n          ./check.sh --strict\n",
    "          # make tls-scan\n          echo done\n",
  ],
  [
    "heredoc",
    "          make tls-scan\n          ./check.sh --strict\n",
    "          : <<X\n          make tls-scan\n          X\n",
  ],
  [
    "if false block",
    "          make tls-scan\n          ./check.sh --strict\n",
    "          if false; then\n          make tls-scan\n          fi\n",
  ],
  ["for true", "          make tls-scan\n          ./check.sh --strict\n", "          for a in b; do true; done\n"],
  [
    "far below",
    "          ./check.sh --strict\n",
    `          ${"\n".repeat(2_001)}          ./check.sh --strict || true\n`,
  ],
  ["false &&", "          make tls-scan\n          ./check.sh --strict\n", "          false && make tls-scan\n"],
  ["true ||", "          make tls-scan\n          ./check.sh --strict\n", "          true || make tls-scan\n"],
  ["echo make", "          make tls-scan\n          ./check.sh --strict\n", "          echo make tls-scan\n"],
  [
    "step coe expr",
    "        shell: bash\n",
    "        shell: bash\n        continue-on-error: ${{ github.event_name == 'pull_request' }}\n",
  ],
  ["step coe true expr", "        shell: bash\n", "        shell: bash\n        continue-on-error: ${{ true }}\n"],
  ["job coe", "    needs: [build]\n", "    needs: [build]\n    continue-on-error: ${{ matrix.os == 'a' }}\n"],
  ["step if", "        shell: bash\n", "        shell: bash\n        if: ${{ false }}\n"],
  ["step if failure", "        shell: bash\n", "        shell: bash\n        if: failure()\n"],
  ["step if env", "        shell: bash\n", "        shell: bash\n        if: env.RUN == '1'\n"],
  ["job if actor", "    needs: [build]\n", "    needs: [build]\n    if: github.actor != 'mallory'\n"],
  ["job if vars", "    needs: [build]\n", "    needs: [build]\n    if: vars.SCAN == 'on'\n"],
  ["paths-ignore", "  pull_request:\n", "  pull_request: { paths-ignore: ['infra/**'] }\n"],
  ["paths", "  pull_request:\n", "  pull_request: { paths: ['infra/**'] }\n"],
  ["branches-ignore", "  pull_request:\n", "  pull_request: { branches-ignore: ['release/**'] }\n"],
  ["types", "  pull_request:\n", "  pull_request: { types: [opened] }\n"],
  ["target", "  pull_request:\n", "  pull_request_target:\n"],
  ["matrix empty", "os: [a, b]", "os: []"],
  [
    "needs skipped",
    "  build:\n    runs-on: ubuntu-latest\n",
    "  build:\n    runs-on: ubuntu-latest\n    if: github.actor == 'x'\n",
  ],
  [
    "needs a new skipped",
    "    needs: [build]\n",
    "    needs: [build, gate]\n",
    "  gate:\n    runs-on: u\n    if: github.actor == 'x'\n    steps: [{ run: make gate }]\n",
  ],
  ["environment", "    needs: [build]\n", "    needs: [build]\n    environment: production\n"],
  ["uses other repo", "uses: acme/scanner@v1", "uses: mallory/scanner@v1"],
  ["uses local", "uses: acme/scanner@v1", "uses: ./.github/actions/scanner"],
  ["uses docker", "uses: acme/scanner@v1", "uses: docker://alpine:3"],
  ["uses path", "uses: acme/scanner@v1", "uses: acme/scanner/sub@v1"],
  ["with soft-fail", "severity: high }", "severity: high, soft_fail: true }"],
  ["with exit-code", "severity: high }", "severity: high, exit-code: 0 }"],
  ["env BASH_ENV", '    env: { STRICT: "1" }\n', '    env: { STRICT: "1", BASH_ENV: ./nothing.sh }\n'],
  ["container", "    needs: [build]\n", "    needs: [build]\n    container: evil/image\n"],
  [
    "container's entry",
    "    needs: [build]\n",
    "    needs: [build]\n    container: { image: debian, options: --entrypoint x }\n",
  ],
  ["env STRICT", 'STRICT: "1"', 'STRICT: "0"'],
  ...["MAKEFLAGS: -n", "MAKEFLAGS: ki", "PATH: ./fake", "LD_PRELOAD: ./a.so", "CI: false", "SKIP: tls"].map(
    (set): Edit => [`env ${set}`, 'env: { STRICT: "1" }', `env: { STRICT: "1", ${set} }`],
  ),
  ...[
    "env true {0}",
    "sudo -E true {0}",
    "timeout 5 true {0}",
    "python -c pass {0}",
    "perl -e 1 {0}",
    "bash -c true {0}",
    "bash --version {0}",
    "bash -en {0}",
    "./ci/sh {0}",
    "nix develop -c true {0}",
    "dd if={0}",
  ].map((shell): Edit => [`shell ${shell}`, "        shell: bash\n", `        shell: ${shell}\n`]),
  ...[
    "make -n tls-scan",
    "make tls-scan --dry-run",
    "make tls-scan & wait",
    "(make tls-scan &)",
    "make tls-scan || make other",
    "make tls-scan || { echo failed; }",
    "echo $(make tls-scan)",
    "echo of all $(make tls-scan)",
    ". /dev/null make tls-scan",
    "[ -f x ] && echo scan && make tls-scan",
    "[ -f x ] && ls && make tls-scan",
    "[[ -f x ]] && ls && make tls-scan",
    "test -f x && ls && make tls-scan",
    "export X=$(make tls-scan)",
    "set -n; make tls-scan",
    "coproc make tls-scan",
    "find . -maxdepth 0 -exec make tls-scan \\;",
    "find . -maxdepth 0 -exec make tls-scan ';'",
    "source /dev/null make tls-scan",
    "function make { :; }; make tls-scan",
    "exec true; make tls-scan",
    "export MAKEFLAGS=-n; make tls-scan",
    "MAKEFLAGS=-n make tls-scan",
    "PATH=./fake:$PATH make tls-scan",
    "make -ik tls-scan",
    "make -nB tls-scan",
    "cd infra && make -n tls-scan",
    "make tls-scan --exit-code 0",
    "set +o pipefail; make tls-scan | cat",
    "make tls-scan || rc=$?; rc=0; exit $rc",
    ...[
      ["if false; then", "{ echo a; }", "make tls-scan", "fi"],
      ["if false; then", "ls | while read x; do echo $x; done", "make tls-scan", "fi"],
      ["if false; then", "select x in a; do break; done", "make tls-scan", "fi"],
      ["if ! make tls-scan; then", "echo failed", "else", "exit 1", "fi"],
      ["false &&", "make tls-scan"],
      ["true ||", "make tls-scan"],
      ["[ 1 ] && exit 0", "make tls-scan"],
      ["touch a", "exit 0", "make tls-scan"],
      ["touch a # <<X", "exit 0", "make tls-scan"],
      ["cat <<< hello > a", "exit 0", "make tls-scan"],
      ["(cd infra", "make tls-scan", ") || true"],
    ].map((lines) => lines.join("\n          ")),
  ].map((script): Edit => [`script ${script}`, "          make tls-scan\n", `          ${script}\n`]),
  ...[
    "echo MAKEFLAGS=-n >> $GITHUB_ENV",
    'echo "$PWD/fake" >> "$GITHUB_PATH"',
    "mkdir a && echo $PWD/a >> $GITHUB_PATH",
    "echo MAKEFLAGS=-n | tee -a $GITHUB_ENV",
    "|\n          { echo A=1; echo MAKEFLAGS=-n; } >> $GITHUB_ENV",
    "|\n          cat <<X >> $GITHUB_ENV\n          A=1\n          MAKEFLAGS=-n\n          X",
    "Write-Output MAKEFLAGS=-n >> $env:GITHUB_ENV",
    "'\"MAKEFLAGS=-n\" | Out-File $env:GITHUB_ENV -Append'",
    "git checkout main",
    "git checkout -f origin/main -- .",
    "git fetch origin && git reset --hard origin/HEAD",
    "git switch --detach HEAD~1",
    "git switch -c scan origin/main",
    "git restore --source=@^ .",
    "git checkout ${{ github.event.pull_request.base.sha }}",
    "git checkout $GITHUB_SHA && git checkout master",
    "git  checkout   main",
    "git -C . checkout 'main'",
    "git checkout upstream/trunk",
    "git checkout refs/heads/develop",
    "git checkout ${GITHUB_BASE_REF}",
    "git checkout ${{ github.event.repository.default_branch }}",
    "git checkout v1.2",
    "git checkout HEAD^^",
    "git restore --source main .",
    "git checkout --orphan new main",
    'git checkout "main"',
    "git checkout '' main",
    "git switch --create scan main",
    "git restore --source=origin/main .",
    "git reset --hard  @~2",
  ].map((line): Edit => [`step before ${line}`, "      - name: Scan\n", `      - run: ${line}\n      - name: Scan\n`]),
  ["needs cut", "    needs: [build]\n", ""],
  ["always", "    needs: [build]\n", "    needs: [build]\n    if: always()\n"],
  ["not cancelled", "    needs: [build]\n", "    needs: [build]\n    if: ${{ !cancelled() }}\n"],
  [
    "commands to action",
    "        shell: bash\n        run: |\n          make tls-scan\n          ./check.sh --strict\n",
    "        uses: acme/x@v1\n",
  ],
  ["step removed uses", "      - uses: ./.github/actions/scan\n", ""],
  [
    "ref of checkout",
    '  tls:\n    runs-on: ubuntu-latest\n    needs: [build]\n    timeout-minutes: 10\n    strategy: { matrix: { os: [a, b] } }\n    env: { STRICT: "1" }\n    steps:\n      - uses: actions/checkout@v4\n',
    '  tls:\n    runs-on: ubuntu-latest\n    needs: [build]\n    timeout-minutes: 10\n    strategy: { matrix: { os: [a, b] } }\n    env: { STRICT: "1" }\n    steps:\n      - uses: actions/checkout@v4\n        with: { ref: main }\n',
  ],
];

/** A checkout of the job under test with these inputs. */
const checkout = (inputs: string): Edit => [
  `checkout with ${inputs}`,
  "actions/checkout@v4\n      - name: Scan",
  `actions/checkout@v4\n        with: { ${inputs} }\n      - name: Scan`,
];

const otherCheckouts = [
  "ref: main, path: .",
  "ref: main, path: ./",
  "ref: \"${{ github.sha && 'main' }}\"",
  'ref: "${{ github.sha && github.base_ref }}"',
  'ref: "${{ github.base_ref || github.sha }}"',
  'ref: "${{ github.event.pull_request.head.repo.default_branch }}"',
  "ref: refs/pull/1/merge",
  'ref: "refs/pull/${{ github.event.number }}/merge-me"',
  'ref: "x/refs/pull/${{ github.event.number }}/merge"',
  'ref: "${{ github.sha }}-old"',
  'ref: "old-${{ github.sha }}"',
  'ref: "${{ x.github.sha }}"',
  'ref: "${{ inputs.ref }}"',
  'repository: "${{ github.repository_owner }}/other"',
  'repository: "${{ x.github.repository }}"',
  'repository: "${{ github.repository.x }}"',
  "repository: \"${{ github.repository && 'acme/other' }}\"",
  "ref: \"${{ 'main' == github.sha }}\"",
].map(checkout);

const sameCheckouts = [
  'ref: "", repository: " "',
  'ref: "${{ github.head_ref || github.ref_name }}"',
  "ref: \"${{ github.event_name == 'pull_request' && github.head_ref || github.ref }}\"",
  'ref: "${{ inputs.ref || github.sha }}"',
  "ref: \"${{ github.event.pull_request.head.sha || '' }}\"",
  'ref: "refs/pull/${{ github.event.number }}/merge"',
  'ref: "${{ github.event.pull_request.head.ref }}", repository: "${{ github.event.pull_request.head.repo.full_name }}"',
  'repository: "${{ github.repository }}"',
  'ref: "refs/pull/${{github.event.number}}/head"',
  'ref: "refs/pull/${{  github.event.pull_request.number  }}/merge"',
].map(checkout);

const honest: readonly Edit[] = [
  ...[
    "MAKEFLAGS: -j4",
    "NODE_OPTIONS: --max-old-space-size=4096",
    "CI: true",
    "MAVEN_OPTS: -Xmx2g",
    "NODE_ENV: test",
    "ENV: test",
    "RUBYOPT: -W0",
    "JAVA_TOOL_OPTIONS: -Dspring.profiles.active=test",
    "ALLOWED_HOSTS: localhost",
    "AWS_EC2_METADATA_DISABLED: true",
    "SKIP_ENV_VALIDATION: 1",
    "DISABLE_SPRING: 1",
  ].map((set): Edit => [`env ${set}`, 'env: { STRICT: "1" }', `env: { STRICT: "1", ${set} }`]),
  ...[
    "bash -el {0}",
    "python {0}",
    "pwsh",
    "micromamba-shell {0}",
    "nix develop -c bash -e {0}",
    "sudo bash -e {0}",
  ].map((shell): Edit => [`shell ${shell}`, "        shell: bash\n", `        shell: ${shell}\n`]),
  ...[
    "make tls-scan || exit 1",
    "make tls-scan || make tls-scan",
    "make tls-scan || (echo failed && exit 1)",
    "make -j 4 tls-scan",
    "make tls-scan --keep-going",
    "export PATH=$HOME/.local/bin:$PATH; make tls-scan",
    "NODE_ENV=test make tls-scan",
    "make --version; make tls-scan",
    "make -Otarget -I include -C unit tls-scan",
    "make build && pytest -n auto; make tls-scan",
    "trivy --exit-code 0; make tls-scan",
    "make tls-scan 2>&1 | tee log",
    "cargo test --no-fail-fast; make tls-scan",
    "FAIL_FAST=false make tls-scan",
    "export PATH=$PWD/.venv/bin:$PATH; make tls-scan",
    "status=0; make tls-scan || status=$?; cat log; [ $status -eq 0 ] || exit $status",
    "make tls-scan || (sleep 5; make tls-scan)",
    "make tls-scan > log || (cat log && false)",
    "make tls-scan || { status=$?; cat log; exit $status; }",
    "echo $(date) | make tls-scan",
    "if ! make tls-scan; then cat log; exit 1; fi",
    ...[
      ["rm -r out || true", "make tls-scan"],
      ["docker stop db | tee log", "npm run build --if-present", "make tls-scan"],
      ["VERSION=$(cat VERSION | head -1)", "make tls-scan"],
      ["{", "echo a=1", "} >> $GITHUB_OUTPUT", "make tls-scan"],
      ["while read x; do", "echo $x", "done < list", "make tls-scan"],
      ["for x in *; do", "echo $x", "done | sort", "make tls-scan"],
      ["find . -name x | xargs rm", "make tls-scan"],
      ["node -e '", "if (x) {", "  a();", "};", "'", "make tls-scan"],
      ['git commit -m "a', "", '{ b" || exit 1', "make tls-scan"],
      ["sed s/\\'//g x", "make tls-scan"],
      ["echo $'don\\'t'", "make tls-scan"],
      ["bash -c '", "make tls-scan", "'"],
    ].map((lines) => lines.join("\n          ")),
  ].map((script): Edit => [`script ${script}`, "          make tls-scan\n", `          ${script}\n`]),
  ...[
    "echo $HOME/bin >> $GITHUB_PATH",
    "echo A=1 | tee -a $GITHUB_ENV",
    "echo MAKEFLAGS=-n >> notes && echo A=1 >> $GITHUB_ENV",
    "git fetch origin main",
    "git checkout -b scan",
    "git checkout $GITHUB_SHA",
    "git checkout ${{ github.head_ref }}",
    "git checkout -- main",
    "git reset main",
    "git reset --hard HEAD",
    "git checkout feature/main",
    'git checkout m"ain',
    "git diff origin/main && git status",
    "git -C other checkout main",
    "git checkout main-2",
    "git checkout x/refs/heads/main",
    "git checkout ${{ github.sha }}",
    "git restore .",
    "git checkout",
    "echo git checkout main",
    "git checkout main && make tls-scan && git checkout -",
    "git checkout main && make size && git checkout -",
  ].map((line): Edit => [`step before ${line}`, "      - name: Scan\n", `      - run: ${line}\n      - name: Scan\n`]),
  [
    "a step behind it",
    "          ./check.sh --strict\n",
    "          ./check.sh --strict\n          git checkout gh-pages\n          git checkout main\n",
  ],
  ["an official image", "    needs: [build]\n", "    needs: [build]\n    container: node:24\n"],
  ["success", "    needs: [build]\n", "    needs: [build]\n    if: success()\n"],
  ["shell python", "        shell: bash\n", "        shell: python\n"],
  ["default shell", "defaults: { run: { shell: bash } }", "defaults: { run: { shell: 'bash {0}' } }"],
  [
    "job default shell",
    '    env: { STRICT: "1" }\n',
    "    env: { STRICT: \"1\" }\n    defaults: { run: { shell: 'echo {0}' } }\n",
  ],
  ["working-directory", "        shell: bash\n", "        shell: bash\n        working-directory: empty\n"],
  ["matrix expr", "os: [a, b]", "os: '${{ fromJSON(vars.OS) }}'"],
  ["matrix fewer", "os: [a, b]", "os: [a]"],
  [
    "needs a failing tolerated",
    "  build:\n    runs-on: ubuntu-latest\n",
    "  build:\n    runs-on: ubuntu-latest\n    continue-on-error: true\n",
  ],
  ["timeout 0", "timeout-minutes: 10", "timeout-minutes: 0"],
  ["runs-on nowhere", "  tls:\n    runs-on: ubuntu-latest\n", "  tls:\n    runs-on: [self-hosted, nowhere]\n"],
  ["with severity", "severity: high }", "severity: critical }"],
  [
    "concurrency cancel",
    "    needs: [build]\n",
    "    needs: [build]\n    concurrency: { group: x, cancel-in-progress: true }\n",
  ],
  ["a folder first", "          make tls-scan\n", "          cd infra && make tls-scan\n"],
  [
    "something behind it, which a failure keeps from running",
    "          make tls-scan\n",
    "          make tls-scan; true\n",
  ],
  ["measured", "          make tls-scan\n", "          time make tls-scan\n"],
  ["more options", "          make tls-scan\n", "          make tls-scan-all ARGS=1\n"],
  ["something beside it", "          make tls-scan\n", "          npm start &\n          make tls-scan\n"],
  ["a loop", "          ./check.sh --strict\n", "          for os in a b; do ./check.sh --strict $os; done\n"],
  ["a comment", "          make tls-scan\n", "          # all of it\n          make tls-scan # slow\n"],
  ["a failure told", "          ./check.sh --strict\n", "          ./check.sh --strict || { echo failed; exit 1; }\n"],
  ["a filter that fails", "          make tls-scan\n", "          make tls-scan | grep OK\n"],
  [
    "a page written",
    "          ./check.sh --strict\n",
    "          ./check.sh --strict\n          cat <<X >> page\n          exit 0\n          X\n",
  ],
  ["an exit at the end", "          ./check.sh --strict\n", "          ./check.sh --strict\n          exit 0\n"],
  ["a strict shell", "        shell: bash\n", "        shell: bash -euo pipefail {0}\n"],
  ["another strict shell", "        shell: bash\n", "        shell: bash -o errexit {0}\n"],
  ["a version", "uses: acme/scanner@v1", "uses: acme/scanner@v2"],
  ["a pin", "uses: acme/scanner@v1", "uses: Acme/scanner@0123456789abcdef0123456789abcdef01234567"],
  [
    "more of the history",
    "actions/checkout@v4\n      - name: Scan",
    "actions/checkout@v4\n        with: { fetch-depth: 0 }\n      - name: Scan",
  ],
  [
    "the change's own commit",
    "actions/checkout@v4\n      - name: Scan",
    "actions/checkout@v4\n        with: { ref: '${{ github.event.pull_request.head.sha }}' }\n      - name: Scan",
  ],
  [
    "another repository beside",
    "actions/checkout@v4\n      - name: Scan",
    "actions/checkout@v4\n      - uses: actions/checkout@v4\n        with: { repository: acme/rules, path: rules }\n      - name: Scan",
  ],
  [
    "a need without a condition",
    "needs: [build]",
    "needs: [build, lint]",
    "  lint:\n    runs-on: u\n    steps: [{ run: make lint }]\n",
  ],
];

describe("an edit by which a job shows less than it did", () => {
  it.each([...fooling, ...otherCheckouts].map((row) => ({ row })))("is told: $row.0", ({ row: [, from, to, more] }) => {
    expect(told("tls", ci, from, to, more)).not.toEqual([]);
  });

  it.each([
    ["a composite action lets a failure pass", "tls", actionFile, "run: make scan", "run: make scan || true"],
    ["a composite action does nothing", "tls", actionFile, "run: make scan", "run: 'true'"],
    [
      "a step of a composite action is off",
      "tls",
      actionFile,
      "    - run: make scan\n",
      "    - run: make scan\n      if: false\n",
    ],
    [
      "a composite action's shell goes on",
      "tls",
      actionFile,
      "shell: bash\n    - run: make r",
      "shell: bash {0}\n    - run: make r",
    ],
    ["a called workflow lets a failure pass", "called", scanFile, "run: make inner", "run: make inner || true"],
    [
      "a called workflow's job has a condition",
      "called",
      scanFile,
      "ubuntu-latest\n",
      "ubuntu-latest\n    if: inputs.x\n",
    ],
    [
      "another workflow is called",
      "called",
      ci,
      "./.github/workflows/scan.yml",
      "mallory/w/.github/workflows/scan.yml@v1",
    ],
    ["another's workflow is called", "remote", ci, "acme/workflows/.github", "mallory/workflows/.github"],
    ["a call has a condition", "called", ci, "  called:\n", "  called:\n    if: github.actor == 'x'\n"],
  ] as const)("is told: %s", (_, job, file, from, to) => {
    expect(told(job, file, from, to)).not.toEqual([]);
  });
});

/** The two scripts of a step, a command each. */
type Scripts = readonly [was: readonly string[], is: readonly string[]];

function toldOfScripts([was, is]: Scripts): readonly string[] {
  const before = was.join("\n          ");
  const edited = { ...files, [ci]: base.replace("make tls-scan\n          ./check.sh --strict", () => before) };
  const head = {
    ...files,
    [ci]: base.replace("make tls-scan\n          ./check.sh --strict", () => is.join("\n          ")),
  };
  return lessOf(edited, head, `${ci}#tls`);
}

describe("a failure that was let pass and counts now", () => {
  it.each<Scripts>([
    [
      ["rm -rf out || true", "make tls-scan"],
      ["set +e", "make tls-scan"],
    ],
    [
      ["rm -rf out || true", "make tls-scan"],
      ["trap 'exit 0' EXIT", "make tls-scan"],
    ],
    [
      ["rm -rf out || true", "make tls-scan"],
      ["[ 1 ] && exit 0", "make tls-scan"],
    ],
    [["rm -rf out || true", "make tls-scan"], ["make -n tls-scan"]],
    [["npm run build --if-present", "make tls-scan"], ["make tls-scan --exit-code 0"]],
  ])("makes up for no other one: %j", (was, is) => {
    expect(toldOfScripts([was, is])).not.toEqual([]);
  });

  it.each<Scripts>([
    [
      ["rm -rf out || true", "make tls-scan"],
      ["rm -rf build || true", "make tls-scan"],
    ],
    [
      ["rm -rf out || true", "make tls-scan"],
      ["rm -rf out build || true", "docker rm db || true", "make tls-scan"],
    ],
  ])("may be let pass in another way: %j", (was, is) => {
    expect(toldOfScripts([was, is])).toEqual([]);
  });
});

describe("a script that runs what it ran", () => {
  const scan = "make tls-scan";
  const block = (...lines: readonly string[]) => ["if x; then", ...lines, "fi"];
  const shim = (body: string) => ["make() {", body, "}", scan];

  it.each<Scripts>([
    [block(scan), block(scan, "echo ok")],
    [
      ["cc", scan],
      [...block("cc"), scan],
    ],
    [[scan], ["make tls-scan || rc=$?", "make report", 'exit  "${rc}"']],
    [[scan], ["if ! make tls-scan; then", "notify someone else", "exit 1", "fi"]],
    [[scan], ["notfalse && make tls-scan"]],
    [[scan], ["contest x && make tls-scan"]],
    [[scan], ["run-if make tls-scan"]],
    [[scan], ["helper() {", "echo x", "}", scan]],
    [shim('command make -j4 "$@"'), [...shim('command make -j4 "$@"'), "make report"]],
    [[scan], ["make tls-scan || { notify x", "exit 1", "}"]],
    [["exit 0"], ["exit 0", "# more"]],
    [
      ["echo MAKEFLAGS=-n >> $GITHUB_ENV", scan],
      ["echo MAKEFLAGS=-n >> $GITHUB_ENV", "make tls-scan --jobs 2"],
    ],
    [[scan], ["ls a] && make tls-scan"]],
    [[scan], ["ls [ && make tls-scan"]],
  ])("shows no less: %j", (was, is) => {
    expect(toldOfScripts([was, is])).toEqual([]);
  });

  it.each<Scripts>([
    [[scan], ["make tls-scan > log &"]],
    [[scan], ["make tls-scan || notify ${X}", "[ -f x ] || exit 1"]],
    [[scan], ["make tls-scan || rc=$?", ...block("exit $rc")]],
    [[scan], ["make tls-scan || rc=$?", "make report"]],
    [[scan], ["make tls-scan || rc=$?", "rc=0", "exit $rc"]],
    [[scan], ["make tls-scan || { notify x", "make report", "}"]],
    [[scan], ["test -f x && make tls-scan", "make report"]],
    [[scan], ["[ -f x ] && make tls-scan", "make report"]],
    [[scan], ["[[ -f x ]] && make tls-scan", "make report"]],
    [[scan], ["time ! make tls-scan"]],
    [[scan], ["if ! make tls-scan; then", "notify x", "else", "exit 1", "fi"]],
    [[scan], ["alias make=true", scan]],
    [[scan], shim("true")],
    [shim('command make -j4 "$@"'), shim("notify x")],
    [shim('command make -j4 "$@"'), [...shim("notify x"), "exit 0"]],
    [
      ["make() (", "command make", ")", scan],
      ["make() (", "notify x", ")", scan],
    ],
    [
      ["make() { echo a; command make; }", scan],
      ["make() { echo a; notify x; }", scan],
    ],
    [
      ["notify x", scan],
      ["notify x", ...block(scan)],
    ],
    [
      [scan, ...shim("command make").slice(0, 3), "notify a"].toSpliced(3, 0, "notify a"),
      [scan, ...shim("command make").slice(0, 3), "notify a"].toSpliced(3, 0, "notify b"),
    ],
  ])("shows less: %j", (was, is) => {
    expect(toldOfScripts([was, is])).not.toEqual([]);
  });
});

describe("an edit that shows no less", () => {
  it.each([...honest, ...sameCheckouts].map((row) => ({ row })))(
    "is not told: $row.0",
    ({ row: [, from, to, more] }) => {
      expect(told("tls", ci, from, to, more)).toEqual([]);
    },
  );

  it.each([
    ["other commands of a composite action", "tls", actionFile, "run: make scan", "run: make scan2"],
    ["other commands of a called workflow", "called", scanFile, "make inner", "make inner2"],
    ["a called workflow's job renamed", "called", scanFile, "  inner:\n", "  other:\n"],
    ["another version of a called workflow", "remote", ci, "scan.yml@v1", "scan.yml@v2"],
  ] as const)("is not told: %s", (_, job, file, from, to) => {
    expect(told(job, file, from, to)).toEqual([]);
  });
});
