import type { Finding } from "../../model/finding.ts";
import { at, type Facts } from "../facts.ts";
import { finding } from "../rules.ts";
import { isInForce } from "../waivers.ts";

/** `waiver-expired`: its day is past and no other waiver took its place. */
export function expiredWaivers(facts: Facts): readonly Finding[] {
  const { waivers } = facts.program;
  const inForce = new Set(
    waivers.filter((waiver) => isInForce(waiver, facts.today)).map((waiver) => waiver.fingerprint),
  );
  return waivers
    .filter((waiver) => !inForce.has(waiver.fingerprint))
    .map((waiver) =>
      finding("waiver-expired", [waiver.fingerprint], {
        message: `the waiver of ${waiver.fingerprint} expired on ${waiver.expires}`,
        location: at(facts, waiver.place),
        explainedBy: [waiver.place.path],
      }),
    );
}
