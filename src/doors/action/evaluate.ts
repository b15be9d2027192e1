import type { Report } from "../../model/report.ts";
import { type Evaluation, evaluate, unreadReport } from "../../pulls/evaluate.ts";
import type { Job } from "./job.ts";

/** A job's one report: it cannot come back later, so what is not known now could not be evaluated. */
export async function evaluateOnce(job: Job, evaluation: Evaluation): Promise<Report> {
  const evaluated = await evaluate(job, evaluation);
  switch (evaluated.is) {
    case "report":
      return evaluated.report;
    case "superseded":
    case "unsettled":
    case "put-off":
      return unreadReport(job, evaluation, evaluated.because);
  }
}
