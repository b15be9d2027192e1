import { resolve } from "node:path";
import { directoriesRepository } from "../../../adapters/disk/directories.ts";
import { shippedCatalogue } from "../../../criteria/shipped.ts";
import type { Report } from "../../../model/report.ts";
import { noLinks } from "../../../render/frame/context.ts";
import { renderings } from "../../../render/registry.ts";
import { run } from "../../../run.ts";
import type { ParsedArguments } from "../terminal/arguments.ts";
import { Canceled } from "../terminal/asker.ts";
import { exitCodeOf } from "../terminal/exit-code.ts";
import { folded } from "../terminal/folded.ts";
import { nobody } from "../terminal/nobody.ts";
import { progressOn, type Shell, wantsColor } from "../terminal/shell.ts";
import { todayOf } from "../terminal/today.ts";
import { type Answers, answersAsked, answersGiven } from "./answers.ts";
import type { FirstProgram } from "./first-program.ts";
import { firstOwners } from "./owners.ts";
import { pinOf } from "./pin.ts";
import { planInit } from "./plan.ts";
import { lookAround, type Surroundings, unlikely } from "./surroundings.ts";
import { inShort, nextSteps, told } from "./told.ts";
import { writeNew } from "./write-files.ts";

/** `init`: a first program and a workflow from what is found; what is there already stays as it is. */
export async function init(asked: ParsedArguments, shell: Shell): Promise<number> {
  const dir = resolve(shell.cwd, asked.values.get("dir")?.[0] ?? ".");
  const today = todayOf(asked, shell);
  const progress = progressOn(shell.err);
  progress.say("looking at the files");
  const around = await lookAround(dir, shell).finally(progress.done);
  const answers = await answersOf(around, asked, shell);
  if (answers === null) {
    shell.err.write("controldiff: nothing is written\n");
    return 2;
  }
  const first = await firstOf(around, answers, shell);
  const plan = planInit(first);
  const written = writeNew(plan, around.root);
  shell.out.write(folded(told(around, first, plan, written), shell.out));
  const report = await run({
    ...nobody,
    repository: directoriesRepository({ baseDir: around.root, headDir: around.root, skips: unlikely }),
    programPath: plan.programPath,
    today,
  });
  shell.out.write(report.verdict.is === "error" ? await inFull(report, shell) : folded(inShort(report), shell.out));
  shell.out.write(folded(nextSteps(first, plan, written), shell.out));
  return exitCodeOf(report);
}

/** Null: the person stopped answering. */
async function answersOf(around: Surroundings, asked: ParsedArguments, shell: Shell): Promise<Answers | null> {
  const { owners } = firstOwners(around);
  const found = { owners, clouds: around.clouds, suggestions: around.suggestions };
  const ask = asked.values.has("no-questions") ? null : (shell.ask ?? null);
  if (ask === null) return answersGiven(asked, found);
  try {
    return await answersAsked(await ask(), asked, found);
  } catch (error) {
    if (error instanceof Canceled) return null;
    throw error;
  }
}

async function firstOf(around: Surroundings, answers: Answers, shell: Shell): Promise<FirstProgram> {
  const { owners, categories } = answers;
  return {
    ...around,
    ...answers,
    // Who is named by a person stands alone: nobody is added to them.
    owners: firstOwners(owners === null ? around : namedBy(owners)),
    criteria: inScope(categories),
    pin: await pinOf(shell.home ?? null),
  };
}

/** As if CODEOWNERS named them. */
function namedBy(owners: readonly string[]) {
  return {
    codeowners: `* ${owners.filter((name) => name.startsWith("@")).join(" ")}`,
    people: [],
    email: owners.find((name) => !name.startsWith("@")) ?? null,
  };
}

/** Criteria of soc2-2017 that one of these categories selects. */
function inScope(categories: readonly string[]): ReadonlySet<string> {
  const catalogue = shippedCatalogue("soc2-2017");
  const always = (catalogue?.categories ?? []).filter((category) => category.always).map(({ id }) => id);
  const selected = new Set([...always, ...categories]);
  const criteria = (catalogue?.criteria ?? []).filter((one) => one.categories.some((id) => selected.has(id)));
  return new Set(criteria.map(({ id }) => id));
}

/** A program that was there and does not validate: everything that is wrong with it. */
async function inFull(report: Report, shell: Shell): Promise<string> {
  const context = { ...noLinks, color: wantsColor(shell, shell.out), width: shell.out.columns };
  return `\n${(await renderings.terminal())(report, context)}`;
}
