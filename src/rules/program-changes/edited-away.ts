import type { ProgramChangeRule } from "../rule.ts";

export const editedAway: ProgramChangeRule<"edited-away"> = {
  id: "edited-away",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["finding"],
  wrongWhen: "the pull request breaks something, and hides it with its own edit of the program",
  why: "What the changed files break would fail the pull request. Only its own edit of the program, such as a new claim, makes that go away.",
  remedy: "Repair what is broken, or have a program owner approve the pull request.",
  example: {
    before: {
      "compliance/program.yml": [
        ["fail-on: [new-gap, broken-evidence, lost-owner, program-change]", "fail-on: [new-gap, program-change]"],
      ],
    },
    wrong: {
      files: {
        "docs/tls.md": null,
        "compliance/controls/um-01.yml": [["[soc2-2017/CC6.2]", "[soc2-2017/CC6.2, soc2-2017/CC6.7]"]],
      },
    },
    right: {
      files: { "compliance/controls/um-01.yml": [["[soc2-2017/CC6.2]", "[soc2-2017/CC6.2, soc2-2017/CC6.7]"]] },
    },
  },
};
