import { code, sentence } from "../../model/sentence.ts";
import type { PostureRule } from "../rule.ts";
import { isInRegister, newRisk } from "./risk-in.ts";

export const riskUnowned: PostureRule<"risk-unowned"> = {
  id: "risk-unowned",
  is: "posture",
  group: "neglected-risk",
  severity: "warning",
  subject: ["risk"],
  wrongWhen: "it has no owner, or one known not to exist",
  why: "A risk that nobody owns is watched by nobody.",
  remedy: "Name an `owner` of the risk who exists.",
  knownFrom: "both",
  nextStep: ({ subject: [id = ""] }) => sentence`name an owner of ${code(id)} who exists`,
  stillAsked: isInRegister,
  newDefinition: newRisk,
};
