/**
 * The files of the repository at one commit, as plain data: the whole list, and the bytes of those that were asked for.
 * A path in `files` but not in `contents` was not read.
 */
export interface Snapshot {
  readonly revision: Revision;
  /** Repository-relative path with `/` separators -> entry, in code unit order of the path. */
  readonly files: ReadonlyMap<string, FileEntry>;
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** Of the paths that were read through symbolic links: where each led. Absent where none was. */
  readonly ways?: ReadonlyMap<string, Way>;
  /** Of the files of a glob or folder that are too many to read them all, those that are read first, in this order: the ones that prove a link at base, then those the change touches. Absent: none. */
  readonly first?: Iterable<string> & Pick<ReadonlySet<string>, "has">;
  /** Of head, the files of base: how a path with a glob's characters was read there holds here. Absent: nothing is compared. */
  readonly before?: ReadonlyMap<string, FileEntry>;
}

/** Where a path leads that is a symbolic link, or that lies behind one. */
export interface Way {
  /** The links that were followed, in their order. */
  readonly via: readonly string[];
  /** The file at the end, or what is there instead. */
  readonly end: { readonly is: "file"; readonly path: string } | { readonly is: DeadEnd };
}

/** Where a symbolic link leads that leads to no file of the repository. `outside`: absolute, above the root, or a text that could not be read. */
export type DeadEnd = "missing" | "loop" | "outside" | "directory" | "submodule";

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
