import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import {
  defaultBase,
  type GitRepository,
  gitMergeRepository,
  gitRepository,
} from "../../../src/adapters/git/repository.ts";
import { listTree } from "../../../src/adapters/git/tree.ts";
import { openSnapshot, readInto } from "../../../src/fetch/snapshot.ts";
import type { Side } from "../../../src/model/place.ts";
import { type Repository, Unreadable } from "../../../src/ports.ts";
import { at, cloneOf, makePullRequest, makeRepository, movedOn, removeAll, temporary } from "../../support/git.ts";
import { submodule } from "../../support/world.ts";

const base = { "a.txt": "a\n", "docs/b.md": "# B\n", [movedOn]: "main went on\n" };
const head = { ...base, "a.txt": "changed\n" };

const request = makePullRequest(base, head);
const opened: GitRepository[] = [];
const open = (options: Parameters<typeof gitRepository>[0]) => keep(gitRepository(options));
const openMerge = (options: Parameters<typeof gitMergeRepository>[0]) => keep(gitMergeRepository(options));

afterEach(() => Promise.all(opened.splice(0).map((repository) => repository.close())));
afterAll(removeAll);

it("lists no more files than its bound takes: a few folders that hold one another name any number", async () => {
  const commit = request.git("rev-parse", "HEAD").trim();
  await expect(listTree(request.dir, commit, 100)).rejects.toThrow(Unreadable);
  expect((await listTree(request.dir, commit)).map(({ path }) => path)).toContain("docs/b.md");
});

it("lists no part of what is beyond its bound, also of a git that has ended by the time it is read", async () => {
  const late = shim(`(sleep 0.3; printf '100644 blob ${"1".repeat(40)}\\ta.txt\\0') & exit 0`);
  await withGitOf(late, () => expect(listTree(request.dir, "HEAD", 10)).rejects.toThrow(Unreadable));
  expect(await withGitOf(late, () => listTree(request.dir, "HEAD"))).toHaveLength(1);
});

describe("which commits are compared", () => {
  it("is head with its merge base, unless told", async () => {
    const { base, head } = await open({ dir: request.dir, base: "main", head: "feature" }).revisions();
    const start = request.git("rev-parse", "start");
    expect(base).toEqual({ id: start, name: "merge base of main and feature", isCommit: true });
    expect(head).toEqual({ id: request.git("rev-parse", "feature"), name: "feature", isCommit: true });
  });

  it("is base by its own name where head has all of it", async () => {
    const { base } = await open({ dir: request.dir, base: "start", head: "feature" }).revisions();
    expect(base).toEqual({ id: request.git("rev-parse", "start"), name: "start", isCommit: true });
  });

  it("is base itself, exactly", async () => {
    const exactly = open({ dir: request.dir, base: "main", head: "feature", exact: true });
    expect((await exactly.revisions()).base).toEqual({
      id: request.git("rev-parse", "main"),
      name: "main",
      isCommit: true,
    });
    expect((await exactly.change()).files.map(({ path, status }) => `${status} ${path}`)).toEqual([
      "modified a.txt",
      `removed ${movedOn}`,
    ]);
  });

  it("is a merge commit with its first parent, which blames nobody for what main did", async () => {
    const merge = openMerge({ dir: request.dir });
    const base = { id: request.git("rev-parse", "main"), name: "HEAD^1", isCommit: true };
    expect(await merge.revisions()).toEqual({
      base,
      tip: base,
      head: { id: request.git("rev-parse", "merge"), name: "HEAD", isCommit: true },
    });
    expect((await merge.change()).files.map(({ path }) => path)).toEqual(["a.txt"]);
  });

  it("is called what people call it", async () => {
    const names = { base: "main", head: "refs/pull/1/merge" };
    const merge = openMerge({ dir: request.dir, merge: "refs/pull/1/merge", names });
    const { base, head } = await merge.revisions();
    expect([base.name, head.name]).toEqual(["main", "refs/pull/1/merge"]);
  });

  it("can be a branch that looks like an option", async () => {
    request.git("update-ref", "refs/heads/-x", "main");
    const { base } = await open({ dir: request.dir, base: "-x", head: "merge", exact: true }).revisions();
    expect(base.id).toBe(request.git("rev-parse", "main"));
  });

  it.each(["main", "refs/heads/main", "main~0", request.git("rev-parse", "--short", "main"), "merge^1"])(
    "can be named %s",
    async (name) => {
      const { base } = await open({ dir: request.dir, base: name, head: "merge", exact: true }).revisions();
      expect(base.id).toBe(request.git("rev-parse", "main"));
    },
  );
});

describe("a revision that cannot be had", () => {
  const said = async (revision: string, dir = request.dir) =>
    messageOf(open({ dir, base: revision, head: revision, exact: true }).revisions());

  it.each([
    "nowhere",
    "",
    "--help",
    "-h",
    "--output=pwned",
    "^main",
    "start..main",
    "main^{tree}",
    "main:a.txt",
    "a\nb",
    "-",
  ])("%j is said, and never taken for an option", async (revision) => {
    expect(await said(revision)).toContain(`has no revision "${revision}"; fetch it first`);
  });

  it("holds a NUL character", async () => {
    expect(await said("a\0b")).toBe("a revision cannot hold a NUL character");
  });

  it("stands under another name", async () => {
    const clone = cloneOf(request, "--no-checkout");
    expect(await said("feature", clone.dir)).toContain('did you mean "origin/feature"?');
  });

  it("lies below a shallow clone", async () => {
    const clone = cloneOf(request, "--depth=1", "--branch=main");
    expect(await said("HEAD~1", clone.dir)).toContain("or check out with `fetch-depth: 0`");
  });
});

describe("a repository that cannot be read", () => {
  it("is no repository", async () => {
    const dir = temporary();
    expect(await messageOf(open({ dir, base: "a", head: "b" }).revisions())).toContain(
      `${dir} is not in a git repository; check it out first, or compare two directories`,
    );
  });

  it("is not there", async () => {
    const dir = join(temporary(), "gone");
    expect(
      await messageOf(open({ dir, base: "a", head: "b" }).files({ id: "a", name: "a", isCommit: true })),
    ).toContain(`there is no directory ${dir}`);
  });

  it("has no git to read it with", async () => {
    const path = process.env.PATH;
    process.env.PATH = temporary();
    try {
      const repository = open({ dir: request.dir, base: "main", head: "feature" });
      expect(await messageOf(repository.revisions())).toBe("git is not installed, or not on the PATH");
      const entry = { path: "a.txt", kind: "file", id: "0".repeat(40) } as const;
      expect(await messageOf(repository.read({ id: "", name: "", isCommit: true }, [entry]))).toContain(
        "not installed",
      );
    } finally {
      process.env.PATH = path;
    }
  });

  it("has no merge commit", async () => {
    const message = await messageOf(openMerge({ dir: request.dir, merge: "feature" }).revisions());
    expect(message).toContain("feature in ");
    expect(message).toContain("is not a merge commit: check out the pull request's merge");
  });

  it("has a merge commit without its parents", async () => {
    const clone = cloneOf(request, "--depth=1", "--branch=merge");
    expect(await messageOf(openMerge({ dir: clone.dir }).revisions())).toContain("check out with `fetch-depth: 2`");
  });

  it("has two histories", async () => {
    const { dir } = makeRepository([
      { branch: "main", parents: [], files: base },
      { branch: "other", parents: [], files: { ...head, "c.txt": "c\n" } },
    ]);
    const message = await messageOf(open({ dir, base: "main", head: "other" }).revisions());
    expect(message).toBe(
      `main and other have no common ancestor in ${dir}: compare them exactly, without looking for a merge base`,
    );
  });

  it("is too shallow for a merge base", async () => {
    const clone = cloneOf(request, "--depth=1", "--no-single-branch");
    const message = await messageOf(open({ dir: clone.dir, base: "origin/main", head: "origin/feature" }).revisions());
    expect(message).toContain("which is a shallow clone: check out with `fetch-depth: 0`");
  });

  it("left its blobs elsewhere, and nothing is fetched", async () => {
    request.git("config", "uploadpack.allowFilter", "true");
    const clone = cloneOf(request, "--filter=blob:none", "--bare");
    const repository = open({ dir: clone.dir, base: "main", head: "feature" });
    expect(await messageOf(textsOf(repository, "head"))).toContain("clone it without a filter");
    expect(clone.git("rev-list", "--objects", "--missing=print", "main")).toMatch(/^\?/m);
  });

  it("is damaged", async () => {
    const { dir, git } = makeRepository([{ branch: "main", parents: [], files: { "a.txt": "a\n", "b.txt": "b\n" } }]);
    const id = git("rev-parse", "main:a.txt");
    const object = join(dir, ".git/objects", id.slice(0, 2), id.slice(2));
    chmodSync(object, 0o600);
    truncateSync(object, 5);
    expect(await messageOf(textsOf(open({ dir, base: "main", head: "main" }), "head"))).toContain("a.txt");
  });

  it("is read by a git that dies, and then by one that does not", async () => {
    const repository = open({ dir: request.dir, base: "main", head: "feature" });
    const dying = shim('case "$*" in *"cat-file --batch") echo "fatal: out of memory" >&2; exit 128;; esac');
    const message = await withGitOf(dying, () => messageOf(textsOf(repository, "head")));
    expect(message).toBe(`git cat-file failed in ${request.dir}: out of memory`);
    expect(await textsOf(repository, "head")).toMatchObject({ "a.txt": "changed\n" });
  });

  it("does not hold an entry", async () => {
    const repository = open({ dir: request.dir, base: "main", head: "feature" });
    const { head } = await repository.revisions();
    const gone = { path: "docs/gone.md", kind: "file", id: "0".repeat(39).concat("1") } as const;
    expect(await messageOf(repository.read(head, [gone]))).toContain(
      `the blob of docs/gone.md, ${gone.id}, is missing`,
    );
    expect(await textsOf(repository, "head")).toMatchObject({ "a.txt": "changed\n" });
  });
});

describe("whatever surrounds a repository", () => {
  const seen = { "a.txt": "changed\n", "docs/b.md": "# B\n" };
  const read = (dir: string) => textsOf(open({ dir, base: "main", head: "feature" }), "head");

  it("is read from a worktree, and from a folder in it", async () => {
    const worktree = join(temporary(), "tree");
    request.git("worktree", "add", "--quiet", worktree, "feature");
    expect(await read(worktree)).toEqual(seen);
    const folder = join(worktree, "docs");
    expect(await read(folder)).toEqual(seen);
    expect((await open({ dir: folder, base: "main", head: "feature" }).change()).files).toHaveLength(1);
  });

  const elsewhere = makeRepository([{ branch: "main", parents: [], files: { other: "other\n" } }]);
  it.each([
    ["GIT_DIR", join(elsewhere.dir, ".git")],
    ["GIT_OBJECT_DIRECTORY", join(elsewhere.dir, ".git/objects")],
    ["GIT_COMMON_DIR", join(elsewhere.dir, ".git")],
    ["GIT_INDEX_FILE", "/dev/null/index"],
    ["GIT_CONFIG_PARAMETERS", "'unterminated"],
    ["GIT_CONFIG_COUNT", "many"],
  ])("does not hear the caller's %s", async (name, value) => {
    process.env[name] = value;
    try {
      expect(await read(request.dir)).toEqual(seen);
      expect((await open({ dir: request.dir, base: "main", head: "feature" }).change()).files).toHaveLength(1);
    } finally {
      delete process.env[name];
    }
  });

  it("may belong to another user, as in a container", async (context) => {
    if (process.getuid?.() !== 0) return context.skip("only root can give files away");
    const { dir, git } = makePullRequest(base, head);
    chownSync(dir, 12345, 12345);
    chownSync(join(dir, ".git"), 12345, 12345);
    expect(() => git("rev-parse", "main")).toThrow(/dubious ownership/);
    expect(await read(dir)).toEqual(seen);
  });

  it("runs no program its config names", async () => {
    const { dir, git } = makePullRequest(base, {
      ...head,
      ".gitattributes": "* diff=evil filter=evil text eol=crlf\n",
    });
    const [sign, program] = [join(dir, "ran"), join(dir, "evil.sh")];
    writeFileSync(program, `#!/bin/sh\necho "$0" >> ${sign}\ncat "$@"\n`);
    chmodSync(program, 0o755);
    git("checkout", "--quiet", "--force", "merge");
    git("update-index", "--fsmonitor");
    mkdirSync(join(dir, ".git/hooks"), { recursive: true });
    for (const hook of ["post-index-change", "reference-transaction"]) {
      writeFileSync(join(dir, ".git/hooks", hook), `#!/bin/sh\necho ${hook} >> ${sign}\n`, { mode: 0o755 });
    }
    for (const key of [
      "core.fsmonitor",
      "diff.external",
      "diff.evil.textconv",
      "diff.evil.command",
      "filter.evil.smudge",
      "filter.evil.clean",
      "core.pager",
      "core.sshCommand",
    ]) {
      git("config", key, program);
    }
    const repository = openMerge({ dir });
    expect(await textsOf(repository, "head")).toMatchObject({ "a.txt": "changed\n" });
    expect((await repository.change()).files.map(({ path }) => path)).toEqual([".gitattributes", "a.txt"]);
    expect(existsSync(sign)).toBe(false);
  });

  it("is not what replace refs say", async () => {
    const { dir, git } = makePullRequest(base, head);
    git("replace", git("rev-parse", "feature:a.txt"), git("rev-parse", "feature:docs/b.md"));
    git("replace", git("rev-parse", "merge"), git("rev-parse", "start"));
    expect(await textsOf(openMerge({ dir }), "head")).toEqual({ ...seen, [movedOn]: base[movedOn] });
  });

  it("may have a config that changes what people see of a diff", async () => {
    const text = "1\n2\n3\n4\n5\n6\n";
    const modules = { ".gitmodules": '[submodule "lib"]\n\tpath = lib\n\turl = ./lib\n\tignore = all\n' };
    const { dir, git } = makePullRequest(
      { ...modules, "a/x.txt": text, "a/y.txt": `${text}y\n`, lib: submodule("1") },
      { ...modules, "b/1.txt": `${text}7\n`, "b/2.txt": `${text}y\n8\n`, lib: submodule("2") },
    );
    git("checkout", "--quiet", "--force", "merge");
    for (const [key, value] of [
      ["diff.renames", "false"],
      ["diff.renameLimit", "1"],
      ["diff.noprefix", "true"],
      ["diff.relative", "true"],
      ["core.quotePath", "true"],
      ["core.abbrev", "4"],
      ["color.ui", "always"],
      ["diff.orderFile", "/dev/null"],
      ["diff.ignoreSubmodules", "all"],
      ["submodule.lib.ignore", "all"],
    ] as const) {
      git("config", key, value);
    }
    expect((await openMerge({ dir }).change()).files).toEqual([
      { path: "b/1.txt", previous: "a/x.txt", status: "renamed" },
      { path: "b/2.txt", previous: "a/y.txt", status: "renamed" },
      { path: "lib", previous: null, status: "modified" },
    ]);
  });
});

describe("names that are not UTF-8", () => {
  const named = (...names: readonly string[]) => {
    const { dir, git } = at(temporary());
    git("init", "--quiet", "--initial-branch=main");
    const files = names.map((name) => `M 100644 inline "${name}"\ndata 2\na\n`).join("\n");
    const commit = `commit refs/heads/main\ncommitter T <t@example.com> 1 +0000\ndata 0\n${files}\ndone\n`;
    execFileSync("git", ["-C", dir, "fast-import", "--quiet", "--done"], { input: commit });
    return open({ dir, base: "main", head: "main" });
  };

  it("are read as GitHub's API gives them", async () => {
    expect(await textsOf(named("caf\\351.md"), "head")).toEqual({ "caf\ufffd.md": "a\n" });
  });

  it("are an error where one would hide another", async () => {
    expect(await messageOf(textsOf(named("caf\\351.md", "caf\\350.md"), "head"))).toBe(
      'two files are both called "caf\ufffd.md" when read as UTF-8; rename one of them',
    );
  });
});

describe("the process that reads blobs", () => {
  it("answers reads that overlap, and reads after it was closed", async () => {
    const repository = open({ dir: request.dir, base: "main", head: "feature" });
    const [one, two] = await Promise.all([textsOf(repository, "base"), textsOf(repository, "head")]);
    expect([one["a.txt"], two["a.txt"]]).toEqual(["a\n", "changed\n"]);
    await repository.close();
    await repository.close();
    expect(await textsOf(repository, "head")).toEqual(two);
  });

  it("gives equal blobs one copy in memory", async () => {
    const repository = open({ dir: request.dir, base: "main", head: "merge", exact: true });
    const { base, head } = await repository.revisions();
    const [before, after] = await Promise.all(
      [base, head].map(async (side) => (await repository.read(side, await repository.files(side))).get("docs/b.md")),
    );
    expect(after).toBe(before);
  });

  it.each(["close", "forget"])("does not keep ours alive: %s", (how) => {
    const source = fileURLToPath(new URL("../../../src/adapters/git/repository.ts", import.meta.url));
    const script = `
      import { gitRepository } from ${JSON.stringify(source)};
      const repository = gitRepository({ dir: ${JSON.stringify(request.dir)}, base: "main", head: "feature" });
      const { head } = await repository.revisions();
      const read = await repository.read(head, await repository.files(head));
      ${how === "close" ? "await repository.close();" : ""}
      console.log(read.size);`;
    const answer = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { timeout: 150_000 });
    expect(answer.toString()).toBe("2\n");
  });

  it("is not started for no question, whose answer it would wait for", () => {
    const source = fileURLToPath(new URL("../../../src/adapters/git/objects.ts", import.meta.url));
    const script = `
      import { GitObjects } from ${JSON.stringify(source)};
      console.log(new GitObjects(${JSON.stringify(request.dir)}).ask([]).length);`;
    const answer = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { timeout: 20_000 });
    expect(answer.toString()).toBe("0\n");
  });
});

describe("the branch to compare with when nobody says", () => {
  it.each([
    ["where origin/HEAD points", ["main", "trunk"], "trunk", "origin/trunk"],
    ["main", ["main", "master"], null, "main"],
    ["master", ["master"], null, "master"],
  ] as const)("is %s", async (_, branches, origin, expected) => {
    const { dir, git } = makeRepository(branches.map((branch) => ({ branch, parents: [], files: base })));
    if (origin !== null) {
      git("update-ref", `refs/remotes/origin/${origin}`, origin);
      git("symbolic-ref", "refs/remotes/origin/HEAD", `refs/remotes/origin/${origin}`);
    }
    expect(await defaultBase(dir)).toBe(expected);
  });

  it("is nobody's guess", async () => {
    const { dir } = makeRepository([{ branch: "work", parents: [], files: base }]);
    expect(await messageOf(defaultBase(dir))).toContain("say which revision to compare with");
    expect(await messageOf(defaultBase(temporary()))).toContain("is not in a git repository");
  });
});

/** A directory with a `git` that does something first. */
function shim(first: string): string {
  const dir = temporary();
  const real = execFileSync("sh", ["-c", "command -v git"]).toString().trim();
  writeFileSync(join(dir, "git"), `#!/bin/sh\n${first}\nexec ${real} "$@"\n`, { mode: 0o755 });
  return dir;
}

/** Does something while `git` is the one of a folder. */
async function withGitOf<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = process.env.PATH;
  process.env.PATH = `${folder}:${path}`;
  try {
    return await work();
  } finally {
    process.env.PATH = path;
  }
}

function keep(repository: GitRepository): GitRepository {
  opened.push(repository);
  return repository;
}

async function textsOf(repository: Repository, side: Side): Promise<Record<string, string>> {
  const snapshot = await openSnapshot(repository, (await repository.revisions())[side]);
  const { contents } = await readInto(repository, snapshot, [...snapshot.files.keys()]);
  return Object.fromEntries([...contents].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}

/** The words of an `Unreadable`; anything else fails. */
async function messageOf(failing: Promise<unknown>): Promise<string> {
  const error = await failing.then(
    () => "it did not fail",
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Unreadable);
  return (error as Unreadable).message;
}
