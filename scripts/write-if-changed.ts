import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Writes a generated file only when its text differs, so that watchers and caches stay quiet. */
export function writeIfChanged(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}
