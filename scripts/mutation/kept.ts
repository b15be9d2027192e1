import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Mutant } from "./mutants.ts";

/** What became of a mutant. `hung`: the process that tried it said nothing for too long or ran out of memory, which counts as noticed. `not tried`: only some were asked for. */
export type Outcome = "killed" | "hung" | "survived" | "not reached" | "left out" | "not tried";

export interface Tried extends Mutant {
  readonly outcome: Outcome;
  /** The test that noticed it, or null. */
  readonly by: string | null;
}

const file = "build/mutation/tried.json";

export function readTried(): readonly Tried[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly Tried[]) : [];
}

/** Takes the place of what was known of these files. */
export function writeTried(paths: readonly string[], tried: readonly Tried[]): void {
  const others = readTried().filter(({ path }) => !paths.includes(path));
  const all = [...others, ...tried].toSorted((one, other) => (one.path < other.path ? -1 : 1));
  writeFileSync(file, JSON.stringify(all, null, 1));
}

/** The same in two runs, as long as the file is not edited. */
export function nameOf({ path, line, column, mutator, original, replacement }: Mutant): string {
  return [path, line, column, mutator, original, replacement].join(":");
}

/** The files of a run, as `worker.ts` reads them. */
interface Measured {
  readonly instrumented: string;
  readonly coverage: string;
  readonly testFiles: readonly string[];
}

/**
 * Writes the instrumented sources. What a run without mutants told of them is kept where nothing was edited since and the tests are the same, so that
 * `--survivors` need not measure again.
 */
export function writeSources({ instrumented, coverage, testFiles }: Measured, sources: string): void {
  const tests = `${coverage}.tests`;
  const asked = testFiles.join("\n");
  const isSame = [coverage, tests, instrumented].every((path) => existsSync(path));
  const isKept = isSame && readFileSync(tests, "utf8") === asked && readFileSync(instrumented, "utf8") === sources;
  if (!isKept || isEditedSince(statSync(coverage).mtimeMs)) rmSync(coverage, { force: true });
  writeFileSync(instrumented, sources);
  writeFileSync(tests, asked);
}

function isEditedSince(time: number): boolean {
  return globSync("{src,__tests__}/**/*.ts").some((path) => statSync(path).mtimeMs > time);
}
