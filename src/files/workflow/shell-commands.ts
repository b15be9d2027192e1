import { answered, distinct, type End, either, ended, endsBy, next, well } from "./shell-ends.ts";
import { type Shell, shellOf } from "./shell-tree.ts";
import { holds, type ShellState, settings, wordValue } from "./shell-values.ts";

/** Functions and scripts in each other that are gone through. */
const deepestCalls = 6;
/** Words of a command; arguments may be handed on many times. */
const mostWords = 60;

const assignment = /^(\w+)\+?=([\s\S]*)$/;
/** What ends well, or so well that nobody asks how. */
const isIdleName = /^(?:true|:|echo|printf|sleep|cd|pushd|popd|mkdir|chmod|\/(?:usr\/)?bin\/true)$/;

/** How the commands of one script may end. */
export class ShellCommands {
  readonly #fails: (words: readonly string[]) => boolean;
  readonly #goThrough: (node: Shell, state: ShellState, isAsked: boolean) => readonly End[];
  readonly #functions = new Map<string, Shell>();
  #calls = 0;

  constructor(
    fails: (words: readonly string[]) => boolean,
    goThrough: (node: Shell, state: ShellState, isAsked: boolean) => readonly End[],
  ) {
    this.#fails = fails;
    this.#goThrough = goThrough;
  }

  define(name: string, body: Shell): void {
    this.#functions.set(name, body);
  }

  run(written: readonly string[], state: ShellState, isAsked: boolean): readonly End[] {
    const at = written.findIndex((word) => !assignment.test(word));
    if (at < 0) return this.#assigned(written, state);
    const words = written
      .slice(at)
      .flatMap((word) => (/^"?\$[@*]"?$/.test(word) ? (state.given ?? [word]) : [word]))
      .slice(0, mostWords);
    const [name = "", ...given] = words.map((word) => wordValue(word, state) ?? word);
    const body = this.#functions.get(name);
    if (body !== undefined) return this.#call(body, given, state, isAsked);
    return this.#builtIn(name, words.slice(1), state, isAsked) ?? this.#other([name, ...given], state);
  }

  #other(words: readonly string[], state: ShellState): readonly End[] {
    if (this.#fails(words)) return [next({ ...state, isWell: false, isFirstWell: false })];
    return either(state);
  }

  #assigned(words: readonly string[], state: ShellState): readonly End[] {
    const variables = new Map(state.variables);
    for (const word of words) {
      const [, name = "", value = ""] = assignment.exec(word) ?? [];
      variables.set(name, wordValue(value, state));
    }
    const after = { ...well(state), variables };
    const inner = words.flatMap((word) => /\$\((?!\()([\s\S]*)\)"?$/.exec(word)?.[1] ?? []);
    const tree = inner.length === 1 ? shellOf(inner[0] ?? "") : null;
    if (tree === null) return inner.length === 0 ? [next(after)] : either(after);
    return ended(this.#deeper(tree, { ...state, stopsAtFailure: false }, true), after);
  }

  #deeper(body: Shell, state: ShellState, isAsked: boolean): readonly End[] {
    if (this.#calls >= deepestCalls) return either(state);
    this.#calls += 1;
    const ends = this.#goThrough(body, state, isAsked);
    this.#calls -= 1;
    return ends;
  }

  #call(body: Shell, given: readonly string[], state: ShellState, isAsked: boolean): readonly End[] {
    const after = this.#deeper(body, { ...state, given }, isAsked).map((end) => {
      const back = { ...end.state, given: state.given };
      return end.how === "return" ? { ...end, how: "next" as const, state: back } : { ...end, state: back };
    });
    return distinct(after);
  }

  /** Null where a command is none of those that the shell has itself and that are followed. */
  #builtIn(name: string, given: readonly string[], state: ShellState, isAsked: boolean): readonly End[] | null {
    switch (name) {
      case "exit":
      case "return":
        return endsBy(name, given[0], state);
      case "break":
      case "continue":
        return [{ ...next(well(state)), how: name }];
      case "builtin":
      case "command":
        return /^-/.test(given[0] ?? "-") ? either(state) : this.run(given, state, isAsked);
      case "false":
        return [next({ ...state, isWell: false, isFirstWell: false })];
      case "test":
      case "[":
      case "[[":
        return answered(holds([name, ...given], state), state);
      case "set":
        return [next(well({ ...state, ...settings(given, state) }))];
      case "export":
      case "local":
      case "readonly":
      case "declare":
        return this.#declared(given, state);
      case "exec":
        if (given.length === 0) return [next(well(state))];
        return this.run(given, state, isAsked).map((end) => ({ ...end, how: "exit" }));
      case "wait":
        return [next({ ...state, isWell: given.length === 0 || state.isBackgroundWell })];
      case "getopts":
        return [next({ ...state, isWell: false })];
      default:
        return isIdleName.test(name) ? [next(well(state))] : this.#inner(name, given, state);
    }
  }

  #declared(given: readonly string[], state: ShellState): readonly End[] {
    const words = given.filter((word) => assignment.test(word));
    return this.#assigned(words, state).map((end) => ({ ...end, state: well(end.state) }));
  }

  /** `bash -c` and `eval` run a script of their own. */
  #inner(name: string, given: readonly string[], state: ShellState): readonly End[] | null {
    const at = given.findIndex((word) => /^-[a-z]*c$/.test(word));
    const isShell = /(?:^|\/)(?:ba|da|z|k)?sh$/.test(name) && at >= 0;
    if (!isShell && name !== "eval") return null;
    const written = isShell ? [given[at + 1] ?? ""] : given;
    const tree = shellOf(written.map((word) => word.replace(/^(["'])([\s\S]*)\1$/, "$2")).join(" "));
    if (tree === null) return null;
    if (!isShell) return this.#deeper(tree, state, true);
    const flags = given.slice(0, at + 1).filter((word) => word.startsWith("-"));
    const stopsAtFailure = flags.some((word) => /^-[a-z]*e/.test(word));
    return ended(
      this.#deeper(tree, { ...state, stopsAtFailure, stopsInPipes: flags.includes("pipefail") }, false),
      state,
    );
  }
}
