import { fingerprintOf } from "../../model/finding.ts";
import { sentence } from "../../model/sentence.ts";
import type { StillAsked } from "../../model/two-sides.ts";
import { noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const programOwnerInvalid: PostureRule<"program-owner-invalid"> = {
  id: "program-owner-invalid",
  is: "posture",
  group: "lost-owner",
  severity: "error",
  subject: ["owner"],
  wrongWhen: "who approves changes of the program is known not to exist, or cannot see the repository",
  why: "Changes of the program wait for a program owner's approval, and this one cannot give any.",
  remedy: "Name one who exists and can see the repository.",
  knownFrom: "world",
  nextStep: () => sentence`name a program owner who exists and can see the repository`,
  stillAsked: (_, asked) => isReachable(asked),
  newDefinition: noNewDefinition,
};

/** To name nobody, or others who do not exist, gives the program no owner back. */
function isReachable({ head }: StillAsked): boolean {
  const found = new Set(head.assessment.findings.map(({ fingerprint }) => fingerprint));
  return head.program.owners.some(({ name }) => !found.has(fingerprintOf("program-owner-invalid", [name])));
}
