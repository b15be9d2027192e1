import { Session } from "node:inspector/promises";

let counting: Session | null = null;

/**
 * How much is done in a piece of work, the same on every machine: how often functions are called, our own and those of libraries. A loop that calls
 * none counts nothing, nor does what V8 does by itself (a regular expression, a search in a text). Counting goes on until `endCounting`: to begin
 * it costs more than what is counted.
 */
export async function workOf(doing: () => unknown): Promise<number> {
  counting ??= await startCounting();
  await counting.post("Profiler.takePreciseCoverage");
  await doing();
  const { result } = await counting.post("Profiler.takePreciseCoverage");
  return result
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

async function startCounting(): Promise<Session> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  return session;
}

/** For `afterAll` of whoever counts: code that is counted is slow. */
export async function endCounting(): Promise<void> {
  await counting?.post("Profiler.stopPreciseCoverage");
  counting?.disconnect();
  counting = null;
}

/**
 * By how much the second doubling of a work's size adds more to it than the first: 2 where work grows as its size does, 4 where it grows as the
 * square. What is done once, whatever the size, is in neither.
 */
export async function growthOf(size: number, workAt: (size: number) => Promise<number>): Promise<number> {
  const [once, twice, fourTimes] = [await workAt(size), await workAt(2 * size), await workAt(4 * size)];
  return (fourTimes - twice) / (twice - once);
}
