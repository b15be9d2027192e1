import type { Today } from "../model/assessment.ts";
import { groupBy } from "../model/group-by.ts";
import { by } from "../model/order.ts";
import type { Control, Program } from "../model/program.ts";
import {
  currencyInWords,
  currencyOf,
  type ProviderReport,
  reportFlaw,
  reportInWords,
} from "../model/provider-report.ts";
import type { ActorSummary } from "../model/report/actor-summary.ts";

/** The parties of a program as a report tells of them, in code unit order of ids. */
export function actorSummaries({ actors, controls }: Program, today: Today): readonly ActorSummary[] {
  const inOrder = [...actors.values()].sort(by(({ id }) => id));
  const expected = groupBy(
    controls.filter(({ complementary }) => complementary !== null),
    ({ actor }) => actor,
  );
  return inOrder.map(({ id, name, kind, method, report, duties }) => ({
    id,
    name,
    kind,
    method,
    report: report === null ? null : reportSummary(report, today),
    complementary: (expected.get(id) ?? []).map(stated),
    responsibilities: duties.map((duty) => ({ id: duty.id, text: duty.text, criteria: duty.criteria })),
  }));
}

function reportSummary(report: ProviderReport, today: Today): NonNullable<ActorSummary["report"]> {
  const { until, by } = currencyOf(report);
  const isCurrent = reportFlaw(report, today) === null;
  const inWords = `${reportInWords(report)}, ${currencyInWords(report)}`;
  const { title, type, from, to } = report;
  return { title, type, from, to, until, by, isCurrent, inWords };
}

function stated({ id, title, complementary, satisfies }: Control): ActorSummary["complementary"][number] {
  return { id, kind: complementary ?? "csoc", text: title, criteria: satisfies.map(({ criterion }) => criterion) };
}
