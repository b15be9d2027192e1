import { sentence } from "../../model/sentence.ts";
import { noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const codeownersError: PostureRule<"codeowners-error"> = {
  id: "codeowners-error",
  is: "posture",
  group: "codeowner-drift",
  severity: "warning",
  subject: ["line"],
  wrongWhen: "GitHub would ignore the line of CODEOWNERS, or does not know an owner on it",
  why: "GitHub ignores the line, or asks nobody in the place of an owner on it, and with it goes the ownership it means.",
  remedy: "Correct the line, or give the owner write access.",
  knownFrom: "files",
  nextStep: ({ fix }) => fix ?? sentence`correct the line`,
  stillAsked: (_, { hasCodeowners }) => hasCodeowners,
  newDefinition: noNewDefinition,
};
