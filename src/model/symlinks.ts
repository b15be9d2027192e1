import type { FileEntry } from "./snapshot.ts";

/** Where a path leads once symbolic links are followed, as far as the texts of the links are known. */
export type Destination =
  | { readonly is: "file"; readonly entry: FileEntry }
  /** The text of this link must be read to go on. */
  | { readonly is: "unread"; readonly link: FileEntry }
  /** To nothing, a directory, a submodule, out of the repository, or round in circles. */
  | { readonly is: "nowhere" };

/** Links followed on one way; each may cost a round of reading. */
const mostLinks = 8;
/** Characters of all the links' texts on one way, as long as a path may be on Linux (PATH_MAX). */
const longestWay = 4096;

const nowhere: Destination = { is: "nowhere" };

/** Follows a path of a snapshot, links on the way included, and never out of the repository. */
export function follow(
  path: string,
  files: ReadonlyMap<string, FileEntry>,
  texts: ReadonlyMap<string, string>,
): Destination {
  // A file under just that name needs no way; a program laid over the tree from outside has no other (`../program.yml`).
  const named = files.get(path);
  if (named?.kind === "file" || named?.kind === "executable") return { is: "file", entry: named };
  const steps = path.split("/").reverse();
  const at: string[] = [];
  let [links, length] = [0, 0];
  while (steps.length > 0) {
    const step = steps.pop() as string;
    if (step === "." || step === "") continue;
    if (step === "..") {
      if (at.pop() === undefined) return nowhere;
      continue;
    }
    const entry = files.get([...at, step].join("/"));
    if (entry?.kind !== "symlink") {
      if (entry !== undefined)
        return steps.length === 0 && entry.kind !== "submodule" ? { is: "file", entry } : nowhere;
      at.push(step);
      continue;
    }
    const text = texts.get(entry.path);
    if (text === undefined) return { is: "unread", link: entry };
    links += 1;
    length += text.length;
    if (text === "" || text.startsWith("/") || links > mostLinks || length > longestWay) return nowhere;
    steps.push(...text.split("/").reverse());
  }
  return nowhere;
}
