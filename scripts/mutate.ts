// Mutation testing of what decides: `npm run mutate`, or `npm run mutate -- src/compare/approvals`. No part of .ci/run.
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { nameOf, readTried, type Tried, writeTried } from "./mutation/kept.ts";
import { decidingFiles, instrument, type Mutant } from "./mutation/mutants.ts";
import { writeTable } from "./mutation/table.ts";
import { type Fate, tryAll } from "./mutation/trying.ts";

/** The tests of what decides, without the laws, which would try every mutant for seconds. */
const quick = ["__tests__/{keys,rules,evidence,assess,compare}/**/*.test.ts"];
/** What else is asked about those that survive. */
const thorough = [
  "__tests__/{parse,signals,render,criteria}/**/*.test.ts",
  "__tests__/{worked-cases,examples,real-programs}.test.ts",
  "__tests__/laws/{every-key,evidence-edits,gates-open,judgment,next-steps,rich-world,sentences,standing-still}.test.ts",
  "__tests__/laws/nobody-edits-a-gate-away.test.ts",
];

const asked = process.argv.slice(2);
const below = asked.filter((one) => !one.startsWith("--"));

/** `--survivors`: all the quick folders' tests for the mutants that survived; `--laws`: the others too. */
const every = Number(asked.find((one) => one.startsWith("--every="))?.slice("--every=".length) ?? 1);
const depth = asked.includes("--laws") ? "laws" : asked.includes("--survivors") ? "survivors" : "first";
const depths = {
  first: { slowest: 100, budget: 500 },
  survivors: { slowest: 1_000, budget: 2_000 },
  laws: { slowest: 20_000, budget: 60_000 },
};
const order = {
  instrumented: "build/mutation/instrumented.json",
  coverage: "build/mutation/coverage.json",
  testFiles: globSync(depth === "laws" ? [...quick, ...thorough] : quick).toSorted(),
  killers: killersOf(readTried()),
  ...depths[depth],
};

if (!asked.includes("--table")) await run();
writeTable(readTried(), new Date().toISOString().slice(0, 10));

async function run(): Promise<void> {
  mkdirSync("build/mutation", { recursive: true });
  const paths = decidingFiles().filter((path) => below.length === 0 || below.some((one) => path.startsWith(one)));
  const made = await instrument(paths);
  writeFileSync("build/mutation/instrumented.json", JSON.stringify(made));
  const known = new Map(readTried().map((tried) => [nameOf(tried), tried]));
  const fateOf = (mutant: Mutant, fates: ReadonlyMap<string, Fate>): Fate => {
    if (mutant.ignored !== null) return { outcome: "left out", by: null };
    return fates.get(mutant.id) ?? known.get(nameOf(mutant)) ?? { outcome: "not tried", by: null };
  };
  const keep = (fates: ReadonlyMap<string, Fate>) =>
    writeTried(
      paths,
      made.mutants.map((mutant) => {
        const { outcome, by } = fateOf(mutant, fates);
        return { ...mutant, outcome, by };
      }),
    );
  const isAsked = (mutant: Mutant) =>
    mutant.ignored === null &&
    Number(mutant.id) % every === 0 &&
    (depth === "first" || hasSurvived(known.get(nameOf(mutant))));
  keep(await tryAll(made.mutants.filter(isAsked), order, keep));
}

function hasSurvived(tried: Tried | undefined): boolean {
  return tried?.outcome === "survived" || tried?.outcome === "not reached";
}

function killersOf(tried: readonly Tried[]): Readonly<Record<string, readonly string[]>> {
  const killers: Record<string, string[]> = {};
  for (const { path, by } of tried) if (by !== null) killers[path] = [...(killers[path] ?? []), by];
  return killers;
}
