import { comment } from "./comment.ts";
import type { Event } from "./event.ts";
import { type Asked, jobOf, type Surroundings } from "./job.ts";
import { mergeGroup } from "./merge-group.ts";
import { post } from "./post.ts";
import { posture } from "./posture.ts";
import { pullRequest } from "./pull-request.ts";

/** One event, one road. */
export async function serveEvent(
  surroundings: Surroundings,
  asked: Asked,
  event: Exclude<Event, { readonly kind: "nothing" }>,
): Promise<number> {
  surroundings.begins?.();
  const job = jobOf(surroundings, asked);
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
  }
}
