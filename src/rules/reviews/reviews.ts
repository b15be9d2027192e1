import { aboutControl } from "../../model/about-control.ts";
import { isWorthless } from "../../model/attesters.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import type { Control } from "../../model/program.ts";
import { code, path, type Sentence, sentence, words } from "../../model/sentence.ts";
import { dayAfter, intervalInWords, reviewEvery } from "../../model/time/interval.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";

/** An evidence link that must be attested again and again. */
export interface Review {
  readonly link: EvidenceLink;
  /** `docs/tls.md must be attested every 3 months`. */
  readonly often: Sentence;
  /** The day on which it is due; null where it was never attested by somebody whose word counts. */
  readonly due: string | null;
}

/** A finding for every link of which `wrong` says what is wrong with its review. */
export function reviews(facts: Facts, wrong: (review: Review) => Sentence | null): readonly Found[] {
  return facts.program.controls.flatMap((control) =>
    control.evidence.flatMap((link) => {
      const review = reviewOf(facts, control, link);
      const message = review === null ? null : wrong(review);
      return message === null ? [] : [foundAt(facts, control, link, message)];
    }),
  );
}

function reviewOf({ program, probes, today }: Facts, control: Control, link: EvidenceLink): Review | null {
  const every = reviewEvery(link, program);
  if (every === null) return null;
  const often = sentence`${path(link.text)} must be attested every ${words(intervalInWords(every))}`;
  const { attested } = link;
  const counts = attested !== null && !isWorthless(attested, control, { program, today, members: probes.members });
  return { link, often, due: counts ? dayAfter(attested.on, every) : null };
}

function foundAt(facts: Facts, control: Control, link: EvidenceLink, message: Sentence): Found {
  const location = locationAt(facts, (link.attested ?? link).place);
  const subject = [control.id, link.text];
  return { subject, message, location, explainedBy: [location.path], ...aboutControl(control) };
}

/** `docs/tls.md must be attested every 3 months; @alice last did on 2026-01-31`. */
export function lastReview({ link: { attested }, often }: Review): Sentence {
  return attested === null ? often : sentence`${often}; ${code(attested.by)} last did on ${words(attested.on)}`;
}
