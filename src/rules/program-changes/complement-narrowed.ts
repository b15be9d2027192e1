import type { ProgramChangeRule } from "../rule.ts";

export const complementNarrowed: ProgramChangeRule<"complement-narrowed"> = {
  id: "complement-narrowed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["control"],
  wrongWhen: "the pull request lets a CSOC or CUEC answer for less",
  why: "Your controls are sufficient only if the other party does its part, and this reduces it.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    before: {
      "compliance/program.yml": [
        [
          "name: Medical office }",
          "name: Medical office, cuecs: [{ id: CU-02, text: The clinic manages its users, criteria: [CC6.2, CC6.7] }] }",
        ],
      ],
    },
    wrong: { files: { "compliance/program.yml": [["[CC6.2, CC6.7]", "[CC6.2]"]] } },
    right: {
      files: { "compliance/program.yml": [["The clinic manages its users", "The clinic manages its own users"]] },
    },
  },
};
