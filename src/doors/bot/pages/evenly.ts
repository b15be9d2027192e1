import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds: more than what GitHub usually takes for the few answers that a refusal needs. */
const step = 2_000;

/** Waits until a multiple of the step after `started` (of `performance.now`), so that the time of a refusal does not tell what is there. */
export async function evenly(started: number): Promise<void> {
  await sleep(untilStep(performance.now() - started));
}

/** Milliseconds from `passed` to the end of its step. */
export function untilStep(passed: number): number {
  return Math.max(1, Math.ceil(passed / step)) * step - passed;
}
