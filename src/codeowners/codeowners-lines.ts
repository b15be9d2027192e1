import type { PathRule } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type Codeowners, ownersOf } from "./codeowners.ts";

/** What makes an owner a code owner of files, and changes nothing else: lines that get one more owner, and lines to add at the end. */
export interface CodeownersLines {
  readonly widened: readonly WidenedLine[];
  readonly added: readonly string[];
}

interface WidenedLine {
  readonly line: number;
  /** The line from its pattern to its last owner; comments behind it stay. */
  readonly find: string;
  readonly replace: string;
}

export interface MissingFiles {
  readonly codeowners: Codeowners;
  /** Every file of the snapshot. */
  readonly files: Snapshot["files"];
  /** Those of a control that CODEOWNERS gives to others. */
  readonly missing: readonly string[];
  /** The control's path rules: what is below a folder they take whole is given by the folder. */
  readonly paths: readonly PathRule[];
  readonly owner: string;
}

/** More lines than these nobody wants to read in CODEOWNERS. */
const mostLines = 20;

/** The exact lines; null where CODEOWNERS cannot say it in few lines. Whoever owns a file already goes on owning it. */
export function codeownersLines(asked: MissingFiles): CodeownersLines | null {
  const { codeowners, files, missing, owner } = asked;
  const decided = filesByLine(codeowners, files);
  const widened: WidenedLine[] = [];
  const added: string[] = [];
  for (const [line, paths] of groupedByLine(codeowners, missing)) {
    const rule = codeowners.rules.find((candidate) => candidate.line === line);
    if (rule !== undefined && decided.get(line) === paths.length) {
      widened.push({ line, find: rule.text, replace: `${rule.text} ${owner}` });
      continue;
    }
    const owners = [...(rule?.owners ?? []), owner].join(" ");
    const own = patternsFor(paths, asked);
    if (!own.every(isLiteral)) return null;
    added.push(...own.map((path) => `/${path.replace(/[ \t]/g, "\\$&")} ${owners}`));
  }
  return added.length <= mostLines ? { widened, added } : null;
}

/** Whether CODEOWNERS takes a path for itself: `*` and its like stand for other files too, or for none. */
function isLiteral(path: string): boolean {
  return !/[*?[\]\\\r\n]/.test(path);
}

const perLine = new WeakMap<Codeowners, WeakMap<Snapshot["files"], ReadonlyMap<number, number>>>();

/** How many files each line decides about; counted once for a CODEOWNERS and its files. */
function filesByLine(codeowners: Codeowners, files: Snapshot["files"]): ReadonlyMap<number, number> {
  const known = perLine.get(codeowners) ?? new WeakMap<Snapshot["files"], ReadonlyMap<number, number>>();
  perLine.set(codeowners, known);
  const counted = known.get(files) ?? countedByLine(codeowners, files);
  known.set(files, counted);
  return counted;
}

function countedByLine(codeowners: Codeowners, files: Snapshot["files"]): ReadonlyMap<number, number> {
  return new Map([...groupedByLine(codeowners, [...files.keys()])].map(([line, paths]) => [line, paths.length]));
}

const noLine = 0;

function groupedByLine(codeowners: Codeowners, paths: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const path of paths) {
    const line = ownersOf(codeowners, path)?.line ?? noLine;
    const group = groups.get(line);
    if (group === undefined) groups.set(line, [path]);
    else group.push(path);
  }
  return groups;
}

/** A folder where the control takes all that is in it, now and later, and all of that is missing; else each file. */
function patternsFor(paths: readonly string[], { files, paths: rules }: MissingFiles): readonly string[] {
  const missing = new Set(paths);
  const folders = rules.flatMap(({ glob, negated }) =>
    negated ? [] : (/^([^*?[\]{}()]+\/)\*\*$/.exec(glob)?.[1] ?? []),
  );
  const whole = folders.filter((folder) => {
    const below = [...files.keys()].filter((path) => path.startsWith(folder));
    return below.length > 0 && below.every((path) => missing.has(path)) && !rules.some((rule) => rule.negated);
  });
  const top = whole.filter((folder) => !whole.some((other) => other !== folder && folder.startsWith(other)));
  const rest = paths.filter((path) => !top.some((folder) => path.startsWith(folder)));
  return [...new Set([...top, ...rest])];
}
