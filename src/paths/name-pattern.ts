import { globMatcher } from "./glob-matcher.ts";

/** One segment of a glob without braces: what a name between two slashes must be. Names are never "", "." or "..". */
export type NamePattern =
  | { readonly is: "literal"; readonly text: string }
  /** `*`: every name. */
  | { readonly is: "any" }
  | WildName;

/** A segment with wildcards inside. */
export interface WildName {
  readonly is: "wild";
  readonly matches: (name: string) => boolean;
  /** Texts that every match has, each to look for alone; empty: none is known. Read where so many names stand together that they are filtered. */
  readonly pieces: () => readonly Piece[];
}

/** A text that stands at the start of a name, at its end, or anywhere in it. */
export interface Piece {
  readonly at: "start" | "end" | "anywhere";
  readonly text: string;
}

/** Reads one segment, which is not `**`; what is more than `*`, `?` and escapes is matched by minimatch itself. */
export function namePattern(segment: string): NamePattern {
  if (segment === "*") return { is: "any" };
  if (!/[*?[\\(]/.test(segment)) return { is: "literal", text: segment };
  if (/[[(\ud800-\udfff]/.test(segment.replace(/\\[[\]]/g, ""))) return complex(segment);
  const runs = runsOf(segment);
  const [only = ""] = runs;
  if (runs.length === 1 && !only.includes(anyOne)) return { is: "literal", text: only };
  if (runs.every((run) => run === "")) return { is: "any" };
  return { is: "wild", matches: runsMatcher(segment, runs), pieces: () => allPiecesOf(runs) };
}

/** Stands for a `?`; no path has a NUL. */
const anyOne = "\0";

/** What stands between the stars, escapes resolved. */
function runsOf(segment: string): readonly string[] {
  const runs = [""];
  for (let at = 0; at < segment.length; at += 1) {
    const character = segment[at] ?? "";
    if (character === "*") {
      if (runs.length === 1 || runs.at(-1) !== "") runs.push("");
      continue;
    }
    if (character === "\\") at += 1;
    const literal = character === "\\" ? (segment[at] ?? "\\") : character;
    runs[runs.length - 1] += character === "?" ? anyOne : literal;
  }
  return runs;
}

function allPiecesOf(runs: readonly string[]): readonly Piece[] {
  return runs.flatMap((run, at) => piecesOf(run, at === 0, at === runs.length - 1));
}

function piecesOf(run: string, isFirst: boolean, isLast: boolean): readonly Piece[] {
  const texts = run.split(anyOne);
  return texts.flatMap((text, at): Piece[] => {
    if (text === "") return [];
    if (isFirst && at === 0) return [{ at: "start", text }];
    return [{ at: isLast && at === texts.length - 1 ? "end" : "anywhere", text }];
  });
}

function runsMatcher(segment: string, runs: readonly string[]): (name: string) => boolean {
  const first = runs[0] ?? "";
  const last = runs.at(-1) ?? "";
  if (runs.some((run) => run.includes(anyOne))) return withAnyOne(segment, runs);
  if (runs.length === 2) {
    const least = first.length + last.length;
    return (name) => name.length >= least && name.startsWith(first) && name.endsWith(last);
  }
  return (name) => {
    if (!name.startsWith(first)) return false;
    let at = first.length;
    for (let run = 1; run < runs.length - 1; run += 1) {
      const text = runs[run] ?? "";
      at = name.indexOf(text, at);
      if (at < 0) return false;
      at += text.length;
    }
    return name.length - at >= last.length && name.endsWith(last);
  };
}

/** A `?` is one character, which JavaScript may write as two: then minimatch is asked. */
function withAnyOne(segment: string, runs: readonly string[]): (name: string) => boolean {
  const exact = segmentMatcher(segment);
  const last = runs.at(-1) ?? "";
  return (name) => {
    if (/[\ud800-\udfff]/.test(name)) return exact(name);
    if (runs.length === 1) return name.length === last.length && standsAt(last, name, 0);
    let at = 0;
    for (let run = 0; run < runs.length - 1; run += 1) {
      const text = runs[run] ?? "";
      const most = run === 0 ? 0 : name.length - text.length;
      while (at <= most && !standsAt(text, name, at)) at += 1;
      if (at > most) return false;
      at += text.length;
    }
    return name.length - at >= last.length && standsAt(last, name, name.length - last.length);
  };
}

function standsAt(text: string, name: string, from: number): boolean {
  if (from + text.length > name.length) return false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== anyOne && text[at] !== name[from + at]) return false;
  }
  return true;
}

/** A simple range is one character; of anything else it is known what stands before the first special character and behind the last. */
function complex(segment: string): WildName {
  const matches = segmentMatcher(segment);
  const simpler = segment.replace(/\[[!^]?[^[\]\\]+\]/g, "?");
  if (!/[[(\\\ud800-\udfff]/.test(simpler)) return { is: "wild", matches, pieces: () => allPiecesOf(runsOf(simpler)) };
  const start = () => /^[^*?[\]{}()|\\+@!]*/.exec(segment)?.[0] ?? "";
  const end = () => /[^*?[\]{}()|\\+@!]*$/.exec(segment)?.[0] ?? "";
  return { is: "wild", matches, pieces: () => [...piecesOf(start(), true, false), ...piecesOf(end(), false, true)] };
}

/** Braces are expanded before. */
function segmentMatcher(segment: string): (name: string) => boolean {
  return globMatcher(segment, { nobrace: true });
}
