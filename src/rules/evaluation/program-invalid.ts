import { path, sentence } from "../../model/sentence.ts";
import type { ChangeRule } from "../rule.ts";

export const programInvalid: ChangeRule<"program-invalid"> = {
  id: "program-invalid",
  is: "change",
  group: "always",
  severity: "error",
  subject: ["file", "line"],
  wrongWhen: "a program file does not parse or validate at head",
  why: "A program that does not parse or validate cannot be evaluated, which is never a pass.",
  remedy: "The message says where, what was found and what is allowed.",
  nextStep: ({ subject: [file = ""] }) => sentence`correct ${path(file)}`,
};
