import type { Catalogue } from "../../model/catalogue.ts";
import type { Problem } from "../../model/problem.ts";
import type { Control, Source } from "../../model/program.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** An entry of `sources:` that is not read yet. */
export type ForeignSource = Omit<Source, "files" | "unread" | "isRead">;

/** What a foreign program says, in our words. */
export interface ForeignProgram {
  readonly controls: readonly Control[];
  /** Standards that it brings itself. */
  readonly catalogues: readonly Catalogue[];
  readonly problems: readonly Problem[];
  readonly files: readonly string[];
  /** See `Source.unread`. */
  readonly unread: readonly string[];
}

/** Knows one foreign format: which files it needs next, and what they say. */
export interface ForeignFormat {
  /** Paths not read yet; empty when all that is needed is there. */
  readonly wanted: (source: ForeignSource, snapshot: Snapshot) => readonly string[];
  readonly read: (
    source: ForeignSource,
    snapshot: Snapshot,
    catalogueOf: (id: string) => Catalogue | null,
  ) => ForeignProgram;
}

/** Resolves `./AC_Policy` as written in a file of `folder`; `..` may not leave the repository (null). */
export function resolveIn(folder: string, written: string): string | null {
  const parts = folder === "" || folder === "." ? [] : folder.split("/");
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** The folder of a path; empty for the root. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** Whether none of the controls of a source claims a criterion that is known: then nothing that counts was read of it. */
export function claimsNothing(controls: readonly Control[]): boolean {
  return controls.every(({ satisfies }) => satisfies.length === 0);
}
