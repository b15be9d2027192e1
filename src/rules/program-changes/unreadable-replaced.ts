import type { ProgramChangeRule } from "../rule.ts";

export const unreadableReplaced: ProgramChangeRule<"unreadable-replaced"> = {
  id: "unreadable-replaced",
  is: "program-change",
  group: "program-change",
  severity: "error",
  isUndoable: false,
  canBeMisread: true,
  subject: ["file"],
  wrongWhen:
    "the pull request changes or removes a program file that could not be read at base, or makes one of another format unreadable",
  why: "What a file requires that cannot be read is not known, so nobody can tell whether the program now requires less.",
  remedy: "Have a program owner approve the pull request.",
  example: {
    before: {
      "compliance/controls/um-02.yml": `<<<<<<< HEAD
id: UM-02
=======
id: UM-03
>>>>>>> other
`,
    },
    wrong: { files: { "compliance/controls/um-02.yml": null } },
    right: { files: { "compliance/controls/um-02.yml": null }, approvers: ["lead"] },
  },
};
