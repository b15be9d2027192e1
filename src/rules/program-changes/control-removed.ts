import type { ProgramChangeRule } from "../rule.ts";

export const controlRemoved: ProgramChangeRule<"control-removed"> = {
  id: "control-removed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["control"],
  wrongWhen: "the PR removes the control",
  why: "Taking a control away fixes nothing.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
