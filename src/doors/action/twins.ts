import { type Twin, type Twins, worstTwin } from "../../pulls/twins.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Job } from "./job.ts";

const ofAnother = "close one of the two, or push a commit of its own to one of them";
const ofCommit = "push a commit that no other pull request has";

/** How a job ends that would be green, for the pull requests that share its commit: red for the worst of them, which may be one that is not listed. */
export function forTwins({ step }: Job, twins: Twins, next = ofAnother): number {
  const worst = worstTwin(twins);
  if (worst === null && !twins.isCut) return exitCodes.pass;
  const verdict = worst?.verdict ?? "error";
  const message = `${said(worst)}; a check belongs to a commit, so this one fails too: ${worst === null ? ofCommit : next}`;
  step.annotate("error", message, { title: "controldiff" });
  step.setOutput("conclusion", verdict);
  return verdict === "fail" ? exitCodes.findings : exitCodes.configuration;
}

function said(worst: Twin | null): string {
  if (worst === null)
    return "more pull requests have this commit than GitHub lists at once, and those could not be evaluated";
  const how = worst.verdict === "fail" ? "fails" : "could not be evaluated";
  return `#${worst.number} into ${worst.baseBranch} is at the same commit and ${how}`;
}
