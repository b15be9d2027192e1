import type { Step } from "../../adapters/runner/step.ts";
import type { Report } from "../../model/report.ts";
import type { Delivery } from "../../ports.ts";

/** `none`: there was nothing to evaluate. */
type Conclusion = Report["verdict"]["is"];

/** What became of the report; null: there is none. */
export interface Published {
  readonly deliveries: readonly Delivery[];
  readonly reportPath: string;
}

/** Larger lists are in the report; outputs end up in shell scripts and have 1 MB. */
const mostIds = 100;

/** Sets every output, whatever happened. To be called before the job fails: a step that failed keeps what it has set. */
export function setOutputs(
  step: Step,
  conclusion: Conclusion,
  report: Report | null,
  published: Published | null,
): void {
  const values = Object.entries(outputsOf(conclusion, report, published));
  for (const [name, value] of values) step.setOutput(name, value);
}

/** The outputs by their names, all of them. */
function outputsOf(
  conclusion: Conclusion,
  report: Report | null,
  published: Published | null,
): Readonly<Record<string, string>> {
  const introduced = (group: string) => report?.counts.introducedByGroup[group] ?? 0;
  const affected = (report?.affected ?? []).map(({ control }) => control);
  const to = (outlet: string) => published?.deliveries.find((delivery) => delivery.outlet === outlet);
  return {
    conclusion,
    "new-gaps": String(introduced("new-gap")),
    "broken-links": String(introduced("broken-evidence")),
    introduced: String(report?.counts.introduced ?? 0),
    fixed: String(report?.counts.resolved ?? 0),
    "affected-controls": JSON.stringify(affected.slice(0, mostIds)),
    complete: String(report?.complete ?? false),
    "report-path": to("report file")?.outcome === "written" ? (published?.reportPath ?? "") : "",
    "comment-url": to("comment")?.url ?? "",
    due: String(report?.due?.length ?? 0),
    "issue-url": to("issue")?.url ?? "",
  };
}
