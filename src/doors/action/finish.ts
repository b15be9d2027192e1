import type { Report } from "../../model/report.ts";
import type { Outlet } from "../../ports.ts";
import { publish } from "../../publish.ts";
import { conclude, tell } from "./conclusion.ts";
import type { Job } from "./job.ts";
import { reportPathOf } from "./outlets.ts";
import { setOutputs } from "./outputs.ts";

/** Brings the report to its outlets, sets the outputs, says the verdict; the job's exit code. */
export async function finish(job: Job, report: Report, outlets: readonly Outlet[]): Promise<number> {
  await deliver(job, report, outlets);
  return conclude(job.step, report);
}

/** As `finish`, where the verdict is not the job's. */
export async function deliver(job: Job, report: Report, outlets: readonly Outlet[]): Promise<void> {
  const { step, settings, runner } = job;
  const deliveries = await publish(report, outlets);
  tell(step, deliveries);
  setOutputs(step, report.verdict.is, report, { deliveries, reportPath: reportPathOf(settings, runner) });
}
