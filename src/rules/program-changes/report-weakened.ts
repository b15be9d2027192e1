import type { ProgramChangeRule } from "../rule.ts";

export const reportWeakened: ProgramChangeRule<"report-weakened"> = {
  id: "report-weakened",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["actor"],
  wrongWhen: "the pull request drops a provider's report, replaces it with a weaker one, or relies on it for longer",
  why: "What you inherit from the provider would rest on less: no report, a weaker type, an earlier or shorter period, or the same report for longer.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    before: {
      "compliance/program.yml": [
        ["method: carve-out }", "method: carve-out, report: { type: 2, from: 2025-04-01, to: 2026-03-31 } }"],
      ],
    },
    wrong: {
      files: {
        "compliance/program.yml": [["type: 2, from: 2025-04-01, to: 2026-03-31", "type: 1, as-of: 2026-04-30"]],
      },
    },
    right: {
      files: {
        "compliance/program.yml": [
          ["type: 2, from: 2025-04-01, to: 2026-03-31", "type: 2, from: 2025-06-01, to: 2026-05-31"],
        ],
      },
    },
  },
};
