import type { Finding } from "../../model/finding.ts";
import type { Actor } from "../../model/program.ts";
import { code, listOf, type Sentence, sentence } from "../../model/sentence.ts";
import type { TwoSides } from "../../model/two-sides.ts";
import { isAnswerable } from "../coverage-asked.ts";
import { newlyAsked } from "../newly-asked.ts";
import { repair } from "../repair.ts";
import type { Answers, PostureRule } from "../rule.ts";

const answers: Answers = {
  atBase: ({ subject: [criterion], actor }, base) =>
    base.assessment.coverage
      .filter((row) => row.criterion === criterion && row.actor === actor)
      .flatMap((row) => row.controls),
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
  nextStep: (found, sides) => {
    const text = sentence`${instead(found, sides)}${found.fix?.text ?? supply(found, sides)}`;
    return { text, location: found.fix?.location ?? found.location, edits: [] };
  },
  stillAsked: ({ subject: [criterion = "", actor = ""] }, asked) => isAnswerable(asked, criterion, actor),
  newDefinition: newlyAsked,
  answers,
};

/** What to do before anything new is written: bring back the controls that are gone, or repair the one that is there. */
function instead(found: Finding, { base, head }: TwoSides): Sentence {
  const there = new Set(head.program.controls.map(({ id }) => id));
  const lost = base === null ? [] : answers.atBase(found, base).filter((id) => !there.has(id));
  if (lost.length > 0) return sentence`restore ${listOf(lost.map((id) => [code(id)]))}, or `;
  return found.fix === null ? repair(found) : [];
}

/** What an actor answers with: we with a control, a carved-out provider with its report, a customer with a CUEC. */
function supply({ subject: [criterion = ""], actor }: Finding, { head }: TwoSides): Sentence {
  const who: Actor | undefined = head.program.actors.get(actor ?? "");
  const id = code(actor ?? "");
  if (who?.kind === "user-entity") return sentence`write a CUEC of ${id} for ${code(criterion)}`;
  if (who?.method === "carve-out") {
    return sentence`write the current report of ${id}, and keep an effective control of yours that monitors it`;
  }
  return sentence`add a control of ${id} that satisfies ${code(criterion)}`;
}
