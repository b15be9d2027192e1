import { by } from "../model/order.ts";
import type { Report, SummedUp } from "../model/report.ts";

/** The same report without the findings that base has too and that the verdict does not rest on, which are counted by rule. */
export function inBrief(report: Report): Report {
  const named = new Set(report.verdict.because);
  const isLeftOut = ({ standing, blocking, fingerprint }: Report["findings"][number]) =>
    standing === "existing" && !blocking && !named.has(fingerprint);
  const counts = new Map<SummedUp["rule"], number>();
  for (const found of report.findings) if (isLeftOut(found)) counts.set(found.rule, (counts.get(found.rule) ?? 0) + 1);
  const summedUp = [...counts].map(([rule, count]): SummedUp => ({ rule, standing: "existing", count }));
  const findings = report.findings.filter((found) => !isLeftOut(found));
  return { ...report, findings, summedUp: summedUp.sort(by(({ rule }) => rule)) } as Report;
}
