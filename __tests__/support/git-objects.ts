import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import type { MemoryFile, MemoryFiles } from "../../src/adapters/disk/memory.ts";
import { blobId } from "../../src/adapters/git/blob-id.ts";
import { changeOfListings } from "../../src/adapters/listing-change.ts";
import { by } from "../../src/model/order.ts";
import type { ChangedFile, FileEntry } from "../../src/model/snapshot.ts";
import type { Commit, TestRepository } from "./git.ts";

/** What a server's git holds: every object by its id, and branches by their full names. */
export interface GitObjects {
  readonly objects: Map<string, GitObject>;
  readonly refs: Map<string, string>;
}

export type GitObject =
  | { readonly type: "blob"; readonly bytes: Uint8Array }
  | { readonly type: "tree"; readonly entries: readonly TreeEntry[] }
  | { readonly type: "commit"; readonly tree: string; readonly parents: readonly string[] };

export interface TreeEntry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly name: string;
  /** Where the name is not UTF-8. */
  readonly raw?: Buffer;
  readonly id: string;
}

/** These commits in memory, each with the id that `makeRepository` would give it. */
export function gitObjects(commits: readonly Commit[]): GitObjects {
  const git: GitObjects = { objects: new Map(), refs: new Map() };
  for (const commit of commits) addCommit(git, commit);
  return git;
}

/** Adds a commit, whose parents are branches or ids, and moves its branch there; returns its id. */
export function addCommit(git: GitObjects, { branch, parents, files }: Commit): string {
  const tree = addTree(git, nested(files));
  const from = parents.map((name) => git.refs.get(`refs/heads/${name}`) ?? name);
  const id = addObject(git, { type: "commit", tree, parents: from });
  git.refs.set(`refs/heads/${branch}`, id);
  return id;
}

/** Adds a folder with these entries, whatever git would say of them; returns its id. */
export function rawTree(git: GitObjects, entries: readonly TreeEntry[]): string {
  return addObject(git, { type: "tree", entries });
}

/** Everything that a real repository holds. */
export function objectsOf(repository: Pick<TestRepository, "git" | "raw">): GitObjects {
  const git: GitObjects = { objects: new Map(), refs: new Map() };
  const output = repository.raw("cat-file", "--batch-all-objects", "--batch", "--buffer");
  for (let from = 0; from < output.length; ) {
    const end = output.indexOf("\n", from);
    const [id = "", type = "", size = ""] = output.toString("utf8", from, end).split(" ");
    const bytes = output.subarray(end + 1, end + 1 + Number(size));
    if (type === "blob") git.objects.set(id, { type, bytes });
    if (type === "tree") git.objects.set(id, { type, entries: parseTreeObject(bytes) });
    if (type === "commit") git.objects.set(id, parseCommit(bytes.toString("utf8")));
    from = end + 1 + Number(size) + 1;
  }
  for (const line of repository.git("for-each-ref", "--format=%(objectname) %(refname)").split("\n").filter(Boolean)) {
    git.refs.set(line.slice(41), line.slice(0, 40));
  }
  return git;
}

/** The commit that an id or a branch's name stands for; null: neither. */
export function commitAt(git: GitObjects, name: string): string | null {
  const id = git.refs.get(name) ?? git.refs.get(`refs/${name}`) ?? git.refs.get(`refs/heads/${name}`) ?? name;
  return git.objects.get(id)?.type === "commit" ? id : null;
}

export function commitOf(git: GitObjects, id: string) {
  const commit = git.objects.get(id);
  if (commit?.type !== "commit") throw new Error(`${id} is no commit here`);
  return commit;
}

export interface Listed extends TreeEntry {
  readonly path: string;
}

/** A tree's entries, the trees among them too, as `ls-tree -t` lists them. */
export function listed(git: GitObjects, tree: string, recursive: boolean, prefix = ""): readonly Listed[] {
  const found = git.objects.get(tree);
  if (found?.type !== "tree") throw new Error(`${tree} is no tree here`);
  return found.entries.flatMap((entry) => {
    const own = { ...entry, path: `${prefix}${entry.name}` };
    return recursive && entry.type === "tree" ? [own, ...listed(git, entry.id, true, `${own.path}/`)] : [own];
  });
}

/** What the second commit changes relative to the first, as `git diff -M` says. */
export async function changeOf(git: GitObjects, base: string, head: string): Promise<readonly ChangedFile[]> {
  const [from, to] = [base, head].map((id) => filesOf(git, id)) as [FileEntry[], FileEntry[]];
  return changeOfListings({ base: from, head: to }, async (_, entries) => {
    const blobs = entries.map(({ path, id }) => [path, git.objects.get(id)] as const);
    return new Map(blobs.flatMap(([path, object]) => (object?.type === "blob" ? [[path, object.bytes]] : [])));
  });
}

/** A commit from which both descend; null: they are strangers. */
export function mergeBaseOf(git: GitObjects, a: string, b: string): string | null {
  const known = new Set(ancestors(git, a));
  return ancestors(git, b).find((id) => known.has(id)) ?? null;
}

/** The nearest first. */
function ancestors(git: GitObjects, id: string): readonly string[] {
  const found = new Set([id]);
  for (const next of found) for (const parent of commitOf(git, next).parents) found.add(parent);
  return [...found];
}

function filesOf(git: GitObjects, commit: string): FileEntry[] {
  const files = listed(git, commitOf(git, commit).tree, true).filter(({ type }) => type !== "tree");
  return files.map(({ path, mode, id }) => ({ path, kind: kindOf(mode), id })).sort(by((entry) => entry.path));
}

const modes: Readonly<Record<FileEntry["kind"], string>> = {
  file: "100644",
  executable: "100755",
  symlink: "120000",
  submodule: "160000",
};

function kindOf(mode: string): FileEntry["kind"] {
  const [kind = "file"] = Object.entries(modes).find(([, known]) => known === mode) ?? [];
  return kind as FileEntry["kind"];
}

type Folder = Map<string, MemoryFile | Folder>;

function nested(files: MemoryFiles): Folder {
  const root: Folder = new Map();
  for (const [path, file] of Object.entries(files)) {
    const parts = path.split("/");
    let folder = root;
    for (const part of parts.slice(0, -1)) {
      const next = folder.get(part);
      if (next instanceof Map) folder = next;
      else {
        const made: Folder = new Map();
        folder.set(part, made);
        folder = made;
      }
    }
    folder.set(parts.at(-1) ?? "", file);
  }
  return root;
}

function addTree(git: GitObjects, folder: Folder): string {
  return rawTree(git, [...folder].map(([name, item]) => entryOf(git, name, item)).sort(gitOrder));
}

function entryOf(git: GitObjects, name: string, item: MemoryFile | Folder): TreeEntry {
  if (item instanceof Map) return { mode: "040000", type: "tree", name, id: addTree(git, item) };
  const { kind, bytes } =
    typeof item === "string" || item instanceof Uint8Array ? { kind: "file" as const, bytes: item } : item;
  if (kind === "submodule") return { mode: modes[kind], type: "commit", name, id: bytes.toString() };
  const content = Buffer.from(bytes);
  const id = blobId(content);
  git.objects.set(id, { type: "blob", bytes: content });
  return { mode: modes[kind], type: "blob", name, id };
}

/** By bytes, a folder as if its name ended in a slash. */
function gitOrder(a: TreeEntry, b: TreeEntry): number {
  const key = ({ name, type }: TreeEntry) => Buffer.from(type === "tree" ? `${name}/` : name);
  return Buffer.compare(key(a), key(b));
}

/** An object's content, as git keeps it; of a commit that was added here. */
export function bytesOfObject(object: GitObject): Uint8Array {
  switch (object.type) {
    case "blob":
      return object.bytes;
    case "tree":
      return Buffer.concat(
        object.entries.flatMap(({ mode, name, raw, id }) => [
          Buffer.from(`${mode.replace(/^0(?=.)/, "")} `),
          raw ?? Buffer.from(name),
          Buffer.of(0),
          Buffer.from(id, "hex"),
        ]),
      );
    case "commit": {
      const who = "Test <test@example.com> 1700000000 +0000";
      const parents = object.parents.map((id) => `parent ${id}`);
      const lines = [`tree ${object.tree}`, ...parents, `author ${who}`, `committer ${who}`, "", ""];
      return Buffer.from(lines.join("\n"));
    }
  }
}

function addObject(git: GitObjects, object: GitObject): string {
  const bytes = bytesOfObject(object);
  const id = createHash("sha1").update(`${object.type} ${bytes.length}\0`).update(bytes).digest("hex");
  git.objects.set(id, object);
  return id;
}

function parseTreeObject(bytes: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0, from);
    const [mode = ""] = bytes.toString("latin1", from, end).split(" ", 1);
    const raw = bytes.subarray(from + mode.length + 1, end);
    const type = mode === "40000" ? "tree" : mode === "160000" ? "commit" : "blob";
    entries.push({
      mode: mode.padStart(6, "0"),
      type,
      name: raw.toString("utf8"),
      ...(!isUtf8(raw) && { raw }),
      id: bytes.toString("hex", end + 1, end + 21),
    });
    from = end + 21;
  }
  return entries;
}

function parseCommit(text: string): GitObject {
  const [header = ""] = text.split("\n\n", 1);
  const parents = [...header.matchAll(/^parent (\S+)$/gm)].map((match) => match[1] ?? "");
  return { type: "commit", tree: /^tree (\S+)$/m.exec(header)?.[1] ?? "", parents };
}
