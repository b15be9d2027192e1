import type { PathRule } from "../model/program.ts";
import { automatonOf, type CharacterSet, type GlobAutomaton, takes } from "./glob-automaton.ts";

/** What path rules take in: the paths that `include` does and `exclude` does not, each an ordered list. */
export interface Taken {
  readonly include: readonly PathRule[];
  readonly exclude: readonly PathRule[];
}

/** Whether one takes in every path that another does. `path`: the shortest of those that it does not. */
export type Inclusion =
  | { readonly is: "all" }
  | { readonly is: "fewer"; readonly path: string }
  /** Too costly to tell, or of a form that is not modeled. */
  | { readonly is: "unknown" };

/** How many steps the search for a path may still take; shared by many searches, so that their number is bounded too. */
export interface SearchBudget {
  left: number;
}

/** Whether `after` takes in all paths that `before` does. */
export function inclusionOf(before: Taken, after: Taken, budget: SearchBudget): Inclusion {
  const lists = [before.include, before.exclude, after.include, after.exclude];
  if (sameRules(before.include, after.include) && sameRules(before.exclude, after.exclude)) return { is: "all" };
  const globs = [...new Set(lists.flatMap((rules) => rules.map(({ glob }) => glob)))];
  const automata = globs.map(automatonOf);
  const opaque = automata.flatMap((automaton, at) => (automaton === null ? [at] : []));
  if (opaque.length > 4) return { is: "unknown" };
  const at = new Map(globs.map((glob, index) => [glob, index]));
  const isLost = (matched: readonly boolean[]) => isTaken(before, matched, at) && !isTaken(after, matched, at);
  const mayBeLost = (matched: readonly boolean[]) => assignments(matched, opaque).some(isLost);
  const path = search(automata, alphabetOf(automata), mayBeLost, budget);
  if (path === null) return { is: "unknown" };
  if (path === "") return { is: "all" };
  return opaque.length > 0 ? { is: "unknown" } : { is: "fewer", path };
}

function sameRules(some: readonly PathRule[], others: readonly PathRule[]): boolean {
  return some.length === others.length && some.every(({ text }, at) => text === others[at]?.text);
}

function isTaken({ include, exclude }: Taken, matched: readonly boolean[], at: ReadonlyMap<string, number>): boolean {
  const decided = (rules: readonly PathRule[]) => {
    const last = rules.findLast(({ glob }) => matched[at.get(glob) ?? -1] === true);
    return last !== undefined && !last.negated;
  };
  return decided(include) && !decided(exclude);
}

/** Every way in which globs that are not modeled may match. */
function assignments(matched: readonly boolean[], opaque: readonly number[]): readonly (readonly boolean[])[] {
  return opaque.reduce<readonly (readonly boolean[])[]>(
    (all, at) => all.flatMap((one) => [one.with(at, true), one.with(at, false)]),
    [matched],
  );
}

/** One code unit for each set of code units that no glob tells apart; what a person would write comes first. */
function alphabetOf(automata: readonly (GlobAutomaton | null)[]): readonly number[] {
  const cuts = new Set([0, 46, 47, 48, 97, 123]);
  for (const automaton of automata) {
    for (const { on } of automaton?.steps.flat() ?? []) {
      for (const [from, to] of rangesOf(on)) cuts.add(from).add(to + 1);
    }
  }
  return [...cuts].sort((a, b) => readability(a) - readability(b) || a - b);
}

function rangesOf(set: CharacterSet | null): readonly (readonly [number, number])[] {
  switch (set?.is) {
    case "one":
      return [[set.code, set.code]];
    case "class":
      return set.ranges;
    default:
      return [];
  }
}

function readability(code: number): number {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return 0;
  return /[A-Z0-9._/-]/.test(character) ? 1 : 2;
}

/** A glob's states, made as they are reached: a set of the automaton's states each. */
class Stepper {
  private readonly known = new Map<string, number>();
  private readonly sets: (readonly number[])[] = [];
  private readonly next: Map<number, number>[] = [];

  private readonly automaton: GlobAutomaton | null;

  constructor(automaton: GlobAutomaton | null) {
    this.automaton = automaton;
    this.idOf([0]);
  }

  isMatch(id: number): boolean {
    return this.sets[id]?.some((state) => this.automaton?.accepting.has(state)) ?? false;
  }

  after(id: number, code: number): number {
    const known = this.next[id]?.get(code);
    if (known !== undefined) return known;
    const steps = (this.sets[id] ?? []).flatMap((state) => this.automaton?.steps[state] ?? []);
    const to = this.idOf(steps.flatMap(({ on, to: state }) => (on !== null && takes(on, code) ? [state] : [])));
    this.next[id]?.set(code, to);
    return to;
  }

  /** The state that stands for a set, with all that is reached without a character. */
  private idOf(states: readonly number[]): number {
    const all = new Set(states);
    for (const state of all) for (const { on, to } of this.automaton?.steps[state] ?? []) if (on === null) all.add(to);
    const set = [...all].sort((a, b) => a - b);
    const name = set.join();
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const id = this.sets.push(set) - 1;
    this.next.push(new Map());
    this.known.set(name, id);
    return id;
  }
}

interface Reached {
  readonly states: readonly number[];
  /** How the segment that is being written stands: empty, `.`, `..`, or a name that a path may hold. */
  readonly segment: "empty" | "." | ".." | "name";
  readonly path: string;
}

/** The first path, by length, of whose matches something holds; "" where there is none, null beyond the budget. */
function search(
  automata: readonly (GlobAutomaton | null)[],
  alphabet: readonly number[],
  holds: (matched: readonly boolean[]) => boolean,
  budget: SearchBudget,
): string | null {
  const steppers = automata.map((automaton) => new Stepper(automaton));
  const queue: Reached[] = [{ states: steppers.map(() => 0), segment: "empty", path: "" }];
  const seen = new Set<string>();
  for (const { states, segment, path } of queue) {
    if (segment === "name" && holds(steppers.map((stepper, at) => stepper.isMatch(states[at] ?? 0)))) return path;
    for (const code of alphabet) {
      const next = segmentAfter(segment, code);
      if (next === null) continue;
      budget.left -= steppers.length;
      if (budget.left < 0) return null;
      const reached = steppers.map((stepper, at) => stepper.after(states[at] ?? 0, code));
      const name = `${next} ${reached.join()}`;
      if (seen.has(name)) continue;
      seen.add(name);
      queue.push({ states: reached, segment: next, path: path + String.fromCharCode(code) });
    }
  }
  return "";
}

/** Null: no path of a repository goes on like this. */
function segmentAfter(segment: Reached["segment"], code: number): Reached["segment"] | null {
  if (code === 0) return null;
  if (code === 47) return segment === "name" ? "empty" : null;
  if (code !== 46) return "name";
  return segment === "empty" ? "." : segment === "." ? ".." : "name";
}
