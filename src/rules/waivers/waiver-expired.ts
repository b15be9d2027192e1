import type { Finding } from "../../model/finding.ts";
import { sentence, words } from "../../model/sentence.ts";
import { isExpired } from "../../model/time/waiver-days.ts";
import type { Facts } from "../facts.ts";
import type { Found } from "../found.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";
import { aboutWaiver, removal } from "./about-waiver.ts";

export const waiverExpired: PostureRule<"waiver-expired"> = {
  id: "waiver-expired",
  is: "posture",
  group: "expired-waiver",
  severity: "warning",
  subject: ["waiver"],
  wrongWhen: "the waiver has expired",
  why: "The finding that the waiver accepted counts again.",
  remedy: "Fix the finding and remove the waiver, or have a program owner approve a new one.",
  example: {
    before: { "infra/tls/listener.tf": null },
    wrong: {
      files: {
        "compliance/waivers.yml": `waivers:
  - finding: "path-dead:TX-01 | infra/tls/**"
    reason: The files move next month
    approved-by: "@lead"
    expires: 2026-06-29
`,
      },
    },
    right: {
      files: {
        "compliance/waivers.yml": `waivers:
  - finding: "path-dead:TX-01 | infra/tls/**"
    reason: The files move next month
    approved-by: "@lead"
    expires: 2026-12-31
`,
      },
    },
  },
  knownFrom: "files",
  found: expiredWaivers,
  nextStep: ({ fix }) => fix ?? sentence`remove it, or have a new one approved`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};

/** Its day is past; there is no other one for the same finding, as the file names each once. */
function expiredWaivers(facts: Facts, others: readonly Finding[]): readonly Found[] {
  const expired = facts.program.waivers.filter((waiver) => isExpired(waiver, facts.today));
  return expired.map((waiver) => {
    const isFound = others.some(({ fingerprint }) => facts.reachOf(waiver).accepts(fingerprint));
    const anew = isFound ? sentence`, or have a new one approved` : [];
    const fix = removal(sentence`remove it${anew}`, waiver, expired, facts);
    return aboutWaiver(facts, waiver, sentence`expired on ${words(waiver.expires)}`, fix);
  });
}
