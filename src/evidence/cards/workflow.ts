import { key } from "../../keys/asks.ts";
import { judgeWorkflow } from "../kinds/workflow-link.ts";
import type { Card } from "./card.ts";

/** A GitHub Actions workflow, or one job of it. */
export const workflowCard: Card<"workflow"> = {
  written: { workflow: "path" },
  judge: judgeWorkflow,
  asks: { path: key, job: key },
};
