import { isIdle } from "../../files/workflow/idle.ts";
import { isStrict } from "../../files/workflow/shell.ts";
import { mayEndWell } from "../../files/workflow/shell-run.ts";
import { type Shell, shellOf } from "../../files/workflow/shell-tree.ts";
import type { Step } from "../../files/workflow/workflow.ts";

/** What is plain of the commands that decided how a step's script ended: `more` is lost where one no longer does. */
export type Deciding =
  | { readonly is: "same" }
  | { readonly is: "lost"; readonly command: string }
  | { readonly is: "unknown" };

/** Commands of a script that are looked at. */
const mostCommands = 20;
/** Shorter commands stand in others by chance. */
const leastLength = 4;

/**
 * Whether the commands by which a script failed are there and still decide how it ends, whatever loops, functions and conditions stand around them. Of a
 * script that is called nobody knows its arguments.
 */
export function decidingIn(was: Step, is: Step, isCalled: boolean): Deciding {
  if (was.run === null || is.run === null || !isOfShell(was.shell) || !isOfShell(is.shell)) return { is: "unknown" };
  const all = commandsOf(was.run);
  const held = all.slice(0, mostCommands).filter((command) => isDeciding(command, was, isCalled) === true);
  const written = wordsOf(is.run);
  const there = held.filter((command) => written.some((words) => isWritten(command, words)));
  const now = there.map((command) => ({ command, decides: isDeciding(command, is, isCalled) }));
  const lost = now.find(({ decides }) => decides === false);
  if (lost !== undefined) return { is: "lost", command: lost.command.join(" ") };
  const isSame = now.every(({ command, decides }) => decides === true && isAsItWas(command, written));
  const isWhole = all.length > 0 && there.length === all.length && (isStrict(is.shell) || !isStrict(was.shell));
  return { is: isSame && isWhole && !changesOthers(was.run, is.run) ? "same" : "unknown" };
}

function isOfShell(shell: string): boolean {
  return shell === "" || /^(?:\S*\/)?(?:ba|da|z|k)?sh(?:\s|$)/.test(shell);
}

/** Whether a command stands somewhere by itself, and nowhere with more behind it or by another program. */
function isAsItWas(command: readonly string[], written: readonly (readonly string[])[]): boolean {
  const whole = command.join(" ");
  return written.filter((words) => isWritten(command, words)).every((words) => words.join(" ") === whole);
}

/** What changes how commands behind it are read or end, and is not followed. */
function changesOthers(was: string, is: string): boolean {
  const count = (script: string) =>
    (script.match(/\b(?:trap|alias|source|enable|hash|shopt|noexec|unset)\b|^\s*\.\s|\bset\s+-\w*n/gm) ?? []).length;
  return count(is) > count(was);
}

/** Null where it is not known. */
function isDeciding(command: readonly string[], { run, shell, variables }: Step, isCalled: boolean): boolean | null {
  const around = {
    stopsAtFailure: isStrict(shell),
    stopsInPipes: shell === "bash" || shell.includes("pipefail"),
    given: isCalled ? null : [],
    variables,
  };
  const mayEnd = mayEndWell(run ?? "", around, (words) => isRun(command, words));
  return mayEnd === null ? null : !mayEnd;
}

/** Whether some words have a command in them, or in a script that a shell is given in quotes. */
function isWritten(command: readonly string[], words: readonly string[]): boolean {
  const text = ` ${command.join(" ")} `;
  return placeOf(command, words) >= 0 || words.some((word) => /^["']/.test(word) && gaps(word).includes(text));
}

/** A quoted script as its words alone. */
function gaps(word: string): string {
  return ` ${word.slice(1, -1).replace(/[\s;&|()]+/g, " ")} `;
}

function placeOf(command: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, from) => command.every((word, index) => words[from + index] === word));
}

/** Whether some words run a command, itself or by a program that starts others. */
function isRun(command: readonly string[], words: readonly string[]): boolean {
  const at = placeOf(command, words);
  return at >= 0 && !runsNothing.test(words[at - 1] ?? "") && !tells.test(words[0] ?? "");
}

/** Programs that do not run what stands behind them. */
const runsNothing = /^(?:\/(?:usr\/)?bin\/)?(?:true|false|:|echo|printf|cat|test|type|which|man|whatis|apropos)$/;
const tells = /^(?:cat|test|type|which|man|at|batch|grep|touch|logger|gh|curl|git|watch)$/;

/** The commands of a script that do something, each once. */
function commandsOf(script: string): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const words of wordsOf(script)) {
    const command = words.slice(words.findIndex((word) => !/^\w+=/.test(word)));
    const text = command.join(" ");
    if (text.length >= leastLength && !isIdle(text) && !ofShell.test(command[0] ?? "")) found.set(text, command);
  }
  return [...found.values()];
}

const ofShell =
  /^(?:exit|return|break|continue|test|\[\[?|set|wait|eval|exec|trap|shift|read|getopts|local|export|\w+=.*)$/;

function wordsOf(script: string): readonly (readonly string[])[] {
  const tree = shellOf(script);
  return tree === null ? [] : wordsIn(tree);
}

function wordsIn(tree: Shell): readonly (readonly string[])[] {
  switch (tree.is) {
    case "command":
      return [tree.words];
    case "pipe":
      return tree.parts.flatMap(wordsIn);
    case "not":
      return wordsIn(tree.of);
    case "both":
    case "either":
      return [tree.left, tree.right].flatMap(wordsIn);
    case "list":
      return tree.items.flatMap(({ node }) => wordsIn(node));
    case "if":
      return [
        ...tree.branches.flatMap(({ test, body }) => [test, body]),
        ...(tree.otherwise ? [tree.otherwise] : []),
      ].flatMap(wordsIn);
    case "while":
    case "until":
      return [tree.test, tree.body].flatMap(wordsIn);
    case "for":
    case "function":
    case "subshell":
      return wordsIn(tree.body);
    case "case":
      return tree.branches.flatMap(({ body }) => wordsIn(body));
  }
}
