import type { ProgramChangeRule } from "../rule.ts";

export const waiverAdded: ProgramChangeRule<"waiver-added"> = {
  id: "waiver-added",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["waiver"],
  wrongWhen: "the PR adds a waiver, or lengthens one",
  why: "A waiver accepts what is wrong for a while.",
  remedy: "It needs the approval of an owner of the program.",
};
