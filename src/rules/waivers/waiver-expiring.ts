import { sentence } from "../../model/sentence.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const waiverExpiring: PostureRule<"waiver-expiring"> = {
  id: "waiver-expiring",
  is: "posture",
  group: "stale-waiver",
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
  nextStep: ({ fix }) => fix ?? sentence`fix what it accepts, or have a new one approved`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};
