import { movesOf } from "../../evidence/fixes/moves.ts";
import type { Cause, Finding } from "../../model/finding.ts";
import { groupBy } from "../../model/group-by.ts";
import { atHead } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { path, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { textOf } from "../../model/text.ts";
import type { Comparable } from "./comparison-of.ts";
import type { Fetched, FetchedSide } from "./fetched.ts";
import { problemFindings } from "./problem-findings.ts";

/** A warning that base's files do not have, or that their sources did not. */
export interface NewWarning {
  readonly found: Finding;
  /** Whether something was not understood, so that less is read; else it tells what an entry says of itself. */
  readonly isMisread: boolean;
}

/** `source-warning`: what reading other formats leaves out that base's files do not. Only where base has a program that validates, so that what is new is known. */
export function newWarnings(fetched: Comparable): readonly NewWarning[] {
  if (fetched.comparison !== "compared") return [];
  const { base, head, change, programPath } = fetched;
  const moves = movesOf(change.files);
  const before = tally(warningsOf(base), base.snapshot, (name) => name);
  const isNew = tally(warningsOf(head), head.snapshot, (name) => moves.from(name) ?? name);
  const added = [...isNew].flatMap(([key, problems]) => without(problems, before.get(key) ?? []));
  const places = [programPath, ...(head.parsed.program?.files ?? []).filter((name) => isChanged(name, fetched))];
  const found = problemFindings(
    "source-warning",
    added.map(({ problem }) => problem),
    places,
  );
  const sources = sourcePlaces(fetched);
  return found.map((one, at) => {
    const isMisread = added[at]?.problem.code !== "foreign-format";
    return { found: { ...one, cause: sources.get(one.location.path) ?? null }, isMisread };
  });
}

/** By files that the change left as they were: the entry of their source, where the change edits the program's own file. */
function sourcePlaces(fetched: Fetched): ReadonlyMap<string, Cause> {
  const { programPath, head } = fetched;
  if (!isChanged(programPath, fetched)) return new Map();
  const text = sentence`${path(programPath)} was changed`;
  return new Map(
    (head.parsed.program?.sources ?? []).flatMap(({ files, place }) =>
      files
        .filter((file) => !isChanged(file, fetched))
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

/** Warnings by what they say of which file of base; a number of a line in them may move. */
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
  return groupBy(warned, ({ problem: { place, code, message } }) =>
    JSON.stringify([atBase(place.path), code, message.replace(/\bline \d+/g, "line")]),
  );
}

/** Those of equal warnings that are new: lines that base has too go first, then as many as it had. */
function without(after: readonly Warned[], before: readonly Warned[]): readonly Warned[] {
  if (after.length <= before.length) return [];
  const lines = before.map(({ line }) => line);
  const unlike = after.filter(({ line }) => {
    const at = lines.indexOf(line);
    if (at >= 0) lines.splice(at, 1);
    return at < 0;
  });
  return unlike.slice(0, after.length - before.length);
}
