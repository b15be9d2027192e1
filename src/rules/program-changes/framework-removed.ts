import type { ProgramChangeRule } from "../rule.ts";

export const frameworkRemoved: ProgramChangeRule<"framework-removed"> = {
  id: "framework-removed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["framework"],
  wrongWhen: "the PR takes the framework out of scope",
  why: "Taking a framework out of scope fixes nothing.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
