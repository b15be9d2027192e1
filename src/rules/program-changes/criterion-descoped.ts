import type { ProgramChangeRule } from "../rule.ts";

export const criterionDescoped: ProgramChangeRule<"criterion-descoped"> = {
  id: "criterion-descoped",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["criterion"],
  wrongWhen: "the pull request takes the criterion out of scope, or leaves it without a responsible actor",
  why: "Taking a criterion out of scope fixes nothing. An auditor asks who decided it, and why.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    wrong: {
      files: {
        "compliance/program.yml": [
          [
            "categories: [security]",
            `categories: [security]
    not-applicable: { CC6.2: There are no users. }`,
          ],
        ],
      },
    },
    right: { files: { "compliance/program.yml": [["name: Medical scheduling", "name: Scheduling"]] } },
  },
};
