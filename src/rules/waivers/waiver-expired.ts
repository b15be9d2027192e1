import { sentence } from "../../model/sentence.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

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
  nextStep: ({ fix }) => fix ?? sentence`remove it, or have a new one approved`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};
