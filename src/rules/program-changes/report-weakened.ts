import type { ProgramChangeRule } from "../rule.ts";

export const reportWeakened: ProgramChangeRule<"report-weakened"> = {
  id: "report-weakened",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["actor"],
  wrongWhen: "the PR drops a provider's report, puts a weaker one in its place, or relies on it longer",
  why: "A provider's part would rest on less: no report, a weaker type, an earlier or shorter period, or the same one for longer.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
