import { key } from "../../keys/asks.ts";
import { isMovedFile } from "../follows/moved-file.ts";
import { isSameJob, isSplitOff } from "../follows/same-part.ts";
import { judgeWorkflow } from "../kinds/workflow-link.ts";
import { lessOfWorkflow } from "../less/workflow.ts";
import type { Card } from "./card.ts";

/** A GitHub Actions workflow, or one job of it. */
export const workflowCard: Card<"workflow"> = {
  written: { workflow: "path", on: "on" },
  judge: judgeWorkflow,
  lessInFiles: lessOfWorkflow,
  follows: (next, link, sides) =>
    (isMovedFile(next, link, sides) && isSameJob(next, link, sides)) || isSplitOff(next, link, sides),
  asks: {
    path: key,
    job: key,
    on: { is: "any", differs: (was, is) => was !== null && was !== is },
  },
};
