import type { EvidenceLink } from "../model/evidence.ts";
import type { Control } from "../model/program.ts";
import type { LinkProof } from "../model/proof.ts";
import { path, sentence, withoutReasons } from "../model/sentence.ts";
import { type EvidenceBefore, proofBefore, touchedBehind } from "./before.ts";
import { followsLink, isOfCommit, judgeLink } from "./cards/cards.ts";
import { atChangedLines } from "./changed-lines.ts";
import { advice } from "./fixes/edit.ts";
import { type EvidenceContext, flawed, type Judged, type LinkProblem, together } from "./flaw.ts";
import { lostSinceBase } from "./lost-since-base.ts";
import { withLostText } from "./lost-text.ts";
import { doubtName, proofOf } from "./proof.ts";

/** What is said of a link once it was held to base, and how far it is proof. */
export interface HeldToBase {
  readonly said: Judged;
  readonly proof: LinkProof;
}

/** A link, and what is said of it by itself. */
export interface JudgedLink {
  readonly link: EvidenceLink;
  readonly judged: Judged;
}

/**
 * Holds what is said of a link, and what the commit does not show to what base proved: made unprovable by a change of what it matches or leads
 * through it is broken, and where the change touches nothing of it base's proof stands.
 */
export function heldToBase(control: Control, { link, judged }: JudgedLink, context: EvidenceContext): HeldToBase {
  const { before } = context;
  const was = before == null ? null : wasBefore(control, link, context, before);
  if (before == null || was === null) return { said: judged, proof: proofOf(link, judged) };
  const { said, proof } = heldTo(was, { link, judged }, context, before);
  const links = { was: was.link, is: link };
  const flaws = said.flaws
    .map((flaw) => atChangedLines(flaw, links, context.snapshot, before.snapshot))
    .map((flaw) => withLostText(flaw, was.link, before));
  return { said: { ...said, flaws }, proof };
}

function heldTo(
  was: LinkProof,
  { link, judged }: JudgedLink,
  context: EvidenceContext,
  before: EvidenceBefore,
): HeldToBase {
  if (was.is === "broken") return { said: judged, proof: proofOf(link, judged) };
  const own = withoutSiblings(judged, context, before);
  const said = together([own, ...lostSinceBase(link, was.link, context, before)]);
  const proof = proofOf(link, said);
  const fresh = said.doubts.filter((doubt) => doubt.is === "unproven" && !was.doubts.has(doubtName(doubt)));
  const [first] = fresh;
  if (first === undefined || proof.is === "broken" || was.is === "unverifiable") return { said, proof };
  if (isOfCommit(link) && was.is !== "proven") return { said, proof };
  const touched = touchedBehind(link, was.link, context.snapshot, before);
  const isUntouched = touched === null && isWrittenAlike(link, was.link) && !isOfCommit(link);
  if (isUntouched) return { said, proof: { ...proof, is: was.is } };
  const lost = flawed("evidence-unproven", sentence`${path(link.text)} can no longer be checked: ${first.why}`, {
    explainedBy: touched === null ? [] : [touched],
    fix: first.next == null ? null : advice(first.next, link.place, context),
  });
  const worse = together([lost, { flaws: said.flaws, doubts: said.doubts.filter((doubt) => !fresh.includes(doubt)) }]);
  return { said: worse, proof: proofOf(link, worse) };
}

/** What base knew of a link; of a check also under the name that it had. */
function wasBefore(
  control: Control,
  link: EvidenceLink,
  { snapshot }: EvidenceContext,
  before: EvidenceBefore,
): LinkProof | null {
  const was = proofBefore(control, link, before);
  if (was !== null || !isOfCommit(link)) return was;
  const sides = { moves: before.moves, base: before.snapshot, head: snapshot };
  const known = before.assessment.proofs.get(control.id) ?? [];
  return known.find((one) => followsLink(link, one.link, sides)) ?? null;
}

/** What stood beside the lost file or part at base proves something else: only what is new can have taken its place. */
function withoutSiblings({ flaws, doubts }: Judged, context: EvidenceContext, { snapshot }: EvidenceBefore): Judged {
  // Of a missing file, whether the other file was there; of a missing part, whether the other part was.
  const stoodAtBase = (link: EvidenceLink, { rule }: LinkProblem) =>
    judgeLink(link, { ...context, before: null, snapshot, side: "base" }).flaws.every(
      (flaw) => flaw.rule !== "evidence-missing" && (flaw.rule !== "evidence-anchor" || rule === "evidence-missing"),
    );
  const isSibling = (flaw: LinkProblem) => flaw.meant !== null && stoodAtBase(flaw.meant, flaw);
  return { flaws: flaws.map((flaw) => (isSibling(flaw) ? withoutGuess(flaw) : flaw)), doubts };
}

function withoutGuess(flaw: LinkProblem): LinkProblem {
  const [gone = ""] = flaw.explainedBy;
  return { ...flaw, message: withoutReasons(flaw.message), explainedBy: [gone], fix: null, meant: null };
}

/** Whether a link is written as at base, wherever it stands. */
function isWrittenAlike(one: EvidenceLink, other: EvidenceLink): boolean {
  const written = (link: EvidenceLink) => JSON.stringify({ ...link, place: null, attested: null });
  return written(one) === written(other);
}
