import { sentence, words } from "../../model/sentence.ts";
import { isTooLong } from "../../model/time/waiver-days.ts";
import type { Facts } from "../facts.ts";
import type { Found } from "../found.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";
import { aboutWaiver, inDays } from "./about-waiver.ts";

export const waiverTooLong: PostureRule<"waiver-too-long"> = {
  id: "waiver-too-long",
  is: "posture",
  group: "expired-waiver",
  severity: "warning",
  subject: ["waiver"],
  wrongWhen: "the waiver ends later than `policy.waivers.max-days` allows, so that it is not in force",
  why: "The policy limits how long a waiver can last. One that ends later accepts nothing.",
  remedy: "Set an earlier expiry date.",
  example: {
    before: {
      "infra/tls/listener.tf": null,
      "compliance/program.yml": [
        [
          'approvals: "off"',
          `approvals: "off"
  waivers: { max-days: 90 }`,
        ],
      ],
    },
    wrong: {
      files: {
        "compliance/waivers.yml": `waivers:
  - finding: "path-dead:TX-01 | infra/tls/**"
    reason: The files move next month
    approved-by: "@lead"
    expires: 2026-12-31
`,
      },
    },
    right: {
      files: {
        "compliance/waivers.yml": `waivers:
  - finding: "path-dead:TX-01 | infra/tls/**"
    reason: The files move next month
    approved-by: "@lead"
    expires: 2026-08-31
`,
      },
    },
  },
  knownFrom: "files",
  found: tooLongWaivers,
  nextStep: ({ fix }) => fix ?? sentence`set an earlier expiry date`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};

/** It accepts nothing as long as its day is further off than the policy allows. */
function tooLongWaivers(facts: Facts): readonly Found[] {
  const { maxDays } = facts.program.policy.waivers;
  return facts.program.waivers
    .filter((waiver) => isTooLong(waiver, facts.today, facts.program.policy))
    .map((waiver) => {
      const ends = sentence`ends on ${words(waiver.expires)}, in ${inDays(facts, waiver)}`;
      const limit = sentence`the policy allows ${maxDays ?? 0}, so it is not in force`;
      return aboutWaiver(facts, waiver, sentence`${ends}; ${limit}`);
    });
}
