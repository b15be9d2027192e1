import type { ProgramChangeRule } from "../rule.ts";

export const ownerChanged: ProgramChangeRule<"owner-changed"> = {
  id: "owner-changed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["control"],
  wrongWhen: "the pull request changes or removes the owner",
  why: "The owner of a control approves changes to it. Program owners decide who that is, not a pull request.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    wrong: { files: { "compliance/controls/um-01.yml": [['"@alice"', '"@bob"']] } },
    right: {
      files: {
        "compliance/controls/um-01.yml": [
          ["Users are registered before they get credentials", "Users are registered before they sign in"],
        ],
      },
    },
  },
};
