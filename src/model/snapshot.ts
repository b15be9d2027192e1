import type { HclFile } from "./hcl.ts";

/**
 * The files of the repository at one commit, as plain data: the whole list, and the bytes of those that were asked for.
 * A path in `files` but not in `contents` was not read.
 */
export interface Snapshot {
  readonly revision: Revision;
  /** Repository-relative path with `/` separators -> entry, in code unit order of the path. */
  readonly files: ReadonlyMap<string, FileEntry>;
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** Of the symbolic links that were read: the path of the file that each led to. Absent where none was. */
  readonly ledTo?: ReadonlyMap<string, string>;
  /** Of the files in HCL that were read, what they hold: their parser starts asynchronously, so fetching parses them. Absent where none was. */
  readonly hcl?: ReadonlyMap<string, HclFile>;
}

/** A commit, or the name of a directory that stands in for one. */
export interface Revision {
  /** Full commit id, or a label such as `base` where there is no commit. */
  readonly id: string;
  /** What a person calls it: `main`, `refs/pull/7/merge`, a directory's path. */
  readonly name: string;
  /** Whether `id` is a commit that a link can point at. */
  readonly isCommit: boolean;
}

export interface FileEntry {
  readonly path: string;
  readonly kind: "file" | "executable" | "symlink" | "submodule";
  /** Identity of the content: equal ids mean equal bytes. The git blob id where there is one. */
  readonly id: string;
}

export type ChangeStatus = "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";

/** One file of the change; a rename or copy has its old path in `previous`. */
export interface ChangedFile {
  readonly path: string;
  readonly previous: string | null;
  readonly status: ChangeStatus;
}

/** What changed between base and head; `incomplete` says, in words, why the list cannot be trusted, or is null. */
export interface Change {
  readonly files: readonly ChangedFile[];
  readonly incomplete: string | null;
}
