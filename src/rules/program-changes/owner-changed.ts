import type { ProgramChangeRule } from "../rule.ts";

export const ownerChanged: ProgramChangeRule<"owner-changed"> = {
  id: "owner-changed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["control"],
  wrongWhen: "the PR changes or drops the owner",
  why: "Who answers for a control is a decision of the program.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
