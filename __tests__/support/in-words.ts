import type { Finding } from "../../src/model/finding.ts";
import { plainText } from "../../src/model/sentence.ts";

/** A finding with its sentence as plain text, as tests are written. */
export function inWords<Found extends Finding>(found: Found) {
  return { ...found, message: plainText(found.message) };
}

/** The sentences of findings as plain text. */
export function messagesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map((found) => inWords(found).message);
}
