import type { Assessed } from "../model/assessed.ts";
import type { Cause, Finding } from "../model/finding.ts";
import { atBase, atHead } from "../model/place.ts";
import type { Control } from "../model/program.ts";
import { code, type Sentence, sentence } from "../model/sentence.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { postureRuleOf, rules } from "../rules/registry.ts";
import type { Answers } from "../rules/rule.ts";

/** What caused a finding, and has to be fixed first. */
export interface RootCause {
  /** The introduced finding by which a control no longer answers for what is missing. */
  readonly failure: Finding | null;
  /** The new warning that explains it: something in head's program is not understood. */
  readonly misread: Finding | null;
  /** Where nothing failed: why the control that answered for it at base no longer does. */
  readonly lost: Cause | null;
}

export function rootCauseOf(found: Finding, sides: TwoSides): RootCause {
  const { base, introduced } = sides;
  const answers = postureRuleOf(found)?.answers;
  const answering = answers === undefined || base === null ? [] : answers.atBase(found, base);
  const failure = failureIn(introduced, answering);
  const lost = answers === undefined || failure !== null ? null : lostAnswer(found, answering, answers, sides);
  return { failure, misread: misreadOf(found, lost?.id ?? null, sides), lost: lost?.cause ?? null };
}

/** The finding that another one is a part of: both have one cause and one fix. */
export function wholeOf(found: Finding, among: readonly Finding[]): Finding | null {
  const whole = postureRuleOf(found)?.partOf?.(found);
  return whole === undefined ? null : (among.find(({ fingerprint }) => fingerprint === whole) ?? null);
}

function failureIn(introduced: readonly Finding[], answering: readonly string[]): Finding | null {
  // Most findings are no gap, and a change may introduce very many.
  if (answering.length === 0) return null;
  const fails = (other: Finding) => other.group === "broken-evidence" || other.group === "lost-owner";
  return (
    introduced.find((other) => fails(other) && other.control !== null && answering.includes(other.control)) ?? null
  );
}

function misreadOf(found: Finding, lost: string | null, { warningBehind }: TwoSides): Finding | null {
  const { ofControl, ofFile } = warningBehind;
  if (rules[found.rule].canBeMisread === true)
    return found.control === null ? ofFile(found.location.path) : ofControl(found.control);
  return lost === null ? null : ofControl(lost);
}

/** The control that answered at base for what `found` is missing, and is removed or says otherwise at head. */
function lostAnswer(
  found: Finding,
  answering: readonly string[],
  answers: Answers,
  sides: TwoSides,
): { readonly id: string; readonly cause: Cause } | null {
  for (const id of answering) {
    const [was, is] = [sides.base?.controls.get(id), sides.head.controls.get(id)];
    if (was === undefined) continue;
    if (is === undefined)
      return { id, cause: { text: sentence`control ${code(id)} was removed`, location: atBase(was.place) } };
    const text = noLonger(was, is, found, answers, sides);
    if (text !== null) return { id, cause: { text, location: atHead(is.place) } };
  }
  return null;
}

/** What a control no longer does: a provider's part was answered by monitoring the provider. */
function noLonger(
  was: Control,
  is: Control,
  found: Finding,
  answers: Answers,
  { base, head }: TwoSides,
): Sentence | null {
  const actor = found.actor ?? "";
  const isWatchedBy = ({ id }: Control, { assessment }: Assessed) => assessment.watchedBy.get(actor)?.has(id) === true;
  if (base !== null && isWatchedBy(was, base)) {
    return isWatchedBy(is, head) ? null : sentence`${code(is.id)} no longer monitors ${code(actor)}`;
  }
  const isAsBefore = was.implementation === is.implementation;
  if (answers.isClaimedBy(is, found))
    return isAsBefore ? null : sentence`${code(is.id)}: ${code(was.implementation)} → ${code(is.implementation)}`;
  return sentence`${code(is.id)} no longer answers for ${answers.inWords(found)}`;
}
