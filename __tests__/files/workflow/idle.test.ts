import { describe, expect, it } from "vitest";
import { isIdle } from "../../../src/files/workflow/idle.ts";

describe("a script does nothing", () => {
  it.each([
    "true",
    "/bin/true",
    "command true",
    "sudo true",
    "sh -c true",
    "bash -ec 'echo tested'",
    "sh -c \"bash -c 'exit 0'\"",
    'echo "scan of $GITHUB_SHA"',
    'echo "scan of ${GITHUB_SHA:-none}, ${{ github.sha }}"',
    'echo ok >> "$GITHUB_STEP_SUMMARY"',
    'echo "ok=1" >> $GITHUB_OUTPUT',
    "echo tested > /dev/null 2>&1",
    "echo tested >&2",
    "printf '%s\\n' tested",
    "cat <<EOF\nmake scan\nEOF",
    "cat <<-'EOF' >> $GITHUB_STEP_SUMMARY\nmake scan\nEOF",
    "X=1",
    'export X="a b" ',
    "declare -r X='make scan'",
    "ls -la",
    "env",
    "printenv HOME\nuname -a\nwhoami\ndate -u +%s",
    "mkdir -p out && touch out/scanned",
    "git status --short",
    "[ 1 = 1 ]",
    "test x",
    "make --version",
    "if true; then echo yes; fi",
    "",
  ])("%j", (script) => {
    expect(isIdle(script)).toBe(true);
  });
});

describe("a script does something", () => {
  it.each([
    "make scan",
    "X=1 make scan",
    "sudo make scan",
    "env X=1 make scan",
    "sh -c 'make scan'",
    "sh scan.sh",
    'echo "$(make scan)"',
    "echo `make scan`",
    'X="$(make scan)"',
    "X=$(make scan)",
    "echo yes | make scan",
    "cat report.txt",
    "test -f SECURITY.md",
    '[ -s "$REPORT" ]',
    '[ "$RESULT" = success ]',
    "echo text > file.txt",
    "git diff --exit-code",
    "ls docs/policy.md",
    "echo start && make scan",
    "if make scan; then echo yes; fi\nmake more",
  ])("%j", (script) => {
    expect(isIdle(script)).toBe(false);
  });
});
