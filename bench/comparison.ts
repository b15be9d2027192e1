import { Bench } from "tinybench";

/** One way to do the work of a comparison; `share` of it is done when it would take too long, and the time is multiplied out. */
interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  readonly share?: number;
}

/** Several ways to do the same work; the first is ours, and the others are told as multiples of it. */
export interface Comparison {
  readonly title: string;
  readonly contenders: readonly Contender[];
}

/** Measures every contender in one run and gives its table as lines of text. */
export async function measure({ title, contenders }: Comparison): Promise<string> {
  const times: number[] = [];
  for (const { name, run, share = 1 } of contenders) {
    const bench = new Bench({ time: 0, iterations: 3, warmupTime: 0, warmupIterations: 1 }).add(name, run);
    const [task] = await bench.run();
    if (task?.result.state !== "completed") throw new Error(`${name} did not run to its end: ${task?.result.state}`);
    times.push(task.result.latency.p50 / share);
  }
  const rows = contenders.map(({ name, share = 1 }, at) => [
    name,
    milliseconds(times[at] ?? 0),
    `${((times[at] ?? 0) / (times[0] ?? 1)).toFixed(1)} x`,
    share === 1 ? "" : `extrapolated from ${(100 * share).toFixed(1)} %`,
  ]);
  return [title, ...table([["", "median", "ratio", ""], ...rows])].join("\n");
}

function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`;
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
