import type { ProgramChangeRule } from "../rule.ts";

export const evidenceWithdrawn: ProgramChangeRule<"evidence-withdrawn"> = {
  id: "evidence-withdrawn",
  is: "program-change",
  group: "program-change",
  severity: "error",
  canBeMisread: true,
  subject: ["control", "link"],
  wrongWhen: "the pull request drops the evidence link, points it at something else, or makes it require less",
  why: "Dropping evidence, pointing at other evidence, or requiring less of it fixes nothing: what was broken is still broken.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    before: {
      "compliance/controls/tx-01.yml": [
        [
          "docs/tls.md#versions",
          `docs/tls.md#versions
  - path: docs/users.md`,
        ],
      ],
    },
    wrong: {
      files: {
        "compliance/controls/tx-01.yml": [
          [
            `
  - path: docs/users.md`,
            "",
          ],
        ],
      },
    },
    right: {
      files: {
        "compliance/controls/tx-01.yml": [
          [
            `
  - path: docs/users.md`,
            `
  - path: docs/users.md
  - path: infra/tls/listener.tf`,
          ],
        ],
      },
    },
  },
};
