import { type Declared, type Keys, type Less, lessIn } from "../../keys/asks.ts";
import type { Probes, Unverifiable } from "../../model/assessment.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import type { Program } from "../../model/program.ts";
import type { EvidenceContext, Judged } from "../flaw.ts";
import type { Sides } from "../follows/sides.ts";
import { type Card, type LinkKind, type LinkOf, sharedKeys } from "./card.ts";
import { checkCard } from "./check.ts";
import { documentCard } from "./document.ts";
import { pathCard } from "./path.ts";
import { scanCard } from "./scan.ts";
import { testCard } from "./test.ts";
import { urlCard } from "./url.ts";
import { workflowCard } from "./workflow.ts";

/** Every kind of evidence: a new one is a card and a line here. */
export const cards: { readonly [K in LinkKind]: Card<K> } = {
  path: pathCard,
  workflow: workflowCard,
  test: testCard,
  scan: scanCard,
  url: urlCard,
  document: documentCard,
  check: checkCard,
};

export function judgeLink(link: EvidenceLink, context: EvidenceContext): Judged {
  return cardOf(link).judge(link, context);
}

/** Whether what a link shows is of one commit alone: base's proof never stands for head. */
export function isOfCommit(link: EvidenceLink): boolean {
  return cardOf(link).isOfCommit === true;
}

/** What one note tells of all links of a kind. */
export function notesOf(program: Program, probes: Probes): readonly Unverifiable[] {
  return Object.values(cards).flatMap(({ notes }) => notes?.(program, probes) ?? []);
}

/** What a link asks less than the one before it, which is of its kind. */
export function lessOfLink(was: EvidenceLink, is: EvidenceLink): readonly Less[] {
  if (was === is || was.kind !== is.kind) return [];
  const keys = { ...cardOf(was).asks, ...sharedKeys } as Keys<EvidenceLink>;
  return lessIn(keys, was, is).filter(({ isNote }) => !isNote);
}

/** How what a link points at shows less than what the one before it did. */
export function lessInFiles(was: EvidenceLink, is: EvidenceLink, sides: Sides): readonly Less[] {
  return was.kind === is.kind ? (cardOf(was).lessInFiles?.(is, was, sides) ?? []) : [];
}

/** Whether a link is the one that it was: of its kind, with the keys that make it this link and no other. */
export function isSameLink(next: EvidenceLink, link: EvidenceLink): boolean {
  if (next.kind !== link.kind || next.text !== link.text) return false;
  const identity = Object.entries<Declared>(cardOf(link).asks).filter(([, asks]) => asks.is === "key");
  const values = (one: EvidenceLink) =>
    JSON.stringify(identity.map(([name]) => (one as unknown as Readonly<Record<string, unknown>>)[name]));
  return values(next) === values(link);
}

/** Whether a link of head requires what another one of base does, that is no longer there. */
export function followsLink(next: EvidenceLink, link: EvidenceLink, sides: Sides): boolean {
  return next.kind === link.kind && cardOf(link).follows(next, link, sides);
}

/** The card of a link's kind, which takes this link. */
function cardOf<K extends LinkKind>(link: LinkOf<K>): Card<K> {
  return cards[link.kind as K] as Card<K>;
}
