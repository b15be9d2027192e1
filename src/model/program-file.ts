import type { Program, Salvaged } from "./program.ts";
import type { Snapshot } from "./snapshot.ts";

/** Where a repository's program is unless somebody says otherwise. */
export const defaultProgram = "compliance/program.yml";

/** The file that an input or a setting names: a folder stands for the `program.yml` in it; null: not a path inside the repository. */
export function programFile(written: string): string | null {
  if (written === "") return defaultProgram;
  const parts = written.replaceAll("\\", "/").split("/");
  if (parts[0] === "" || parts.includes("..") || /^[a-z]:$/i.test(parts[0] ?? "")) return null;
  const path = parts.filter((part) => part !== "" && part !== ".").join("/");
  if (/\.ya?ml$/.test(path)) return path;
  return path === "" ? "program.yml" : `${path}/program.yml`;
}

/** The file at a program's path, with the ending .yml or .yaml; null when there is none. */
export function programFileIn(files: Snapshot["files"], path: string): string | null {
  return [path, otherEnding(path)].find((name) => files.has(name)) ?? null;
}

/** The same name with the other ending of YAML; empty where it has neither. */
export function otherEnding(path: string): string {
  if (path.endsWith(".yml")) return path.replace(/\.yml$/, ".yaml");
  return path.endsWith(".yaml") ? path.replace(/\.yaml$/, ".yml") : "";
}

/** A program as far as it could be read at one revision. */
export interface ReadProgram {
  readonly snapshot: Pick<Snapshot, "files" | "revision">;
  readonly parsed: { readonly program: Program | null; readonly absent: boolean; readonly salvaged?: Salvaged | null };
}

/** What can be used of a program: all of it, or what is left of one that does not validate. */
export function usable({ program, salvaged }: ReadProgram["parsed"]): Program | null {
  return program ?? salvaged?.program ?? null;
}

/** Whether there is a program; files that wait for a program.yml do not ask anything yet. */
export function hasProgram({ snapshot, parsed }: ReadProgram, programPath: string): boolean {
  return parsed.program !== null || (!parsed.absent && programFileIn(snapshot.files, programPath) !== null);
}
