/** Seconds; the workflow that `init` writes ends its job after five minutes. */
export const defaultChecksWait = 180;
export const longestChecksWait = 3_600;

/** How long checks are waited for; null where what is written is no such number. Nothing written: the default. */
export function secondsIn(written: string): number | null {
  if (written === "") return defaultChecksWait;
  const seconds = /^\d{1,4}$/.test(written) ? Number(written) : null;
  return seconds !== null && seconds <= longestChecksWait ? seconds : null;
}
