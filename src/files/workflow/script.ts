import { rememberTexts } from "../../model/remember.ts";
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

/** Scripts whose commands are kept, as their lines are. */
const mostKept = 32;

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

interface ReadScript {
  readonly commands: readonly Command[];
  readonly endsEarly: boolean;
}

const readScript = rememberTexts(mostKept, (script): ReadScript => {
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
    if (depth === 0 && endsWell(text, commands))
      return {
        commands: functions.unconditional(commands),
        endsEarly: segments.slice(at + 1).some((one) => !alone.test(one)),
      };
  }
  return { commands: functions.unconditional(commands), endsEarly: false };
});

/** Commands before an end that are looked at for what its variable holds. */
const mostBefore = 200;

/** Whether a command ends a script, and not with the number of a failure, which a variable may hold. */
function endsWell(text: string, before: readonly Command[]): boolean {
  const [all, variable] = /^exit(?:\s+(?:0|["']?\$(?:\?|\{?(\w+)\}?)["']?))?$/.exec(text) ?? [];
  return (
    all !== undefined &&
    (variable === undefined || !before.slice(-mostBefore).some((one) => keepsFailure(one.text, variable)))
  );
}

function keepsFailure(text: string, variable: string): boolean {
  return text.includes(`${variable}=$?`) || /^[1-9]/.test(text.split(`${variable}=`, 2)[1] ?? "");
}

/** What stands right in a function that is called in any case runs in any case. */
class Functions {
  /** By command, the function that it stands right in; null: in none, or deeper in one. */
  readonly #around: (string | null)[] = [];
  readonly #isOutside: boolean[] = [];
  /** The loop over plain words around what is read. */
  #loop: { readonly variable: string; readonly words: readonly string[] } | null = null;
  /** What such loops call by their variable. */
  readonly #byLoops = new Set<string>();
  /** For how many commands more what is done is the answer to `--help`. */
  #isHelp = 0;
  #current: string | null = null;

  take(text: string, depth: number): void {
    if (depth === 0) this.#current = guard.test(text) ? guarded : text.endsWith("{") ? functionNamed(text) : null;
    this.#around.push(depth === 1 ? this.#current : null);
    this.#isOutside.push(depth === 0);
    if (depth > 0 && this.#leaves(text, depth)) this.#current = null;
    this.#takeOfLoop(text, depth);
  }

  /** Whether what stands behind a command in a function may not run although nothing failed. */
  #leaves(text: string, depth: number): boolean {
    const isHelp = asksForHelp.test(text) || this.#isHelp > 0;
    this.#isHelp = asksForHelp.test(text) ? longestHelp : this.#isHelp - 1;
    return !isHelp && (leaving.test(text) || (depth === 1 && /^return\b/.test(text)));
  }

  /** `for one in a b; do "run_$one"; done` calls `run_a` and `run_b`. */
  #takeOfLoop(text: string, depth: number): void {
    const [, variable = "", words] = depth === 0 ? (loop.exec(text) ?? []) : [];
    if (depth === 0)
      this.#loop = words === undefined ? null : { variable, words: words.trim().split(/\s+/, mostWords) };
    else if (/\b(?:break|continue)\b/.test(text)) this.#loop = null;
    else if (this.#loop !== null && depth === 1 && !/[|&]/.test(text)) {
      const [first = ""] = text.replace(/["']/g, "").split(/\s/, 1);
      const { variable, words } = this.#loop;
      const by = [`\${${variable}}`, `$${variable}`].find((one) => first.includes(one));
      if (by !== undefined && this.#byLoops.size < mostByLoops)
        for (const word of words) this.#byLoops.add(first.replace(by, () => word));
    }
  }

  unconditional(commands: readonly Command[]): Command[] {
    const called = new Set([guarded, ...this.#byLoops]);
    // Nobody waits for what runs in the background.
    const firstWords = commands.map(({ text }) => (/(?<!&)&$/.test(text) ? "" : (text.split(/[\s&|]/, 1)[0] ?? "")));
    const isRun = (at: number) => this.#isOutside[at] === true || called.has(this.#around[at] ?? "");
    // Functions that call each other are few deep.
    for (let round = 0; round < mostRounds; round += 1)
      for (const [at, word] of firstWords.entries()) if (isRun(at)) called.add(word);
    return commands.map((command, at) => (isRun(at) ? { ...command, isConditional: false } : command));
  }
}

const mostRounds = 4;

/** Words of one loop, and calls of all, that are looked at. */
const mostWords = 100;
const mostByLoops = 2_000;
const loop = /^for\s+(\w+)\s+in((?:\s+[\w.-]+)+)$/;

/** Ends a function well. */
const leaving = /(?:^|&&|\|\|)\s*return(?:\s+0)?$/;

/** Commands behind the question that are looked at for being its answer. */
const longestHelp = 3;

/** Whether the first argument asks for help. */
export const asksForHelp = /^(?:el)?if\s+\[\[?\s+"?\$(?:1|\{1(?::?-)?\})"?\s+==?\s+["']?(?:-h|--help)["']?\s+\]\]?$/;

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
