import type { RuleId } from "../../model/finding.ts";
import { sentence } from "../../model/sentence.ts";
import type { ChangeRule } from "../rule.ts";

export const incompleteInput: ChangeRule<"incomplete-input"> = {
  id: "incomplete-input",
  is: "change",
  group: "always",
  severity: "error",
  subject: ["what"],
  wrongWhen: "something that is needed could not be read",
  why: "If something could not be read, the result is unknown, and what cannot be checked never passes.",
  remedy: "Run the job again; the message says what could not be read.",
  example: {
    wrong: {
      files: { "infra/tls/listener.tf": [["TLS13", "TLS12"]] },
      incomplete: "GitHub listed 3,000 of 4,212 changed files",
    },
    right: { files: { "infra/tls/listener.tf": [["TLS13", "TLS12"]] } },
  },
  nextStep: () => sentence`run the job again`,
};

/** Whether a finding says that something needed could not be read: it stands on no line, and is told apart. */
export function isUnread({ rule }: { readonly rule: RuleId }): boolean {
  return rule === "incomplete-input";
}
