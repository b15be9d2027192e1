import { sentence } from "../../model/sentence.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

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
  nextStep: ({ fix }) => fix ?? sentence`give it an earlier day`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};
