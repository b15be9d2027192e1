import type { Finding } from "../../model/finding.ts";
import { at, type Facts } from "../facts.ts";
import { finding } from "../rules.ts";

/** `risk-untreated`: a risk that is to be mitigated and that no effective control treats. */
export function untreatedRisks(facts: Facts): readonly Finding[] {
  return facts.program.risks.flatMap((risk) => {
    if (risk.treatment !== "mitigate") return [];
    const treating = facts.program.controls.filter((control) => control.treats.some((ref) => ref.id === risk.id));
    if (treating.some((control) => !facts.failures.has(control.id))) return [];
    const failures = treating.flatMap((control) => facts.failures.get(control.id) ?? []);
    const reasons = treating
      .map((control) => `${control.id}: ${facts.failures.get(control.id)?.because ?? ""}`)
      .join("; ");
    const lack = reasons === "" ? "no control treats it" : `no effective control treats it (${reasons})`;
    return [
      finding("risk-untreated", [risk.id], {
        message: `${risk.id} ${risk.title}: ${lack}`,
        location: at(facts, risk.place),
        control: treating[0]?.id ?? null,
        explainedBy: [...new Set([...failures.flatMap((failure) => failure.explainedBy), risk.place.path])],
      }),
    ];
  });
}
