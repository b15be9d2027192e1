import { setFlagsFromString } from "node:v8";

/** V8 13 is Node 24's. Other versions may not know these names, and would say so on standard error. */
const known = "13.";

/**
 * Invocations before a function is optimized, about ten times V8's own: a run ends within a second or two, and most of what V8 optimizes by
 * its own counts is not run often enough after that to pay for it. Measured: 17 % less CPU for 16,000 files, 8 % for 200,000. Without
 * optimization 200,000 files take a fifth more.
 */
const counts = {
  "invocation-count-for-maglev": 2_000,
  "invocation-count-for-maglev-osr": 2_000,
  "invocation-count-for-turbofan": 30_000,
  "invocation-count-for-osr": 8_000,
};

/** Lets V8 spend less on compiling, as suits a process that soon ends. */
export function expectShortRun(v8 = process.versions.v8): void {
  if (!v8.startsWith(known)) return;
  for (const [name, count] of Object.entries(counts)) setFlagsFromString(`--${name}=${count}`);
}
