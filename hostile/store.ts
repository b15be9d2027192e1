import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { File, Files } from "./files.ts";

/** A commit to make: its whole tree, and its parents by the names of branches before it. */
export interface Commit {
  readonly branch: string;
  readonly parents: readonly string[];
  readonly files: Files;
}

/** Makes a bare repository of these commits, each the tip of its branch, through one `git fast-import`. */
export function storeCommits(dir: string, commits: readonly Commit[]): void {
  const git = ["-c", "core.fsync=none", "-C", dir];
  execFileSync("git", ["init", "--quiet", "--bare", "--template=", "--initial-branch=main", dir]);
  const input = Buffer.concat([...commits.flatMap(commandsOf), Buffer.from("done\n")]);
  execFileSync("git", [...git, "fast-import", "--quiet", "--done", "--force"], { input, maxBuffer: 1 << 30 });
}

function commandsOf({ branch, parents, files }: Commit): readonly Buffer[] {
  const [from, ...merged] = parents.map((name) => `refs/heads/${name}`);
  const lines = [
    `commit refs/heads/${branch}`,
    "committer Case <case@example.com> 1700000000 +0000",
    "data 0",
    ...(from === undefined ? [] : [`from ${from}`]),
    ...merged.map((name) => `merge ${name}`),
    "deleteall\n",
  ];
  return [Buffer.from(lines.join("\n")), ...[...files].flatMap(([path, file]) => fileCommands(path, file)), newline];
}

const newline = Buffer.from("\n");

function fileCommands(path: string, file: File): readonly Buffer[] {
  const name = `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
  if (isSubmodule(file)) return [Buffer.from(`M 160000 ${file.bytes} ${name}\n`)];
  const bytes = Buffer.from(contentOf(file));
  const mode = isSymlink(file) ? "120000" : "100644";
  return [Buffer.from(`M ${mode} inline ${name}\ndata ${bytes.length}\n`), bytes, newline];
}

/** Writes files below a folder, symbolic links as such. Throws for a submodule, which a folder cannot hold. */
export function storeFolder(dir: string, files: Files): void {
  for (const [path, file] of files) {
    if (isSubmodule(file)) throw new Error(`${path}: a folder holds no submodule`);
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    if (isSymlink(file)) symlinkSync(file.bytes, join(dir, path));
    else writeFileSync(join(dir, path), contentOf(file));
  }
}

type Special = Exclude<File, string | Uint8Array>;

function isSpecial(file: File): file is Special {
  return typeof file !== "string" && !(file instanceof Uint8Array);
}

function isSubmodule(file: File): file is Special {
  return isSpecial(file) && file.kind === "submodule";
}

function isSymlink(file: File): file is Special {
  return isSpecial(file) && file.kind === "symlink";
}

function contentOf(file: File): string | Uint8Array {
  return isSpecial(file) ? file.bytes : file;
}
