import type { Program } from "../model/program.ts";
import type { Report } from "../model/report.ts";
import { withRepairedIds } from "./duplicates.ts";
import type { Fetched } from "./fetched.ts";

/** Base's program, or what is left of one that does not validate; null where nothing of it can be used. */
export function baseProgram({ base, head }: Fetched, comparison: Report["comparison"]): Program | null {
  const { program, salvaged } = base.parsed;
  const after = head.parsed.program;
  if (program !== null || salvaged == null || comparison === "posture") return program;
  return after === null ? salvaged.program : withRepairedIds(salvaged.program, after);
}
