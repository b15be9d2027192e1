import type { EvidenceLink } from "../model/evidence.ts";
import type { LinkProof } from "../model/proof.ts";
import { contentOf, flat } from "../model/sentence.ts";
import type { Doubt, Judged } from "./flaw.ts";

/** How far a judgment makes its link proof. */
export function proofOf(link: EvidenceLink, { flaws, doubts }: Judged): LinkProof {
  const names = new Set(doubts.map(doubtName));
  const own = doubts.filter(({ isInner }) => !isInner);
  if (flaws.some(({ rule }) => rule !== "evidence-suspect")) return { link, is: "broken", doubts: names };
  if (own.some(({ is }) => is === "unproven")) return { link, is: "unproven", doubts: names };
  return { link, is: own.length > 0 ? "unverifiable" : "proven", doubts: names };
}

/** `only 500 of the 1,204 files …` is the same doubt when a file is added; numbers in names are names. */
export function doubtName({ why }: Doubt): string {
  return JSON.stringify(
    flat(why).map((phrase) => (phrase.is === "text" ? phrase.text.replace(/\d[\d,]*/g, "#") : contentOf(phrase))),
  );
}
