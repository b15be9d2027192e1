import { aboutControl } from "../../assess/about-control.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import { finding } from "../../model/make-finding.ts";
import type { Control } from "../../model/program.ts";
import { plain } from "../../model/sentence.ts";
import { asksLess, successorsOf } from "../link-succession.ts";
import { atBase, atHead, keptControls, type ProgramChange, type Programs } from "./programs.ts";

/** `evidence-withdrawn`: a link that nothing took the place of, or that now proves less. */
export const evidenceWithdrawn: ProgramChange = (programs) =>
  keptControls(programs).flatMap(({ was, is }) => was.evidence.flatMap((link) => withdrawn(link, was, is, programs)));

function withdrawn(link: EvidenceLink, was: Control, is: Control, { succession }: Programs): readonly Finding[] {
  const successors = successorsOf(link, was, is, succession);
  const first = successors[0];
  if (first === undefined) return [told(is, link, "removed", null)];
  if (successors.some((successor) => asksLess(link, successor) === null)) return [];
  return [told(is, link, asksLess(link, first) ?? "", first)];
}

function told(control: Control, link: EvidenceLink, less: string, successor: EvidenceLink | null): Finding {
  return finding("evidence-withdrawn", [control.id, link.text], {
    message: plain(
      successor === null
        ? `evidence ${link.text} of ${control.id} -> ${less}`
        : `evidence ${link.text} of ${control.id}: ${less}`,
    ),
    location: successor === null ? atBase(link.place) : atHead(successor.place),
    explainedBy: [control.place.path, link.place.path],
    ...aboutControl(control),
  });
}
