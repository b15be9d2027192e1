import type { ProgramChangeRule } from "../rule.ts";

export const criterionDescoped: ProgramChangeRule<"criterion-descoped"> = {
  id: "criterion-descoped",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["criterion"],
  wrongWhen: "the PR takes the criterion out of scope, or leaves nobody to answer",
  why: "Taking a criterion out of scope fixes nothing.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
