import type { Catalogue } from "../model/catalogue.ts";
import { by, byText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { Program, Salvaged } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { actorsOf } from "./actors.ts";
import { diagnostics } from "./diagnostics.ts";
import type { CloudDefaultsOf } from "./inherited-parts.ts";
import { allOf, isFile, judgeFiles, programFiles, start } from "./program-files.ts";
import { readFile, readProgram } from "./read-program.ts";
import { resolve } from "./resolve.ts";
import { salvagedFrom } from "./salvaged.ts";
import { sourcesOf, wantedForSources } from "./sources.ts";
import { writtenProgram } from "./written/written-program.ts";

export interface ParsedProgram {
  /** Null when absent, or when there is any error. */
  readonly program: Program | null;
  /** Whether there is no program at all, not even files of one. */
  readonly absent: boolean;
  /** In order of path, line and column. */
  readonly problems: readonly Problem[];
  /** Of a program with errors, what is left of it; null: it has none, or nobody is known who could approve a change of it. */
  readonly salvaged: Salvaged | null;
}

/** The paths of a program that are not read yet; call again with them read, until there is none: sources are known when program.yml is. */
export function wantedForProgram(snapshot: Snapshot, programPath: string): readonly string[] {
  const files = programFiles(snapshot.files, programPath);
  const native = allOf(files).filter((path) => isFile(snapshot.files.get(path)));
  const quiet = diagnostics();
  const program = readFile(writtenProgram, snapshot, files.program, quiet);
  const sources =
    program === null ? [] : sourcesOf(program.value, program.file, actorsOf(program.value, program.file, quiet));
  const foreign = wantedForSources(sources, snapshot);
  return [...new Set([...native, ...foreign])].filter((path) => !snapshot.contents.has(path)).sort(byText);
}

/** Parses the program of one snapshot whose wanted files were read. Every mistake is a problem; nothing is thrown. */
export function parseProgram(
  snapshot: Snapshot,
  programPath: string,
  shipped: (id: string) => Catalogue | null,
  shippedIds: readonly string[],
  cloudDefaults: CloudDefaultsOf,
): ParsedProgram {
  const tell = diagnostics();
  const files = programFiles(snapshot.files, programPath);
  const [stray] = allOf(files);
  if (stray === undefined) return { program: null, absent: true, problems: [], salvaged: null };
  if (files.program === null)
    tell.error("missing-file", start(stray), `${programPath} is missing; without it this file has no effect`);
  judgeFiles(snapshot.files, programPath, files, tell);
  const written = readProgram(snapshot, files, tell);
  const program = resolve(written, { snapshot, files, shipped, shippedIds, cloudDefaults, tell });
  // What is wrong in the program file can be the cause of what is told of the others.
  const problems = tell.problems.map(printable).sort(
    by(
      ({ place }) => (place.path === programPath ? 0 : 1),
      ({ place }) => place.path,
      ({ place }) => place.line,
      ({ place }) => place.column,
      ({ message }) => message,
    ),
  );
  const isValid = problems.every((problem) => problem.severity !== "error");
  const salvaged = isValid ? null : salvagedFrom({ program, written, files, problems });
  return { program: isValid ? program : null, absent: false, problems: atMost(mostProblems, problems), salvaged };
}

/** More than anybody reads; a hostile file can hold a hundred thousand. */
const mostProblems = 500;

function atMost(most: number, problems: readonly Problem[]): readonly Problem[] {
  const next = problems[most];
  if (next === undefined) return problems;
  const rest = {
    ...next,
    message: `${next.message}; and ${problems.length - most - 1} more problems, which are not listed`,
  };
  return [...problems.slice(0, most), rest];
}

/** Longer than any message but one that quotes what somebody made long. */
const longestMessage = 600;

/** What users wrote is quoted in messages, which are printed in logs. */
function printable(problem: Problem): Problem {
  const message = problem.message.replace(/\p{Cc}+/gu, " ");
  return { ...problem, message: message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message };
}
