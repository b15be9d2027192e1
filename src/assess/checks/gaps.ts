import type { Coverage } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Place } from "../../model/place.ts";
import type { Control } from "../../model/program.ts";
import { plain } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { inheritanceIn } from "../coverage.ts";
import type { CriterionInScope } from "../criteria.ts";
import { at, type Facts } from "../facts.ts";
import type { Refusal } from "../inheritance.ts";
import { isAssigned, pointsInWords, unassignedPoints } from "../responsibility.ts";

/** Something that once answered, or was meant to, and does not. */
interface Candidate {
  readonly text: string;
  readonly control: string;
  readonly place: Place;
  readonly explainedBy: readonly string[];
}

/** `criterion-gap`: an answerable actor has nothing effective for a criterion. */
export function criterionGaps(facts: Facts): readonly Finding[] {
  return facts.coverage.flatMap((row) => {
    const inScope = facts.criteria.get(row.criterion);
    if (row.status !== "gap" || row.role === "none" || inScope === undefined) return [];
    const own = (facts.satisfying.get(row.criterion) ?? []).filter((control) => control.actor === row.actor);
    return [criterionGap(facts, inScope, row, failing(facts, row, own))];
  });
}

/** `responsibility-unassigned`: the program says in so many words that nobody answers for a criterion. */
export function unassigned(facts: Facts): readonly Finding[] {
  return [...facts.criteria.values()].flatMap(({ key, criterion, framework, points }) => {
    if (framework.notApplicable.has(criterion.id)) return [];
    const left = unassignedPoints(facts.program, key, points);
    if (left.length === 0 && isAssigned(facts.program, key)) return [];
    const place = facts.program.responsibilities.get(key)?.place ?? framework.place;
    const what = isAssigned(facts.program, key) ? `its ${pointsInWords(left)}` : "it";
    const message = `${key} ${criterion.title}: no actor answers for ${what}`;
    return [
      finding("responsibility-unassigned", [key], {
        message: plain(message),
        location: at(facts, place),
        criteria: [key],
        explainedBy: [place.path],
      }),
    ];
  });
}

function criterionGap(
  facts: Facts,
  { key, criterion, framework }: CriterionInScope,
  row: Coverage,
  candidates: readonly Candidate[],
): Finding {
  const place = facts.program.responsibilities.get(key)?.place ?? framework.place;
  const first = candidates[0];
  const inheritance = row.role === "provides" ? inheritanceIn(facts.inheritances, key, row.actor) : null;
  const refusal = inheritance?.is === "refused" ? inheritance : null;
  const reasons = candidates.map((candidate) => candidate.text).join("; ");
  const byDefault = row.derivedFrom === null ? "" : `; its part is the default of ${row.derivedFrom}`;
  const why = `${lack(row, candidates.length > 0, refusal)}${reasons && ` (${reasons})`}${byDefault}`;
  const explained = [...candidates.flatMap(({ explainedBy }) => explainedBy), ...(refusal?.explainedBy ?? [])];
  return finding("criterion-gap", [key, row.actor], {
    message: plain(`${key} ${criterion.title}: ${why}`),
    location: at(facts, first?.place ?? refusal?.place ?? place),
    control: first?.control ?? refusal?.control ?? null,
    actor: row.actor,
    criteria: [key],
    explainedBy: [...new Set([...explained, place.path])],
    fix: refusal?.step
      ? { text: refusal.step.text, location: at(facts, refusal.step.place ?? place), edits: [] }
      : null,
  });
}

function lack(row: Coverage, tried: boolean, refusal: Refusal | null): string {
  switch (row.role) {
    case "provides":
      return `${row.actor} provides it and ${refusal?.because ?? "nothing of it says so"}`;
    case "complements":
      return tried
        ? `${row.actor} complements it and no CUEC that says how is left`
        : `${row.actor} complements it and no CUEC says how`;
    default:
      return tried
        ? `${row.actor} performs it and no effective control is left`
        : `${row.actor} performs it and no control satisfies it`;
  }
}

function failing(facts: Facts, row: Coverage, controls: readonly Control[]): readonly Candidate[] {
  return controls.flatMap((control) => {
    const failure = facts.failures.get(control.id);
    const claim = control.satisfies.find((satisfaction) => satisfaction.criterion === row.criterion);
    if (failure === undefined || claim === undefined) return [];
    return [
      {
        text: `${control.id}: ${failure.because}`,
        control: control.id,
        place: claim.place,
        explainedBy: [...failure.explainedBy, claim.place.path],
      },
    ];
  });
}
