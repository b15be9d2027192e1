import { key } from "../../keys/asks.ts";
import { isSameCheck } from "../follows/same-check.ts";
import { judgeCheck } from "../kinds/check-link.ts";
import { unaskedChecks } from "../kinds/unasked-checks.ts";
import { lessOfCheck } from "../less/check.ts";
import type { Card } from "./card.ts";

/** A check run or commit status of the very commit that is judged. */
export const checkCard: Card<"check"> = {
  written: { check: "name", app: "app", workflow: "workflow" },
  judge: judgeCheck,
  isOfCommit: true,
  notes: unaskedChecks,
  follows: isSameCheck,
  // Any pull request can add a job of that name: what the workflow does for the check is compared as a workflow link is.
  lessInFiles: lessOfCheck,
  asks: { name: key, app: key, workflow: key },
};
