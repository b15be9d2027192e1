import { code, sentence } from "../../model/sentence.ts";
import type { PostureRule } from "../rule.ts";
import { newRisk, riskIn } from "./risk-in.ts";

export const riskOverdue: PostureRule<"risk-overdue"> = {
  id: "risk-overdue",
  is: "posture",
  group: "neglected-risk",
  severity: "warning",
  subject: ["risk"],
  wrongWhen: "its `review-by`, or the day until which it was accepted, is past",
  why: "A risk changes, and what was decided about it holds only until the day that was set.",
  remedy: "Review the risk, and write its next `review-by`, or until when it is accepted.",
  knownFrom: "files",
  nextStep: ({ subject: [id = ""] }) => sentence`look at ${code(id)} again and write the next review-by or until`,
  stillAsked: ({ subject: [id] }, { head }) => {
    const risk = riskIn(head.program, id);
    return risk !== undefined && (risk.reviewBy !== null || risk.accepted !== null);
  },
  newDefinition: newRisk,
};
