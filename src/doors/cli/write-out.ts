import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ParsedArguments } from "./arguments.ts";
import type { Shell } from "./shell.ts";

/** Writes what a command made to `--output`, else to standard output. */
export function writeOut(text: string, asked: ParsedArguments, shell: Shell): void {
  const file = asked.values.get("output")?.[0] ?? null;
  if (file === null) shell.out.write(text);
  else writeFileSync(resolve(shell.cwd, file), text);
}
