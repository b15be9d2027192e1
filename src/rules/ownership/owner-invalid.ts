import type { Finding } from "../../model/finding.ts";
import type { StillAsked } from "../../model/two-sides.ts";
import { newOwner } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { ownerStep } from "./owner-step.ts";

export const ownerInvalid: PostureRule<"owner-invalid"> = {
  id: "owner-invalid",
  is: "posture",
  group: "lost-owner",
  severity: "error",
  subject: ["control", "owner"],
  wrongWhen: "the owner or a deputy does not exist, or cannot see the repository",
  why: "An owner who left, or who cannot see the repository, can neither repair the control nor approve a change to it.",
  remedy: "Name an owner who exists and can see the repository.",
  example: {
    world: { invalid: { "@ghost": "GitHub has no such user" } },
    wrong: { files: { "compliance/controls/um-01.yml": [['"@alice"', '"@ghost"']] } },
    right: { files: { "compliance/controls/um-01.yml": [['"@alice"', '"@bob"']] } },
  },
  knownFrom: "world",
  nextStep: ownerStep,
  stillAsked: isOwnedAgain,
  newDefinition: newOwner,
};

/** An invalid owner is replaced by a valid one; to name nobody, or another who does not exist, resolves nothing. */
function isOwnedAgain({ subject: [control = "", name] }: Finding, { head, before, after }: StillAsked): boolean {
  if (!after.has(control)) return false;
  // A deputy who is no longer named leaves the control with those it had.
  if (before.get(control)?.owner?.name !== name) return true;
  return head.assessment.findings.every((found) => found.group !== "lost-owner" || found.control !== control);
}
