import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MemoryFile, MemoryFiles } from "../../src/adapters/disk/memory.ts";
import { gitEnvironment } from "../../src/adapters/git/environment.ts";
import type { FileEntry } from "../../src/model/snapshot.ts";
import { clonedFrom, writeGitFolder } from "./git-folder.ts";
import { type GitObjects, gitObjects, objectsOf } from "./git-objects.ts";

/** A commit to make: its whole tree, and its parents by the names of commits before it. */
export interface Commit {
  /** The branch it becomes the tip of. */
  readonly branch: string;
  readonly parents: readonly string[];
  readonly files: MemoryFiles;
}

/** A real repository in a temporary directory; `main` is checked out as far as git needs it, which is not at all. */
export interface TestRepository {
  readonly dir: string;
  /** Runs git in it; what it prints, trimmed. */
  git(...args: readonly string[]): string;
  /** Runs git in it; what it prints, byte for byte. */
  raw(...args: readonly string[]): Buffer;
  /** What it holds; of one that was made here, what it was made with. */
  objects(): GitObjects;
}

const made: string[] = [];

/** A new temporary directory, removed by `removeAll`. */
export function temporary(): string {
  const dir = mkdtempSync(join(tmpdir(), "controldiff-"));
  made.push(dir);
  return dir;
}

/** For `afterAll`. */
export function removeAll(): void {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
}

/** Makes a repository with these commits, without starting git: each start costs more than all the rest. */
export function makeRepository(commits: readonly Commit[]): TestRepository {
  return written(gitObjects(commits), "ref: refs/heads/main");
}

function written(git: GitObjects, head: string, config = ""): TestRepository {
  const repository = at(temporary());
  writeGitFolder(repository.dir, git, { head, config });
  return { ...repository, objects: () => git };
}

/** The same through `git init` with these options and one `git fast-import`. */
export function importRepository(commits: readonly Commit[], init: readonly string[] = []): TestRepository {
  const repository = at(temporary());
  repository.git("init", "--quiet", "--template=", "--initial-branch=main", ...init);
  const input = Buffer.concat([...commits.flatMap(commitCommands), Buffer.from("done\n")]);
  runGit(repository.dir, ["fast-import", "--quiet", "--done", "--force"], input);
  return repository;
}

/**
 * A pull request as GitHub presents it: `main` has moved on since `feature` left it at `start`, and `merge` is their merge,
 * which changes exactly what takes base to head. `prefix` keeps several in one repository apart.
 */
export function pullRequest(base: MemoryFiles, head: MemoryFiles, prefix = ""): readonly Commit[] {
  const named = (name: string) => `${prefix}${name}`;
  return [
    { branch: named("start"), parents: [], files: without(base, movedOn) },
    { branch: named("feature"), parents: [named("start")], files: without(head, movedOn) },
    { branch: named("main"), parents: [named("start")], files: base },
    { branch: named("merge"), parents: [named("main"), named("feature")], files: head },
  ];
}

/** A repository with one pull request, its merge at HEAD as actions/checkout leaves it. */
export function makePullRequest(base: MemoryFiles, head: MemoryFiles): TestRepository {
  const git = gitObjects(pullRequest(base, head));
  const merge = git.refs.get("refs/heads/merge") ?? "";
  git.refs.set("refs/pull/1/merge", merge);
  return written(git, merge);
}

/** One branch of what a server holds, checked out as actions/checkout does with this `fetch-depth`. */
export function shallowCheckout(git: GitObjects, branch: string, depth: number): TestRepository {
  const repository = at(temporary());
  const { part, shallow } = clonedFrom(git, branch, depth);
  writeGitFolder(repository.dir, part, { head: `ref: refs/heads/${branch}`, shallow });
  repository.git("reset", "--quiet", "--hard");
  return repository;
}

/** A file that only the moved-on `main` and what comes after it hold, when the two sides hold it. */
export const movedOn = "moved-on.txt";

/** Clones what another repository holds, by the network's protocol so that depth and filters count. */
export function cloneOf(source: TestRepository, ...options: readonly string[]): TestRepository {
  const dir = temporary();
  runGit(dir, ["clone", "--quiet", "--template=", ...options, `file://${source.dir}`, dir]);
  return at(dir);
}

export function at(dir: string): TestRepository {
  const git = (...args: readonly string[]) => runGit(dir, args).toString("utf8").trim();
  const raw = (...args: readonly string[]) => runGit(dir, args);
  return { dir, git, raw, objects: () => objectsOf({ git, raw }) };
}

function runGit(dir: string, args: readonly string[], input: Buffer | string = ""): Buffer {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "protocol.file.allow=always"];
  // What is removed in a moment need not be safe from a power cut.
  const hasty = ["-c", "core.fsync=none"];
  const env = { ...gitEnvironment(process.env), GIT_ALLOW_PROTOCOL: "file" };
  return execFileSync("git", [...identity, ...hasty, "-C", dir, ...args], {
    input,
    env,
    maxBuffer: 1 << 30,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

function commitCommands({ branch, parents, files }: Commit): readonly Buffer[] {
  const [first, ...merged] = parents.map((name) => `refs/heads/${name}`);
  const header = [
    `commit refs/heads/${branch}`,
    "committer Test <test@example.com> 1700000000 +0000",
    "data 0",
    ...(first === undefined ? [] : [`from ${first}`]),
    ...merged.map((name) => `merge ${name}`),
    "deleteall",
    "",
  ].join("\n");
  return [
    Buffer.from(header),
    ...Object.entries(files).flatMap(([path, file]) => fileCommands(path, file)),
    Buffer.from("\n"),
  ];
}

const modes: Readonly<Record<FileEntry["kind"], string>> = {
  file: "100644",
  executable: "100755",
  symlink: "120000",
  submodule: "160000",
};

function fileCommands(path: string, file: MemoryFile): readonly Buffer[] {
  const { kind, bytes } =
    typeof file === "string" || file instanceof Uint8Array ? { kind: "file" as const, bytes: file } : file;
  if (kind === "submodule") return [Buffer.from(`M ${modes[kind]} ${bytes} ${quoted(path)}\n`)];
  const content = Buffer.from(bytes);
  return [Buffer.from(`M ${modes[kind]} inline ${quoted(path)}\ndata ${content.length}\n`), content, Buffer.from("\n")];
}

/** C-style, as git quotes names itself. */
function quoted(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}

function without(files: MemoryFiles, path: string): MemoryFiles {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

/** A repository with one commit of these files, checked out, as on somebody's machine. */
export function checkedOut(files: MemoryFiles): TestRepository {
  const alice = "[user]\n\tname = Alice\n\temail = 17+alice@users.noreply.github.com\n";
  const repository = written(gitObjects([{ branch: "main", parents: [], files }]), "ref: refs/heads/main", alice);
  repository.git("reset", "--quiet", "--hard");
  return repository;
}
