import { braceExpand } from "minimatch";
import { readingsOf } from "./bracket-readings.ts";

/** What one character of a path may be; a class never takes "/". */
export type CharacterSet =
  | { readonly is: "one"; readonly code: number }
  /** Any but "/". */
  | { readonly is: "any" }
  | { readonly is: "class"; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] };

/** A glob as a nondeterministic automaton over UTF-16 code units: 0 is where it starts. */
export interface GlobAutomaton {
  readonly steps: readonly Step[][];
  readonly accepting: ReadonlySet<number>;
}

/** `on` null: the step takes no character. */
interface Step {
  readonly on: CharacterSet | null;
  readonly to: number;
}

/** What a glob of path rules matches, as minimatch has it with `dot: true`; null for what is not modeled, such as `!(…)` and `[[:alpha:]]`. */
export function automatonOf(glob: string): GlobAutomaton | null {
  const builder = new Builder();
  for (const plain of new Set(readingsOf(glob).flatMap((reading) => braceExpand(reading)))) {
    if (!builder.add(plain)) return null;
  }
  return { steps: builder.steps, accepting: builder.accepting };
}

const slashCode = 47;
const slash: CharacterSet = { is: "one", code: slashCode };
const any: CharacterSet = { is: "any" };

class Builder {
  readonly steps: Step[][] = [[]];
  readonly accepting = new Set<number>();

  /** Adds a glob without braces beside the others; false where it is not modeled. */
  add(glob: string): boolean {
    const segments = glob.split("/");
    let at = this.state();
    this.step(0, null, at);
    for (const [index, segment] of segments.entries()) {
      const isLast = index === segments.length - 1;
      if (segment === "**") {
        at = isLast ? this.segments(at, true) : this.segments(at, false);
        continue;
      }
      const next = this.segment(segment, at);
      if (next === null) return false;
      at = isLast ? next : this.after(next, slash);
    }
    this.accepting.add(at);
    return true;
  }

  private state(): number {
    return this.steps.push([]) - 1;
  }

  private step(from: number, on: CharacterSet | null, to: number): void {
    this.steps[from]?.push({ on, to });
  }

  private after(from: number, on: CharacterSet): number {
    const to = this.state();
    this.step(from, on, to);
    return to;
  }

  /** `**` as a whole segment: whole segments, each with its slash; as the last one, at least one character in the end. */
  private segments(from: number, isLast: boolean): number {
    if (isLast) {
      const inside = this.after(from, any);
      this.step(from, slash, inside);
      this.step(inside, any, inside);
      this.step(inside, slash, inside);
      return inside;
    }
    const inside = this.after(from, any);
    const out = this.state();
    this.step(inside, any, inside);
    this.step(inside, slash, from);
    this.step(from, null, out);
    return out;
  }

  /** One segment; null where something in it is not modeled. */
  private segment(text: string, from: number): number | null {
    let at = from;
    let rest = text;
    while (rest !== "") {
      const extended = /^([@?*+!])\(([^()]*)\)/.exec(rest);
      if (extended !== null) {
        const [whole, kind = "", body = ""] = extended;
        const next = kind === "!" ? null : this.extended(kind, body.split("|"), at);
        if (next === null) return null;
        at = next;
        rest = rest.slice(whole.length);
        continue;
      }
      const piece = pieceOf(rest);
      if (piece === null) return null;
      if (piece.on === "many") this.step(at, any, at);
      else at = this.after(at, piece.on);
      if (piece.on === "many") at = this.skip(at);
      rest = rest.slice(piece.length);
    }
    return at;
  }

  /** A state of its own behind a loop, so that what follows does not loop too. */
  private skip(from: number): number {
    const to = this.state();
    this.step(from, null, to);
    return to;
  }

  /** `@(a|b)`, `?(a|b)`, `*(a|b)`, `+(a|b)`. */
  private extended(kind: string, options: readonly string[], from: number): number | null {
    const start = this.skip(from);
    const end = this.state();
    for (const option of options) {
      const own = this.skip(start);
      const last = this.segment(option, own);
      if (last === null) return null;
      this.step(last, null, end);
    }
    if (kind === "?" || kind === "*") this.step(start, null, end);
    if (kind === "*" || kind === "+") this.step(end, null, start);
    return this.skip(end);
  }
}

interface Piece {
  readonly on: CharacterSet | "many";
  readonly length: number;
}

function pieceOf(rest: string): Piece | null {
  const first = rest[0];
  if (first === "*") return { on: "many", length: /^\*+/.exec(rest)?.[0].length ?? 1 };
  if (first === "?") return { on: any, length: 1 };
  if (first === "[") return classOf(rest);
  if (first === "\\" && rest.length > 1) return { on: { is: "one", code: rest.charCodeAt(1) }, length: 2 };
  return { on: { is: "one", code: rest.charCodeAt(0) }, length: 1 };
}

/** `[a-z]`, `[!a]`, `[^]a]`; null for named classes, and for brackets that minimatch takes as they are. */
function classOf(rest: string): Piece | null {
  const [whole, negation = "", body = ""] = /^\[([!^]?)(\]?[^\]]*)\]/.exec(rest) ?? [];
  if (whole === undefined || body === "" || body.includes("[") || /[^\x20-\x7e]/.test(body)) return null;
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < body.length; at++) {
    const from = body.charCodeAt(at);
    const isRange = body[at + 1] === "-" && at + 2 < body.length;
    const to = isRange ? body.charCodeAt(at + 2) : from;
    if (to < from) return null;
    ranges.push([from, to]);
    if (isRange) at += 2;
  }
  return { on: { is: "class", negated: negation !== "", ranges }, length: whole.length };
}

/** Whether a character set takes a code unit. */
export function takes(set: CharacterSet, code: number): boolean {
  switch (set.is) {
    case "one":
      return set.code === code;
    case "any":
      return code !== slashCode;
    case "class":
      return code !== slashCode && set.negated !== set.ranges.some(([from, to]) => code >= from && code <= to);
  }
}
