import { describe, expect, it } from "vitest";
import { mayEndWell } from "../../../src/files/workflow/shell-run.ts";

const around = { stopsAtFailure: true, stopsInPipes: false, given: [], variables: new Map<string, string>() };
const isScan = (words: readonly string[]) => words.join(" ") === "make scan";

describe("a script whose command decides", () => {
  it.each([
    "make scan",
    "make scan; true",
    "cd infra && make scan",
    "until make scan; do sleep 5; done",
    "n=0\nuntil make scan; do\n  n=$((n+1))\n  [ $n -ge 3 ] && exit 1\n  sleep 5\ndone",
    'for i in 1 2 3; do\n  if make scan; then ok=1; break; fi\n  sleep 5\ndone\n[ "$ok" = 1 ]',
    "ok=0\nfor i in 1 2 3; do make scan && ok=1 && break; sleep 5; done\ntest $ok -eq 1",
    "for i in {1..3}; do\n  make scan && break\n  [ $i -eq 3 ] && exit 1\n  sleep 1\ndone\necho done",
    "for i in $(seq 3); do make scan && exit 0; done\nexit 1",
    "for i in 1 2 3; do make scan && s=0 && break || s=$?; done\n(exit $s)",
    "while ! make scan; do\n  if [ $n -ge 3 ]; then exit 1; fi\n  n=$((n + 1))\ndone",
    'done=false\nfor i in a b; do if make scan; then done=true; fi; done\nif [ "$done" != true ]; then exit 1; fi',
    'retry() { for i in 1 2 3; do "$@" && return 0; sleep 5; done; return 1; }\nretry make scan\necho fine',
    "bash -ec 'make scan; true'",
    "make scan || { rc=$?; cat log; exit $rc; }",
    "a=0; b=0\nmake scan || a=$?\nmake other || b=$?\nexit $((a + b))",
    "set +e\nmake scan\nrc=$?\nset -e\nexit $rc",
    "set -o pipefail\nmake scan | tee log",
    "make scan | tee log; exit ${PIPESTATUS[0]}",
    "make scan & pid=$!\nwait $pid",
    'case "${1:-all}" in\n  none) exit 0 ;;\n  all) make scan ;;\nesac',
    "if ! make scan; then\n  echo bad\n  exit 1\nfi",
    "x=$(make scan)",
    "exec make scan",
    "(make scan; exit 0)",
    "[ -n x ] && make scan",
    "${MAKE:-make} scan",
  ])("cannot end well without it: %s", (script) => {
    expect(mayEndWell(script, around, isScan)).toBe(false);
  });

  it.each([
    "make scan || true",
    "make scan | tee log",
    "make scan & wait",
    "if make scan; then echo ok; fi",
    "for i in 1 2 3; do make scan && break; done\necho done",
    "n=0\nuntil make scan; do\n  n=$((n+1))\n  [ $n -ge 3 ] && break\ndone",
    "ok=1\nfor i in 1 2 3; do make scan && ok=1 && break; done\ntest $ok -eq 1",
    "until make scan || true; do sleep 1; done",
    'retry() { for i in 1 2; do "$@" && return 0; done; return 0; }\nretry make scan',
    "[[ $X ]] || exit 0\nmake scan",
    "case $GITHUB_EVENT_NAME in pull_request) exit 0;; esac\nmake scan",
    "{ exit 0; }\nmake scan",
    "exit $((0))\nmake scan",
    'exit "$(true)"\nmake scan',
    "(( 1 )) && exit\nmake scan",
    "skip() { exit 0; }\nskip\nmake scan",
    "git diff --quiet origin/main -- src || exit 0\nmake scan",
    "make() { :; }\nmake scan",
    "for i in; do make scan; done",
    "while false; do make scan; done",
    "bash -c 'make scan; true'",
    "eval 'make scan || :'",
    "f() {\n  local out=$(make scan)\n}\nf",
    "[ -f x ] && make scan\nmake report",
    "make scan || exit $((0))",
    "exec true\nmake scan",
    "${SCAN:-true} make scan",
    "! make scan",
  ])("may end well without it: %s", (script) => {
    expect(mayEndWell(script, around, isScan)).toBe(true);
  });

  it.each([
    ["a bracket that nothing closes", "(make scan"],
    ["a loop without its end", "while make scan; do sleep 1"],
    ["a text that is too long", `make scan\n${"# x\n".repeat(6_000)}`],
    ["blocks deep in each other", `${"( ".repeat(60)}make scan${" )".repeat(60)}`],
    ["a chain that is too long", `${"x && ".repeat(200)}make scan`],
    ["functions in each other", `${"f() ".repeat(60)}make scan`],
    ["many variables", `${Array.from({ length: 70 }, (_, at) => `a${at}=1\n`).join("")}make scan`],
    ["many ways", `${"if x; then a=$b; b=$(y); else b=$a; fi\n".repeat(900)}make scan`],
  ])("is not judged: %s", (_, script) => {
    expect(mayEndWell(script, around, isScan)).toBeNull();
  });

  it("may be called with any arguments", () => {
    const script = '[ "$1" = fast ] && exit 0\nmake scan';
    expect(mayEndWell(script, around, isScan)).toBe(false);
    expect(mayEndWell(script, { ...around, given: null }, isScan)).toBe(true);
  });

  it("knows the variables that are set around it", () => {
    const script = "if [ $MODE = off ]; then exit 0; fi\nmake scan";
    const withMode = (value: string) => ({ ...around, variables: new Map([["MODE", value]]) });
    expect(mayEndWell(script, withMode("on"), isScan)).toBe(false);
    expect(mayEndWell(script, withMode("off"), isScan)).toBe(true);
  });
});
