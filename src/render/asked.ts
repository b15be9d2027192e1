import { splitCriterionKey } from "../model/catalogue.ts";
import { byText } from "../model/order.ts";
import type { Report } from "../model/report.ts";

/** What our labels begin with, by what they say. */
export const labelPrefixes = { control: "control/", framework: "framework/" } as const;

export type LabelBy = keyof typeof labelPrefixes;

/** GitHub's limit of a label's name. */
const longestLabel = 50;

/** The owners of the controls that a change affects, each once; those that are known to be gone are left out. */
export function ownersAffected(report: Report): readonly string[] {
  const affected = new Set(report.affected.map(({ control }) => control));
  const gone = new Set(
    report.findings.flatMap(({ rule, control, standing }) =>
      rule === "owner-invalid" && standing !== "resolved" ? [control] : [],
    ),
  );
  const owners = report.controls
    .filter(({ id, at }) => affected.has(id) && at.side === "head" && !gone.has(id))
    .flatMap(({ owner }) => (owner?.startsWith("@") ? [owner] : []));
  const once = new Map(owners.map((owner) => [owner.toLowerCase(), owner]));
  return [...once.values()].sort(byText);
}

/** The labels of a change, by the controls that it affects or the frameworks whose criteria its findings are about. */
export function labelsFor(report: Report, by: LabelBy): readonly string[] {
  const names = by === "control" ? report.affected.map(({ control }) => control) : frameworks(report);
  return [...new Set(names)].map((name) => `${labelPrefixes[by]}${name}`.slice(0, longestLabel)).sort(byText);
}

/** Those that new findings are about; a change that breaks nothing has none. */
function frameworks({ findings }: Report): readonly string[] {
  return findings
    .filter(({ standing }) => standing === "introduced")
    .flatMap(({ criteria }) => criteria.map((key) => splitCriterionKey(key).framework));
}
