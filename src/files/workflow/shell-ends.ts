import { type ShellState, wordValue } from "./shell-values.ts";

/** One way in which a part of a script may end. */
export interface End {
  readonly state: ShellState;
  readonly how: "next" | "exit" | "return" | "break" | "continue";
  /** Whether its failure was asked for, so that the shell does not stop at it. */
  readonly isAsked: boolean;
}

export function next(state: ShellState): End {
  return { state, how: "next", isAsked: false };
}

export function well(state: ShellState): ShellState {
  return { ...state, isWell: true, isFirstWell: true };
}

export function either(state: ShellState): readonly End[] {
  return [next(well(state)), next({ ...state, isWell: false, isFirstWell: false })];
}

export function answered(answer: boolean | undefined, state: ShellState): readonly End[] {
  return answer === undefined ? either(state) : [next({ ...state, isWell: answer })];
}

export function asked(end: End, isWell: boolean): End {
  return { ...end, state: { ...end.state, isWell }, isAsked: true };
}

export function outOfLoop(end: End): End {
  return end.how === "break" ? { ...end, how: "next" } : end;
}

/** How a shell of its own may end; nothing else of it is left. */
export function ended(ends: readonly End[], state: ShellState): readonly End[] {
  const ways = new Set(ends.map((end) => end.state.isWell));
  return [...ways].map((isWell) => next({ ...state, isWell, isFirstWell: isWell }));
}

export function endsBy(how: "exit" | "return", word: string | undefined, state: ShellState): readonly End[] {
  const value = word === undefined ? (state.isWell ? "0" : "1") : wordValue(word, state);
  const ends = value === undefined ? either(state) : [next({ ...state, isWell: /^0*$/.test(value) })];
  return ends.map((end) => ({ ...end, how }));
}

export function keyOf({ variables, given, ...state }: ShellState): string {
  return JSON.stringify([[...variables], given, Object.values(state)]);
}

/** Each of several ends once. */
export function distinct(ends: readonly End[]): readonly End[] {
  const found = new Map(ends.map((end) => [`${end.how} ${end.isAsked} ${keyOf(end.state)}`, end]));
  return [...found.values()];
}
