import type { Report } from "../../../model/report.ts";
import type { Delivery, Outlet } from "../../../ports.ts";
import { describeError, isNotAllowed } from "../client/errors.ts";

/** What came of an outlet that has no page to link to. */
export type Outcome = Pick<Delivery, "outcome" | "note">;

/** An outlet beside the comment, that never alters the verdict: what goes wrong is told behind `failed`. */
export function sideOutlet(name: string, failed: string, write: (report: Report) => Promise<Outcome>): Outlet {
  return {
    name,
    async deliver(report) {
      try {
        return { outlet: name, url: null, ...(await write(report)) };
      } catch (error) {
        return { outlet: name, url: null, outcome: "failed", note: `${failed}: ${why(error)}` };
      }
    },
  };
}

/** Why something about a pull request was not written. */
export function why(error: unknown): string {
  return isNotAllowed(error) ? "this token may not, it needs `pull-requests: write`" : describeError(error);
}
