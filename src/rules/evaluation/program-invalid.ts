import { sentence } from "../../model/sentence.ts";
import type { ChangeRule } from "../rule.ts";

export const programInvalid: ChangeRule<"program-invalid"> = {
  id: "program-invalid",
  is: "change",
  group: "always",
  severity: "error",
  subject: ["file", "place"],
  wrongWhen: "a program file does not parse or validate at head",
  why: "A program that cannot be read cannot be checked, and what cannot be checked never passes.",
  remedy: "Correct the line: the message says what was found and what is allowed.",
  example: {
    wrong: { files: { "compliance/controls/um-01.yml": [["owner:", "ownr:"]] } },
    right: {
      files: {
        "compliance/controls/um-01.yml": [
          ["Users are registered before they get credentials", "Users are registered before they sign in"],
        ],
      },
    },
  },
  nextStep: () => sentence`correct it`,
};
