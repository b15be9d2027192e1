import { isIdle } from "../../files/workflow/idle.ts";
import { commandsIn } from "../../files/workflow/script.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { code, path as pathOf, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** Commands that are looked at. */
const mostCommands = 500;

/** A folder of the repository that a new command takes away before a command that base had runs: what that one looks at is not the change. */
export function removedFirst(was: readonly Step[], is: readonly Step[], files: Snapshot["files"]): readonly Sentence[] {
  const [before, after] = [commandsOf(was), commandsOf(is)];
  const [known, asked] = [new Set(before), new Set(before.filter((command) => !isIdle(command)))];
  for (const [at, command] of after.entries()) {
    const removed = known.has(command) ? undefined : removedBy(command).find((path) => isTracked(path, files));
    const next = removed === undefined ? undefined : after.slice(at + 1).find((one) => asked.has(one));
    if (removed !== undefined && next !== undefined)
      return [sentence`takes ${pathOf(removed)} away before ${code(next)} runs`];
  }
  return [];
}

function commandsOf(steps: readonly Step[]): readonly string[] {
  const all = steps.flatMap(({ run }) => (run === null ? [] : commandsIn(run)));
  return all.flatMap(({ text }) => text.split("&&").map((one) => one.trim())).slice(0, mostCommands);
}

/** The folders, and the endings of files as `*.tf`, that a command takes away. */
function removedBy(command: string): readonly string[] {
  const words = command.split(/\s+/).map((word) => plain(word.replace(/^["']|["']$/g, "")));
  const [name = "", ...rest] = words[0] === "sudo" ? words.slice(1) : words;
  const given = rest.filter((word) => !word.startsWith("-"));
  if (name === "rm") return rest.some((word) => /^-\w*[rR]|^--recursive$/.test(word)) ? given : [];
  if (name === "git" && given[0] === "rm") return given.slice(1);
  if (name === "git" && given[0] === "sparse-checkout" && given[1] === "set") return ["."];
  if (name === "mv") return given.slice(0, -1);
  if (name === "rsync") return rest.some((word) => /^--delete/.test(word)) ? given.slice(-1) : [];
  if (name !== "find" || !/\s-(?:delete\b|exec(?:dir)?\s+rm\b)/.test(command)) return [];
  const [, pattern] = /\s-i?name\s+["']?(\*\.\w+)["']?(?:\s|$)/.exec(command) ?? [];
  return pattern === undefined && !/\s-i?(?:name|path|regex|newer|mtime)\s/.test(command)
    ? given.slice(0, 1)
    : [pattern ?? ""];
}

/** A path from the root of the repository. */
function plain(word: string): string {
  const path = word
    .replace(/^["']?(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\}|\$\{?PWD\}?)["']?\//, "")
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/+(?:\*{1,2})?$/, "");
  return path === "" || path === "*" || path === ".*" ? "." : path;
}

/** Folders that are made anew. */
const made = /(?:^|\/)(?:dist|build|out|target|coverage|vendor|generated|node_modules|__pycache__)$/;

function isTracked(path: string, files: Snapshot["files"]): boolean {
  if (path === ".") return true;
  if (path === "" || made.test(path)) return false;
  const isMeant = path.startsWith("*.")
    ? (file: string) => file.endsWith(path.slice(1))
    : (file: string) => file.startsWith(`${path}/`);
  for (const file of files.keys()) if (isMeant(file)) return true;
  return false;
}
