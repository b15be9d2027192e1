import type { ProgramChangeRule } from "../rule.ts";

export const actorChanged: ProgramChangeRule<"actor-changed"> = {
  id: "actor-changed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["actor"],
  orSubject: ["criterion", "actor"],
  wrongWhen: "the pull request removes an actor, changes its kind, or makes its part smaller",
  why: "Who answers for what is a decision of the program, not of a pull request.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    wrong: { files: { "compliance/program.yml": [["saas: performs, aws: provides", "saas: performs"]] } },
    right: { files: { "compliance/program.yml": [["name: Amazon Web Services", "name: AWS"]] } },
  },
};
