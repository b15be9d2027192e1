import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** One change of the source that a test should notice. */
export interface Mutant {
  readonly id: string;
  /** Relative to the root of the repository. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** That line of the source. */
  readonly text: string;
  readonly mutator: string;
  /** What stands in the source, on one line, and what the mutant makes of it. */
  readonly original: string;
  readonly replacement: string;
  /** Why a comment in the source leaves it out, or null. */
  readonly ignored: string | null;
}

export interface Instrumented {
  readonly mutants: readonly Mutant[];
  /** JavaScript in which every mutant can be switched on, by path. */
  readonly sources: Readonly<Record<string, string>>;
}

// The words of a message are the goldens' to hold, not these tests'.
const leftOut: readonly string[] = ["StringLiteral"];

const switches = new URL("./switches.ts", import.meta.url).href;
/** The names are Stryker's. */
const header = `import { isOn as stryMutAct_9fa48, reaches as stryCov_9fa48 } from "${switches}";\n`;

const silent = () => {};
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** The files that are mutated: what decides. */
export function decidingFiles(): readonly string[] {
  return globSync("src/{rules,evidence,assess,compare,files}/**/*.ts").toSorted();
}

/** Every mutant of the files at once, made by Stryker's instrumenter. */
export async function instrument(paths: readonly string[]): Promise<Instrumented> {
  const contents = new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
  const files = [...contents].map(([name, content]) => ({ name, content, mutate: true }));
  const options = { plugins: null, ignorers: [], excludedMutations: [...leftOut], noHeader: true };
  const made = await new Instrumenter(logger).instrument(files, options);
  return {
    mutants: made.mutants
      .filter(isWanted)
      .map(({ id, fileName, location, mutatorName, replacement, statusReason }) => ({
        id,
        path: fileName,
        line: location.start.line + 1,
        column: location.start.column + 1,
        text: (contents.get(fileName) ?? "").split("\n")[location.start.line]?.trim() ?? "",
        mutator: mutatorName,
        original: pieceOf(contents.get(fileName) ?? "", location),
        replacement: oneLine(replacement ?? ""),
        ignored: statusReason ?? null,
      })),
    sources: Object.fromEntries(made.files.map(({ name, content }) => [name, header + stripTypeScriptTypes(content)])),
  };
}

/** Mutants of a kind left out are made, and marked. */
function isWanted({ mutatorName }: { readonly mutatorName: string }): boolean {
  return !leftOut.includes(mutatorName);
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function pieceOf(content: string, { start, end }: { readonly start: Position; readonly end: Position }): string {
  const lines = content.split("\n").slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return oneLine(
    lines.map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined)).join("\n"),
  );
}

function oneLine(code: string): string {
  return code.replace(/\s+/g, " ");
}
