import { aboutControl } from "../../assess/about-control.ts";
import type { EvidenceLink, Interval } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import { intervalInWords, isLonger, reviewEvery } from "../../model/interval.ts";
import { finding } from "../../model/make-finding.ts";
import type { Control } from "../../model/program.ts";
import { plain } from "../../model/sentence.ts";
import { successorsOf } from "../link-succession.ts";
import { atHead, keptControls, type ProgramChange, type Programs } from "./programs.ts";

/** `policy-loosened`: evidence is to be read less often, by the policy or by what a control or a link says. */
export const reviewsLengthened: ProgramChange = (programs) => {
  const [was, is] = [programs.base.policy.reviewEvery, programs.head.policy.reviewEvery];
  const place = programs.head.policy.place;
  const policy = isLonger(was, is)
    ? [
        finding("policy-loosened", ["review-every"], {
          message: plain(inWords("review-every", was, is)),
          location: atHead(place),
          explainedBy: [place.path],
        }),
      ]
    : [];
  return [...policy, ...keptControls(programs).flatMap(({ was, is }) => ofControl(was, is, programs))];
};

function ofControl(was: Control, is: Control, programs: Programs): readonly Finding[] {
  return was.evidence.flatMap((link) => {
    const next = successorsOf(link, was, is, programs.succession);
    const longer = next.filter((one) => isLonger(link.reviewEvery, reviewEvery(one, programs.head)));
    const [first] = longer;
    return first === undefined || longer.length < next.length ? [] : [lengthened(link, first, is, programs)];
  });
}

function lengthened(was: EvidenceLink, is: EvidenceLink, control: Control, { head }: Programs): Finding {
  const setting = `review-every of ${control.id} ${was.text}`;
  return finding("policy-loosened", [setting], {
    message: plain(inWords(setting, was.reviewEvery, reviewEvery(is, head))),
    location: atHead(is.place),
    explainedBy: [is.place.path],
    ...aboutControl(control),
  });
}

function inWords(setting: string, was: Interval | null, is: Interval | null): string {
  const [before, after] = [was, is].map((one) => (one === null ? "none" : intervalInWords(one)));
  return `${setting}: ${before} -> ${after}`;
}
