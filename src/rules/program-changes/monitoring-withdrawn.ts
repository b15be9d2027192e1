import type { ProgramChangeRule } from "../rule.ts";

export const monitoringWithdrawn: ProgramChangeRule<"monitoring-withdrawn"> = {
  id: "monitoring-withdrawn",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["control", "actor"],
  wrongWhen: "the PR lets the control no longer monitor a provider",
  why: "What is inherited from a provider has to be monitored.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
