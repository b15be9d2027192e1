import type { Snapshot } from "./snapshot.ts";

/** The file at a program's path, with the ending .yml or .yaml; null when there is none. */
export function programFileIn(files: Snapshot["files"], path: string): string | null {
  return [path, otherEnding(path)].find((name) => files.has(name)) ?? null;
}

/** The same name with the other ending of YAML; empty where it has neither. */
export function otherEnding(path: string): string {
  if (path.endsWith(".yml")) return path.replace(/\.yml$/, ".yaml");
  return path.endsWith(".yaml") ? path.replace(/\.yaml$/, ".yml") : "";
}
