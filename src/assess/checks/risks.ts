import type { Finding } from "../../model/finding.ts";
import type { Risk } from "../../model/program.ts";
import {
  because,
  clauses,
  code,
  listOf,
  type Phrase,
  type Sentence,
  sentence,
  topic,
  words,
} from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { statusOf } from "../effective.ts";
import { at, type Facts } from "../facts.ts";
import { scoreOf } from "../risk-score.ts";

/** `risk-untreated`: a risk that is to be mitigated and that no effective control treats. */
export function untreatedRisks(facts: Facts): readonly Finding[] {
  const open = facts.risks.filter(({ isOpen }) => isOpen);
  return open.map(({ risk, controls }) => {
    const failures = controls.flatMap((id) => facts.failures.get(id) ?? []);
    const reasons = controls.map((id) => sentence`${code(id)}: ${facts.failures.get(id)?.because ?? []}`);
    const lack =
      reasons.length === 0
        ? sentence`no control treats it`
        : sentence`no working control treats it${because(clauses(reasons))}`;
    return finding("risk-untreated", [risk.id], {
      message: sentence`${nameOf(risk)}${lack}`,
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
    if (status === null) return [about("risk-unowned", risk, words("it has no owner"), facts)];
    if (status.is !== "invalid") return [];
    const owner = code(risk.owner?.name ?? "");
    return [about("risk-unowned", risk, sentence`${owner} cannot own it: ${words(status.because)}`, facts)];
  });
}

/** `risk-overdue`: the day on which it was to be looked at again is past. */
export function overdueRisks(facts: Facts): readonly Finding[] {
  return facts.program.risks.flatMap((risk) => {
    const { reviewBy, accepted } = risk;
    const late = [
      ...(reviewBy !== null && reviewBy < facts.today ? [sentence`its review was due on ${words(reviewBy)}`] : []),
      ...(accepted !== null && accepted.until < facts.today
        ? [sentence`its acceptance by ${code(accepted.by)} ended on ${words(accepted.until)}`]
        : []),
    ];
    return late.length === 0 ? [] : [about("risk-overdue", risk, listOf(late), facts)];
  });
}

/** `risk-unaccepted`: to accept a risk is somebody's decision. */
export function unacceptedRisks(facts: Facts): readonly Finding[] {
  const borne = facts.program.risks.filter((risk) => risk.treatment === "accept" && risk.accepted === null);
  return borne.map((risk) =>
    about("risk-unaccepted", risk, words("its treatment is accept, but no one has accepted it"), facts),
  );
}

function nameOf(risk: Risk): Phrase {
  return topic(sentence`${code(risk.id)} ${words(`${risk.title} (${scoreOf(risk)} of 25)`)}`);
}

type Neglect = "risk-unowned" | "risk-overdue" | "risk-unaccepted";

function about(rule: Neglect, risk: Risk, what: Sentence, facts: Facts): Finding {
  return finding(rule, [risk.id], {
    message: sentence`${nameOf(risk)}${what}`,
    location: at(facts, rule === "risk-unowned" ? (risk.owner ?? risk).place : risk.place),
    explainedBy: [risk.place.path],
  });
}
