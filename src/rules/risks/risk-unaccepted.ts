import { code, sentence } from "../../model/sentence.ts";
import type { PostureRule } from "../rule.ts";
import { isInRegister, newRisk } from "./risk-in.ts";

export const riskUnaccepted: PostureRule<"risk-unaccepted"> = {
  id: "risk-unaccepted",
  is: "posture",
  group: "neglected-risk",
  severity: "warning",
  subject: ["risk"],
  wrongWhen: "it is to be accepted, and nobody's acceptance is written down",
  why: "To accept a risk is somebody's decision, and an auditor asks whose.",
  remedy: "Write under `accepted` who bears the risk and until when, or treat it.",
  knownFrom: "files",
  nextStep: ({ subject: [id = ""] }) => sentence`write who accepted ${code(id)} and until when, or treat it`,
  stillAsked: isInRegister,
  newDefinition: newRisk,
};
