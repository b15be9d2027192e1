import type { Finding } from "../../model/finding.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";
import { isLonger, reviewEvery } from "../../model/time/interval.ts";
import type { StillAsked } from "../../model/two-sides.ts";
import { attestCommand } from "../attest-command.ts";

/** Whether the link is still to be reviewed as often: a longer interval is no review. */
export function isReviewAsked(found: Finding, { base, head, carriedOn }: StillAsked): boolean {
  const [control = "", link = ""] = found.subject;
  return carriedOn(control, link).some(
    ({ was, is }) => was.text === link && !isLonger(reviewEvery(was, base.program), reviewEvery(is, head.program)),
  );
}

export function reviewStep({ subject: [control = "", link = ""] }: Finding): Sentence {
  return sentence`read it again, then: ${code(attestCommand(control, link))}`;
}
