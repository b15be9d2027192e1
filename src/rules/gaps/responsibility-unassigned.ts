import { code, sentence } from "../../model/sentence.ts";
import { rowsOf } from "../coverage-asked.ts";
import { newlyAsked } from "../newly-asked.ts";
import type { PostureRule } from "../rule.ts";

export const responsibilityUnassigned: PostureRule<"responsibility-unassigned"> = {
  id: "responsibility-unassigned",
  is: "posture",
  group: "new-gap",
  severity: "error",
  subject: ["criterion"],
  wrongWhen: "no actor answers for the criterion",
  why: "A criterion in scope that no actor answers for is met by nobody.",
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
  nextStep: ({ subject: [criterion = ""] }) =>
    sentence`say in responsibilities which actor answers for ${code(criterion)}`,
  stillAsked: ({ subject: [criterion = ""] }, asked) => rowsOf(asked, criterion).length > 0,
  newDefinition: newlyAsked,
};
