import type { ProgramChangeRule } from "../rule.ts";

export const actorChanged: ProgramChangeRule<"actor-changed"> = {
  id: "actor-changed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["actor"],
  orSubject: ["criterion", "actor"],
  wrongWhen: "the PR removes an actor, changes its kind, or lightens its part",
  why: "Who answers for what is a decision of the program.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
