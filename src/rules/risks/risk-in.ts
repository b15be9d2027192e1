import type { Cause, Finding } from "../../model/finding.ts";
import type { Program, Risk } from "../../model/program.ts";
import { code, sentence } from "../../model/sentence.ts";
import type { Compared, StillAsked } from "../../model/two-sides.ts";

export function riskIn({ risks }: Program, id: string | undefined): Risk | undefined {
  return risks.find((risk) => risk.id === id);
}

/** Whether head's register still has the risk that a finding is about. */
export function isInRegister({ subject: [id] }: Finding, { head }: StillAsked): boolean {
  return riskIn(head.program, id) !== undefined;
}

/** A risk that base's register did not have. */
export function newRisk({ subject: [id = ""], location }: Finding, { base }: Compared): Cause | null {
  return riskIn(base.program, id) === undefined ? { text: sentence`risk ${code(id)} was added`, location } : null;
}
