import type { ProgramChangeRule } from "../rule.ts";

export const waiverAdded: ProgramChangeRule<"waiver-added"> = {
  id: "waiver-added",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["waiver"],
  wrongWhen: "the pull request adds a waiver, or extends one",
  why: "A waiver accepts a finding for a while. It never helps the pull request that adds it: waivers are read from the base branch.",
  remedy: "Have a program owner approve the pull request, or fix the finding.",
  example: {
    before: { "infra/tls/listener.tf": null },
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
        "infra/tls/listener.tf": `ssl_policy = "TLS13"
`,
      },
    },
  },
};
