import type { Finding, Fix } from "../model/finding.ts";
import { at, type Sentence, sentence } from "../model/sentence.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { rules } from "../rules/registry.ts";
import type { PostureRule, ProgramChangeRule } from "../rules/rule.ts";
import { failureBehind, misreadBehind, ofMisreading, wholeOf } from "./cause.ts";
import { followed } from "./followed.ts";

/** What to do about a finding of head, or of a change that could not be evaluated: the exact edit where one is known, else an instruction. */
export function fixOf(found: Finding, sides: TwoSides | null): Fix {
  const rule = rules[found.rule];
  switch (rule.is) {
    case "change":
      return asFix(rule.nextStep(found), sides === null ? found : whereToCorrect(found, sides));
    case "program-change":
      if (sides?.isProgramApproved) return asFix(sentence`nothing to do: a program owner approved it`, found);
      return sides === null ? asFix(undo(rule, null), found) : asFix(...changeStep(rule, found, sides));
    case "posture":
      if (sides === null) throw new Error(`${found.rule} was found although no side was assessed`);
      return postureFix(rule, found, sides);
  }
}

function postureFix(rule: PostureRule, found: Finding, sides: TwoSides): Fix {
  const other =
    failureBehind(found, sides) ?? misreadBehind(found, sides) ?? wholeOf(found, sides.head.assessment.findings);
  if (other !== null) return fixOf(other, sides);
  return followed(found, sides) ?? asFix(rule.nextStep(found, sides), found);
}

function asFix(step: Fix | Sentence, { location }: Pick<Finding, "location">): Fix {
  return "text" in step ? step : { text: step, location, edits: [] };
}

/** What was meant and not understood is corrected rather than undone. */
function changeStep(rule: ProgramChangeRule, found: Finding, sides: TwoSides): [Sentence, Pick<Finding, "location">] {
  const [misread, approvers] = [misreadBehind(found, sides), sides.programApprovers];
  if (misread === null) return [undo(rule, approvers), found];
  const place = whereToCorrect(misread, sides);
  const correct = sentence`correct ${at(place.location)}`;
  return [approvers === null ? correct : sentence`${correct}, or have it approved by ${approvers}`, place];
}

/** What was not understood is corrected where it was written, or where the change made it not understood. */
function whereToCorrect(found: Finding, sides: TwoSides): Pick<Finding, "location"> {
  return found.group === "source-warning" ? ofMisreading(found, sides) : found;
}

function undo({ isUndoable }: ProgramChangeRule, approvers: Sentence | null): Sentence {
  if (approvers === null) return sentence`undo it: the program has no owner who could approve it`;
  const approval = sentence`have it approved by ${approvers}`;
  return isUndoable === false ? approval : sentence`undo it, or ${approval}`;
}
