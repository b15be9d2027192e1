import type { ProgramChangeRule } from "../rule.ts";

export const monitoringWithdrawn: ProgramChangeRule<"monitoring-withdrawn"> = {
  id: "monitoring-withdrawn",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["control", "actor"],
  wrongWhen: "the pull request stops the control from monitoring a provider",
  why: "What you inherit from a provider counts only while a control of yours monitors the provider.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    before: {
      "compliance/controls/vm-01.yml": [
        [
          "satisfies:",
          `monitors: [aws]
satisfies:`,
        ],
      ],
    },
    wrong: {
      files: {
        "compliance/controls/vm-01.yml": [
          [
            `monitors: [aws]
`,
            "",
          ],
        ],
      },
    },
    right: {
      files: { "compliance/controls/vm-01.yml": [["Providers are watched over", "Providers are reviewed yearly"]] },
    },
  },
};
