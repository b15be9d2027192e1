import { spawnSync } from "node:child_process";

/** A program that is measured with all programs that it starts. */
export interface Program {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Every figure is the median of so many runs, in rounds of all programs one after another; fewer where `ROUNDS` says so. */
export const rounds = Number(process.env.ROUNDS ?? 7);

/** Median CPU seconds (user and system) of each program, by name. */
export function cpuSecondsOf(programs: readonly Program[]): ReadonlyMap<string, number> {
  return mediansOf(programs.map((program) => [program.name, () => cpuSeconds(program)]));
}

/** Rounds that are not counted: while V8 compiles on a thread of its own, that counts for whatever runs meanwhile. */
const warmingUp = 3;

/** Median CPU seconds of each piece of work in this process, by name. */
export function workSecondsOf(
  work: readonly (readonly [name: string, run: () => unknown])[],
): ReadonlyMap<string, number> {
  for (let round = 0; round < warmingUp; round += 1) for (const [, run] of work) run();
  return mediansOf(
    work.map(([name, run]) => [
      name,
      () => {
        const before = process.cpuUsage();
        run();
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1e6;
      },
    ]),
  );
}

/** Bytes that a program of Node had in memory at most. */
export function mostMemoryOf({ command: [node = "", ...args], env }: Program): number {
  const tell = "process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))";
  const { stderr } = spawnSync(node, ["--import", `data:text/javascript,${encodeURIComponent(tell)}`, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 30,
  });
  return 1024 * Number(stderr.trim().split("\n").at(-1));
}

function mediansOf(measures: readonly (readonly [string, () => number])[]): ReadonlyMap<string, number> {
  const all = measures.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, [, measure]] of measures.entries()) all[at]?.push(measure());
  }
  return new Map(measures.map(([name], at) => [name, (all[at] ?? []).sort((a, b) => a - b)[rounds >> 1] ?? 0]));
}

/** By bash, which counts the CPU time of programs that have ended in milliseconds. */
function cpuSeconds({ name, command, env }: Program): number {
  const { stderr } = spawnSync("bash", ["-c", 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1', "bash", ...command], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  const [user, system] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  if (user === undefined || system === undefined || Number.isNaN(user + system))
    throw new Error(`${name} was not measured: ${stderr}`);
  return user + system;
}
