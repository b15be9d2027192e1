import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { defaultProgram } from "../../model/program-file.ts";

/** What the comment of the program in the usual place goes by. */
export const usualKey = "default";

/**
 * Each program of a repository has comments of its own, so that two jobs never write over each other: a readable name, and a digest of
 * the path, because `apps/web/program.yml` and `apps-web/program.yml` read alike.
 */
export function keyOf(programPath: string): string {
  if (programPath === defaultProgram) return usualKey;
  const name = programPath.replace(/[^\w.-]/g, "-").slice(0, 80);
  return `${name}-${bytesToHex(sha256(utf8ToBytes(programPath))).slice(0, 8)}`;
}
