import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { directoriesRepository } from "../../adapters/disk/directories.ts";
import { gitEmail } from "../../adapters/git/identity.ts";
import type { Report } from "../../model/report.ts";
import { isOwner } from "../../parse/written/forms.ts";
import { isMet, worstByCriterion } from "../../render/criteria-change.ts";
import { oneLine } from "../../render/one-line.ts";
import { renderings } from "../../render/registry.ts";
import { run } from "../../run.ts";
import { defaultProgram, onDisk } from "../default-program.ts";
import { type ParsedArguments, UsageError } from "./arguments.ts";
import { loginIn } from "./attester.ts";
import { exitCodeOf } from "./exit-code.ts";
import { type Found, type InitPlan, planInit, workflowPath } from "./init-plan.ts";
import { nobody } from "./nobody.ts";
import { type Shell, wantsColour } from "./shell.ts";
import { todayOf } from "./today.ts";

/** Folders that hold other people's files, or none worth looking at for a first program. */
const skipped = new Set([".git", "node_modules", "vendor", "dist", "build", "target", ".venv", ".terraform"]);

/** Enough to see what a repository is made of; more would only make `init` slow. */
const mostPaths = 20_000;

/** `init`: a first program and a workflow from what is found; what is there already stays as it is. */
export async function init(asked: ParsedArguments, shell: Shell): Promise<number> {
  const dir = resolve(shell.cwd, asked.values.get("dir")?.[0] ?? ".");
  const today = todayOf(asked, shell);
  const plan = planInit({ ...lookAround(dir), ...(await whoIsHere(dir, shell)) });
  const written = writeNew(plan, dir);
  shell.out.write(told(plan, written));
  const report = await run({
    repository: directoriesRepository({ baseDir: dir, headDir: dir }),
    programPath: defaultProgram,
    today,
    ...nobody,
  });
  shell.out.write(report.verdict.is === "error" ? inFull(report, shell) : inShort(report));
  shell.out.write(nextSteps(plan));
  return exitCodeOf(report);
}

/** A program that was there and does not validate: everything that is wrong with it. */
function inFull(report: Report, shell: Shell): string {
  const context = { links: null, key: "default", colour: wantsColour(shell, shell.out), width: shell.out.columns };
  return `\n${renderings.terminal(report, context)}`;
}

/** On the first day nearly everything is open; what is there already is the news. */
function inShort(report: Report): string {
  const worst = worstByCriterion(report.coverage.head);
  const open = [...worst.values()].filter((status) => !isMet(status)).length;
  return `\ncheck: ${oneLine(report)}; ${worst.size - open} of ${worst.size} criteria have a control with evidence, and once it is committed "controldiff check" names the ${open} that have none\n`;
}

/** Who works here, as far as it is known without asking anybody. */
async function whoIsHere(dir: string, { env }: Shell): Promise<Pick<Found, "people" | "email">> {
  const email = await gitEmail(dir).catch(() => null);
  const logins = [env.GITHUB_ACTOR ?? "", email === null ? "" : (loginIn(email) ?? "")];
  const people = logins.map((login) => `@${login}`).filter(isOwner);
  return { people, email: email !== null && isOwner(email) ? email : null };
}

function lookAround(dir: string): Found {
  const paths: string[] = [];
  const folders = [""];
  for (let folder = folders.shift(); folder !== undefined && paths.length < mostPaths; folder = folders.shift()) {
    for (const entry of readdirSync(join(dir, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skipped.has(entry.name)) folders.push(path);
      if (entry.isFile()) paths.push(path);
    }
  }
  const readable = paths.filter(
    (path) => /(^|\/)CODEOWNERS$/.test(path) || /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
  );
  const texts = new Map(readable.map((path) => [path, readFileSync(join(dir, path), "utf8")]));
  return { paths: paths.sort(), texts, name: basename(dir) };
}

function writeNew(plan: InitPlan, dir: string): readonly string[] {
  // With a program there already, controls of ours beside it would be somebody else's to judge.
  const hasProgram = existsSync(onDisk(dir, defaultProgram));
  const fresh = [...plan.files].filter(
    ([path]) => !isThere(join(dir, path)) && !(hasProgram && path.startsWith("compliance/")),
  );
  const outside = fresh.map(([path]) => path).filter((path) => leadsOutside(dir, path));
  if (outside.length > 0)
    throw new UsageError(
      outside.map((path) => `nothing is written: ${path} leads out of ${dir} through a symbolic link`),
    );
  for (const [path, text] of fresh) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: "wx" });
  }
  return fresh.map(([path]) => path);
}

/** A symbolic link is there, even one that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether the folder that a file would be written to is not in the repository's. */
function leadsOutside(dir: string, path: string): boolean {
  let folder = dirname(join(dir, path));
  while (!isThere(folder)) folder = dirname(folder);
  try {
    const below = relative(realpathSync(dir), realpathSync(folder));
    return below.startsWith("..") || isAbsolute(below);
  } catch {
    // A link that leads nowhere.
    return true;
  }
}

function told(plan: InitPlan, written: readonly string[]): string {
  const kept = [...plan.files.keys()].filter((path) => !written.includes(path));
  return [
    "found:",
    ...plan.found.map((line) => `  ${line}`),
    ...(written.length === 0
      ? ["nothing to write: all of it is there"]
      : ["written:", ...written.map((path) => `  ${path}`)]),
    ...(kept.length === 0 || written.length === 0 ? [] : ["left as it was:", ...kept.map((path) => `  ${path}`)]),
    "",
  ].join("\n");
}

function nextSteps(plan: InitPlan): string {
  return [
    "",
    "next:",
    `  1. read compliance/program.yml and say who owns what (${plan.owner} stands everywhere now)`,
    "  2. add your cloud provider, vendors and customers under actors:, and who answers for what under responsibilities:",
    ...plan.advice.map((line, at) => `  ${at + 3}. ${line}`),
    `  ${plan.advice.length + 3}. commit, open a pull request, and require the check "compliance" of ${workflowPath}`,
    "",
  ].join("\n");
}
