import { code, sentence } from "../../model/sentence.ts";
import type { PostureRule } from "../rule.ts";
import { isInRegister, newRisk } from "./risk-in.ts";

export const riskUnaccepted: PostureRule<"risk-unaccepted"> = {
  id: "risk-unaccepted",
  is: "posture",
  group: "neglected-risk",
  severity: "warning",
  subject: ["risk"],
  wrongWhen: "the risk is to be accepted, and nobody is on record as having accepted it",
  why: "To accept a risk is somebody's decision, and an auditor asks whose.",
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
  nextStep: ({ subject: [id = ""] }) => sentence`write who accepted ${code(id)} and until when, or treat it`,
  stillAsked: isInRegister,
  newDefinition: newRisk,
};
