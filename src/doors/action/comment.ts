import type { CommentEvent } from "./event.ts";
import type { Job } from "./job.ts";
import { nothing } from "./nothing.ts";

/** A new comment on a pull request: carries out a command where its first line is one. */
export async function comment(job: Job, _event: CommentEvent): Promise<number> {
  return nothing(job, "commands are not served yet");
}
