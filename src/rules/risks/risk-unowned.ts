import { code, sentence } from "../../model/sentence.ts";
import type { PostureRule } from "../rule.ts";
import { isInRegister, newRisk } from "./risk-in.ts";

export const riskUnowned: PostureRule<"risk-unowned"> = {
  id: "risk-unowned",
  is: "posture",
  group: "neglected-risk",
  severity: "warning",
  subject: ["risk"],
  wrongWhen: "the risk has no owner, or one who does not exist",
  why: "Nobody watches a risk that nobody owns.",
  remedy: "Name an `owner` of the risk who exists.",
  example: {
    wrong: { files: { "compliance/risks.yml": [['owner: "@alice", ', ""]] } },
    right: { files: { "compliance/risks.yml": [['owner: "@alice"', 'owner: "@bob"']] } },
  },
  knownFrom: "both",
  nextStep: ({ subject: [id = ""] }) => sentence`name an owner of ${code(id)} who exists`,
  stillAsked: isInRegister,
  newDefinition: newRisk,
};
