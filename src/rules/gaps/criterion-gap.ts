import type { Assessed } from "../../model/assessed.ts";
import type { Coverage } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import type { CriterionInScope, Refusal } from "../../model/frameworks/facts.ts";
import type { Place } from "../../model/place.ts";
import type { Actor, Control } from "../../model/program.ts";
import { because, clauses, code, listOf, type Sentence, sentence, topic, words } from "../../model/sentence.ts";
import type { TwoSides } from "../../model/two-sides.ts";
import { isAnswerable } from "../coverage-asked.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { newlyAsked } from "../newly-asked.ts";
import { repair } from "../repair.ts";
import type { Answers, PostureRule } from "../rule.ts";

const answers: Answers = {
  atBase: controlsOfRow,
  metBy: controlsOfRow,
  isClaimedBy: (control, { subject: [criterion], actor }) =>
    control.actor === actor && control.satisfies.some((claim) => claim.criterion === criterion),
  inWords: ({ subject: [criterion = ""] }) => [code(criterion)],
};

export const criterionGap: PostureRule<"criterion-gap"> = {
  id: "criterion-gap",
  is: "posture",
  group: "new-gap",
  severity: "error",
  subject: ["criterion", "actor"],
  wrongWhen: "an actor that answers for the criterion has no effective control for it",
  why: "A criterion in scope is met only while every actor that answers for it has an effective control: one that is implemented, has an owner, and has evidence that holds.",
  remedy: "Repair the control that answered for the criterion, or add another control that satisfies it.",
  example: {
    wrong: { files: { "compliance/controls/um-01.yml": [["[soc2-2017/CC6.2]", "[soc2-2017/CC6.7]"]] } },
    right: {
      files: { "compliance/controls/um-01.yml": [["[soc2-2017/CC6.2]", "[soc2-2017/CC6.2, soc2-2017/CC6.7]"]] },
    },
  },
  knownFrom: "both",
  found: gaps,
  nextStep: (found, sides) => {
    const text = sentence`${instead(found, sides)}${found.fix?.text ?? supply(found, sides)}`;
    return { text, location: found.fix?.location ?? found.location, edits: [] };
  },
  stillAsked: ({ subject: [criterion = "", actor = ""] }, asked) => isAnswerable(asked, criterion, actor),
  newDefinition: newlyAsked,
  answers,
};

function controlsOfRow({ subject: [criterion], actor }: Finding, { assessment }: Assessed): readonly string[] {
  return assessment.coverage
    .filter((row) => row.criterion === criterion && row.actor === actor)
    .flatMap((row) => row.controls);
}

/** What to do before anything new is written: bring back the controls that are gone, or repair the one that is there. */
function instead(found: Finding, { base, head }: TwoSides): Sentence {
  const lost = base === null ? [] : answers.atBase(found, base).filter((id) => !head.controls.has(id));
  if (lost.length > 0) return sentence`restore ${listOf(lost.map((id) => [code(id)]))}, or `;
  if (found.fix !== null) return [];
  const planned = head.program.controls.find(
    ({ id, implementation }) => id === found.control && implementation === "planned",
  );
  return planned === undefined
    ? repair(found)
    : sentence`put ${code(planned.id)} in place, give it evidence and remove ${code("status: planned")}, or `;
}

/** What an actor answers with: we with a control, a carved-out provider with its report, a customer with a CUEC. */
function supply({ subject: [criterion = ""], actor }: Finding, { head }: TwoSides): Sentence {
  const who: Actor | undefined = head.program.actors.get(actor ?? "");
  const id = code(actor ?? "");
  if (who?.kind === "user-entity") return sentence`add a CUEC of ${id} for ${code(criterion)}`;
  if (who?.method === "carve-out") {
    return sentence`record the current report of ${id}, and keep a working control that monitors it`;
  }
  return sentence`add a control of ${id} that satisfies ${code(criterion)}`;
}

/** Something that once answered, or was meant to, and does not. */
interface Candidate {
  readonly text: Sentence;
  readonly control: string;
  readonly place: Place;
  readonly explainedBy: readonly string[];
  readonly isPlanned: boolean;
}

function gaps(facts: Facts): readonly Found[] {
  return facts.coverage.flatMap((row) => {
    const inScope = facts.criteria.get(row.criterion);
    if (row.status !== "gap" || row.role === "none" || inScope === undefined) return [];
    const own = (facts.satisfying.get(row.criterion) ?? []).filter((control) => control.actor === row.actor);
    return [gapOf(facts, inScope, row, failing(facts, row, own))];
  });
}

function gapOf(
  facts: Facts,
  { key, criterion, framework }: CriterionInScope,
  row: Coverage,
  candidates: readonly Candidate[],
): Found {
  const place = facts.program.responsibilities.get(key)?.place ?? framework.place;
  const first = candidates[0];
  const inheritance = facts.inheritance(key, row.actor);
  const refusal = inheritance?.is === "refused" ? inheritance : null;
  const reasons = candidates.length === 0 ? [] : [because(clauses(candidates.map(({ text }) => text)))];
  const tried = candidates.some(({ isPlanned }) => !isPlanned);
  const message = sentence`${lack(row, tried, refusal)}${reasons}${splitOf(row)}`;
  const explained = [...candidates.flatMap(({ explainedBy }) => explainedBy), ...(refusal?.explainedBy ?? [])];
  return {
    subject: [key, row.actor],
    message: sentence`${topic(sentence`${code(key)} ${words(criterion.title)}`)}${message}`,
    location: locationAt(facts, first?.place ?? refusal?.place ?? place),
    control: first?.control ?? refusal?.control ?? null,
    actor: row.actor,
    criteria: [key],
    explainedBy: [...new Set([...explained, place.path])],
    fix: refusal?.step
      ? { text: refusal.step.text, location: locationAt(facts, refusal.step.place ?? place), edits: [] }
      : null,
  };
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
        isPlanned: failure.is === "planned",
      },
    ];
  });
}
