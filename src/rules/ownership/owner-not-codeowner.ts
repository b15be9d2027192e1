import { code, sentence } from "../../model/sentence.ts";
import { newOwner } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const ownerNotCodeowner: PostureRule<"owner-not-codeowner"> = {
  id: "owner-not-codeowner",
  is: "posture",
  group: "codeowner-drift",
  severity: "warning",
  subject: ["control", "owner"],
  wrongWhen: "CODEOWNERS gives the control's files to others; one that the PR removes gives them to nobody",
  why: "GitHub asks others than the control's owner to review its files.",
  remedy: "Give the files to the owner in CODEOWNERS, or name their owner in the control.",
  knownFrom: "files",
  nextStep: ({ fix, subject: [control = "", owner = ""] }) =>
    fix ?? sentence`give the files to ${code(owner)} in CODEOWNERS, or name their owner in ${code(control)}`,
  stillAsked: ({ subject: [control = "", owner = ""] }, { after, hasCodeowners, narrowed }) => {
    const isOwned = after.get(control)?.owner?.name.toLowerCase() === owner.toLowerCase();
    return hasCodeowners && isOwned && !narrowed.has(control);
  },
  newDefinition: newOwner,
};
