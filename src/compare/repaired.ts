import type { Assessed } from "../model/assessed.ts";
import type { Finding } from "../model/finding.ts";
import type { Salvaged } from "../model/program.ts";

/** Of a base whose program does not validate: what of it is not known, and what head's program would have been found wrong with there. */
export interface Repaired extends Omit<Salvaged, "program"> {
  readonly atBase: readonly Finding[];
}

/** Findings of head that were there before, although what is left of base's program does not say so: it lost what they are about. */
export function alreadyThere({ atBase, faulty }: Repaired, base: Assessed, head: Assessed): readonly Finding[] {
  const controls = new Set(base.program.controls.map(({ id }) => id));
  const rows = new Set(base.assessment.coverage.map(({ criterion, actor }) => `${criterion} ${actor}`));
  const wasKnown = (found: Finding): boolean => {
    if (found.control !== null) return controls.has(found.control);
    if (found.criteria.length === 0) return !faulty.has(found.location.path);
    return found.criteria.some((criterion) => rows.has(`${criterion} ${found.actor}`));
  };
  const after = new Set(head.assessment.findings.map(({ fingerprint }) => fingerprint));
  return atBase.filter((found) => after.has(found.fingerprint) && !wasKnown(found));
}
