import type { Coverage } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Place } from "../../model/place.ts";
import type { Control, DocumentEvidence } from "../../model/program.ts";
import type { CriterionInScope } from "../criteria.ts";
import { at, type Facts } from "../facts.ts";
import { isAssigned } from "../responsibility.ts";
import { finding } from "../rules.ts";

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
    return [criterionGap(facts, inScope, row, [...failing(facts, row, own), ...expired(facts, row)])];
  });
}

/** `responsibility-unassigned`: the program says in so many words that nobody answers for a criterion. */
export function unassigned(facts: Facts): readonly Finding[] {
  return [...facts.criteria.values()].flatMap(({ key, criterion, framework }) => {
    if (framework.notApplicable.has(criterion.id) || isAssigned(facts.program, key)) return [];
    const place = facts.program.responsibilities.get(key)?.place ?? framework.place;
    const message = `${key} ${criterion.title}: no actor answers for it`;
    return [
      finding("responsibility-unassigned", [key], {
        message,
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
  const reasons = candidates.map((candidate) => candidate.text).join("; ");
  return finding("criterion-gap", [key, row.actor], {
    message: `${key} ${criterion.title}: ${lack(row, candidates.length > 0)}${reasons && ` (${reasons})`}`,
    location: at(facts, first?.place ?? place),
    control: first?.control ?? null,
    actor: row.actor,
    criteria: [key],
    explainedBy: [...new Set([...candidates.flatMap((candidate) => candidate.explainedBy), place.path])],
  });
}

function lack(row: Coverage, tried: boolean): string {
  switch (row.role) {
    case "provides":
      return tried
        ? `${row.actor} provides it and no current document or effective control of it is left`
        : `${row.actor} provides it and no document or control of it says so`;
    case "complements":
      return tried
        ? `${row.actor} complements it and no control that says how is left`
        : `${row.actor} complements it and no control says how`;
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

/** A provider's documents that once were current; only asked when none is. */
function expired(facts: Facts, row: Coverage): readonly Candidate[] {
  if (row.role !== "provides" || facts.evidence.currentDocuments.has(row.actor)) return [];
  return facts.program.controls.flatMap((control) =>
    control.evidence
      .filter((link): link is DocumentEvidence => link.kind === "document" && link.actor === row.actor)
      .map((link) => ({
        text: `${control.id}: ${link.title} was valid until ${link.validUntil ?? "an unknown day"}`,
        control: control.id,
        place: link.place,
        explainedBy: [link.place.path],
      })),
  );
}
