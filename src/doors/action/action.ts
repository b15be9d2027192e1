import { readFileSync } from "node:fs";
import { comment } from "./comment.ts";
import { failed } from "./conclusion.ts";
import { readEvent } from "./event.ts";
import { type Job, jobOf, type Surroundings } from "./job.ts";
import { mergeGroup } from "./merge-group.ts";
import { nothing } from "./nothing.ts";
import { setOutputs } from "./outputs.ts";
import { post } from "./post.ts";
import { posture } from "./posture.ts";
import { pullRequest } from "./pull-request.ts";

/** The Action: what GitHub's runner says in, an exit code out. The one place that catches, so that nobody ever sees a stack trace. */
export async function action(surroundings: Surroundings): Promise<number> {
  const { step } = surroundings;
  try {
    return await serve(jobOf(surroundings));
  } catch (error) {
    setOutputs(step, "error", null, null);
    return failed(step, error);
  }
}

/** One event, one road. */
async function serve(job: Job): Promise<number> {
  const event = readEvent(job.runner, textOf(job.runner.eventPath));
  switch (event.kind) {
    case "pull-request":
      return pullRequest(job, event);
    case "merge-group":
      return mergeGroup(job, event);
    case "posture":
      return posture(job, event);
    case "comment":
      return comment(job, event);
    case "run":
      return post(job, event);
    case "nothing":
      return nothing(job, event.because);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
