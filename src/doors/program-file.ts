import { defaultProgram } from "./default-program.ts";

/** A folder stands for the `program.yml` in it; null: not a path inside the repository. */
export function programFile(written: string): string | null {
  if (written === "") return defaultProgram;
  const parts = written.replaceAll("\\", "/").split("/");
  if (parts[0] === "" || parts.includes("..") || /^[a-z]:$/i.test(parts[0] ?? "")) return null;
  const path = parts.filter((part) => part !== "" && part !== ".").join("/");
  if (/\.ya?ml$/.test(path)) return path;
  return path === "" ? "program.yml" : `${path}/program.yml`;
}
