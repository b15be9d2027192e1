import { commandsIn } from "../workflow/script.ts";
import { type Call, ends, joined } from "./call.ts";
import { packageScript } from "./package-calls.ts";
import { taskCall } from "./task-calls.ts";

/** More calls of one script are not followed. */
export const mostCalls = 100;

/** The calls of a script whose commands begin in a folder; of a command whose folder nobody knows, none. `own`: the folder of the script's own file. */
export function callsIn(script: string, folder: string, own: string): readonly Call[] {
  const calls: Call[] = [];
  let at: string | null = folder;
  for (const { text } of commandsIn(script)) {
    for (const command of text.split(/&&|\|\|/)) {
      const words = wordsOf(command.replace(ownFolder, () => `/./${own}`));
      if (words[0] === "popd") at = null;
      else if (words[0] === "cd" || words[0] === "pushd") at = at === null ? null : entered(at, own, command, words);
      else if (at !== null) calls.push(...(sourced(words, own) ?? callOf(words, at)));
    }
    if (calls.length >= mostCalls) break;
  }
  return calls.slice(0, mostCalls);
}

const ownFolder = /\$\(\s*dirname\s+(?:--\s+)?["']?\$(?:0|\{?BASH_SOURCE(?:\[0\])?\}?)["']?\s*\)/g;

/** What a script reads from a folder that a variable holds: its own one, or the root; null where it is no such thing. */
function sourced([program, word = ""]: readonly string[], own: string): readonly Call[] | null {
  const [, rest] = (program === "source" || program === "." ? /^\$\{?\w+\}?\/(.+)$/.exec(word) : null) ?? [];
  return rest === undefined ? null : [own, ""].flatMap((folder) => fileCall([rest], folder, "source", ""));
}

/** What only says how, or whether, a command is run. */
const around = /^(?:[({]|!|if|elif|while|until|then|else|do|exec|command|builtin|time|sudo|env|nohup|nice|\w+=.*)$/;

function wordsOf(command: string): readonly string[] {
  const words = command
    .trim()
    .split(/\s+/)
    .map((word) => fromRoot(word.replace(/["']/g, "")));
  const begin = words.findIndex((word) => !around.test(word));
  if (begin < 0) return [];
  const rest = withoutStarter(words.slice(begin));
  return rest[0] === "timeout" ? rest.slice(rest.findIndex((word, at) => at > 0 && /^\d/.test(word)) + 1) : rest;
}

/** What runs a program of the project's own environment. */
function withoutStarter(words: readonly string[]): readonly string[] {
  const [first = "", second, third] = words;
  if (first === "uvx") return words.slice(1);
  if (/^(?:uv|poetry|pdm|pipenv|pipx|rye)$/.test(first) && second === "run") return words.slice(2);
  return second === "-m" && third === "tox" ? words.slice(2) : words;
}

/** The repository's root as workflows and scripts name it. */
function fromRoot(word: string): string {
  return word.replace(/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\})(?=\/|$)/, "/.");
}

function callOf(words: readonly string[], folder: string): readonly Call[] {
  const [program = "", ...given] = words;
  const name = program.slice(program.lastIndexOf("/") + 1);
  if (/^g?make$/.test(name)) return madeBy(given, folder);
  if (/^(?:npm|yarn|pnpm|bun)$/.test(name)) return packageScript(name, given, folder);
  if (/^(?:just|task|go-task|tox)$/.test(name)) return taskCall(name, given, folder);
  if (program === "source" || program === ".") return fileCall(given, folder, "source", "");
  if (interpreters.test(name)) return interpreted(name, given, folder);
  return program.includes("/") ? fileCall(words, folder, null, "") : [];
}

const interpreters = /^(?:(?:ba|da|z|k|a)?sh|python[\d.]*|node|ruby|perl|php|deno|bun|tsx|ts-node|pwsh|Rscript|lua)$/;

function interpreted(name: string, given: readonly string[], folder: string): readonly Call[] {
  // A shell's `-o` takes the name of an option.
  const isName = (index: number) => /sh$/.test(name) && /^-[a-z]*o$/.test(given[index - 1] ?? "");
  const at = given.findIndex(
    (word, index) => !word.startsWith("-") && !isName(index) && !(name === "deno" && word === "run"),
  );
  const before = given.slice(0, Math.max(0, at));
  if (at < 0 || before.some((word) => /^-[a-z]*[cm]$/.test(word))) return [];
  return fileCall(given.slice(at), folder, name, before.join(" "));
}

function fileCall(
  [word, ...behind]: readonly string[],
  folder: string,
  interpreter: string | null,
  options: string,
): readonly Call[] {
  const path = word === undefined ? null : joined(folder, word);
  const end = behind.findIndex((one) => !/^[\w@%+=:,./-]+$/.test(one));
  const given = end < 0 ? behind : behind.slice(0, end);
  return path === null || path === "" ? [] : [{ is: "file", path, folder, interpreter, options, given }];
}

/** `make -C folder -f file A=b target`. */
function madeBy(given: readonly string[], folder: string): readonly Call[] {
  let [at, file]: [string | null, string | null] = [folder, null];
  const targets: string[] = [];
  let isJobs = false;
  const words = given.values();
  for (const word of words) {
    const [, option, joint] = /^(-C|--directory|-f|--file|--makefile)=?(.*)$/.exec(word) ?? [];
    if (option !== undefined) {
      const value = joint || (words.next().value ?? "");
      if (option === "-C" || option === "--directory") at = at === null ? null : joined(at, value);
      else file = value;
    } else if (ends.test(word)) break;
    // How many jobs at a time.
    else if (/^\d+$/.test(word) && isJobs) isJobs = false;
    else if (!word.startsWith("-") && !word.includes("=")) targets.push(word);
    isJobs = /^(?:-[a-zA-Z]*[jl]|--jobs)$/.test(word);
  }
  return at === null ? [] : [{ is: "make", folder: at, file, targets }];
}

/** The folder behind a `cd`; null where only a shell can tell. */
function entered(at: string, own: string, command: string, words: readonly string[]): string | null {
  // A script that goes to its own folder first.
  const [, rest] = /\$\(\s*dirname\s+.*?\)([\w./-]*)/.exec(command) ?? [];
  if (rest !== undefined) return joined(own, `./${rest}`);
  const to = words.find((word, index) => index > 0 && word !== "--") ?? "";
  return joined(at, to);
}
