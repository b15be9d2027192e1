import { code, sentence, words } from "../../model/sentence.ts";
import { approvedToo } from "../approved-too.ts";
import type { Facts } from "../facts.ts";
import type { Found } from "../found.ts";
import type { PostureRule } from "../rule.ts";
import { aboutRisk, isInRegister, newRisk, riskIn } from "./risk-in.ts";

export const riskUnaccepted: PostureRule<"risk-unaccepted"> = {
  id: "risk-unaccepted",
  is: "posture",
  group: "neglected-risk",
  severity: "warning",
  subject: ["risk"],
  wrongWhen: "the risk is to be accepted, and nobody is on record as having accepted it",
  why: "Accepting a risk is a person's decision, and auditors ask whose.",
  remedy: "Record under `accepted` who accepts the risk and until when, or treat it.",
  example: {
    wrong: { files: { "compliance/risks.yml": [["treatment: mitigate", "treatment: accept"]] } },
    right: {
      files: {
        "compliance/risks.yml": [
          ["treatment: mitigate", 'treatment: accept, accepted: { by: "@lead", until: 2026-12-31 }'],
        ],
      },
    },
  },
  knownFrom: "files",
  found: unacceptedRisks,
  nextStep: ({ subject: [id = ""] }, sides) => {
    const isOfBase = sides.base !== null && riskIn(sides.base.program, id) !== undefined;
    return sentence`treat ${code(id)}, or record who accepted it and until when${isOfBase ? approvedToo(sides) : []}`;
  },
  stillAsked: isInRegister,
  newDefinition: newRisk,
};

function unacceptedRisks(facts: Facts): readonly Found[] {
  const borne = facts.program.risks.filter((risk) => risk.treatment === "accept" && risk.accepted === null);
  return borne.map((risk) => aboutRisk(facts, risk, words("its treatment is accept, but no one has accepted it")));
}
