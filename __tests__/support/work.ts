import type { Profiler } from "node:inspector";
import { Session } from "node:inspector/promises";

let counting: Session | null = null;

/**
 * How much is done in a piece of work, the same on every machine: how often functions are called, our own and those of libraries. A loop that calls
 * none counts nothing, nor does what V8 does by itself (a regular expression, a search in a text). Counting goes on until `endCounting`: to begin
 * it costs more than what is counted.
 */
export async function workOf(doing: () => unknown): Promise<number> {
  const [work = Number.NaN] = await workOfEach([doing]);
  return work;
}

/** As `workOf`, of several in turn: taking the counts goes through every function that is loaded, so it is done once between two. */
async function workOfEach(all: readonly (() => unknown)[]): Promise<readonly number[]> {
  counting ??= await startCounting();
  await counting.post("Profiler.takePreciseCoverage");
  const taken: Taken[] = [];
  for (const doing of all) {
    await doing();
    taken.push(await counting.post("Profiler.takePreciseCoverage"));
  }
  // Only now: adding up calls functions too.
  return taken.map(callsIn);
}

type Taken = Profiler.TakePreciseCoverageReturnType;

function callsIn({ result }: Taken): number {
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
 * square. What is done once, whatever the size, is in neither; nor is what is done before the work of a size is returned.
 */
export async function growthOf(size: number, workAt: (size: number) => () => unknown): Promise<number> {
  let least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let growth = Number.NaN;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const counts = await workOfEach([size, 2 * size, 4 * size].map(workAt));
    least = least.map((count, at) => Math.min(count, counts[at] ?? count));
    const [once = 0, twice = 0, fourTimes = 0] = least;
    growth = (fourTimes - twice) / (twice - once);
    if (!(growth > 2)) return growth;
  }
  return growth;
}

/** What else goes on in the process is counted too, and only adds: of a few counts, the least is the work's. */
const mostTries = 3;
