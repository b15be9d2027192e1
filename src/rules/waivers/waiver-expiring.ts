import { sentence, words } from "../../model/sentence.ts";
import { daysBetween } from "../../model/time/days-between.ts";
import { isInForce } from "../../model/time/waiver-days.ts";
import type { Facts } from "../facts.ts";
import type { Found } from "../found.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";
import { aboutWaiver, inDays } from "./about-waiver.ts";

export const waiverExpiring: PostureRule<"waiver-expiring"> = {
  id: "waiver-expiring",
  is: "posture",
  group: "stale-waiver",
  becomes: "waiver-expired",
  severity: "warning",
  subject: ["waiver"],
  wrongWhen: "the waiver ends within `policy.waivers.warn-days` (14 by default)",
  why: "When the waiver ends, the finding that it accepts counts again.",
  remedy: "Fix the finding, or have a program owner approve a new waiver.",
  example: {
    before: { "infra/tls/listener.tf": null },
    wrong: {
      files: {
        "compliance/waivers.yml": `waivers:
  - finding: "path-dead:TX-01 | infra/tls/**"
    reason: The files move next month
    approved-by: "@lead"
    expires: 2026-07-10
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
  found: expiringWaivers,
  nextStep: ({ fix }) => fix ?? sentence`fix what it accepts and remove it, or have a new one approved`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};

/** Soon it accepts nothing any more. */
function expiringWaivers(facts: Facts): readonly Found[] {
  const { today } = facts;
  const { policy, waivers } = facts.program;
  return waivers
    .filter((waiver) => isInForce(waiver, today, policy))
    .filter(({ expires }) => daysBetween(today, expires) <= policy.waivers.warnDays)
    .map((waiver) =>
      aboutWaiver(facts, waiver, sentence`expires on ${words(waiver.expires)}, in ${inDays(facts, waiver)}`),
    );
}
