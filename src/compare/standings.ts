import type { Finding } from "../model/finding.ts";
import type { BothSides } from "./both-sides.ts";
import { alreadyThere } from "./repaired.ts";
import { type ClassifiedFinding, classify, classifyAtHead } from "./standing.ts";
import { stillAskedAt } from "./still-asked.ts";

/** What stands where: of base's findings and head's, of the change's own, and of its edits of the program. */
export function standings(
  sides: BothSides,
  ofTheChange: readonly Finding[],
  edits: readonly Finding[],
): readonly ClassifiedFinding[] {
  const { base, head, links, repaired, unusable, waived } = sides;
  const asNew = (one: Finding) => classifyAtHead(one, "introduced", waived);
  // What could not be evaluated is nothing that a waiver accepts.
  const unread = unusable.map((one) => classifyAtHead(one, "introduced", new Set()));
  if (head === null) return unread;
  const found = head.assessment.findings;
  if (sides.comparison === "adopted") {
    return [...[...found, ...ofTheChange].map((one) => ({ ...one, standing: "existing" }) as const), ...unread];
  }
  if (base === null || links === null) return [...[...found, ...ofTheChange].map(asNew), ...unread];
  const asked = stillAskedAt(base, head, links, edits);
  const before = [...base.assessment.findings, ...(repaired === null ? [] : alreadyThere(repaired, base, head))];
  return [...classify(before, found, waived, asked), ...[...ofTheChange, ...edits].map(asNew), ...unread];
}
