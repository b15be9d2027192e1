import type { ProgramChangeRule } from "../rule.ts";

export const pointsDescoped: ProgramChangeRule<"points-descoped"> = {
  id: "points-descoped",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["criterion"],
  wrongWhen: "the pull request declares points of focus not applicable, or removes them from its own catalogue",
  why: "Declaring points of focus not applicable fixes nothing.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    wrong: {
      files: {
        "compliance/program.yml": [
          [
            "categories: [security]",
            `categories: [security]
    not-applicable: { CC6.7: { 2: There are no removable media. } }`,
          ],
        ],
      },
    },
    right: { files: { "compliance/program.yml": [["name: Medical scheduling", "name: Scheduling"]] } },
  },
};
