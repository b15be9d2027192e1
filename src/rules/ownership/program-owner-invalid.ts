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
  wrongWhen: "a program owner does not exist, or cannot see the repository",
  why: "Changes to the program wait for a program owner to approve them, and this one never can.",
  remedy: "Name a program owner who exists and can see the repository.",
  example: {
    world: { invalid: { "@ghost": "GitHub has no such user" } },
    wrong: { files: { "compliance/program.yml": [['owners: ["@lead"]', 'owners: ["@lead", "@ghost"]']] } },
    right: { files: { "compliance/program.yml": [['owners: ["@lead"]', 'owners: ["@lead", "@alice"]']] } },
  },
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
