import { watches } from "../assess/inheritance.ts";
import { controlOf } from "../model/control-of.ts";
import type { Cause, Finding } from "../model/finding.ts";
import { atBase, atHead } from "../model/place.ts";
import type { Control } from "../model/program.ts";
import { at, code, path as pathPhrase, type Sentence, sentence } from "../model/sentence.ts";
import type { ChangedFiles, Touched, TwoSides } from "../model/two-sides.ts";
import { postureRuleOf, rules } from "../rules/registry.ts";
import type { Answers } from "../rules/rule.ts";

/** What in the change made an introduced finding; null where nothing in it did: time passed, or the world changed. */
export function causeOf(found: Finding, sides: TwoSides): Cause | null {
  const whole = wholeOf(found, sides.introduced);
  const { base } = sides;
  const rule = postureRuleOf(found);
  const misread = misreadBehind(found, sides);
  if (misread !== null) return ofMisreading(misread, sides);
  return (
    lostControl(found, sides) ??
    (whole === null ? null : causeOf(whole, sides)) ??
    (base === null || rule === null ? null : rule.newDefinition(found, { ...sides, base })) ??
    changedFile(found, sides.changed)
  );
}

/** The finding that another one is a part of: one thing made both, and one mends both. */
export function wholeOf(found: Finding, among: readonly Finding[]): Finding | null {
  const whole = postureRuleOf(found)?.partOf?.(found);
  return whole === undefined ? null : (among.find(({ fingerprint }) => fingerprint === whole) ?? null);
}

/** The finding, among those introduced, that is why a control no longer answers for what `found` misses. */
export function failureBehind(found: Finding, { base, introduced }: TwoSides): Finding | null {
  const answering = (base && postureRuleOf(found)?.answers?.atBase(found, base)) ?? [];
  // Most findings are no gap, and a change may introduce very many.
  if (answering.length === 0) return null;
  const fails = (other: Finding) => other.group === "broken-evidence" || other.group === "lost-owner";
  return (
    introduced.find((other) => fails(other) && other.control !== null && answering.includes(other.control)) ?? null
  );
}

/** For gaps: why the control that answered at base does so no more. */
function lostControl(found: Finding, sides: TwoSides): Cause | null {
  if (postureRuleOf(found)?.answers === undefined || sides.base === null) return null;
  const failure = failureBehind(found, sides);
  return failure === null ? (lostAnswer(found, sides)?.cause ?? null) : causeOf(failure, sides);
}

/** The control that answered at base for what `found` misses and is gone now, or says otherwise. */
function lostAnswer(found: Finding, sides: TwoSides): { readonly id: string; readonly cause: Cause } | null {
  const answers = postureRuleOf(found)?.answers;
  if (answers === undefined || sides.base === null) return null;
  for (const id of answers.atBase(found, sides.base)) {
    const was = controlOf(sides.base.program, id);
    const is = controlOf(sides.head.program, id);
    if (was !== null && is === null)
      return { id, cause: { text: sentence`control ${code(id)} was removed`, location: atBase(was.place) } };
    const text = was === null || is === null ? null : noLonger(was, is, found, answers, sides);
    if (is !== null && text !== null) return { id, cause: { text, location: atHead(is.place) } };
  }
  return null;
}

/** The new warning that says why: what base's program said is not understood at head. */
export function misreadBehind(found: Finding, sides: TwoSides): Finding | null {
  const { ofControl, ofFile } = sides.warningBehind;
  if (rules[found.rule].canBeMisread === true)
    return found.control === null ? ofFile(found.location.path) : ofControl(found.control);
  if (failureBehind(found, sides) !== null) return null;
  const lost = lostAnswer(found, sides);
  return lost === null ? null : ofControl(lost.id);
}

/** Of a warning that stands in a file which did not change: what changed. */
export function ofMisreading(warning: Finding, { changed }: TwoSides): Cause {
  const { location } = warning;
  const cause = changedFile(warning, changed);
  if (cause !== null && cause.location.path !== location.path) return cause;
  return { text: sentence`${at(location)} is not understood`, location };
}

/** What a control does not do any more: a provider's part was answered by watching over the provider. */
function noLonger(
  was: Control,
  is: Control,
  found: Finding,
  answers: Answers,
  { base, head }: TwoSides,
): Sentence | null {
  const actor = found.actor ?? "";
  if (base !== null && watches(was, actor, base.program)) {
    return watches(is, actor, head.program) ? null : sentence`${code(is.id)} no longer monitors ${code(actor)}`;
  }
  const isAsBefore = was.implementation === is.implementation;
  if (answers.isClaimedBy(is, found))
    return isAsBefore ? null : sentence`${code(is.id)}: ${code(was.implementation)} → ${code(is.implementation)}`;
  return sentence`${code(is.id)} no longer answers for ${answers.inWords(found)}`;
}

/** The first of the files that can explain it and that the change touches. */
export function changedFile(found: Finding, changed: ChangedFiles): Cause | null {
  for (const explanation of found.explainedBy) {
    const touched = changed(explanation);
    if (touched !== null) return inWords(touched, found);
  }
  return null;
}

function inWords({ path, file }: Touched, found: Finding): Cause {
  const [top, it] = [{ path, line: 1, column: 1 }, pathPhrase(path)];
  switch (file.status) {
    case "removed":
      return { text: sentence`${it} was removed`, location: atBase(top) };
    case "added":
      return { text: sentence`${it} was added`, location: atHead(top) };
    case "renamed":
      if (path !== file.path) {
        const text = sentence`${it} was renamed to ${pathPhrase(file.path)}`;
        return { text, location: atHead({ ...top, path: file.path }) };
      }
      return { text: sentence`${it} was renamed from ${pathPhrase(file.previous ?? "")}`, location: atHead(top) };
    case "modified":
    case "copied":
    case "changed":
    case "unchanged":
      if (found.cause?.location.path === path) return found.cause;
      return {
        text: sentence`${it} was changed`,
        location: found.location.path === path ? found.location : atHead(top),
      };
  }
}
