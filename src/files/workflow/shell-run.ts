import { ShellCommands } from "./shell-commands.ts";
import { asked, distinct, type End, ended, keyOf, next, outOfLoop, well } from "./shell-ends.ts";
import { type CaseBranch, type Item, type Shell, shellOf } from "./shell-tree.ts";
import { type AroundScript, itemsOf, mostValues, type ShellState, stateAt, wordValue } from "./shell-values.ts";

/** Parts of scripts that are gone through for one answer. */
const mostSteps = 2_000;
/** Variables of a script that are followed. */
const mostVariables = 60;
/** Times that a loop is gone through. */
const mostRounds = 40;

/**
 * Whether a script may end well although each command of some kind fails or is never run; null where that is not known. Any other command may succeed or
 * fail; what is known of variables, of `test` and of what stops a script is followed.
 */
export function mayEndWell(
  script: string,
  around: AroundScript,
  fails: (words: readonly string[]) => boolean,
): boolean | null {
  const [tree, state] = [shellOf(script), stateAt(script, around)];
  if (tree === null || state.variables.size > mostVariables) return null;
  const run = new Run(fails);
  const ends = run.of(tree, state, false);
  return run.isOver ? null : ends.some(({ state }) => state.isWell);
}

class Run {
  isOver = false;
  readonly #commands: ShellCommands;
  #steps = 0;

  constructor(fails: (words: readonly string[]) => boolean) {
    this.#commands = new ShellCommands(fails, (node, state, isAsked) => this.of(node, state, isAsked));
  }

  /** `isAsked`: whether somebody asks how it ends, so that no failure in it stops the shell. */
  of(node: Shell, state: ShellState, isAsked: boolean): readonly End[] {
    if (++this.#steps > mostSteps) this.isOver = true;
    if (this.isOver) return [];
    switch (node.is) {
      case "command":
        return this.#stopping(this.#commands.run(node.words, state, isAsked), isAsked);
      case "pipe":
        return this.#stopping(this.#pipe(node.parts, state, isAsked), isAsked);
      case "subshell":
        return this.#stopping(ended(this.of(node.body, state, isAsked), state), isAsked);
      case "not":
        return this.of(node.of, state, true).map((end) => (end.how === "next" ? asked(end, !end.state.isWell) : end));
      case "both":
      case "either":
        return this.#chain(node.is === "both", node.left, node.right, state, isAsked);
      case "list":
        return this.#list(node.items, state, isAsked);
      case "if":
        return this.#if(node, state, isAsked);
      case "while":
      case "until":
        return this.#loop(node.is === "while", node.test, node.body, state, isAsked);
      case "for":
        return this.#for(node, state, isAsked);
      case "case":
        return this.#case(node.subject, node.branches, state, isAsked);
      case "function":
        this.#commands.define(node.name, node.body);
        return [next(well(state))];
    }
  }

  /** Where the shell stops at failures, one that nobody asked for ends the script. */
  #stopping(ends: readonly End[], isAsked: boolean): readonly End[] {
    return ends.map((end) => {
      const stops = end.how === "next" && !end.state.isWell && !end.isAsked && !isAsked && end.state.stopsAtFailure;
      return stops ? { ...end, how: "exit" } : end;
    });
  }

  #list(items: readonly Item[], state: ShellState, isAsked: boolean): readonly End[] {
    let ends: readonly End[] = [next(items.length === 0 ? well(state) : state)];
    for (const { node, isBackground } of items)
      ends = this.#after(ends, (before) =>
        isBackground ? this.#background(node, before) : this.of(node, before, isAsked),
      );
    return ends;
  }

  /** What comes after the ends that go on. */
  #after(ends: readonly End[], then: (state: ShellState, end: End) => readonly End[]): readonly End[] {
    return distinct(ends.flatMap((end) => (end.how === "next" ? then(end.state, end) : [end])));
  }

  #background(node: Shell, state: ShellState): readonly End[] {
    const ends = this.of(node, state, false).map((end) => end.state.isWell);
    return [...new Set(ends)].map((isBackgroundWell) => next({ ...well(state), isBackgroundWell }));
  }

  #chain(isBoth: boolean, left: Shell, right: Shell, state: ShellState, isAsked: boolean): readonly End[] {
    return this.#after(this.of(left, state, true), (before, end) =>
      before.isWell === isBoth ? this.of(right, before, isAsked) : [{ ...end, isAsked: true }],
    );
  }

  #if({ branches, otherwise }: Shell & { is: "if" }, state: ShellState, isAsked: boolean): readonly End[] {
    const [first, ...others] = branches;
    if (first === undefined) return otherwise === null ? [next(well(state))] : this.of(otherwise, state, isAsked);
    return this.#after(this.of(first.test, state, true), (before) =>
      before.isWell
        ? this.of(first.body, before, isAsked)
        : this.#if({ is: "if", branches: others, otherwise }, before, isAsked),
    );
  }

  #loop(isWhile: boolean, test: Shell, body: Shell, state: ShellState, isAsked: boolean): readonly End[] {
    return this.#rounds(state, (before) => {
      const tested = this.of(test, before, true);
      const left = tested
        .filter((end) => end.how === "next" && end.state.isWell !== isWhile)
        .map((end) => ({ ...end, how: "break" as const, state: well(end.state) }));
      const going = tested.filter((end) => end.how !== "next" || end.state.isWell === isWhile);
      return [...left, ...this.#after(going, (inside) => this.of(body, inside, isAsked))];
    });
  }

  /** Rounds of a loop until nothing new can come of it. */
  #rounds(state: ShellState, round: (state: ShellState) => readonly End[]): readonly End[] {
    const left: End[] = [];
    let waiting: readonly ShellState[] = [state];
    const seen = new Set<string>();
    for (let at = 0; waiting.length > 0 && !this.isOver; at += 1) {
      if (at > mostRounds) this.isOver = true;
      const ends = distinct(waiting.flatMap(round));
      left.push(...ends.filter(({ how }) => how !== "next" && how !== "continue").map(outOfLoop));
      const going = ends.filter(({ how }) => how === "next" || how === "continue").map((end) => end.state);
      waiting = going.filter((one) => !seen.has(keyOf(one)));
      for (const one of waiting) seen.add(keyOf(one));
    }
    return distinct(left);
  }

  #for({ variable, words, body }: Shell & { is: "for" }, state: ShellState, isAsked: boolean): readonly End[] {
    const values = words.flatMap((word) => itemsOf(word, state));
    let ends: readonly End[] = [next(well(state))];
    const left: End[] = [];
    for (const value of values.slice(0, mostValues)) {
      const round = this.#after(ends, (before) => {
        const variables = new Map(before.variables).set(variable, value);
        return this.of(body, { ...before, variables }, isAsked);
      });
      left.push(...round.filter(({ how }) => how !== "next" && how !== "continue").map(outOfLoop));
      ends = round.flatMap((end) => (end.how === "continue" ? { ...end, how: "next" as const } : end));
      ends = ends.filter(({ how }) => how === "next");
    }
    return distinct([...left, ...ends]);
  }

  #case(subject: string, branches: readonly CaseBranch[], state: ShellState, isAsked: boolean): readonly End[] {
    const value = wordValue(subject, state);
    const isMeant = ({ patterns }: CaseBranch) => patterns.some((pattern) => pattern === "*" || pattern === value);
    const known = branches.find(isMeant);
    const isPlain = branches.every(({ patterns }) => patterns.every((one) => one === "*" || !/[*?[$]/.test(one)));
    if (value !== undefined && isPlain)
      return known === undefined ? [next(well(state))] : this.of(known.body, state, isAsked);
    const isAll = branches.some(({ patterns }) => patterns.includes("*"));
    return [...branches.flatMap(({ body }) => this.of(body, state, isAsked)), ...(isAll ? [] : [next(well(state))])];
  }

  #pipe(parts: readonly Shell[], state: ShellState, isAsked: boolean): readonly End[] {
    const all = parts.map((part) => ended(this.of(part, state, isAsked), state).map((end) => end.state.isWell));
    const [first = [], last = []] = [all[0], all.at(-1)];
    const isLostFor = state.stopsInPipes && all.some((one) => !one.includes(true));
    return [...new Set(first)].flatMap((isFirstWell) =>
      [...new Set(last)].map((isLastWell) => {
        const isWell = isLastWell && !isLostFor && (isFirstWell || !state.stopsInPipes);
        return next({ ...state, isWell, isFirstWell });
      }),
    );
  }
}
