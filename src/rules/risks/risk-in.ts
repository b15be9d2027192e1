import type { Cause, Finding } from "../../model/finding.ts";
import type { Program, Risk } from "../../model/program.ts";
import { scoreOf } from "../../model/risk-score.ts";
import { code, type Phrase, type Sentence, sentence, topic, words } from "../../model/sentence.ts";
import type { Compared, StillAsked } from "../../model/two-sides.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";

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

/** `R-1 Data is read on its way (15 of 25)`. */
export function nameOf(risk: Risk): Phrase {
  return topic(sentence`${code(risk.id)} ${words(`${risk.title} (${scoreOf(risk)} of 25)`)}`);
}

/** What is wrong with a risk as the register has it. */
export function aboutRisk(facts: Facts, risk: Risk, what: Sentence, place = risk.place): Found {
  const message = sentence`${nameOf(risk)}${what}`;
  return { subject: [risk.id], message, location: locationAt(facts, place), explainedBy: [risk.place.path] };
}
