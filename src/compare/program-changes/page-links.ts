import { leavesOutMore, pageLinksInFull } from "../../keys/page-links.ts";
import { aboutControl } from "../../model/about-control.ts";
import type { Finding } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import { code, sentence } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { KeptControl, ProgramChange, Programs } from "./programs.ts";

/** `policy-loosened`: fewer links inside an evidence page are looked at, by what the link or its control says; what the policy says is told of it. */
export const pageLinksLeftOut: ProgramChange = (programs) =>
  programs.kept.flatMap((control) => ofControl(control, programs));

function ofControl({ is, links }: KeptControl, programs: Programs): readonly Finding[] {
  const isPolicysOwn = leavesOutMore(programs.base.policy.links, programs.head.policy.links);
  return links.flatMap(({ link, successors }) => {
    if (link.kind !== "path") return [];
    const next = successors.flatMap((one) => (one.kind === "path" ? [one] : []));
    const less = next.filter((one) => leavesOutMore(link.links, one.links));
    const [first] = less;
    if (first === undefined || less.length < next.length) return [];
    if (
      isPolicysOwn &&
      first.links.saidBy === "policy" &&
      link.links.saidBy !== "link" &&
      link.links.saidBy !== "control"
    )
      return [];
    const setting = `links of ${is.id} ${link.text}`;
    return [
      finding("policy-loosened", [setting], {
        message: sentence`${code(setting)}: ${pageLinksInFull(link.links)} → ${pageLinksInFull(first.links)}`,
        location: atHead(first.place),
        explainedBy: [first.place.path],
        ...aboutControl(is),
      }),
    ];
  });
}
