import { type Twins, worstTwin } from "../../pulls/twins.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Job } from "./job.ts";

const ofAnother = "close one of the two, or push a commit of its own to one of them";

/** How a job ends that would be green, for the pull requests that share its commit: red for the worst of them. */
export function forTwins({ step }: Job, twins: Twins, next = ofAnother): number {
  const worst = worstTwin(twins);
  if (worst === null) return exitCodes.pass;
  const { number, baseBranch, verdict } = worst;
  const how = verdict === "fail" ? "fails" : "could not be evaluated";
  const message = `#${number} into ${baseBranch} is at the same commit and ${how}; a check belongs to a commit, so this one fails too: ${next}`;
  step.annotate("error", message, { title: "controldiff" });
  step.setOutput("conclusion", verdict);
  return verdict === "fail" ? exitCodes.findings : exitCodes.configuration;
}
