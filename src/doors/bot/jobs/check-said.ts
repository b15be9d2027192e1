import { cutText } from "../../../adapters/github/checks/cut-text.ts";
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

/** Bytes of what is said of all of them, and what stands where one has more than its share. */
const [mostOfAll, cut] = [60_000, "\n\n… There is more: see the comment of this pull request, or its page.\n"];

/** Each has the same room: what one has to say must not keep what another has from being read. */
function ofEach(all: readonly Verdict[], part: "summary" | "text"): string {
  const share = Math.floor(mostOfAll / all.length);
  const told = ({ number, baseBranch, output }: Verdict) => {
    const heading = `## #${number} into \`${baseBranch.replaceAll("`", "")}\`\n\n`;
    return `${heading}${cutText(output?.[part] ?? "", Math.max(0, share - Buffer.byteLength(heading)), cut)}`;
  };
  return all.map(told).join("\n\n");
}
