import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { minified } from "../scripts/minified.ts";
import { cpuSecondsOf, mostMemoryOf, type Program } from "./cpu.ts";
import { type Shape, writeRepository } from "./synthetic.ts";

const node = process.execPath;
/** Built by `scripts/build.ts --check`, from the source as it stands. */
const built = "build/dist";
/** No compiled code is kept from one run to the next: the figures are those of a first run. */
const firstRun = { CI: "true" };

/** The shapes of repository, by the name that figures are told under. */
const shapes: Readonly<Record<string, Shape>> = {
  "4k": { files: 4_000, controls: 200, changed: 300 },
  "16k": { files: 16_000, controls: 200, changed: 300 },
  "4k one": { files: 4_000, controls: 200, changed: "one" },
  "16k one": { files: 16_000, controls: 200, changed: "one" },
  "20k": { files: 20_000, controls: 100, changed: 300 },
  "20k, 250 controls": { files: 20_000, controls: 250, changed: 300 },
  "20k, 500 controls": { files: 20_000, controls: 500, changed: 300 },
  "20k, 1,000 controls": { files: 20_000, controls: 1_000, changed: 300 },
  owner: { files: 16_000, controls: 500, changed: 300 },
  others: { files: 16_000, controls: 500, changed: 300, codeowners: "others" },
  "50k": { files: 50_000, controls: 100, changed: 300 },
  "100k": { files: 100_000, controls: 100, changed: 300 },
  "200k": { files: 200_000, controls: 100, changed: 300 },
};

/** Median CPU seconds by name: of checks, of git's part of them (`git` before the name), of starts. */
export interface Checked {
  readonly seconds: ReadonlyMap<string, number>;
  /** Bytes in memory at most, in the largest repository. */
  readonly memory: number;
}

/** Measures everything that is a program of its own, in one interleaved run. */
export async function checked(): Promise<Checked> {
  const dir = mkdtempSync(join(tmpdir(), "controldiff-bench-"));
  try {
    for (const [name, shape] of Object.entries(shapes)) writeRepository(join(dir, name), shape);
    const programs = Object.keys(shapes).flatMap((name) => [checkOf(name, dir), floorOf(name, dir)]);
    const seconds = cpuSecondsOf([...(await startsIn(dir)), ...programs]);
    return { seconds, memory: mostMemoryOf(checkOf("200k", dir)) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function checkOf(name: string, dir: string): Program {
  const asked = ["--repo", join(dir, name), "--base", "base", "--head", "head", "--now", "2026-11-23", "--urls", "off"];
  return { name, command: [node, `${built}/cli/index.js`, "check", ...asked, "--format", "json"], env: firstRun };
}

/** What git itself takes to tell both listings, the difference, and the content of what is read: a few files for each control and all that changed. */
function floorOf(name: string, dir: string): Program {
  const ids = "git ls-tree -r base | awk '{print $3}' | head -1000 | git cat-file --batch";
  const script = `cd "$0"; git ls-tree -r -z base; git ls-tree -r -z head; git diff-tree -r -z --raw -M50% base head; ${ids}`;
  return { name: `git ${name}`, command: ["bash", "-c", script, join(dir, name)] };
}

/** Starts: of node alone, of the command line, of the Action, and of a bundle of the same GitHub packages that does nothing, written as ours are. */
async function startsIn(dir: string): Promise<readonly Program[]> {
  const event = join(dir, "event.json");
  const packages = join(dir, "packages");
  const user = { login: "alice" };
  writeFileSync(
    event,
    JSON.stringify({ action: "created", issue: { number: 1, user }, comment: { id: 1, body: "hello", user } }),
  );
  writeFileSync("build/js/packages.js", packagesAlone);
  spawnSync("node_modules/.bin/ncc", ["build", "build/js/packages.js", "--out", packages, "--target", "es2022"]);
  const bundle = join(packages, "index.js");
  writeFileSync(bundle, await minified(readFileSync(bundle, "utf8"), "index.js"));
  // What a runner hands to a step that somebody's comment on an issue has started.
  const output = join(dir, "output");
  writeFileSync(output, "");
  const runner = {
    GITHUB_EVENT_NAME: "issue_comment",
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: "acme/repo",
    GITHUB_OUTPUT: output,
  };
  return [
    { name: "node", command: [node, "--eval", "0"] },
    { name: "--help", command: [node, `${built}/cli/index.js`, "--help"], env: firstRun },
    { name: "demo", command: [node, `${built}/cli/index.js`, "demo"], env: firstRun },
    { name: "ignored event", command: [node, `${built}/action/index.js`], env: runner },
    { name: "packages", command: [node, bundle] },
  ];
}

const packagesAlone = `import * as core from "@actions/core";
import { getOctokit } from "@actions/github";
import { Octokit } from "@octokit/rest";
globalThis.kept = [core, getOctokit, Octokit];
`;
