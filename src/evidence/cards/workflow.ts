import { key } from "../../keys/asks.ts";
import { isMovedFile } from "../follows/moved-file.ts";
import { isSameJob } from "../follows/same-part.ts";
import { judgeWorkflow } from "../kinds/workflow-link.ts";
import type { Card } from "./card.ts";

/** A GitHub Actions workflow, or one job of it. */
export const workflowCard: Card<"workflow"> = {
  written: { workflow: "path" },
  judge: judgeWorkflow,
  follows: (next, link, sides) => isMovedFile(next, link, sides) && isSameJob(next, link, sides),

  asks: { path: key, job: key },
};
