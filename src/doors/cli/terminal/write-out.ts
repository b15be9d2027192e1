import { closeSync, openSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ParsedArguments } from "./arguments.ts";
import type { Shell } from "./shell.ts";

/** Writes what a command made, in one text or in pieces, to `--output`, else to standard output. */
export function writeOut(text: string | Iterable<string>, asked: ParsedArguments, shell: Shell): void {
  const file = asked.values.get("output")?.[0] ?? null;
  const pieces = typeof text === "string" ? [text] : text;
  if (file === null) for (const piece of pieces) shell.out.write(piece);
  else writeFile(resolve(shell.cwd, file), pieces);
}

function writeFile(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
