import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The text files below a folder, by their paths in it. */
export function filesBelow(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => statSync(join(dir, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(dir, path), "utf8")]));
}
