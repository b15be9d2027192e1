import type { ProgramChangeRule } from "../rule.ts";

export const policyLoosened: ProgramChangeRule<"policy-loosened"> = {
  id: "policy-loosened",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["setting"],
  wrongWhen: "the PR makes the policy, depth, scope or risk register ask less",
  why: "The policy would require less from now on.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
