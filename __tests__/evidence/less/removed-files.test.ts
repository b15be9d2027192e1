import { describe, expect, it } from "vitest";
import { removedFirst } from "../../../src/evidence/less/removed-files.ts";
import { replacedPrograms } from "../../../src/evidence/less/replaced-programs.ts";
import { workflowOf } from "../../../src/files/workflow/workflow.ts";
import { plainText } from "../../../src/model/sentence.ts";
import { snapshotWith } from "../program-of.ts";

const { files } = snapshotWith({
  "infra/tls/listener.tf": "x",
  "src/app.ts": "x",
  "dist/app.js": "x",
  "README.md": "x",
});

const steps = (...runs: readonly string[]) =>
  workflowOf({ jobs: { a: { steps: runs.map((run) => ({ run })) } } }).jobs?.get("a")?.steps ?? [];

function told(...first: readonly string[]): readonly string[] {
  return removedFirst(steps("npm ci", "make scan"), steps("npm ci", ...first), files).map(plainText);
}

describe("a folder of the repository that is taken away before a command runs", () => {
  it.each([
    ["rm -rf infra", "infra"],
    ["sudo rm -r ./infra/tls/", "infra/tls"],
    ["rm -rf ./*", "."],
    ['rm -rf "$GITHUB_WORKSPACE"/infra', "infra"],
    ["git rm -rq infra", "infra"],
    ["mv infra /tmp/", "infra"],
    ["find . -name '*.tf' -delete", "*.tf"],
    ["find infra -type f -exec rm {} +", "infra"],
    ["rsync -a --delete good/ infra/", "infra"],
    ["git sparse-checkout set docs", "."],
    ["echo go && rm -rf src", "src"],
  ])("is told: %s", (command, path) => {
    expect(told(command, "make scan")).toEqual([`takes ${path} away before make scan runs`]);
  });

  it.each([
    ["what nobody commits", "rm -rf node_modules .cache"],
    ["what is made anew", "rm -rf dist"],
    ["a file", "rm -f package-lock.json"],
    ["what is not there", "rm -rf tmp"],
    ["files of a kind that is not there", "find . -name '*.pyc' -delete"],
    ["old files", "find src -mtime +3 -delete"],
    ["a place outside", "sudo rm -rf /usr/share/dotnet"],
  ])("is not told of %s", (_, command) => {
    expect(told(command, "make scan")).toEqual([]);
  });

  it("is not told where nothing runs behind it", () => {
    expect(told("make scan", "rm -rf infra")).toEqual([]);
  });
});

describe("a program in whose place one is put that does nothing", () => {
  const replaced = (...first: readonly string[]) =>
    replacedPrograms(steps("make scan"), steps(...first, "make scan")).map(plainText);

  it.each([
    "sudo ln -sf /bin/true /usr/bin/make",
    "cp /bin/true bin/make",
    "install -m 755 /usr/bin/true '/x/make'",
    "hash -p /bin/true make",
  ])("is told: %s", (command) => {
    expect(replaced(command)).toEqual(["puts a program that does nothing in the place of make"]);
  });

  it.each([
    "ln -sf /bin/true /usr/bin/xdg-open",
    "cp bin/make /usr/local/bin/make",
    "ln -s /usr/bin/gmake /usr/bin/make",
  ])("is not told of %s", (command) => {
    expect(replaced(command)).toEqual([]);
  });
});
