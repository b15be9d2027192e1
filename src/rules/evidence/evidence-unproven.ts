import { sentence } from "../../model/sentence.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceUnproven: PostureRule<"evidence-unproven"> = {
  id: "evidence-unproven",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "base proved it, and the PR makes that impossible to check",
  why: "Base proved this evidence, and the change puts something in its place that shows nothing: a symbolic link out of the repository, a submodule, a file too large to read, a report without a time.",
  remedy: "Put back what could be checked, or point the link at something that can be.",
  knownFrom: "files",
  nextStep: () => sentence`put back what could be checked, or point the link at something that can be`,
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "can no longer be checked",
};
