import type { Finding } from "../../model/finding.ts";
import type { Control } from "../../model/program.ts";
import { because, clauses, code, sentence } from "../../model/sentence.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { repair } from "../repair.ts";
import type { PostureRule } from "../rule.ts";
import { nameOf, riskIn } from "./risk-in.ts";

export const riskUntreated: PostureRule<"risk-untreated"> = {
  id: "risk-untreated",
  is: "posture",
  group: "untreated-risk",
  severity: "warning",
  subject: ["risk"],
  wrongWhen: "the risk is to be mitigated, and no effective control treats it",
  why: "The risk register says that a control mitigates the risk, and none does.",
  remedy: "Repair the control that treated it, or add the risk to the `treats` of another control.",
  example: {
    wrong: { files: { "compliance/controls/tx-01.yml": [["treats: [R-1]", "treats: []"]] } },
    right: {
      files: {
        "compliance/controls/tx-01.yml": [
          [
            `treats: [R-1]
`,
            "",
          ],
        ],
        "compliance/controls/um-01.yml": [
          [
            "evidence:",
            `treats: [R-1]
evidence:`,
          ],
        ],
      },
    },
  },
  knownFrom: "both",
  found: untreatedRisks,
  nextStep: (found) => sentence`${repair(found)}add ${code(found.subject[0] ?? "")} to the treats of a working control`,
  stillAsked: ({ subject: [id] }, { head }) => riskIn(head.program, id)?.treatment === "mitigate",
  newDefinition: ({ subject: [id = ""], location }, { base }) =>
    riskIn(base.program, id)?.treatment === "mitigate"
      ? null
      : { text: sentence`risk ${code(id)} is now to be mitigated`, location },
  answers: {
    atBase: (found, base) => base.program.controls.filter((control) => isClaimedBy(control, found)).map(({ id }) => id),
    metBy: ({ subject: [id] }, { assessment }) => assessment.risks.find(({ risk }) => risk.id === id)?.effective ?? [],
    isClaimedBy,
    inWords: ({ subject: [id = ""] }) => [code(id)],
  },
};

function isClaimedBy({ treats }: Control, { subject: [id] }: Finding): boolean {
  return treats.some((risk) => risk.id === id);
}

function untreatedRisks(facts: Facts): readonly Found[] {
  const open = facts.risks.filter(({ isOpen }) => isOpen);
  return open.map(({ risk, controls }) => {
    const failures = controls.flatMap((id) => facts.failures.get(id) ?? []);
    const reasons = controls.map((id) => sentence`${code(id)}: ${facts.failures.get(id)?.because ?? []}`);
    const lack =
      reasons.length === 0
        ? sentence`no control treats it`
        : sentence`no working control treats it${because(clauses(reasons))}`;
    return {
      subject: [risk.id],
      message: sentence`${nameOf(risk)}${lack}`,
      location: locationAt(facts, risk.place),
      control: controls[0] ?? null,
      explainedBy: [...new Set([...failures.flatMap((failure) => failure.explainedBy), risk.place.path])],
    };
  });
}
