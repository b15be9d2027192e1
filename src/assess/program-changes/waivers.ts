import { by } from "../../model/order.ts";
import type { Waiver } from "../../model/program.ts";
import { finding } from "../rules.ts";
import { atHead, type ProgramChange } from "./programs.ts";

/** `waiver-added`: a finding accepted that was not, or accepted for longer. */
export const waiversAdded: ProgramChange = ({ base, head }) => {
  const before = longest(base.waivers);
  return [...longest(head.waivers).values()].flatMap((waiver) => {
    const was = before.get(waiver.fingerprint)?.expires ?? null;
    if (was !== null && waiver.expires <= was) return [];
    const until = `${was === null ? "none" : `until ${was}`} -> until ${waiver.expires}`;
    return [
      finding("waiver-added", [waiver.fingerprint], {
        message: `waiver of ${waiver.fingerprint}: ${until} (${JSON.stringify(waiver.reason)}, ${waiver.approvedBy})`,
        location: atHead(waiver.place),
        explainedBy: [waiver.place.path],
      }),
    ];
  });
};

/** By fingerprint, the waiver that holds longest. */
function longest(waivers: readonly Waiver[]): ReadonlyMap<string, Waiver> {
  return new Map([...waivers].sort(by((waiver) => waiver.expires)).map((waiver) => [waiver.fingerprint, waiver]));
}
