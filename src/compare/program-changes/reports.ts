import { dayAfter } from "../../model/days.ts";
import { atBase, atHead } from "../../model/place.ts";
import { currencyInWords, currencyOf, type ProviderReport, reportInWords } from "../../model/provider-report.ts";
import { plain } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { ProgramChange } from "./programs.ts";

/** `report-weakened`: a provider's report that is gone, of a weaker type, over an earlier or shorter period, or relied on for longer. */
export const reportsWeakened: ProgramChange = ({ base, head }) =>
  [...base.actors.values()].flatMap(({ id, report: was }) => {
    const actor = head.actors.get(id);
    if (was === null || actor === undefined) return [];
    const is = actor.report;
    const how = is === null ? "removed" : weakening(was, is);
    if (how === null) return [];
    return [
      finding("report-weakened", [id], {
        message: plain(`report of ${id}: ${inFull(was)} -> ${is === null ? how : `${inFull(is)} (${how})`}`),
        location: is === null ? atBase(was.place) : atHead(is.place),
        actor: id,
        explainedBy: [was.place.path, actor.place.path],
      }),
    ];
  });

function weakening(was: ProviderReport, is: ProviderReport): string | null {
  const [before, after] = [currencyOf(was).until, currencyOf(is).until];
  if (is.type < was.type) return "type 1 says nothing of operation";
  if (is.to < was.to) return "it ends earlier";
  if (is.to === was.to && after > before)
    return `relied on until ${after} and not ${before}, and speaks for no later day`;
  if (is.from === null || was.from === null) return null;
  if (is.to === was.to && is.from > was.from) return "its period is shorter";
  return is.from > dayAfter(was.to) ? `nothing speaks for the days between ${was.to} and ${is.from}` : null;
}

function inFull(report: ProviderReport): string {
  return `${reportInWords(report)}, ${currencyInWords(report)}`;
}
