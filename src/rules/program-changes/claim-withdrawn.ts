import type { ProgramChangeRule } from "../rule.ts";

export const claimWithdrawn: ProgramChangeRule<"claim-withdrawn"> = {
  id: "claim-withdrawn",
  is: "program-change",
  group: "program-change",
  severity: "error",
  canBeMisread: true,
  subject: ["control", "criterion"],
  orSubject: ["control", "risk"],
  wrongWhen:
    "the pull request lets a control no longer claim a criterion, points of one or a risk, or claim it where that does not count, or sets it back to planned",
  why: "What relied on this control would rest on other controls, or on none.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    wrong: {
      files: {
        "compliance/controls/tx-01.yml": [["[soc2-2017/CC6.7]", "[]"]],
        "compliance/controls/um-01.yml": [["[soc2-2017/CC6.2]", "[soc2-2017/CC6.2, soc2-2017/CC6.7]"]],
      },
    },
    right: {
      files: {
        "compliance/controls/um-01.yml": [["[soc2-2017/CC6.2]", "[soc2-2017/CC6.2, soc2-2017/CC6.7]"]],
      },
    },
  },
};
