import { key } from "../../keys/asks.ts";
import type { DocumentEvidence } from "../../model/evidence.ts";
import { judgeDocument } from "../kinds/document-link.ts";
import type { Card } from "./card.ts";

/** A document outside the repository, of a provider or our own. */
export const documentCard: Card<"document"> = {
  written: { document: "title", actor: "actor", "valid-until": "validUntil" },
  judge: judgeDocument,
  follows: (next, link) => isNextEdition(next, link),
  asks: {
    title: key,
    actor: key,
    validUntil: { is: "ordered", asksLess: (was, is) => was !== null && is === null },
  },
};

/** The same document but for its year, valid for longer: this year's report in the place of last year's. */
function isNextEdition(next: DocumentEvidence, link: DocumentEvidence): boolean {
  if (next.actor !== link.actor || withoutYears(next.title) !== withoutYears(link.title)) return false;
  return next.validUntil !== null && next.validUntil > (link.validUntil ?? "");
}

function withoutYears(title: string): string {
  return title
    .replace(/\b(?:19|20)[0-9]{2}\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
