import type { Finding } from "../../model/finding.ts";
import type { Risk } from "../../model/program.ts";
import { plain } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { statusOf } from "../effective.ts";
import { at, type Facts } from "../facts.ts";
import { scoreOf } from "../risk-score.ts";

/** `risk-untreated`: a risk that is to be mitigated and that no effective control treats. */
export function untreatedRisks(facts: Facts): readonly Finding[] {
  const open = facts.risks.filter(({ isOpen }) => isOpen);
  return open.map(({ risk, controls }) => {
    const failures = controls.flatMap((id) => facts.failures.get(id) ?? []);
    const reasons = controls.map((id) => `${id}: ${facts.failures.get(id)?.because ?? ""}`).join("; ");
    const lack = reasons === "" ? "no control treats it" : `no effective control treats it (${reasons})`;
    return finding("risk-untreated", [risk.id], {
      message: plain(`${risk.id} ${risk.title} (${scoreOf(risk)} of 25): ${lack}`),
      location: at(facts, risk.place),
      control: controls[0] ?? null,
      explainedBy: [...new Set([...failures.flatMap((failure) => failure.explainedBy), risk.place.path])],
    });
  });
}

/** `risk-unowned`: nobody answers for a risk. */
export function unownedRisks(facts: Facts): readonly Finding[] {
  return facts.program.risks.flatMap((risk) => {
    const status = risk.owner === null ? null : statusOf(risk.owner, facts.probes.owners);
    if (status === null) return [about("risk-unowned", risk, "it has no owner", facts)];
    if (status.is !== "invalid") return [];
    return [about("risk-unowned", risk, `owner ${risk.owner?.name} cannot be reached: ${status.because}`, facts)];
  });
}

/** `risk-overdue`: the day on which it was to be looked at again is past. */
export function overdueRisks(facts: Facts): readonly Finding[] {
  return facts.program.risks.flatMap((risk) => {
    const { reviewBy, accepted } = risk;
    const late = [
      ...(reviewBy !== null && reviewBy < facts.today ? [`it was to be reviewed by ${reviewBy}`] : []),
      ...(accepted !== null && accepted.until < facts.today
        ? [`${accepted.by} accepted it until ${accepted.until}`]
        : []),
    ];
    return late.length === 0 ? [] : [about("risk-overdue", risk, late.join(" and "), facts)];
  });
}

/** `risk-unaccepted`: to accept a risk is somebody's decision. */
export function unacceptedRisks(facts: Facts): readonly Finding[] {
  const borne = facts.program.risks.filter((risk) => risk.treatment === "accept" && risk.accepted === null);
  return borne.map((risk) => about("risk-unaccepted", risk, "it is to be accepted, and nobody has accepted it", facts));
}

type Neglect = "risk-unowned" | "risk-overdue" | "risk-unaccepted";

function about(rule: Neglect, risk: Risk, what: string, facts: Facts): Finding {
  return finding(rule, [risk.id], {
    message: plain(`${risk.id} ${risk.title} (${scoreOf(risk)} of 25): ${what}`),
    location: at(facts, rule === "risk-unowned" ? (risk.owner ?? risk).place : risk.place),
    explainedBy: [risk.place.path],
  });
}
