import { sentence } from "../../model/sentence.ts";
import type { ChangeRule } from "../rule.ts";

export const incompleteInput: ChangeRule<"incomplete-input"> = {
  id: "incomplete-input",
  is: "change",
  group: "always",
  severity: "error",
  subject: ["what"],
  wrongWhen: "something needed could not be read",
  why: "Something that was needed could not be read, so that nothing can be said, which is never a pass.",
  remedy: "The message says what; run the job again.",
  nextStep: () => sentence`run again`,
};
