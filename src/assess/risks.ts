import type { RiskTreatment } from "../model/assessment.ts";
import type { Failures } from "../model/frameworks/facts.ts";
import type { Control, Program } from "../model/program.ts";
import { worstRiskFirst } from "../model/risk-score.ts";

interface RisksInput {
  readonly program: Program;
  readonly failures: Failures;
}

/** What is done about each risk of the register, the worst first. */
export function treatmentsOf({ program, failures }: RisksInput): readonly RiskTreatment[] {
  const treating = controlsByRisk(program.controls);
  return [...program.risks].sort(worstRiskFirst).map((risk) => {
    const controls = (treating.get(risk.id) ?? []).map((control) => control.id);
    const effective = controls.filter((id) => !failures.has(id));
    return { risk, controls, effective, isOpen: risk.treatment === "mitigate" && effective.length === 0 };
  });
}

function controlsByRisk(controls: readonly Control[]): ReadonlyMap<string, readonly Control[]> {
  const treating = new Map<string, Control[]>();
  for (const control of controls) {
    for (const { id } of control.treats) treating.set(id, [...(treating.get(id) ?? []), control]);
  }
  return treating;
}
