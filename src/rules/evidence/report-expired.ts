import { code, type Sentence, sentence } from "../../model/sentence.ts";
import { noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const reportExpired: PostureRule<"report-expired"> = {
  id: "report-expired",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["actor"],
  wrongWhen: "the provider's report is not current: its letter, stated end or 12 months are past",
  why: "What is inherited from a provider rests on its report, and this one cannot be relied on today.",
  remedy: "Obtain the current one, or its management's bridge letter, and write its days under the actor.",
  knownFrom: "files",
  nextStep: ({ subject: [actor = ""] }) => renewal(actor),
  stillAsked: ({ subject: [actor = ""] }, { head, weakened }) =>
    head.program.actors.get(actor)?.report != null && !weakened.has(actor),
  newDefinition: noNewDefinition,
};

/** What to do about a report that is not current. */
export function renewal(actor: string): Sentence {
  return sentence`obtain the current report of ${code(actor)}, or its management's bridge letter, and write its days`;
}
