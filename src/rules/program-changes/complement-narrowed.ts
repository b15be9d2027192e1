import type { ProgramChangeRule } from "../rule.ts";

export const complementNarrowed: ProgramChangeRule<"complement-narrowed"> = {
  id: "complement-narrowed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["control"],
  wrongWhen: "the PR lets a CSOC or CUEC answer for less",
  why: "What another party must do for your controls to suffice would be less.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
