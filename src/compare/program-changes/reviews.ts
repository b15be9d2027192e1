import { intervalInFull } from "../../keys/show.ts";
import { aboutControl } from "../../model/about-control.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import type { Control } from "../../model/program.ts";
import { code, sentence } from "../../model/sentence.ts";
import { isLonger, reviewEvery } from "../../model/time/interval.ts";
import { finding } from "../../rules/make-finding.ts";
import type { KeptControl, ProgramChange, Programs } from "./programs.ts";

/** `policy-loosened`: evidence is to be read less often, by what the policy, its control or the link itself says. */
export const reviewsLengthened: ProgramChange = (programs) =>
  programs.kept.flatMap((control) => ofControl(control, programs));

function ofControl({ is, links }: KeptControl, programs: Programs): readonly Finding[] {
  return links.flatMap(({ link, successors: next }) => {
    const longer = next.filter((one) => isLonger(link.reviewEvery, reviewEvery(one, programs.head)));
    const [first] = longer;
    return first === undefined || longer.length < next.length ? [] : [lengthened(link, first, is, programs)];
  });
}

function lengthened(was: EvidenceLink, is: EvidenceLink, control: Control, { head }: Programs): Finding {
  const setting = `review-every of ${control.id} ${was.text}`;
  return finding("policy-loosened", [setting], {
    message: sentence`${code(setting)}: ${intervalInFull(was.reviewEvery)} → ${intervalInFull(reviewEvery(is, head))}`,
    location: atHead(is.place),
    explainedBy: [is.place.path],
    ...aboutControl(control),
  });
}
