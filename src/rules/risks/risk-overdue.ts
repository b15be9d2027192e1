import { code, listOf, sentence, words } from "../../model/sentence.ts";
import { approvedToo } from "../approved-too.ts";
import type { Facts } from "../facts.ts";
import type { Found } from "../found.ts";
import type { PostureRule } from "../rule.ts";
import { aboutRisk, newRisk, riskIn } from "./risk-in.ts";

export const riskOverdue: PostureRule<"risk-overdue"> = {
  id: "risk-overdue",
  is: "posture",
  group: "neglected-risk",
  severity: "warning",
  subject: ["risk"],
  wrongWhen: "its `review-by` date, or the date until which it was accepted, is past",
  why: "A decision about a risk is valid only until its date.",
  remedy: "Review the risk, then set its next `review-by` date, or accept it until a new date.",
  example: {
    wrong: {
      files: { "compliance/risks.yml": [["treatment: mitigate", "treatment: mitigate, review-by: 2026-06-29"]] },
    },
    right: {
      files: { "compliance/risks.yml": [["treatment: mitigate", "treatment: mitigate, review-by: 2026-12-31"]] },
    },
  },
  knownFrom: "files",
  found: overdueRisks,
  nextStep: ({ subject: [id = ""] }, sides) => {
    const was = sides.base === null ? undefined : riskIn(sides.base.program, id);
    const hadDate = was !== undefined && (was.reviewBy !== null || was.accepted !== null);
    const key = code(riskIn(sides.head.program, id)?.accepted == null ? "review-by" : "until");
    return sentence`review ${code(id)}, then set its next ${key} date${hadDate ? approvedToo(sides) : []}`;
  },
  stillAsked: ({ subject: [id] }, { head }) => {
    const risk = riskIn(head.program, id);
    return risk !== undefined && (risk.reviewBy !== null || risk.accepted !== null);
  },
  newDefinition: newRisk,
};

function overdueRisks(facts: Facts): readonly Found[] {
  return facts.program.risks.flatMap((risk) => {
    const { reviewBy, accepted } = risk;
    const late = [
      ...(reviewBy !== null && reviewBy < facts.today ? [sentence`its review was due on ${words(reviewBy)}`] : []),
      ...(accepted !== null && accepted.until < facts.today
        ? [sentence`its acceptance by ${code(accepted.by)} ended on ${words(accepted.until)}`]
        : []),
    ];
    return late.length === 0 ? [] : [aboutRisk(facts, risk, listOf(late))];
  });
}
