import { hasProgram } from "../model/program-file.ts";
import type { Report } from "../model/report.ts";
import { hasNoProgram } from "../paths/any-program.ts";
import type { Fetched } from "./fetched.ts";

/** What can be compared, as far as it depends on which side has a program. */
export function comparisonOf(fetched: Fetched): Report["comparison"] {
  const { kind, base, programPath } = fetched;
  if (hasNoProgram(fetched)) return "none";
  if (kind === "posture") return "posture";
  if (base.parsed.program !== null) return "compared";
  return hasProgram(base, programPath) ? "repaired" : "adopted";
}
