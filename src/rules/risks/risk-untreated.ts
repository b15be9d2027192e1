import type { Finding } from "../../model/finding.ts";
import type { Control } from "../../model/program.ts";
import { code, sentence } from "../../model/sentence.ts";
import { repair } from "../repair.ts";
import type { PostureRule } from "../rule.ts";
import { riskIn } from "./risk-in.ts";

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
  nextStep: (found) =>
    sentence`${repair(found)}add ${code(found.subject[0] ?? "")} to the treats of an effective control`,
  stillAsked: ({ subject: [id] }, { head }) => riskIn(head.program, id)?.treatment === "mitigate",
  newDefinition: ({ subject: [id = ""], location }, { base }) =>
    riskIn(base.program, id)?.treatment === "mitigate"
      ? null
      : { text: sentence`risk ${code(id)} is now to be mitigated`, location },
  answers: {
    atBase: (found, base) => base.program.controls.filter((control) => isClaimedBy(control, found)).map(({ id }) => id),
    isClaimedBy,
    inWords: ({ subject: [id = ""] }) => [code(id)],
  },
};

function isClaimedBy({ treats }: Control, { subject: [id] }: Finding): boolean {
  return treats.some((risk) => risk.id === id);
}
