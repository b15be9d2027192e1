import type { ProgramChangeRule } from "../rule.ts";

export const policyLoosened: ProgramChangeRule<"policy-loosened"> = {
  id: "policy-loosened",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["setting"],
  wrongWhen:
    "the pull request makes the policy, depth, scope or risk register ask for less, or weakens the check of another program or removes both",
  why: "The program would require less from now on, or another one in the repository would be checked less.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    wrong: {
      files: {
        "compliance/program.yml": [["broken-evidence, lost-owner, program-change", "broken-evidence, program-change"]],
      },
    },
    right: {
      files: { "compliance/program.yml": [["lost-owner, program-change", "lost-owner, program-change, dead-path"]] },
    },
  },
};
