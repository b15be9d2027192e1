import type { HclFile } from "../../model/hcl.ts";

/** A file of one revision, as it was fetched. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Null in every other format than HCL. */
  readonly hcl: HclFile | null;
}

/** The line, counted from 1, of an offset in characters. */
export function lineAt(content: string, offset: number): number {
  let line = 1;
  for (let at = content.indexOf("\n"); at >= 0 && at < offset; at = content.indexOf("\n", at + 1)) line += 1;
  return line;
}
