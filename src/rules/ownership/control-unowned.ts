import { isControlThere } from "../link-asked.ts";
import { newOwner } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { ownerStep } from "./owner-step.ts";

export const controlUnowned: PostureRule<"control-unowned"> = {
  id: "control-unowned",
  is: "posture",
  group: "lost-owner",
  severity: "error",
  subject: ["control"],
  wrongWhen: "it has no owner",
  why: "A control that nobody answers for is not effective.",
  remedy: "Restore its owner, or name one: a user, a team or an e-mail address.",
  knownFrom: "files",
  nextStep: ownerStep,
  stillAsked: isControlThere,
  newDefinition: newOwner,
};
