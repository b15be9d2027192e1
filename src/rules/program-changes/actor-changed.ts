import type { ProgramChangeRule } from "../rule.ts";

export const actorChanged: ProgramChangeRule<"actor-changed"> = {
  id: "actor-changed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["actor"],
  orSubject: ["criterion", "actor"],
  wrongWhen: "the pull request removes an actor, changes its kind, or reduces its part",
  why: "Who is responsible for what is decided by the program's owners, not by a pull request.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    wrong: { files: { "compliance/program.yml": [["saas: performs, aws: provides", "saas: performs"]] } },
    right: { files: { "compliance/program.yml": [["name: Amazon Web Services", "name: AWS"]] } },
  },
};
