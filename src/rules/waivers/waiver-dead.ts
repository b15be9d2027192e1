import type { Finding } from "../../model/finding.ts";
import { sentence, words } from "../../model/sentence.ts";
import { isInForce } from "../../model/time/waiver-days.ts";
import type { Facts, WaiverReach } from "../facts.ts";
import type { Found } from "../found.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";
import { aboutWaiver, removal } from "./about-waiver.ts";

export const waiverDead: PostureRule<"waiver-dead"> = {
  id: "waiver-dead",
  is: "posture",
  group: "stale-waiver",
  severity: "warning",
  subject: ["waiver"],
  wrongWhen: "the waiver is in force, and there is no finding that it accepts",
  why: "An unused waiver would silently accept the finding if it comes back.",
  remedy: "Remove the waiver.",
  example: {
    before: {
      "infra/tls/listener.tf": null,
      "compliance/waivers.yml": `waivers:
  - finding: "path-dead:TX-01 | infra/tls/**"
    reason: The files move next month
    approved-by: "@lead"
    expires: 2026-12-31
`,
    },
    wrong: {
      files: {
        "infra/tls/listener.tf": `ssl_policy = "TLS13"
`,
      },
    },
    right: {
      files: {
        "infra/tls/listener.tf": `ssl_policy = "TLS13"
`,
        "compliance/waivers.yml": `waivers: []
`,
      },
    },
  },
  knownFrom: "files",
  found: deadWaivers,
  nextStep: ({ fix }) => fix ?? sentence`remove it`,
  isMendedByEdit: true,
  stillAsked: always,
  newDefinition: noNewDefinition,
};

/** In force, and nothing that was found is accepted by it. */
function deadWaivers(facts: Facts, others: readonly Finding[]): readonly Found[] {
  const inForce = facts.program.waivers.filter((waiver) => isInForce(waiver, facts.today, facts.program.policy));
  const dead = inForce
    .map((waiver) => ({ waiver, reach: facts.reachOf(waiver) }))
    .filter(({ reach }) => !reach.isOfTheChange && !others.some(({ fingerprint }) => reach.accepts(fingerprint)));
  const sure = dead.filter(({ reach }) => reach.isKnownFromFiles).map(({ waiver }) => waiver);
  return dead.map(({ waiver, reach }) => {
    const fix = sure.includes(waiver) ? removal(sentence`remove it`, waiver, sure, facts) : null;
    return aboutWaiver(facts, waiver, words(whyDead(reach)), fix);
  });
}

function whyDead({ isSomething }: WaiverReach): string {
  return isSomething
    ? "accepts nothing: there is no such finding"
    : "accepts nothing: approvals, program changes and what could not be evaluated cannot be waived";
}
