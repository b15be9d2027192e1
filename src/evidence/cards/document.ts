import { key } from "../../keys/asks.ts";
import { judgeDocument } from "../kinds/document-link.ts";
import type { Card } from "./card.ts";

/** A document outside the repository, of a provider or our own. */
export const documentCard: Card<"document"> = {
  written: { document: "title", actor: "actor", "valid-until": "validUntil" },
  judge: judgeDocument,
  asks: {
    title: key,
    actor: { ...key, open: "A5" },
    validUntil: { is: "ordered", asksLess: (was, is) => was !== null && is === null },
  },
};
