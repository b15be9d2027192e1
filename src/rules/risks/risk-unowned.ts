import { fingerprintOf } from "../../model/finding.ts";
import { statusOf } from "../../model/owner-status.ts";
import { code, sentence, words } from "../../model/sentence.ts";
import { approvedToo } from "../approved-too.ts";
import type { Facts } from "../facts.ts";
import type { Found } from "../found.ts";
import type { PostureRule } from "../rule.ts";
import { aboutRisk, isInRegister, newRisk, riskIn } from "./risk-in.ts";

export const riskUnowned: PostureRule<"risk-unowned"> = {
  id: "risk-unowned",
  is: "posture",
  group: "neglected-risk",
  severity: "warning",
  subject: ["risk"],
  wrongWhen: "the risk has no owner, or one who does not exist",
  why: "A risk without an owner is not watched.",
  remedy: "Name an `owner` of the risk who exists.",
  example: {
    wrong: { files: { "compliance/risks.yml": [['owner: "@alice", ', ""]] } },
    right: { files: { "compliance/risks.yml": [['owner: "@alice"', 'owner: "@bob"']] } },
  },
  knownFrom: "both",
  found: unownedRisks,
  nextStep: ({ subject: [id = ""] }, sides) => {
    const before = sides.base === null ? undefined : riskIn(sides.base.program, id)?.owner;
    const unowned = fingerprintOf("risk-unowned", [id]);
    const wasWrong = sides.base?.assessment.findings.some(({ fingerprint }) => fingerprint === unowned);
    return wasWrong || before == null
      ? sentence`name an owner of ${code(id)} who exists${before == null ? [] : approvedToo(sides)}`
      : sentence`restore the owner ${code(before.name)} of ${code(id)}`;
  },
  stillAsked: isInRegister,
  newDefinition: newRisk,
};

function unownedRisks(facts: Facts): readonly Found[] {
  return facts.program.risks.flatMap((risk) => {
    const status = risk.owner === null ? null : statusOf(risk.owner, facts.probes.owners);
    if (status === null) return [aboutRisk(facts, risk, words("it has no owner"))];
    if (status.is !== "invalid") return [];
    const owner = code(risk.owner?.name ?? "");
    return [aboutRisk(facts, risk, sentence`${owner} cannot own it: ${words(status.because)}`, risk.owner?.place)];
  });
}
