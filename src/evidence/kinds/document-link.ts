import type { Today } from "../../model/assessment.ts";
import type { DocumentEvidence } from "../../model/evidence.ts";
import { byText } from "../../model/order.ts";
import type { Program } from "../../model/program.ts";
import { code, quote, sentence, words } from "../../model/sentence.ts";
import { advice } from "../fixes/edit.ts";
import { type EvidenceContext, flawed, type Judged, ok, unverifiable } from "../flaw.ts";

/**
 * Judges a document outside the repository: it is good to the end of its day, which is somebody's dated word. One without a day proves
 * nothing; a provider's has that of the provider's report, where there is one.
 */
export function judgeDocument(link: DocumentEvidence, scene: EvidenceContext): Judged {
  if (link.isHere) return ok;
  if (link.validUntil === null) return unverifiable(sentence`${quote(link.title)} has no ${code("valid-until")}`);
  if (isCurrent(link.validUntil, scene.today)) return ok;
  const fix = advice(sentence`obtain the current document and set its ${code("valid-until")}`, link.place, scene);
  const message = sentence`${quote(link.title)} was valid until ${words(link.validUntil)}`;
  return flawed("evidence-expired", message, { fix });
}

/**
 * By actor, the provider's documents that are current: what may be inherited rests on them. One without a day counts only where base had it,
 * and it was not past its day there.
 */
export function currentDocumentsOf(
  program: Program,
  { today, before }: Pick<EvidenceContext, "today" | "before">,
): ReadonlyMap<string, readonly DocumentEvidence[]> {
  const documents = new Map<string, DocumentEvidence[]>();
  for (const link of program.controls.flatMap(({ evidence }) => evidence)) {
    if (link.kind !== "document" || link.actor === null) continue;
    if (link.validUntil === null ? !isKnown(link, before) : !isCurrent(link.validUntil, today)) continue;
    documents.set(link.actor, [...(documents.get(link.actor) ?? []), link]);
  }
  return new Map([...documents].sort(([a], [b]) => byText(a, b)));
}

function isKnown({ title, actor }: DocumentEvidence, before: EvidenceContext["before"]): boolean {
  if (before == null) return true;
  return [...before.assessment.proofs.values()].some((proofs) =>
    proofs.some(
      ({ link, is }) => link.kind === "document" && link.title === title && link.actor === actor && is !== "broken",
    ),
  );
}

/** Days are written `YYYY-MM-DD`, so the order of text is the order of time. */
function isCurrent(validUntil: string, today: Today): boolean {
  return validUntil >= today;
}
