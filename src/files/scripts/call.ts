/** What a command of a shell runs that may be a file of the repository, or stand in one. Folders and paths are from its root, "" being the root. */
export type Call =
  /** `interpreter`: the program that is given the file; null where the file itself is run. */
  | {
      readonly is: "file";
      readonly path: string;
      readonly folder: string;
      readonly interpreter: string | null;
      readonly options: string;
      /** What stands behind the file, as far as it is plain words. */
      readonly given: readonly string[];
    }
  | { readonly is: "make"; readonly folder: string; readonly file: string | null; readonly targets: readonly string[] }
  | { readonly is: "package"; readonly folder: string; readonly script: string }
  /** A script of the packages of a workspace: of those with a name, or in a folder; null: of all that have it. */
  | { readonly is: "workspaces"; readonly folder: string; readonly script: string; readonly named: string | null }
  /** Tasks of a file that another program reads than make; none named: what it runs then. */
  | {
      readonly is: "task";
      readonly runner: Runner;
      readonly folder: string;
      readonly file: string | null;
      readonly names: readonly string[];
    };

export type Runner = "just" | "task" | "tox";

/** A word that ends a command: an operator of the shell, or a comment. */
export const ends = /^(?:[|;<>&)#]|\d?[<>])/;

/** A path as it is written in a folder, from the root; null where it leaves the repository or is not plain. */
export function joined(folder: string, written: string): string | null {
  if (/[$`*?{}<>|;&]/.test(written) || /^(?:~|\/(?!\.(?:\/|$)))/.test(written)) return null;
  const parts: string[] = [];
  for (const part of `${written.startsWith("/.") ? "" : folder}/${written}`.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
