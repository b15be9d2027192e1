import { effect, type Keys, key, type Less } from "../../keys/asks.ts";
import type { Probes, Unverifiable } from "../../model/assessment.ts";
import type { Attestation, EvidenceLink } from "../../model/evidence.ts";
import type { Program } from "../../model/program.ts";
import { type Sentence, sentence } from "../../model/sentence.ts";
import type { EvidenceContext, Judged } from "../flaw.ts";
import type { Sides } from "../follows/sides.ts";

export type LinkKind = EvidenceLink["kind"];
export type LinkOf<K extends LinkKind> = Extract<EvidenceLink, { readonly kind: K }>;

/** The keys that links of every kind have. */
type Shared = "kind" | "text" | "place" | "attested" | "reviewEvery";

/** What is known of one kind of evidence. */
export interface Card<K extends LinkKind> {
  /** Its keys as people write them, each with the key of the model that it makes. */
  readonly written: Readonly<Record<string, keyof Omit<LinkOf<K>, Shared>>>;
  readonly judge: (link: LinkOf<K>, context: EvidenceContext) => Judged;
  /** Whether what it shows is of one commit alone: base's proof never stands for head. */
  readonly isOfCommit?: true;
  /** What one note tells of all links of the kind, such as those that nobody was asked about. */
  readonly notes?: (program: Program, probes: Probes) => readonly Unverifiable[];
  /** Whether a link of head requires what another one of base does, that is no longer there: a moved file, the next report of a provider. */
  readonly follows: (next: LinkOf<K>, link: LinkOf<K>, sides: Sides) => boolean;
  /** How the files that a link points at show less at head than at base, where that does not make it broken; left out: they only hold or do not. */
  readonly lessInFiles?: (next: LinkOf<K>, link: LinkOf<K>, sides: Sides) => readonly Less[];
  /** For each key of its own, how it can ask less. */
  readonly asks: Keys<Omit<LinkOf<K>, Shared>>;
}

/** How the keys that links of every kind have can ask less. */
export const sharedKeys: Keys<Pick<EvidenceLink, Shared>> = {
  kind: key,
  text: key,
  // Whose word it is, and of which day, is judged by itself.
  attested: { is: "ordered", asksLess: (was, is) => hasDigest(was) && !hasDigest(is), show: attestedInFull },
  reviewEvery: effect(["policy-loosened"], "how often a link is to be read may be said by its control or the policy"),
};

function hasDigest(attested: Attestation | null): boolean {
  return attested !== null && attested.digest !== null;
}

function attestedInFull(attested: Attestation | null): Sentence {
  return hasDigest(attested) ? sentence`with a digest` : attested === null ? sentence`no` : sentence`without a digest`;
}
