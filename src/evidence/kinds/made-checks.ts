import { actionsApp, type ChecksAnswer, isNamed, type MadeCheck } from "../../model/checks.ts";
import type { CheckEvidence } from "../../model/evidence.ts";

/** The checks of a commit that count for a link: by its name, and by whoever it says makes it. */
export function madeFor(link: CheckEvidence, { checks }: ChecksAnswer & { is: "told" }): readonly MadeCheck[] {
  return checks.filter((made) => isNamed(made, link.name) && isMadeByIts(link, made));
}

function isMadeByIts({ app, workflow }: CheckEvidence, made: MadeCheck): boolean {
  if (workflow !== null) return made.app === actionsApp && made.workflow === workflow;
  return app === null ? made.app !== actionsApp : made.app === app.toLowerCase();
}

/** The one of several that counts: the worst. */
export function worstOf([first, ...others]: readonly MadeCheck[]): MadeCheck | null {
  if (first === undefined) return null;
  return others.reduce((worst, one) => (badness[one.state] > badness[worst.state] ? one : worst), first);
}

/** A failure stands whatever else is still running. */
const badness = { success: 0, unproven: 1, pending: 2, failed: 3 } as const;

/** Whether a check succeeded or failed. */
export function isDecided(link: CheckEvidence, answer: ChecksAnswer): boolean {
  const state = answer.is === "told" ? worstOf(madeFor(link, answer))?.state : undefined;
  return state === "success" || state === "failed";
}

/** Whether nothing has come of a check yet, and something still may. */
export function isAwaited(link: CheckEvidence, answer: ChecksAnswer | undefined): boolean {
  if (answer?.is !== "told") return false;
  const worst = worstOf(madeFor(link, answer));
  return worst === null || worst.state === "pending";
}
