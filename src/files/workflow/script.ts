import { linesIn } from "./script-lines.ts";

/** A command of a shell script. */
export interface Command {
  readonly text: string;
  /** Whether it stands in a branch, a function or a loop that may not run. */
  readonly isConditional: boolean;
  /** How many blocks it stands in. */
  readonly depth: number;
}

/** No more commands of a script are looked at: some are held against each other. */
const mostCommands = 5_000;

/** What fails by itself where it stands for a command that failed. */
export const failing = /\b(?:exit|return)\s+(?:[1-9]|"?\$)|(?:^|&&\s*)(?:false|die|fail|abort|bail|err\w*)\b/;

/** The commands of a shell script up to one that ends it for good, and its `else`, without comments and here-documents; total, whatever it is. */
export function commandsIn(script: string): readonly Command[] {
  return readScript(script).commands;
}

/** Whether commands stand behind one that ends a script for good. */
export function endsEarly(script: string): boolean {
  return readScript(script).endsEarly;
}

/** Whether a script has more commands than are looked at. */
export function isTooLong(script: string): boolean {
  return script.length > mostCommands && segmentsOf(script).length > mostCommands;
}

function segmentsOf(script: string): readonly string[] {
  return linesIn(script).lines.flatMap((commands) => commands.filter((text) => text !== ""));
}

/** By text, whether a command stands under a condition wherever it stands. */
export function conditionsOf(commands: readonly Command[]): ReadonlyMap<string, boolean> {
  const known = new Map<string, boolean>();
  for (const { text, isConditional } of commands) known.set(text, isConditional && known.get(text) !== false);
  return known;
}

function readScript(script: string): { readonly commands: readonly Command[]; readonly endsEarly: boolean } {
  const commands: Command[] = [];
  const segments = segmentsOf(script).slice(0, mostCommands);
  const functions = new Functions();
  let depth = 0;
  for (const [at, segment] of segments.entries()) {
    const [, word, text = ""] = /^(?:(then|else|do)(?=\s|$)\s*)?(.*)$/s.exec(segment) ?? [];
    if (word === "else") {
      functions.take(word, Math.max(depth, 2));
      commands.push({ text: word, isConditional: true, depth });
    }
    if (word === "then" || word === "do") depth += 1;
    if (/^(?:elif|fi|done|esac|\}|\))(?=$|[\s<>|&])/.test(text)) depth = Math.max(0, depth - 1);
    const isHead = functionNamed(text) !== null && text.endsWith("{");
    if (!alone.test(text)) {
      functions.take(text, depth);
      commands.push({ text, isConditional: depth > 0 && !isHead, depth });
    }
    depth += opensIn(text);
    if (depth === 0 && /^exit(?:\s+0)?$/.test(text))
      return {
        commands: functions.unconditional(commands),
        endsEarly: segments.slice(at + 1).some((one) => !alone.test(one)),
      };
  }
  return { commands: functions.unconditional(commands), endsEarly: false };
}

/** What stands right in a function that is called in any case runs in any case. */
class Functions {
  /** By command, the function that it stands right in; null: in none, or deeper in one. */
  readonly #around: (string | null)[] = [];
  readonly #isOutside: boolean[] = [];
  #current: string | null = null;

  take(text: string, depth: number): void {
    if (depth === 0) this.#current = guard.test(text) ? guarded : text.endsWith("{") ? functionNamed(text) : null;
    this.#around.push(depth === 1 ? this.#current : null);
    this.#isOutside.push(depth === 0);
  }

  unconditional(commands: readonly Command[]): Command[] {
    const called = new Set([guarded]);
    const firstWords = commands.map(({ text }) => text.split(/[\s&|]/, 1)[0] ?? "");
    const isRun = (at: number) => this.#isOutside[at] === true || called.has(this.#around[at] ?? "");
    // Functions that call each other are few deep.
    for (let round = 0; round < mostRounds; round += 1)
      for (const [at, word] of firstWords.entries()) if (isRun(at)) called.add(word);
    return commands.map((command, at) => (isRun(at) ? { ...command, isConditional: false } : command));
  }
}

const mostRounds = 4;

/** Around what is run where a script is not only read by another one, which is always. */
const guard =
  /^if\s+\[\[?\s+"?\$\{?(?:BASH_SOURCE(?:\[0\])?|0)\}?"?\s+==?\s+"?\$\{?(?:BASH_SOURCE(?:\[0\])?|0)\}?"?\s+\]\]?$/;
const guarded = "if";

/** Words of the shell that are no command themselves. */
const alone = /^(?:fi|done|esac|[{}()])?$/;

/** How many blocks a command opens and leaves open; those of `then` and `do` are counted there. */
function opensIn(text: string): number {
  if (/^case\s/.test(text)) return 1;
  const bare = text.replace(/\\.|'[^']*'|"[^"\\]*(?:\\.[^"\\]*)*"/gs, "_");
  if (/["']/.test(bare)) return 0;
  const opened = (bare.match(/(?:^|[\s()|&])\{(?=\s|$)/g) ?? []).length + (/(?:^|\s)\($/.test(bare) ? 1 : 0);
  return Math.max(0, opened - (bare.match(/\s\}(?=$|[\s<>|&)])/g) ?? []).length);
}

/** The function that a command defines; null: it defines none. */
export function functionNamed(text: string): string | null {
  const [, name = null] =
    /^(?:function\s+)?([\w.-]+)\s*\(\)/.exec(text) ??
    /^function\s+([\w.-]+)\s*\{/.exec(text) ??
    /^alias\s+([\w.-]+)=/.exec(text) ??
    [];
  return name;
}
