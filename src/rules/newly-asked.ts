import { type CriterionKey, splitCriterionKey } from "../model/catalogue.ts";
import type { Cause, Finding } from "../model/finding.ts";
import type { FrameworkInScope } from "../model/frameworks/framework-in-scope.ts";
import { atHead } from "../model/place.ts";
import type { Program } from "../model/program.ts";
import { code, sentence } from "../model/sentence.ts";
import type { Compared } from "../model/two-sides.ts";

/** A criterion that came into scope, or an actor that came to answer for it. */
export function newlyAsked(found: Finding, { base, head }: Compared): Cause | null {
  const [criterion] = found.criteria;
  const framework = criterion === undefined ? undefined : frameworkOf(head.program, criterion);
  if (criterion === undefined || framework === undefined) return null;
  const rows = base.assessment.coverage.filter((row) => row.criterion === criterion);
  const before = rows.filter((row) => row.status !== "not-applicable");
  if (before.length === 0)
    return { text: sentence`${code(criterion)} came into scope`, location: atHead(framework.place) };
  if (found.actor === null || before.some((row) => row.actor === found.actor && row.role !== "none")) return null;
  const place = head.program.responsibilities.get(criterion)?.place ?? framework.place;
  return { text: sentence`${code(found.actor)} now answers for ${code(criterion)}`, location: atHead(place) };
}

/** The framework in scope that a criterion belongs to. */
export function frameworkOf(program: Program, criterion: CriterionKey): FrameworkInScope | undefined {
  const { framework } = splitCriterionKey(criterion);
  return program.frameworks.find(({ id }) => id === framework);
}
