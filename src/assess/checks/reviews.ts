import type { EvidenceLink } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import { dayAfter, intervalInWords, reviewEvery } from "../../model/interval.ts";
import type { Control } from "../../model/program.ts";
import { code, path as pathOf, type Sentence, sentence, words } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { aboutControl } from "../about-control.ts";
import { isWorthless } from "../attesters.ts";
import { at, type Facts } from "../facts.ts";

/** How long before its day a review is told of, in days. */
const soon = 30;

/** `review-overdue` and `review-due`: evidence that is to be read again, and when. */
export function reviews(facts: Facts): readonly Finding[] {
  return facts.program.controls.flatMap((control) =>
    control.evidence.flatMap((link) => reviewOf(facts, control, link) ?? []),
  );
}

function reviewOf(facts: Facts, control: Control, link: EvidenceLink): Finding | null {
  const every = reviewEvery(link, facts.program);
  if (every === null) return null;
  const often = sentence`${pathOf(link.text)} must be attested every ${words(intervalInWords(every))}`;
  if (link.attested === null)
    return told("review-overdue", sentence`${often} and has never been attested`, facts, control, link);
  const { by, on } = link.attested;
  if (isWorthless(link.attested, control, { ...facts, members: facts.probes.members }))
    return told(
      "review-overdue",
      sentence`${often}; what ${code(by)} did on ${words(on)} does not count`,
      facts,
      control,
      link,
    );
  const due = dayAfter(on, every);
  const last = sentence`${often}; ${code(by)} last did on ${words(on)}`;
  if (due < facts.today)
    return told("review-overdue", sentence`${last}, so it was due on ${words(due)}`, facts, control, link);
  if (due > dayAfter(facts.today, { months: 0, days: soon })) return null;
  return told("review-due", sentence`${last}, so it is due on ${words(due)}`, facts, control, link);
}

function told(
  rule: "review-overdue" | "review-due",
  message: Sentence,
  facts: Facts,
  control: Control,
  link: EvidenceLink,
): Finding {
  const location = at(facts, (link.attested ?? link).place);
  return finding(rule, [control.id, link.text], {
    message,
    location,
    explainedBy: [location.path],
    ...aboutControl(control),
  });
}
