import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { version } from "../../src/model/version.ts";
import { say } from "./shell.ts";

/** A command that a page shows, with what it prints there; null: the page shows no output. */
export interface ShownCommand {
  readonly line: string;
  readonly printed: string | null;
}

/** The commands of a block: every line of `sh`, and in `console` those behind `$ `, each with the lines below it. */
export function commandsOf(language: string, text: string): readonly ShownCommand[] {
  if (language !== "console") return linesOf(text).map((line) => ({ line, printed: null }));
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { line: part.slice(0, end), printed: part.slice(end + 1) };
    });
}

/** Without comments and blank lines; `&&` begins a command of its own. */
function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/(^| )#.*$/, "").trim())
    .flatMap((line) => line.split(" && "))
    .filter((line) => line !== "");
}

/** Whether what a page shows is what was printed, where `…` on a line of the page stands for any text, also of several lines. */
export function isShown(shown: string, printed: string): boolean {
  const parts = shown.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[\\s\\S]*")}$`).test(printed);
}

/** What a person types into a shell, as far as the pages need it: our own commands in process, `cd`, `alias`, and `source <(…)` of one of them. */
export interface Session {
  cwd: string;
  readonly home: string;
}

/** How a command of ours is written: installed, from a clone, from a release. */
const ours = [
  /^controldiff (.*)$/,
  /^npx controldiff (.*)$/,
  /^node \S*dist\/cli\/index\.js (.*)$/,
  new RegExp(
    `^npx --package https://github\\.com/controldiff/controldiff/releases/download/v${version}/controldiff-${version}\\.tgz controldiff (.*)$`,
  ),
  /^source <\(controldiff (.*)\)$/,
];

/** The words behind our name; null: it is no command of ours. */
function argumentsOf(line: string): readonly string[] | null {
  const rest = ours.map((form) => form.exec(line)?.[1]).find((found) => found !== undefined);
  if (rest === undefined) return null;
  return [...rest.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
}

/** Whether `type` can run a line. */
export function isRunnable(line: string): boolean {
  return argumentsOf(line) !== null || /^(cd|alias) /.test(line);
}

/** Runs a line as a person would who stands in the session's folder; exit code and what is printed. */
export async function type(session: Session, line: string): Promise<{ code: number; out: string; err: string }> {
  const argv = argumentsOf(line)?.map((word) => word.replace(/^~\//, `${session.home}/`));
  if (argv !== undefined) return say(argv, { cwd: session.cwd, env: {} });
  const [, folder] = /^cd (\S+)$/.exec(line) ?? [];
  if (folder !== undefined) {
    session.cwd = resolve(session.cwd, folder);
    return existsSync(session.cwd) ? done : { ...done, code: 1, err: `cd: no such folder: ${folder}` };
  }
  // The one alias that there is any use for is the one that the pages go on with.
  if (/^alias controldiff="node \S+\/dist\/cli\/index\.js"$/.test(line)) return done;
  throw new Error(`the tests cannot run this line: ${line}`);
}

const done = { code: 0, out: "", err: "" };

/** Writes files into a folder, with the folders that they need. */
export function writeFiles(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}
