import { atBase, atHead } from "../../model/place.ts";
import {
  currencyInWords,
  currencyOf,
  customaryMonths,
  leastMonths,
  type ProviderReport,
  reportInWords,
} from "../../model/provider-report.ts";
import { because, code, type Sentence, sentence, words } from "../../model/sentence.ts";
import { dayAfter, monthsAfter } from "../../model/time/days.ts";
import { daysBetween } from "../../model/time/days-between.ts";
import { finding } from "../../rules/make-finding.ts";
import type { ProgramChange } from "./programs.ts";

/** `report-weakened`: a provider's report that is gone, of a weaker type, over an earlier or shorter period, or relied on for longer. */
export const reportsWeakened: ProgramChange = ({ base, head }) =>
  [...base.actors.values()].flatMap(({ id, report: was }) => {
    const actor = head.actors.get(id);
    if (was === null || actor === undefined) return [];
    const is = actor.report;
    const how = is === null ? sentence`removed` : weakening(was, is);
    if (how === null) return [];
    const after = is === null ? how : sentence`${inFull(is)}${because(how)}`;
    return [
      finding("report-weakened", [id], {
        message: sentence`report of ${code(id)}: ${inFull(was)} → ${after}`,
        location: is === null ? atBase(was.place) : atHead(is.place),
        actor: id,
        explainedBy: [was.place.path, actor.place.path],
      }),
    ];
  });

function weakening(was: ProviderReport, is: ProviderReport): Sentence | null {
  if (is.type < was.type) return sentence`type 1 does not cover operation`;
  if (is.to < was.to) return sentence`it ends earlier`;
  return reliedOnLonger(was, is) ?? overLess(was, is);
}

/** Relied on later on the word of no later day; or, of a later one, for longer after its end than the one before and than is customary. */
function reliedOnLonger(was: ProviderReport, is: ProviderReport): Sentence | null {
  const [before, after] = [currencyOf(was).until, currencyOf(is).until];
  if (is.to === was.to)
    return after > before
      ? sentence`relied on until ${words(after)} instead of ${words(before)}, and covers no later day`
      : null;
  const allowed = Math.max(daysBetween(was.to, before), daysBetween(is.to, monthsAfter(is.to, customaryMonths)));
  const days = daysBetween(is.to, after);
  return days > allowed ? sentence`relied on for ${days} days after its end instead of ${allowed}` : null;
}

/** A type 2 report is about operation over a period: one of a shorter period says less. */
function overLess(was: ProviderReport, is: ProviderReport): Sentence | null {
  if (is.from === null || was.from === null) return null;
  if (is.to === was.to) return is.from > was.from ? sentence`its period is shorter` : null;
  if (is.from > dayAfter(was.to))
    return sentence`nothing covers the days between ${words(was.to)} and ${words(is.from)}`;
  const isShorter = daysBetween(is.from, is.to) < daysBetween(was.from, was.to);
  return isShorter && dayAfter(is.to) < monthsAfter(is.from, leastMonths)
    ? sentence`its period is shorter than ${leastMonths} months`
    : null;
}

function inFull(report: ProviderReport): Sentence {
  return [code(`${reportInWords(report)}, ${currencyInWords(report)}`)];
}
