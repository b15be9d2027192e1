import type { Program } from "../../model/program.ts";
import { hasProgram } from "../../model/program-file.ts";
import type { Report } from "../../model/report.ts";
import { hasNoProgram } from "../../paths/any-program.ts";
import { withRepairedIds } from "./duplicates.ts";
import type { Fetched } from "./fetched.ts";
import type { Followed } from "./moved-components.ts";

/** What was fetched, with what of base can be compared. */
export interface Comparable extends Followed {
  readonly comparison: Report["comparison"];
  /** Base's program, or what is left of one that does not validate; null where nothing of it can be used. */
  readonly baseProgram: Program | null;
}

export function comparable(fetched: Followed): Comparable {
  const comparison = comparisonOf(fetched);
  return { ...fetched, comparison, baseProgram: baseProgramOf(fetched, comparison) };
}

/** What can be compared, as far as it depends on which side has a program. */
function comparisonOf(fetched: Fetched): Report["comparison"] {
  const { kind, base, programPath } = fetched;
  if (hasNoProgram(fetched)) return "none";
  if (kind === "posture") return "posture";
  if (base.parsed.program !== null) return "compared";
  return hasProgram(base, programPath) ? "repaired" : "adopted";
}

function baseProgramOf({ base, head }: Fetched, comparison: Report["comparison"]): Program | null {
  const { program, salvaged } = base.parsed;
  if (program !== null || salvaged == null || comparison === "posture") return program;
  return head.parsed.program === null ? salvaged.program : withRepairedIds(salvaged.program, head.parsed.program);
}
