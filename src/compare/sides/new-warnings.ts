import type { Cause, Finding } from "../../model/finding.ts";
import { groupBy } from "../../model/group-by.ts";
import { withoutHints } from "../../model/hints.ts";
import { atHead } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { path, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { textOf } from "../../model/text.ts";
import type { Comparable } from "./comparable.ts";
import type { Fetched, FetchedSide } from "./fetched.ts";
import { problemFindings } from "./problem-findings.ts";

/** A warning that base's files do not have, or that their sources did not. */
export interface NewWarning {
  readonly found: Finding;
  /** Whether something was not understood, so that less is read; else it tells what an entry says of itself. */
  readonly isMisread: boolean;
}

/** `source-warning`: what reading other formats leaves out that base's files do not. Only where base has a program that validates, so that what is new is known. */
export function newWarnings(sides: Comparable): readonly NewWarning[] {
  if (sides.comparison !== "compared") return [];
  const { base, head, moves, programPath } = sides;
  const before = tally(warningsOf(base), base.snapshot, (name) => name);
  const isNew = tally(warningsOf(head), head.snapshot, (name) => moves.from(name) ?? name);
  const added = [...isNew].flatMap(([key, problems]) => without(problems, before.get(key) ?? []));
  const places = [programPath, ...(head.parsed.program?.files ?? []).filter((name) => isChanged(name, sides))];
  const found = problemFindings(
    "source-warning",
    added.map(({ problem }) => problem),
    places,
  );
  const sources = sourcePlaces(sides);
  return found.map((one, at) => {
    const isMisread = added[at]?.problem.code !== "foreign-format";
    return { found: { ...one, cause: sources.get(one.location.path) ?? null }, isMisread };
  });
}

/** By files that the change left as they were: the entry of their source, where the change edits the program's own file. */
function sourcePlaces(sides: Fetched): ReadonlyMap<string, Cause> {
  const { programPath, head } = sides;
  if (!isChanged(programPath, sides)) return new Map();
  const text = sentence`${path(programPath)} was changed`;
  return new Map(
    (head.parsed.program?.sources ?? []).flatMap(({ files, place }) =>
      files
        .filter((file) => !isChanged(file, sides))
        .map((file): [string, Cause] => [file, { text, location: atHead(place) }]),
    ),
  );
}

function warningsOf({ parsed: { problems, program } }: FetchedSide): readonly Problem[] {
  const files = new Set(program?.sources.flatMap((source) => source.files));
  return problems.filter(({ severity, place }) => severity === "warning" && files.has(place.path));
}

function isChanged(name: string, { base, head }: Fetched): boolean {
  return base.snapshot.files.get(name)?.id !== head.snapshot.files.get(name)?.id;
}

/** A warning, and the line on which it stands, whatever its number. */
interface Warned {
  readonly problem: Problem;
  readonly line: string;
}

/** Warnings by the file of base and by their kind. */
function tally(
  problems: readonly Problem[],
  { contents }: Snapshot,
  atBase: (path: string) => string,
): ReadonlyMap<string, readonly Warned[]> {
  const warned = problems.map((problem) => {
    const { path, line } = problem.place;
    const bytes = contents.get(path);
    return { problem, line: bytes === undefined ? "" : (textOf(bytes).lines[line - 1] ?? "").trim() };
  });
  return groupBy(warned, ({ problem: { place, code } }) => JSON.stringify([atBase(place.path), code]));
}

/**
 * Those that are new. One that says what base's did is not, wherever its line went; nor is one that says it on the same line with another hint: what
 * else could have been meant is told of names that stand elsewhere.
 */
function without(after: readonly Warned[], before: readonly Warned[]): readonly Warned[] {
  const said = ({ problem }: Warned) => problem.message.replace(/\bline \d+/g, "line");
  const onLine = (one: Warned, message: string) => JSON.stringify([one.line, message]);
  const keys = [(one: Warned) => onLine(one, said(one)), said, (one: Warned) => onLine(one, withoutHints(said(one)))];
  return keys.reduce(unmatched, { after, before }).after;
}

interface Unmatched {
  readonly after: readonly Warned[];
  readonly before: readonly Warned[];
}

/** What is left of both where each takes one of the other side with the same key along. */
function unmatched({ after, before }: Unmatched, keyOf: (one: Warned) => string): Unmatched {
  const left = new Map([...groupBy(before, keyOf)].map(([key, all]) => [key, [...all]]));
  const added = after.filter((one) => left.get(keyOf(one))?.pop() === undefined);
  return { after: added, before: [...left.values()].flat() };
}
