import type { Probes, Today } from "../model/assessment.ts";
import type { Cause, Fix } from "../model/finding.ts";
import type { Place, Side } from "../model/place.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** What evidence is judged against. */
export interface EvidenceContext {
  readonly snapshot: Snapshot;
  readonly side: Side;
  readonly probes: Probes;
  readonly today: Today;
}

export type LinkRule =
  | "evidence-missing"
  | "evidence-anchor"
  | "evidence-content"
  | "evidence-failing"
  | "evidence-url"
  | "evidence-expired"
  | "evidence-suspect";

/** One thing that is wrong with a link; whose link it is stands elsewhere. */
export interface LinkProblem {
  readonly rule: LinkRule;
  readonly message: string;
  /** Paths whose change can explain it, the most telling first. */
  readonly explainedBy: readonly string[];
  readonly fix: Fix | null;
  readonly cause: Cause | null;
  /** A link inside the Markdown page that the link points at: what it says, and where. */
  readonly inner: { readonly target: string; readonly place: Place } | null;
}

/** What a check says of a link: its flaws, and what could not be told, in words. */
export interface Judged {
  readonly flaws: readonly LinkProblem[];
  readonly unsure: readonly string[];
}

export const ok: Judged = { flaws: [], unsure: [] };

/** A judgement of one flaw. */
export function flawed(
  rule: LinkRule,
  message: string,
  more: Partial<Omit<LinkProblem, "rule" | "message">> = {},
): Judged {
  return { flaws: [{ rule, message, explainedBy: [], fix: null, cause: null, inner: null, ...more }], unsure: [] };
}

/** A judgement that could not be made. */
export function unknown(why: string): Judged {
  return { flaws: [], unsure: [why] };
}

/** All that several checks say. */
export function together(judged: readonly Judged[]): Judged {
  return { flaws: judged.flatMap(({ flaws }) => flaws), unsure: [...new Set(judged.flatMap(({ unsure }) => unsure))] };
}
