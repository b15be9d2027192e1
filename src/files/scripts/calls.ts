import { commandsIn } from "../workflow/script.ts";

/** What a command of a shell runs that may be a file of the repository, or stand in one. Folders and paths are from its root, "" being the root. */
export type Call =
  /** `interpreter`: the program that is given the file; null where the file itself is run. */
  | {
      readonly is: "file";
      readonly path: string;
      readonly folder: string;
      readonly interpreter: string | null;
      readonly options: string;
      /** What stands behind the file, as far as it is plain words. */
      readonly given: readonly string[];
    }
  | { readonly is: "make"; readonly folder: string; readonly file: string | null; readonly targets: readonly string[] }
  | { readonly is: "package"; readonly folder: string; readonly script: string };

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
  const rest = words.slice(begin);
  return rest[0] === "timeout" ? rest.slice(rest.findIndex((word, at) => at > 0 && /^\d/.test(word)) + 1) : rest;
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
    } else if (/^(?:[|;<>&)#]|\d?[<>])/.test(word)) break;
    // How many jobs at a time.
    else if (/^\d+$/.test(word) && isJobs) isJobs = false;
    else if (!word.startsWith("-") && !word.includes("=")) targets.push(word);
    isJobs = /^(?:-[a-zA-Z]*[jl]|--jobs)$/.test(word);
  }
  return at === null ? [] : [{ is: "make", folder: at, file, targets }];
}

/** What npm runs without the word `run`: https://docs.npmjs.com/cli/commands/npm-run-script. */
const shortOfNpm = /^(?:test|t|tst|start|stop|restart)$/;
const ownOfOthers =
  /^(?:install|i|add|ci|exec|dlx|x|create|init|remove|up|update|upgrade|publish|pack|version|audit|cache|config|node|why|workspaces?|set|link|outdated)$/;

function packageScript(name: string, given: readonly string[], folder: string): readonly Call[] {
  if (given.some((word) => /^(?:--workspaces|-ws|-r|--recursive)$/.test(word))) return [];
  let at: string | null = folder;
  let isRun = false;
  const words = given.values();
  for (const word of words) {
    if (at === null) return [];
    const [, option, joint] = /^(--prefix|-C|--cwd|--dir|-w|--workspace|-F|--filter)(?:=(.*))?$/.exec(word) ?? [];
    if (option !== undefined) at = joined(at, joint ?? words.next().value ?? "");
    else if (/^(?:run|run-script|rum|urn)$/.test(word) && !isRun) isRun = true;
    else if (!word.startsWith("-")) return named(word, isRun, at);
  }
  return [];

  function named(word: string, isAfterRun: boolean, place: string): readonly Call[] {
    const isOwn = name === "npm" ? !shortOfNpm.test(word) : ownOfOthers.test(word) || name === "bun";
    if (!isAfterRun && isOwn) return [];
    return [{ is: "package", folder: place, script: !isAfterRun && /^(?:t|tst)$/.test(word) ? "test" : word }];
  }
}

/** The folder behind a `cd`; null where only a shell can tell. */
function entered(at: string, own: string, command: string, words: readonly string[]): string | null {
  // A script that goes to its own folder first.
  const [, rest] = /\$\(\s*dirname\s+.*?\)([\w./-]*)/.exec(command) ?? [];
  if (rest !== undefined) return joined(own, `./${rest}`);
  const to = words.find((word, index) => index > 0 && word !== "--") ?? "";
  return joined(at, to);
}

/** A path as it is written in a folder, from the root; null where it leaves the repository or is not plain. */
export function joined(folder: string, written: string): string | null {
  if (/[$`*?{}<>|;&]/.test(written) || /^(?:~|\/(?!\.(?:\/|$)))/.test(written)) return null;
  const parts: string[] = [];
  for (const part of `${written.startsWith("/.") ? "" : folder}/${written}`.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
