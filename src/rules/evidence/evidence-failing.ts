import { sentence } from "../../model/sentence.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceFailing: PostureRule<"evidence-failing"> = {
  id: "evidence-failing",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "the test did not pass, the scan has an open result, or the workflow's job can never run",
  why: "What should show that the control works shows that it does not: a test failed or was skipped, a scan has an open result, or a job can never run.",
  remedy: "Make it pass, and commit the report or workflow that shows it.",
  knownFrom: "files",
  nextStep: ({ fix }) => fix ?? sentence`make it pass, and commit the report or workflow that shows it`,
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "does not pass",
};
