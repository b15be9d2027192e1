import { existsSync, readFileSync, writeFileSync } from "node:fs";
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
