import type { Mutant } from "./mutants.ts";
import type { Hits } from "./switches.ts";

export interface Test {
  readonly name: string;
  readonly file: string;
  readonly run: () => Promise<void>;
}

/** What one run of a test without mutants tells: how long it takes (of the processor) and which mutants it reaches. */
export interface Measured {
  readonly milliseconds: number;
  readonly hits: Readonly<Hits>;
}

export interface Coverage {
  /** Mutants that code reaches while modules are loaded. */
  readonly atLoad: readonly string[];
  /** By the test's name. */
  readonly tests: Readonly<Record<string, Measured>>;
}

export interface Covering {
  readonly test: Test;
  readonly milliseconds: number;
  readonly hits: number;
}

/** Which tests tell something about which mutant. */
export interface Covers {
  /** The tests that reach a mutant. */
  readonly mutant: (id: string) => readonly Covering[];
  /** The tests that reach any mutant of the same file, or whose name tells that they are about it, nearest first. */
  readonly file: (path: string) => readonly Covering[];
}

export function coversOf(tests: readonly Test[], coverage: Coverage, mutants: readonly Mutant[]): Covers {
  const pathOf = new Map(mutants.map(({ id, path }) => [id, path]));
  const byMutant = new Map<string, Covering[]>();
  const byFile = new Map<string, Map<string, Covering>>();
  const all: Covering[] = [];
  for (const test of tests) {
    const measured = coverage.tests[test.name];
    if (measured === undefined) continue;
    all.push({ test, hits: 0, milliseconds: measured.milliseconds });
    for (const [id, hits] of Object.entries(measured.hits)) {
      const one = { test, hits, milliseconds: measured.milliseconds };
      at(byMutant, id, () => []).push(one);
      at(byFile, pathOf.get(id) ?? "", () => new Map()).set(test.name, one);
    }
  }
  return {
    mutant: (id) => byMutant.get(id) ?? [],
    file: (path) => {
      const named = all.filter(({ test }) => isNamed(test, path)).map((one) => [one.test.name, one] as const);
      return [...new Map([...(byFile.get(path) ?? []), ...named]).values()].toSorted(nearestTo(path));
    },
  };
}

function at<K, V>(map: Map<K, V>, key: K, none: () => V): V {
  const value = map.get(key) ?? none();
  map.set(key, value);
  return value;
}

/** Whether a test is about a file by its name, as the example of a rule is. */
function isNamed({ name }: Test, path: string): boolean {
  return name.includes(path.slice(path.lastIndexOf("/") + 1).replace(/\.ts$/, ""));
}

/** Tests that name the file first, then those of the same folder, then those that do the least beside the mutant: which run it the most often in their time. */
export function nearestTo(path: string) {
  const folder = path.split("/")[1] ?? "";
  const distance = ({ test }: Covering) =>
    isNamed(test, path) ? 0 : test.file.startsWith(`__tests__/${folder}/`) ? 1 : 2;
  const beside = ({ milliseconds, hits }: Covering) => (milliseconds + 1) / (hits + 1);
  return (one: Covering, other: Covering) => distance(one) - distance(other) || beside(one) - beside(other);
}
