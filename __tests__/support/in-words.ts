import type { Unverifiable } from "../../src/model/assessment.ts";
import type { Cause, Finding, Fix } from "../../src/model/finding.ts";
import { plainText } from "../../src/model/sentence.ts";

/** What has sentences. */
type Worded = Pick<Finding, "message" | "cause" | "fix">;

/** A finding with its sentences as plain text, as tests are written. */
export function inWords<Found extends Worded>(found: Found) {
  return { ...found, message: plainText(found.message), cause: stepInWords(found.cause), fix: stepInWords(found.fix) };
}

function stepInWords<Step extends Cause | Fix>(step: Step | null) {
  return step && { ...step, text: plainText(step.text) };
}

/** The sentences of findings as plain text. */
export function messagesOf(findings: readonly Worded[]): readonly string[] {
  return findings.map((found) => inWords(found).message);
}

/** What could not be verified, and why, as plain text. */
export function doubtsOf(
  unverifiable: readonly Unverifiable[],
): readonly { readonly what: string; readonly why: string }[] {
  return unverifiable.map(({ what, why }) => ({ what: plainText(what), why: plainText(why) }));
}
