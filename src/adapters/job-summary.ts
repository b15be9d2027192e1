import { summary } from "@actions/core";
import type { Report } from "../model/report.ts";
import type { Outlet } from "../ports.ts";

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions: 1 MiB for a step, and what is longer is not shown at all. */
export const summaryLimit = 1_000_000;

/** The summary of the job that runs; where the runner offers none, it is skipped. */
export function jobSummary(render: (report: Report) => string): Outlet {
  const name = "job summary";
  return {
    name,
    async deliver(report) {
      const delivered = { outlet: name, note: "", url: null };
      if ((process.env.GITHUB_STEP_SUMMARY ?? "") === "") return { ...delivered, outcome: "skipped" };
      const text = render(report);
      const size = Buffer.byteLength(text);
      if (size > summaryLimit) throw new Error(`${size} bytes are more than GitHub shows (${summaryLimit})`);
      await summary.addRaw(text).write();
      return { ...delivered, outcome: "written" };
    },
  };
}
