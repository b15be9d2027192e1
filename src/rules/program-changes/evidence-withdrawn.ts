import type { ProgramChangeRule } from "../rule.ts";

export const evidenceWithdrawn: ProgramChangeRule<"evidence-withdrawn"> = {
  id: "evidence-withdrawn",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "the PR drops the link, or asks less of it",
  why: "Dropping evidence, or requiring less of it, fixes nothing.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
