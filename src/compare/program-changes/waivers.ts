import { accepts } from "../../assess/waivers.ts";
import { by } from "../../model/order.ts";
import { atHead } from "../../model/place.ts";
import type { Waiver } from "../../model/program.ts";
import { plain } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { ProgramChange } from "./programs.ts";

/** `waiver-added`: a finding accepted that was not, or accepted for longer; one that a pattern of base accepts as long is not new. */
export const waiversAdded: ProgramChange = ({ base, head }) =>
  [...longest(head.waivers).values()].flatMap((waiver) => {
    const before = base.waivers.filter((was) => takesIn(was, waiver)).map((was) => was.expires);
    const until = before.sort().at(-1) ?? null;
    if (until !== null && waiver.expires <= until) return [];
    const longer = `${until === null ? "none" : `until ${until}`} -> until ${waiver.expires}`;
    return [
      finding("waiver-added", [waiver.fingerprint], {
        message: plain(
          `waiver of ${waiver.fingerprint}: ${longer} (${JSON.stringify(waiver.reason)}, ${waiver.approvedBy})`,
        ),
        location: atHead(waiver.place),
        explainedBy: [waiver.place.path],
      }),
    ];
  });

/** Whether a waiver accepts all that another does. */
function takesIn(was: Waiver, is: Waiver): boolean {
  if (was.isPattern === is.isPattern && was.fingerprint === is.fingerprint) return true;
  return was.isPattern && !is.isPattern && accepts(was, is.fingerprint);
}

/** By what it accepts, the waiver that holds longest. */
function longest(waivers: readonly Waiver[]): ReadonlyMap<string, Waiver> {
  const ordered = [...waivers].sort(by((waiver) => waiver.expires));
  return new Map(ordered.map((waiver) => [`${waiver.isPattern} ${waiver.fingerprint}`, waiver]));
}
