import type { Coverage } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Place } from "../../model/place.ts";
import type { Control } from "../../model/program.ts";
import { because, clauses, code, type Sentence, sentence, topic, words } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { inheritanceIn } from "../coverage.ts";
import type { CriterionInScope } from "../criteria.ts";
import { at, type Facts } from "../facts.ts";
import type { Refusal } from "../inheritance.ts";
import { isAssigned, pointsInWords, unassignedPoints } from "../responsibility.ts";

/** Something that once answered, or was meant to, and does not. */
interface Candidate {
  readonly text: Sentence;
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
    const what = words(isAssigned(facts.program, key) ? `its ${pointsInWords(left)}` : "it");
    const about = topic(sentence`${code(key)} ${words(criterion.title)}`);
    const message = sentence`${about}no actor is responsible for ${what}`;
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
  const inheritance = row.role === "provides" ? inheritanceIn(facts.inheritances, key, row.actor) : null;
  const refusal = inheritance?.is === "refused" ? inheritance : null;
  const reasons = candidates.length === 0 ? [] : [because(clauses(candidates.map(({ text }) => text)))];
  const message = sentence`${lack(row, candidates.length > 0, refusal)}${reasons}${splitOf(row)}`;
  const explained = [...candidates.flatMap(({ explainedBy }) => explainedBy), ...(refusal?.explainedBy ?? [])];
  return finding("criterion-gap", [key, row.actor], {
    message: sentence`${topic(sentence`${code(key)} ${words(criterion.title)}`)}${message}`,
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

function lack(row: Coverage, tried: boolean, refusal: Refusal | null): Sentence {
  const actor = code(row.actor);
  switch (row.role) {
    case "provides":
      return sentence`${actor} provides it, but ${refusal?.because ?? words("none of its controls covers it")}`;
    case "complements":
      return tried
        ? sentence`${actor} complements it, but no working CUEC is left`
        : sentence`${actor} complements it, but no CUEC describes how`;
    default:
      return tried ? sentence`no working control of ${actor} is left` : sentence`no control of ${actor} satisfies it`;
  }
}

/** Whose default made it the actor's part, where the program does not say so itself. */
function splitOf({ actor, derivedFrom }: Coverage): Sentence {
  return derivedFrom === null
    ? []
    : sentence`; the default split of ${code(derivedFrom)} gives this part to ${code(actor)}`;
}

function failing(facts: Facts, row: Coverage, controls: readonly Control[]): readonly Candidate[] {
  return controls.flatMap((control) => {
    const failure = facts.failures.get(control.id);
    const claim = control.satisfies.find((satisfaction) => satisfaction.criterion === row.criterion);
    if (failure === undefined || claim === undefined) return [];
    return [
      {
        text: sentence`${code(control.id)}: ${failure.because}`,
        control: control.id,
        place: claim.place,
        explainedBy: [...failure.explainedBy, claim.place.path],
      },
    ];
  });
}
