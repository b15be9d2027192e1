import type { Actor, Responsibility, UserEntityResponsibility } from "../model/program.ts";
import type { ProviderReport } from "../model/provider-report.ts";
import { code, quote, sentence } from "../model/sentence.ts";
import { effect, type Keys, key, never, parts, words } from "./asks.ts";
import { withoutYears } from "./years.ts";

const reportAsAWhole = effect(
  ["report-weakened"],
  "for which days a report speaks, and how long it is relied on, follows from all of its keys",
);

export const reportKeys: Keys<ProviderReport> = {
  // Of another year it is the next report; of another name, another one.
  title: {
    is: "any",
    differs: (was, is) => withoutYears(was) !== withoutYears(is),
    show: (title) => [quote(title)],
    rule: "report-weakened",
  },
  type: reportAsAWhole,
  from: reportAsAWhole,
  to: reportAsAWhole,
  bridge: reportAsAWhole,
  validUntil: reportAsAWhole,
};

export const dutyKeys: Keys<UserEntityResponsibility> = {
  id: never("what a customer merely has to do for itself counts for nothing"),
  text: words,
  criteria: never("what a customer merely has to do for itself counts for nothing"),
};

export const actorKeys: Keys<Actor> = {
  id: key,
  kind: { is: "any", differs: (was, is) => was !== is },
  name: words,
  method: { is: "any", differs: (was, is) => was !== is },
  report: parts(reportKeys, { before: "report " }),
  inheritFrom: {
    is: "any",
    differs: (was, is) => was?.cloud !== is?.cloud,
    show: (from) => (from === null ? sentence`nothing` : [code(from.cloud)]),
  },
  owner: effect(["owner-changed"], "the owner of its controls that name none"),
  duties: never("what a customer merely has to do for itself counts for nothing"),
};

const answers = effect(["actor-changed", "criterion-descoped"], "who answers depends on what else is written");

export const responsibilityKeys: Keys<Responsibility> = {
  criterion: answers,
  roles: answers,
  points: answers,
  derivedFrom: never("it says where the rest comes from"),
};
