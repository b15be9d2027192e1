import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { removeAll } from "../__tests__/support/git.ts";
import { onAction, type Trees } from "./action.ts";
import { type BuiltCli, builtCli } from "./built-cli.ts";
import type { Case } from "./case.ts";
import { onCommandLine, type Sides } from "./command-line.ts";
import type { Ended } from "./ended.ts";
import { judge } from "./judge.ts";
import { loadClasses, loadWorlds } from "./load.ts";
import { inTurns } from "./pool.ts";
import { securityPage } from "./security-page.ts";
import { storeCommits, storeFolder } from "./store.ts";
import { changedSince, type Judgements, type Outcome, recorded, tell } from "./tell.ts";
import { commitsOf, treesOf } from "./trees.ts";

// usage: npm run hostile -- [--product DIR] [--record FILE] [--today FILE] [--page FILE] [part of a case's name]

const { values, positionals } = parseArgs({
  options: {
    product: { type: "string", default: "." },
    record: { type: "string" },
    today: { type: "string" },
    page: { type: "string" },
  },
  allowPositionals: true,
});

const classes = loadClasses();
const worlds = loadWorlds();
const [part = ""] = positionals;
const cases = classes.flatMap((one) => one.cases).filter(({ id }) => id.includes(part));
const product = resolve(values.product);
const room = mkdtempSync(join(tmpdir(), "hostile-"));

const began = performance.now();
const trees = cases.map((one) => treesOf(one, worlds));
const repository = join(room, "cases.git");
storeCommits(
  repository,
  cases.flatMap((one, at) => (one.via === "git" ? commitsOf(at, trees[at] as Trees, one.tip !== undefined) : [])),
);
const lines = Array.from({ length: availableParallelism() }, () => builtCli(product));
const outcomes: Outcome[] = await inTurns(
  cases.map((one, at) => ({ one, at })),
  lines,
  async ({ one, at }, cli) => ({
    one,
    judged: judge(one, await ranOf(one, trees[at] as Trees, at, cli)),
  }),
);
for (const cli of lines) cli.end();
rmSync(room, { recursive: true, force: true });
removeAll();

const seconds = (performance.now() - began) / 1000;
console.log(tell(classes, outcomes, seconds));
if (values.page !== undefined) writeFileSync(values.page, securityPage(classes));
if (values.record !== undefined) writeFileSync(values.record, recorded(readRecord(values.record), classes, outcomes));
const news = values.today === undefined ? null : changedSince(readRecord(values.today), outcomes);
for (const line of news ?? []) console.log(line);
const isWrong = news === null ? outcomes.some(({ judged }) => judged.is !== "held") : news.length > 0;
process.exitCode = isWrong ? 1 : 0;

async function ranOf(one: Case, made: Trees, at: number, cli: BuiltCli): Promise<Ended> {
  return one.via === "action" ? onAction(product, one, made) : onCommandLine(cli, one, sidesOf(one, made, at));
}

function sidesOf(one: Case, { start, head }: Trees, at: number): Sides {
  if (one.via === "git") {
    const sides = ["--repo", repository, "--base", `${at}-base`, "--head", `${at}-head`];
    return one.tip === undefined ? [...sides, "--exact"] : sides;
  }
  const [before, after] = ["base", "head"].map((side) => join(room, String(at), side)) as [string, string];
  for (const [dir, files] of [
    [before, start],
    [after, head],
  ] as const) {
    mkdirSync(dir, { recursive: true });
    storeFolder(dir, files);
  }
  return ["--base-dir", before, "--head-dir", after];
}

function readRecord(file: string): Judgements {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Judgements) : {};
}
