import type { ProgramChangeRule } from "../rule.ts";

export const controlRemoved: ProgramChangeRule<"control-removed"> = {
  id: "control-removed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  canBeMisread: true,
  subject: ["control"],
  wrongWhen: "the pull request removes the control",
  why: "Removing a control fixes nothing: its work is no longer done, or no longer shown.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    wrong: { files: { "compliance/controls/um-01.yml": null } },
    right: {
      files: {
        "compliance/controls/um-01.yml": [
          ["Users are registered before they get credentials", "Users are registered before they sign in"],
        ],
      },
    },
  },
};
