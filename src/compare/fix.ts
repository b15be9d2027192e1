import type { Finding, Fix } from "../model/finding.ts";
import type { Owner } from "../model/program.ts";
import { code, listOf, type Sentence, sentence } from "../model/sentence.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { rules } from "../rules/registry.ts";
import { failureBehind, wholeOf } from "./cause.ts";
import { followed } from "./followed.ts";

/** What to do about a finding of head: the exact edit where one is known, else an instruction. */
export function fixOf(found: Finding, sides: TwoSides): Fix | null {
  const other = failureBehind(found, sides) ?? wholeOf(found, sides.head.assessment.findings);
  if (other !== null) return fixOf(other, sides);
  const step = followed(found, sides) ?? nextStep(found, sides);
  return step === null || "text" in step ? step : { text: step, location: found.location, edits: [] };
}

function nextStep(found: Finding, sides: TwoSides): Fix | Sentence | null {
  const rule = rules[found.rule];
  switch (rule.is) {
    case "posture":
      return rule.nextStep(found, sides);
    case "change":
      return rule.nextStep(found);
    case "program-change":
      return undo(sides.programOwners);
  }
}

function undo(owners: readonly Owner[]): Sentence {
  if (owners.length === 0) return sentence`undo it: the program names no owners who could approve`;
  return sentence`undo it, or have it approved by ${listOf(owners.map(({ name }) => [code(name)]))}`;
}
