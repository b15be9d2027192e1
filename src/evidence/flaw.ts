import type { Probes, Today } from "../model/assessment.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import type { Cause, Fix, RuleId } from "../model/finding.ts";
import type { Location, Place, Side } from "../model/place.ts";
import { plainText, type Sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { EvidenceBefore } from "./before.ts";

/** What evidence is judged against. */
export interface EvidenceContext {
  /** What base says of the same evidence; null, or left out: there is no base to hold it to. */
  readonly before?: EvidenceBefore | null;
  readonly snapshot: Snapshot;
  readonly side: Side;
  readonly probes: Probes;
  readonly today: Today;
}

/** The rules that evidence itself can break. */
export type LinkRule = Exclude<Extract<RuleId, `evidence-${string}`>, "evidence-none" | "evidence-withdrawn">;

/** One thing that is wrong with a link; whose link it is stands elsewhere. */
export interface LinkProblem {
  readonly rule: LinkRule;
  readonly message: Sentence;
  /** Paths whose change can explain it, the most telling first. */
  readonly explainedBy: readonly string[];
  /** What it consists of: see `Finding.parts`. */
  readonly parts: readonly string[];
  readonly fix: Fix | null;
  /** The link with what may have been meant in place of what is not there, in the fix or in the reason of the message; null: there is no guess. */
  readonly meant: EvidenceLink | null;
  readonly cause: Cause | null;
  /** Where it is shown instead of where the link is written; null: there. */
  readonly at: Location | null;
  /** A link inside the Markdown page that the link points at: what it says, and where. */
  readonly inner: { readonly target: string; readonly place: Place } | null;
}

/** Why it cannot be said whether a link holds. */
export interface Doubt {
  /** `unverifiable`: the world does not tell. `unproven`: the commit itself does not show it. */
  readonly is: "unverifiable" | "unproven";
  readonly why: Sentence;
  /** Whether it is about a link inside the page only: the page itself is proven. */
  readonly isInner: boolean;
  /** Whether one note tells of all links with this doubt, so that each is not told again. */
  readonly isGrouped: boolean;
  /** What would end it, where the rule's own step would not; null, or left out: nothing is known. */
  readonly next?: Sentence | null;
}

/** What a check says of a link: what is wrong, and what cannot be said. */
export interface Judged {
  readonly flaws: readonly LinkProblem[];
  readonly doubts: readonly Doubt[];
}

export const ok: Judged = { flaws: [], doubts: [] };

/** A judgment of one flaw. */
export function flawed(
  rule: LinkRule,
  message: Sentence,
  more: Partial<Omit<LinkProblem, "rule" | "message">> = {},
): Judged {
  return {
    flaws: [
      {
        rule,
        message,
        explainedBy: [],
        parts: [],
        fix: null,
        meant: null,
        cause: null,
        at: null,
        inner: null,
        ...more,
      },
    ],
    doubts: [],
  };
}

/** The commit does not show whether the link holds. */
export function unproven(why: Sentence, next: Sentence | null = null): Judged {
  return { flaws: [], doubts: [{ is: "unproven", why, isInner: false, isGrouped: false, next }] };
}

/** The world does not tell whether the link holds. */
export function unverifiable(why: Sentence): Judged {
  return { flaws: [], doubts: [{ is: "unverifiable", why, isInner: false, isGrouped: false }] };
}

/** Doubts about the links inside a page are none about the page. */
export function insidePage({ flaws, doubts }: Judged): Judged {
  return { flaws, doubts: doubts.map((doubt) => ({ ...doubt, isInner: true })) };
}

/** All that several checks say, each doubt once. */
export function together(judged: readonly Judged[]): Judged {
  const all = judged.flatMap((one) => one.doubts.map((doubt) => [plainText(doubt.why), doubt] as const));
  const doubts = new Map(all.reverse());
  return { flaws: judged.flatMap(({ flaws }) => flaws), doubts: [...doubts.values()].reverse() };
}
