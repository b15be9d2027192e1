import type { ProgramChangeRule } from "../rule.ts";

export const frameworkRemoved: ProgramChangeRule<"framework-removed"> = {
  id: "framework-removed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["framework"],
  wrongWhen: "the pull request takes the framework out of scope",
  why: "Taking a framework out of scope fixes nothing: its criteria are just no longer asked about.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    before: {
      "compliance/program.yml": [
        [
          "    categories: [security]",
          `    categories: [security]
  - id: house-rules`,
        ],
      ],
    },
    wrong: {
      files: {
        "compliance/program.yml": [
          [
            `
  - id: house-rules`,
            "",
          ],
        ],
      },
    },
    right: { files: { "compliance/program.yml": [["name: Medical scheduling", "name: Scheduling"]] } },
  },
};
