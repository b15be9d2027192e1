import { fingerprintOf } from "../../model/finding.ts";
import { statusOf } from "../../model/owner-status.ts";
import { code, sentence, words } from "../../model/sentence.ts";
import type { StillAsked } from "../../model/two-sides.ts";
import { approvedToo } from "../approved-too.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
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
  found: invalidProgramOwners,
  nextStep: ({ subject: [owner] }, sides) => {
    const wasNamed = sides.base?.program.owners.some(({ name }) => name === owner) ?? false;
    return sentence`name a program owner who exists and can see the repository${wasNamed ? approvedToo(sides) : []}`;
  },
  stillAsked: (_, asked) => isReachable(asked),
  newDefinition: noNewDefinition,
};

/** To name nobody, or others who do not exist, gives the program no owner back. */
function isReachable({ head }: StillAsked): boolean {
  const found = new Set(head.assessment.findings.map(({ fingerprint }) => fingerprint));
  return head.program.owners.some(({ name }) => !found.has(fingerprintOf("program-owner-invalid", [name])));
}

function invalidProgramOwners(facts: Facts): readonly Found[] {
  const { owners } = facts.program;
  const invalid = owners.flatMap((owner) => {
    const status = statusOf(owner, facts.probes.owners);
    return status.is === "invalid" ? [{ owner, because: status.because }] : [];
  });
  const alone = words(invalid.length === owners.length ? "; no one is left to approve changes to the program" : "");
  return invalid.map(({ owner, because }) => ({
    subject: [owner.name],
    message: sentence`${code(owner.name)} cannot be a program owner: ${words(because)}${alone}`,
    location: locationAt(facts, owner.place),
    explainedBy: [owner.place.path],
  }));
}
