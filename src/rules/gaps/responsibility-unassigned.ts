import { isAssigned, pointsInWords, unassignedPoints } from "../../model/frameworks/responsibility.ts";
import { code, sentence, topic, words } from "../../model/sentence.ts";
import { rowsOf } from "../coverage-asked.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { newlyAsked } from "../newly-asked.ts";
import type { PostureRule } from "../rule.ts";

export const responsibilityUnassigned: PostureRule<"responsibility-unassigned"> = {
  id: "responsibility-unassigned",
  is: "posture",
  group: "new-gap",
  severity: "error",
  subject: ["criterion"],
  wrongWhen: "no actor answers for the criterion",
  why: "A criterion in scope that no actor is responsible for is not met.",
  remedy: "State under `responsibilities` which actor answers for it.",
  example: {
    wrong: {
      files: {
        "compliance/program.yml": [["CC6.7: { saas: performs, aws: provides }", "CC6.7: { saas: none, aws: none }"]],
      },
    },
    right: {
      files: { "compliance/program.yml": [["CC6.7: { saas: performs, aws: provides }", "CC6.7: { saas: performs }"]] },
    },
  },
  knownFrom: "files",
  found: unassigned,
  nextStep: ({ subject: [criterion = ""] }) =>
    sentence`state under responsibilities which actor answers for ${code(criterion)}`,
  stillAsked: ({ subject: [criterion = ""] }, asked) => rowsOf(asked, criterion).length > 0,
  newDefinition: newlyAsked,
};

/** The program says in so many words that nobody answers for a criterion, or for some of its points. */
function unassigned(facts: Facts): readonly Found[] {
  return [...facts.criteria.values()].flatMap(({ key, criterion, framework, points }) => {
    if (framework.notApplicable.has(criterion.id)) return [];
    const left = unassignedPoints(facts.program, key, points);
    if (left.length === 0 && isAssigned(facts.program, key)) return [];
    const place = facts.program.responsibilities.get(key)?.place ?? framework.place;
    const what = words(isAssigned(facts.program, key) ? `its ${pointsInWords(left)}` : "it");
    const about = topic(sentence`${code(key)} ${words(criterion.title)}`);
    const message = sentence`${about}no actor is responsible for ${what}`;
    return [
      { subject: [key], message, location: locationAt(facts, place), criteria: [key], explainedBy: [place.path] },
    ];
  });
}
