import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds. */
const step = 250;

/** Waits until a multiple of a quarter second after `started` (of `performance.now`), so that the time of a refusal does not tell what is there. */
export async function evenly(started: number): Promise<void> {
  const passed = performance.now() - started;
  await sleep(Math.ceil(passed / step) * step - passed);
}
