import { sentence } from "../../model/sentence.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const waiverDead: PostureRule<"waiver-dead"> = {
  id: "waiver-dead",
  is: "posture",
  group: "stale-waiver",
  severity: "warning",
  subject: ["waiver"],
  wrongWhen: "the waiver is in force, and there is no finding that it accepts",
  why: "A waiver for nothing would silently accept the finding when it comes back.",
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
  nextStep: ({ fix }) => fix ?? sentence`remove it`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};
