import type { EvidenceLink } from "./evidence.ts";
import type { Control } from "./program.ts";

/**
 * How far a link proves its control. `unverifiable`: the world does not tell. `unproven`: the commit itself does not show it.
 * Neither is ever proof; `broken` is shown to be wrong. A suspect link is proof until somebody has read it again.
 */
type Proof = "proven" | "unverifiable" | "unproven" | "broken";

/** What is known of one link: how far it is proof, and what casts doubt on it. */
export interface LinkProof {
  readonly link: EvidenceLink;
  readonly is: Proof;
  /** What casts doubt on it, as names that stay the same while numbers in them change. */
  readonly doubts: ReadonlySet<string>;
}

/** By control, what is known of each of its links, in their order. */
export type Proofs = ReadonlyMap<string, readonly LinkProof[]>;

/** Whether nothing proves a control that owes proof: none of its links is broken, and none could be verified. */
export function isUnverified(control: Control, proofs: Proofs): boolean {
  const links = proofs.get(control.id) ?? [];
  return control.complementary === null && links.length > 0 && links.every(({ is }) => is !== "proven");
}

/** Whether a control owes proof: what is not carried out does not, nor what another party carries out and we only state. */
export function owesProof({ complementary, implementation }: Control): boolean {
  return complementary === null && (implementation === "implemented" || implementation === "partial");
}
