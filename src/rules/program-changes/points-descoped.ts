import type { ProgramChangeRule } from "../rule.ts";

export const pointsDescoped: ProgramChangeRule<"points-descoped"> = {
  id: "points-descoped",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["criterion"],
  wrongWhen: "the PR says of points of focus that they do not apply, or its catalogue has them no more",
  why: "Saying that points of focus do not apply fixes nothing.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
