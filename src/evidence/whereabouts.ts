import { linkOnTheWay } from "../model/files/symlinks.ts";
import { path as pathOf, type Sentence, sentence } from "../model/sentence.ts";
import type { DeadEnd, FileEntry, Snapshot } from "../model/snapshot.ts";
import { isFolder } from "../paths/folders.ts";
import { spelledLike } from "../paths/spellings.ts";

/** What a path of a snapshot is. */
export type Whereabouts =
  | { readonly is: "file" }
  | { readonly is: "directory" }
  /** `name`: the link or submodule itself, or the one on the way to the path. */
  | { readonly is: "symlink" | "submodule"; readonly name: string }
  /** Something stands there under a name that only its spelling tells apart. */
  | { readonly is: "misspelled"; readonly spelling: string }
  | { readonly is: "missing" };

/** A path as snapshots spell it: from the root, without `./` and without a slash at its end. */
export function plainPath(path: string): string {
  return path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}

/** Says what stands at a path, exactly spelled. A path that leads through a symbolic link or submodule is said to be it. */
export function whereabouts(path: string, files: Snapshot["files"]): Whereabouts {
  const plain = plainPath(path);
  if (plain === "" || plain === ".") return { is: "directory" };
  const entry = files.get(plain);
  if (entry !== undefined) return ofEntry(entry);
  if (isFolder(plain, files)) return { is: "directory" };
  const onTheWay = parentsOf(plain).flatMap((parent) => files.get(parent) ?? []);
  const opaque = onTheWay.find(({ kind }) => kind === "symlink" || kind === "submodule");
  if (opaque !== undefined) return ofEntry(opaque);
  const spelling = spelledLike(plain, files);
  return spelling === undefined ? { is: "missing" } : { is: "misspelled", spelling };
}

/** Whether a path may be read as a file; of one behind a symbolic link that shows only when it was tried. */
export function isReadable(path: string, files: Snapshot["files"]): boolean {
  const kind = files.get(path)?.kind;
  return kind === undefined ? linkOnTheWay(path, files) !== null : kind !== "submodule";
}

/** Whether a path is a symbolic link that led to no file when it was read. */
export function leadsNowhere(path: string, { files, contents }: Snapshot): boolean {
  return files.get(path)?.kind === "symlink" && !contents.has(path);
}

/** Where a path ends that a symbolic link or a submodule stands in the way of; null where it was read as a file. */
export function deadEndOf(
  { is, name }: Whereabouts & { readonly name: string },
  path: string,
  { contents, ways }: Snapshot,
): { readonly is: DeadEnd; readonly why: Sentence } | null {
  if (contents.has(path)) return null;
  const end = is === "submodule" ? is : (ways?.get(path)?.end.is ?? "outside");
  return end === "file" ? null : { is: end, why: deadEndInWords(end, name) };
}

function deadEndInWords(end: DeadEnd, path: string): Sentence {
  const name = pathOf(path);
  switch (end) {
    case "missing":
      return sentence`${name} is a broken symbolic link`;
    case "loop":
      return sentence`${name} is a symbolic link that leads back to itself`;
    case "outside":
      return sentence`${name} is a symbolic link out of the repository`;
    case "directory":
      return sentence`${name} is a symbolic link to a directory`;
    case "submodule":
      return sentence`${name} is or leads into a submodule, whose files are not in this repository`;
  }
}

function ofEntry({ kind, path }: FileEntry): Whereabouts {
  return kind === "symlink" || kind === "submodule" ? { is: kind, name: path } : { is: "file" };
}

function parentsOf(path: string): readonly string[] {
  const steps = path.split("/");
  return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join("/"));
}
