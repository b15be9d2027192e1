import { parseCodeowners } from "../../codeowners/codeowners.ts";
import { textOf } from "../../model/text.ts";
import type { SourceFile } from "./source.ts";

/** The line of the first rule that gives files to somebody, that for every file before others; null where there is none. */
export function readOwners({ bytes, path }: SourceFile): number | null {
  const rules = parseCodeowners(textOf(bytes).content, path).rules.filter(({ owners }) => owners.length > 0);
  return (rules.find(({ pattern }) => pattern === "*") ?? rules[0])?.line ?? null;
}
