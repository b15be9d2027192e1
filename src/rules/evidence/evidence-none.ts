import { code, sentence } from "../../model/sentence.ts";
import { isControlThere } from "../link-asked.ts";
import { newControl } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceNone: PostureRule<"evidence-none"> = {
  id: "evidence-none",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control"],
  wrongWhen: "it has no evidence link",
  why: "A control without evidence cannot be shown to exist.",
  remedy: "Add an evidence link.",
  knownFrom: "files",
  nextStep: ({ fix, subject: [control = ""] }) => fix ?? sentence`add an evidence link to ${code(control)}`,
  stillAsked: isControlThere,
  newDefinition: newControl,
};
