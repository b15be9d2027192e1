// Mutation testing of what decides: `npm run mutate`, or `npm run mutate -- src/compare/approvals`. No part of .ci/run.
import { globSync, mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { nameOf, readTried, type Tried, writeSources, writeTried } from "./mutation/kept.ts";
import { decidingFiles, instrument, type Mutant } from "./mutation/mutants.ts";
import { writeTable } from "./mutation/table.ts";
import { type Fate, tryAll } from "./mutation/trying.ts";

/** The tests of what decides, without the laws, which would try every mutant for seconds. */
const quick = ["__tests__/{keys,rules,evidence,assess,compare}/**/*.test.ts"];
/** The tests of what reads files: they take minutes and find few mutants elsewhere. */
const ofFiles = "__tests__/files/**/*.test.ts";
/** What else is asked about those that survive. */
const thorough = [
  "__tests__/{parse,signals,render,criteria}/**/*.test.ts",
  "__tests__/{worked-cases,examples,long/real-programs}.test.ts",
  "__tests__/laws/{judgment,rich-world,sentences}.test.ts",
  "__tests__/laws/long/{every-key,evidence-edits,gates-open,judgment,next-steps,standing-still}.test.ts",
  "__tests__/laws/long/nobody-edits-a-gate-away.test.ts",
];

/** `--survivors`: all the quick folders' tests for the mutants that survived; `--laws`: the others too; `--table`: only the page, of what is known. */
const { values, positionals: below } = parseArgs({
  allowPositionals: true,
  options: {
    survivors: { type: "boolean" },
    laws: { type: "boolean" },
    table: { type: "boolean" },
    every: { type: "string", default: "1" },
  },
});
const every = Number(values.every);
const depth = values.laws ? "laws" : values.survivors ? "survivors" : "first";
const depths = {
  first: { slowest: 100, budget: 500 },
  survivors: { slowest: 1_000, budget: 3_000 },
  laws: { slowest: 20_000, budget: 60_000 },
};
const isBelow = (path: string) => below.length === 0 || below.some((one) => path.startsWith(one));
const paths = decidingFiles().filter(isBelow);
if (paths.length === 0) throw new Error(`no file that decides is at ${below.join(", ")}`);
const asked = [
  ...quick,
  ...(paths.some((path) => path.startsWith("src/files/")) ? [ofFiles] : []),
  ...(depth === "laws" ? thorough : []),
];
const order = {
  instrumented: "build/mutation/instrumented.json",
  coverage: "build/mutation/coverage.json",
  testFiles: globSync(asked).toSorted(),
  killers: killersOf(readTried()),
  ...depths[depth],
};

mkdirSync("build/mutation", { recursive: true });
if (!values.table) await run();
const tried = readTried().filter(({ path }) => isBelow(path));
if (tried.every(({ outcome }) => outcome === "not tried")) throw new Error("no mutant was tried yet");
// The committed page is of everything that decides.
const page = below.length === 0 ? "bench/mutation.md" : "build/mutation/page.md";
writeTable(tried, page, new Date().toISOString().slice(0, 10));
console.log(`The score is in ${page}, what survived in build/mutation/survivors.txt`);

async function run(): Promise<void> {
  const made = await instrument(paths);
  writeSources(order, JSON.stringify(made));
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
