import type { FileEntry } from "../../../model/snapshot.ts";
import { Unreadable } from "../../../ports.ts";
import { inOrder, kindOf } from "../../git/tree.ts";
import { isFolder, itemsOf } from "../../git/tree-object.ts";
import type { Advice } from "../client/advice.ts";
import { notHad } from "../client/needed.ts";

/** Bytes that the files and folders of one tree may take: those of a million files. A few folders that hold one another can name any number. */
const mostListed = 128 * 1024 * 1024;
/** Bytes of a file or folder beside its path. */
const bytesOfPlace = 64;

/** What is in one folder of a tree. */
interface InFolder {
  readonly files: readonly FileEntry[];
  readonly folders: readonly { readonly id: string; readonly prefix: string }[];
}

/**
 * Lists the files below a tree of these folders, by id, in code unit order of paths: the same entries for every tree that has a folder in
 * the same place. What it gives throws `Unreadable` where a folder is missing, or where it names too many files.
 */
export function filesBelow(
  folders: ReadonlyMap<string, Uint8Array>,
  { again, tooLarge }: Advice,
): (tree: string) => readonly FileEntry[] {
  const known = new Map<string, InFolder>();
  const inFolder = (id: string, prefix: string): InFolder => {
    const key = `${id} ${prefix}`;
    const bytes = folders.get(id);
    if (bytes === undefined) throw notHad(`the folder ${prefix}`, "GitHub's list of files leaves it out", again);
    const found = known.get(key) ?? itemsIn(bytes, id.length, prefix);
    known.set(key, found);
    return found;
  };
  return (tree) => {
    const entries: FileEntry[] = [];
    const open: InFolder["folders"][number][] = [{ id: tree, prefix: "" }];
    let bytes = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { files, folders: below } = inFolder(next.id, next.prefix);
      for (const file of files) entries.push(file);
      // The first comes next: what is nearly in order is soon sorted.
      for (const folder of below.toReversed()) open.push(folder);
      bytes += bytesOf(files.map(({ path }) => path)) + bytesOf(below.map((folder) => folder.prefix));
      if (bytes > mostListed) throw new Unreadable(`the repository's list of files is too long: ${tooLarge}`);
    }
    return inOrder(entries);
  };
}

function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + bytesOfPlace + path.length, 0);
}

function itemsIn(bytes: Uint8Array, digits: number, prefix: string): InFolder {
  const files: FileEntry[] = [];
  const folders: { id: string; prefix: string }[] = [];
  for (const { mode, name, id } of itemsOf(bytes, digits)) {
    const path = `${prefix}${Buffer.from(name).toString("utf8")}`;
    if (isFolder(mode)) folders.push({ id, prefix: `${path}/` });
    else files.push({ path, kind: kindIn(mode, path), id });
  }
  return { files, folders };
}

/** As git reads it: of what is a file, only whether its owner may run it counts. */
function kindIn(mode: string, path: string): FileEntry["kind"] {
  const bits = Number.parseInt(mode, 8);
  switch (bits & 0o170000) {
    case 0o100000:
      return kindOf((bits & 0o100) === 0 ? "100644" : "100755");
    case 0o120000:
    case 0o160000:
      return kindOf(mode);
    default:
      throw new Unreadable(`${path} could not be read: git has no mode ${mode}`);
  }
}
