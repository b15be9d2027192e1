/** Milliseconds: more than what GitHub usually takes for the few answers that a refusal needs. */
export const usualStep = 2_000;

/** Waits until a multiple of the step after `started` (of `performance.now`), so that the time of a refusal does not tell what is there. */
export function evenly(started: number, step: number): Promise<void> {
  return new Promise((over) => setTimeout(over, untilStep(performance.now() - started, step)));
}

/** Milliseconds from `passed` to the end of its step. */
export function untilStep(passed: number, step: number): number {
  return Math.max(1, Math.ceil(passed / step)) * step - passed;
}
