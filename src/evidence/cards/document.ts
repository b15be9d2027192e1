import { key, never } from "../../keys/asks.ts";
import { withoutYears } from "../../keys/years.ts";
import type { DocumentEvidence } from "../../model/evidence.ts";
import { judgeDocument } from "../kinds/document-link.ts";
import type { Card } from "./card.ts";

/** A document outside the repository, of a provider or our own. */
export const documentCard: Card<"document"> = {
  written: { document: "title", actor: "actor", "valid-until": "validUntil" },
  judge: judgeDocument,
  follows: (next, link) => isNextEdition(next, link),
  asks: {
    isHere: never("where another format writes it; what is written is compared as the control's description"),
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
