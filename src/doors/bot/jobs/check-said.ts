import type {
  CheckAnnotation,
  CheckConclusion,
  CheckOutput,
  WantedCheck,
} from "../../../adapters/github/checks/own-check.ts";
import type { Verdict } from "../../../adapters/store/verdicts.ts";

/** What a check is to say, as far as it does not depend on what was written before. */
export type Said = Pick<WantedCheck, "conclusion" | "output">;

/** The worst first. */
const order: readonly (CheckConclusion | null)[] = ["failure", "cancelled", null, "success"];

/**
 * What the check of a commit says: it belongs to the commit and not to a pull request, so that it carries the worst verdict of all that
 * are open at it, and tells of each. Null: nothing yet, or nothing any more. `quiet`: milliseconds until it says that it is in progress.
 */
export function checkSaid(verdicts: readonly Verdict[], quiet: number): Said | null {
  const standing = verdicts.filter(({ state }) => state !== "superseded");
  if (standing.length === 0) return null;
  if (standing.some(({ conclusion }) => conclusion === null))
    return standing.some(({ age, conclusion }) => conclusion === null && age >= quiet) ? inProgress : null;
  const worst = worstOf(standing);
  if (worst === null) return null;
  return { conclusion: worst.conclusion, output: standing.length === 1 ? worst.output : together(worst, standing) };
}

/** The verdict that decides; null: there is none. */
export function worstOf(verdicts: readonly Verdict[]): Verdict | null {
  return [...verdicts].sort((a, b) => order.indexOf(a.conclusion) - order.indexOf(b.conclusion))[0] ?? null;
}

const inProgress: Said = { conclusion: null, output: null };

/** A commit that no open pull request is at any more: never a success, since nothing is said of it. */
export const superseded: Said = {
  conclusion: "cancelled",
  output: {
    title: "superseded",
    summary: "The pull request has moved on from this commit, or is closed.\n",
    annotations: [],
  },
};

function together(worst: Verdict, all: readonly Verdict[]): CheckOutput {
  const annotations = all.flatMap(({ output }): readonly CheckAnnotation[] => output?.annotations ?? []);
  const numbers = all.map(({ number }) => `#${number}`).join(", ");
  const title = `${worst.output?.title ?? ""} (#${worst.number}; ${numbers} are at this commit)`;
  const text = all.some(({ output }) => output?.text !== undefined) ? { text: ofEach(all, "text") } : {};
  return { title, summary: ofEach(all, "summary"), ...text, annotations };
}

function ofEach(all: readonly Verdict[], part: "summary" | "text"): string {
  const heading = ({ number, baseBranch }: Verdict) => `## #${number} into \`${baseBranch.replaceAll("`", "")}\``;
  return all.map((one) => `${heading(one)}\n\n${one.output?.[part] ?? ""}`).join("\n\n");
}
