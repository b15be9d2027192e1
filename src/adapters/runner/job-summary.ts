import type { Report } from "../../model/report.ts";
import type { Outlet } from "../../ports.ts";
import type { Step } from "./step.ts";

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions: 1 MiB for a step, and what is longer is not shown at all. */
const summaryLimit = 1_000_000;

/** The summary of the job that runs; where the runner offers none, it is skipped. Throws when there is more than GitHub shows. */
export function jobSummary(step: Step, render: (report: Report) => string): Outlet {
  const name = "job summary";
  return {
    name,
    async deliver(report) {
      const text = render(report);
      const size = Buffer.byteLength(text);
      if (size > summaryLimit) throw new Error(`${size} bytes are more than GitHub shows (${summaryLimit})`);
      return { outlet: name, outcome: (await step.summarize(text)) ? "written" : "skipped", note: "", url: null };
    },
  };
}
