import type { Finding } from "../../model/finding.ts";
import { by } from "../../model/order.ts";
import { code, sentence, topic } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { at, type Facts } from "../facts.ts";
import { reportFlaw } from "../inheritance.ts";

/** `report-expired`: a provider's report that cannot be relied on today; of one that is presented inclusively none is relied on. */
export function expiredReports(facts: Facts): readonly Finding[] {
  const providers = [...facts.program.actors.values()].filter(({ method }) => method !== "inclusive");
  return providers.sort(by((actor) => actor.id)).flatMap(({ id, report }) => {
    const flaw = report === null ? null : reportFlaw(report, facts.today);
    if (report === null || flaw === null) return [];
    return [
      finding("report-expired", [id], {
        message: sentence`${topic([code(id)])}${flaw}`,
        location: at(facts, report.place),
        actor: id,
        explainedBy: [report.place.path],
      }),
    ];
  });
}
