import type { DeadEnd, FileEntry, Way } from "../snapshot.ts";
import { directoriesOf } from "./directories.ts";

/** Where a path leads once symbolic links are followed, as far as the texts of the links are known. */
export type Destination =
  | { readonly is: "file"; readonly entry: FileEntry; readonly via: readonly string[] }
  /** The text of this link must be read to go on. */
  | { readonly is: "unread"; readonly link: FileEntry }
  | { readonly is: "nowhere"; readonly end: DeadEnd; readonly via: readonly string[] };

/** The links that a way goes through, and the file that it ends at. */
export function pathsOn({ via, end }: Way): readonly string[] {
  return end.is === "file" ? [...via, end.path] : via;
}

/** Links followed on one way; each may cost a round of reading. */
const mostLinks = 8;
/** Characters of all the links' texts on one way, as long as a path may be on Linux (PATH_MAX). */
const longestWay = 4096;

/** Follows a path of a snapshot, links on the way included, and never out of the repository. */
export function follow(
  path: string,
  files: ReadonlyMap<string, FileEntry>,
  texts: ReadonlyMap<string, string>,
): Destination {
  // A file under just that name needs no way; a program laid over the tree from outside has no other (`../program.yml`).
  const named = files.get(path);
  if (named?.kind === "file" || named?.kind === "executable") return { is: "file", entry: named, via: [] };
  const steps = path.split("/").reverse();
  const at: string[] = [];
  const via: string[] = [];
  const nowhere = (end: DeadEnd): Destination => ({ is: "nowhere", end, via });
  let length = 0;
  while (steps.length > 0) {
    const step = steps.pop() as string;
    if (step === "." || step === "") continue;
    if (step === "..") {
      if (at.pop() === undefined) return nowhere("outside");
      continue;
    }
    const entry = files.get([...at, step].join("/"));
    if (entry?.kind !== "symlink") {
      if (entry?.kind === "submodule") return nowhere("submodule");
      if (entry !== undefined) return steps.length === 0 ? { is: "file", entry, via } : nowhere("missing");
      at.push(step);
      continue;
    }
    const text = texts.get(entry.path);
    if (text === undefined) return { is: "unread", link: entry };
    via.push(entry.path);
    length += text.length;
    if (text === "" || text.startsWith("/")) return nowhere("outside");
    if (via.length > mostLinks || length > longestWay) return nowhere("loop");
    steps.push(...text.split("/").reverse());
  }
  const ended = at.join("/");
  return nowhere(ended === "" || directoriesOf(files).has(ended) ? "directory" : "missing");
}

/** The first symbolic link among the folders of a path; null where there is none. */
export function linkOnTheWay(path: string, files: ReadonlyMap<string, FileEntry>): FileEntry | null {
  for (let end = path.indexOf("/"); end > 0; end = path.indexOf("/", end + 1)) {
    const entry = files.get(path.slice(0, end));
    if (entry?.kind === "symlink") return entry;
  }
  return null;
}
