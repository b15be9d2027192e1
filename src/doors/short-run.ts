import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** V8 13 is Node 24's. Other versions may not know these names, and would say so on standard error. */
const known = "13.";

/**
 * Invocations before a function is optimized, ten to forty times V8's own: a run ends within a second or two, and most of what V8 optimizes
 * by its own counts is not run often enough after that to pay for it. Measured: 17 % less CPU for 16,000 files, 8 % for 200,000, with ten
 * times V8's counts; another 4 to 7 % for 4,000 and 16,000 files, and none for 100,000, with forty times for what it optimizes a little.
 * Without optimization 200,000 files take a fifth more. New objects get a space of a useful size the first time it grows.
 */
const atFirst = {
  "invocation-count-for-maglev": 8_000,
  "invocation-count-for-maglev-osr": 8_000,
  "invocation-count-for-turbofan": 30_000,
  "invocation-count-for-osr": 8_000,
  "semi-space-growth-factor": 16,
};

/** Bytes of the space for new objects when it has grown once. */
const grown = 16 * 1024 * 1024;

/** Lets V8 spend less on compiling, as suits a process that soon ends. */
export function expectShortRun(v8 = process.versions.v8): void {
  if (!v8.startsWith(known)) return;
  for (const [name, value] of Object.entries(atFirst)) setFlagsFromString(`--${name}=${value}`);
}

/**
 * Keeps the space for new objects at what it has grown to when the code was loaded. V8 would make it twice as large again and again; measured:
 * 110 MB more memory for 200,000 files, and no less CPU.
 */
export function keepYoungSpace(v8 = process.versions.v8): void {
  if (!v8.startsWith(known)) return;
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if ((young?.space_size ?? 0) >= grown) setFlagsFromString("--semi-space-growth-factor=1");
}
