// Tries mutants, one after the other, in one process. scripts/mutate.ts starts it, and starts another where a mutant hangs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  type Coverage,
  type Covering,
  type Covers,
  coversOf,
  type Measured,
  nearestTo,
  type Test,
} from "./covering.ts";
import { type Loading, startLoading } from "./loading.ts";
import type { Instrumented, Mutant } from "./mutants.ts";
import { forgetAll } from "./remember.ts";
import { countHits, type Hits, switchOn } from "./switches.ts";
import { registeredBy } from "./vitest.ts";

export interface Order {
  /** Files with the mutants and sources, and with what a run without mutants told (written where it is not there). */
  readonly instrumented: string;
  readonly coverage: string;
  readonly testFiles: readonly string[];
  /** Tests that take longer are left out, and how long all the tests of one mutant may take: milliseconds. */
  readonly slowest: number;
  readonly budget: number;
  readonly ids: readonly string[];
  /** By path, the tests that noticed mutants of that file before, one for each. */
  readonly killers: Readonly<Record<string, readonly string[]>>;
}

export type Answer =
  | { readonly is: "starting"; readonly id: string; readonly expected: number }
  | { readonly is: "tried"; readonly id: string; readonly by: string | null; readonly covered: boolean }
  | { readonly is: "said"; readonly text: string };

/** Bytes beyond what all tests take when they are loaded. Modules that were loaded anew are never let go. */
const mostGrowth = 1_000_000_000;

const tell = (answer: Answer) => process.send?.(answer);

process.once("message", async (order: Order) => {
  await follow(order).catch((error) => console.error(error));
  process.disconnect();
});

// A mutant may leave a promise that nobody waits for.
process.on("unhandledRejection", () => {});

async function follow(order: Order): Promise<void> {
  const { sources, mutants } = JSON.parse(readFileSync(order.instrumented, "utf8")) as Instrumented;
  const loading = startLoading(sources);
  const tests: Test[] = [];
  const atLoad: Hits = {};
  countHits(atLoad);
  for (const file of order.testFiles) tests.push(...(await testsOf(loading, file)));
  countHits(null);
  if (!existsSync(order.coverage)) writeFileSync(order.coverage, JSON.stringify(await measure(tests, atLoad)));
  const coverage = JSON.parse(readFileSync(order.coverage, "utf8")) as Coverage;
  const quick = tests.filter(({ name }) => (coverage.tests[name]?.milliseconds ?? 0) <= order.slowest);
  const trying = trier(loading, coversOf(quick, coverage, mutants), new Set(coverage.atLoad), order);
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  const mostHeap = process.memoryUsage().heapUsed + mostGrowth;
  for (const id of order.ids) {
    await trying(byId.get(id) as Mutant);
    if (process.memoryUsage().heapUsed > mostHeap) return;
  }
}

async function testsOf(loading: Loading, file: string): Promise<readonly Test[]> {
  const registered = await registeredBy(() => loading.importFile(file));
  return registered.map(({ title, run }, at) => ({ name: `${file}#${at} ${title}`, file, run }));
}

async function measure(tests: readonly Test[], atLoad: Hits): Promise<Coverage> {
  const measured: Record<string, Measured> = {};
  for (const { name, run } of tests) {
    const hits: Hits = {};
    countHits(hits);
    forgetAll();
    const started = process.cpuUsage();
    const error = await failureOf(run);
    // A test that fails without mutants tells nothing about them.
    if (error !== null) tell({ is: "said", text: `left out, since it fails by itself: ${name}: ${error}` });
    else measured[name] = { milliseconds: process.cpuUsage(started).user / 1000, hits };
  }
  countHits(null);
  return { atLoad: Object.keys(atLoad), tests: measured };
}

async function failureOf(run: () => Promise<void>): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 300) : String(error);
  }
}

function trier(loading: Loading, covers: Covers, atLoad: ReadonlySet<string>, { budget, killers }: Order) {
  const kills = killsOf(killers);
  return async ({ id, path }: Mutant) => {
    const reaching = within(budget, likeliestFirst(covers.mutant(id), path, kills));
    const reloading = atLoad.has(id) ? within(budget, covers.file(path)) : [];
    const expected = [...reaching, ...reloading].reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    tell({ is: "starting", id, expected });
    forgetAll();
    const by = (await killerAmong(id, reaching)) ?? (await killerAtLoad(loading, id, path, reloading));
    if (by !== null) kills.add(path, by);
    tell({ is: "tried", id, by, covered: reaching.length > 0 || reloading.length > 0 });
  };
}

interface Kills {
  readonly add: (path: string, test: string) => void;
  /** How many mutants of the file the test noticed. */
  readonly of: (path: string, test: string) => number;
}

function killsOf(killers: Order["killers"]): Kills {
  const counts = new Map<string, number>();
  const of = (path: string, test: string) => counts.get(`${path} ${test}`) ?? 0;
  const add = (path: string, test: string) => counts.set(`${path} ${test}`, of(path, test) + 1);
  for (const [path, tests] of Object.entries(killers)) for (const test of tests) add(path, test);
  return { add, of };
}

/** A test that noticed other mutants of the file is likely to notice this one, then one of the same folder, then any that is quick. */
function likeliestFirst(reaching: readonly Covering[], path: string, kills: Kills): readonly Covering[] {
  const near = nearestTo(path);
  return reaching.toSorted(
    (one, other) => kills.of(path, other.test.name) - kills.of(path, one.test.name) || near(one, other),
  );
}

function within(budget: number, tests: readonly Covering[]): readonly Covering[] {
  let left = budget;
  return tests.filter(({ milliseconds }) => {
    left -= milliseconds;
    return left > 0;
  });
}

async function killerAmong(id: string, reaching: readonly Covering[]): Promise<string | null> {
  for (const { test, hits } of reaching) {
    // As Stryker does: what runs a hundred times as often as without the mutant will not end.
    switchOn(id, hits * 100 + 1000);
    const failed = await failureOf(test.run);
    switchOn("", 0);
    if (failed !== null) return test.name;
  }
  return null;
}

/** For what is computed while modules are loaded: loads them again, with the mutant switched on. */
async function killerAtLoad(
  loading: Loading,
  id: string,
  path: string,
  reaching: readonly Covering[],
): Promise<string | null> {
  if (reaching.length === 0) return null;
  const names = new Set(reaching.map(({ test }) => test.name));
  loading.renew(loading.dependents(path));
  switchOn(id, Number.POSITIVE_INFINITY);
  for (const file of new Set(reaching.map(({ test }) => test.file))) {
    const killer = await killerIn(loading, file, names);
    if (killer === null) continue;
    switchOn("", 0);
    return killer;
  }
  switchOn("", 0);
  return null;
}

async function killerIn(loading: Loading, file: string, names: ReadonlySet<string>): Promise<string | null> {
  try {
    const tests = await testsOf(loading, file);
    for (const { name, run } of tests) if (names.has(name) && (await failureOf(run)) !== null) return name;
    return null;
  } catch {
    return file;
  }
}
