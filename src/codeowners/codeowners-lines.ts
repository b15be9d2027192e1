import type { PathRule } from "../model/program.ts";
import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { countUnder, foldersOf, pathsOf } from "../paths/folders.ts";
import { type Codeowners, type CodeownersRule, ownersOf } from "./codeowners.ts";

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
  const decided = decidedIn(codeowners)(files);
  const widened: WidenedLine[] = [];
  const added: string[] = [];
  for (const [rule, paths] of groupedByRule(codeowners, missing)) {
    if (rule !== null && decided.get(rule)?.length === paths.length) {
      widened.push({ line: rule.line, find: rule.text, replace: `${rule.text} ${owner}` });
      continue;
    }
    const owners = [...(rule?.owners ?? []), owner].join(" ");
    const own = patternsFor(paths, asked);
    if (!own.every(isLiteral)) return null;
    added.push(...own.map((path) => `/${path.replace(/[ \t]/g, "\\$&")} ${owners}`));
  }
  return added.length <= mostLines ? { widened, added } : null;
}

/** Whether CODEOWNERS takes a path for itself: `*` and its like stand for other files too, or for none; `#` may begin a comment. */
function isLiteral(path: string): boolean {
  return !/[*?[\]\\#\r\n]/.test(path);
}

type ByRule = ReadonlyMap<CodeownersRule | null, readonly string[]>;

/** The files that each line decides about; found once for a CODEOWNERS and its files. */
const decidedIn = remember((codeowners: Codeowners) =>
  remember((files: Snapshot["files"]): ByRule => groupedByRule(codeowners, files.keys())),
);

function groupedByRule(codeowners: Codeowners, paths: Iterable<string>): ByRule {
  const groups = new Map<CodeownersRule | null, string[]>();
  for (const path of paths) {
    const rule = ownersOf(codeowners, path);
    const group = groups.get(rule);
    if (group === undefined) groups.set(rule, [path]);
    else group.push(path);
  }
  return groups;
}

/** A folder where the control takes all that is in it, now and later, and all of that is missing; else each file. */
function patternsFor(paths: readonly string[], { files, paths: rules }: MissingFiles): readonly string[] {
  const folders = rules.flatMap(({ glob, negated }) =>
    negated ? [] : (/^([^*?[\]{}()]+)\/\*\*$/.exec(glob)?.[1] ?? []),
  );
  const whole = new Set(
    rules.some(({ negated }) => negated) ? [] : folders.filter((folder) => isWhole(folder, paths, files)),
  );
  const isInWhole = (path: string) => foldersOf(path).some((folder) => whole.has(folder));
  const top = [...whole].filter((folder) => !isInWhole(folder)).map((folder) => `${folder}/`);
  return [...top, ...paths.filter((path) => !isInWhole(path))];
}

/** Whether there are files below a folder, and these paths, which are some of the files, are all of them. */
function isWhole(folder: string, paths: readonly string[], files: Snapshot["files"]): boolean {
  const missing = countUnder(folder, paths);
  return missing > 0 && missing === countUnder(folder, pathsOf(files));
}
