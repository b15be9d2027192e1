import type { PathRule } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { codeownersGlobs, patternComplaint } from "./codeowners-pattern.ts";
import { buildPathIndex, type PathIndex } from "./path-index.ts";

/**
 * CODEOWNERS as GitHub reads it:
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export interface Codeowners {
  readonly path: string;
  readonly rules: readonly CodeownersRule[];
  /** Lines that GitHub skips. */
  readonly errors: readonly CodeownersError[];
}

export interface CodeownersRule {
  readonly pattern: string;
  /** Empty: files that match have no owner. */
  readonly owners: readonly string[];
  readonly line: number;
}

export interface CodeownersError {
  readonly line: number;
  readonly column: number;
  /** The line as written, without surrounding blanks. */
  readonly text: string;
  readonly message: string;
}

/** Where GitHub looks, in its order; the first that is there counts. */
export const codeownersPaths: readonly string[] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** GitHub ignores a larger file altogether (documentation, "CODEOWNERS file size"). */
const maxCodeownersBytes = 3 * 1024 * 1024;

const owner = /^(@[A-Za-z0-9](?:[A-Za-z0-9_-]*)(?:\/[A-Za-z0-9_.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

/** The path of the file that counts; null where there is none. */
export function findCodeowners(files: Snapshot["files"]): string | null {
  return codeownersPaths.find((path) => files.has(path)) ?? null;
}

const parsed = new WeakMap<Uint8Array, Codeowners>();

/** The CODEOWNERS of a snapshot; null where there is none, or it was not read. */
export function codeownersOf(snapshot: Snapshot): Codeowners | null {
  const path = findCodeowners(snapshot.files);
  const bytes = path === null ? undefined : snapshot.contents.get(path);
  if (path === null || bytes === undefined) return null;
  const codeowners = parsed.get(bytes) ?? read(bytes, path);
  parsed.set(bytes, codeowners);
  return codeowners;
}

function read(bytes: Uint8Array, path: string): Codeowners {
  if (bytes.length <= maxCodeownersBytes) return parseCodeowners(new TextDecoder().decode(bytes), path);
  const message = `the file is larger than 3 MB (${bytes.length} bytes), so GitHub ignores all of it`;
  return { path, rules: [], errors: [{ line: 1, column: 1, text: path, message }] };
}

/** Reads every line; one that GitHub would skip is an error and gives nothing to anybody. */
export function parseCodeowners(text: string, path: string): Codeowners {
  const rules: CodeownersRule[] = [];
  const errors: CodeownersError[] = [];
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const words = wordsOf(whole);
    const [pattern, ...owners] = words;
    if (pattern === undefined) continue;
    const bad = owners.find(({ word }) => !owner.test(word));
    const complaint = patternComplaint(pattern.word);
    const at = complaint !== null ? pattern : bad;
    if (at === undefined)
      rules.push({ pattern: pattern.word, owners: owners.map(({ word }) => word), line: index + 1 });
    else
      errors.push({
        line: index + 1,
        column: at.column,
        text: whole.trim(),
        message: complaint ?? ownerComplaint(at.word),
      });
  }
  return { path, rules, errors };
}

function ownerComplaint(word: string): string {
  return `"${word}" is no owner: write @user, @org/team or an e-mail address`;
}

/** Words are separated by blanks that no backslash precedes; `#` at the start of a word begins a comment. */
function wordsOf(line: string): readonly { readonly word: string; readonly column: number }[] {
  const words = [...line.matchAll(/(?:\\.|[^\s\\]|\\$)+/g)].map((match) => ({
    word: match[0],
    column: match.index + 1,
  }));
  const comment = words.findIndex(({ word }) => word.startsWith("#"));
  return comment < 0 ? words : words.slice(0, comment);
}

const indexes = new WeakMap<Codeowners, PathIndex>();

/** The owners that the last line matching a path gives it; null when no line does. */
export function ownersOf(codeowners: Codeowners, path: string): CodeownersRule | null {
  const index = indexes.get(codeowners) ?? indexOf(codeowners);
  indexes.set(codeowners, index);
  const line = index.decide(path)[0]?.rule.place.line;
  return line === undefined ? null : (codeowners.rules.find((rule) => rule.line === line) ?? null);
}

function indexOf({ rules, path }: Codeowners): PathIndex {
  const asRules = rules.flatMap(({ pattern, line }) =>
    codeownersGlobs(pattern).map(
      (glob): PathRule => ({ text: pattern, glob, negated: false, place: { path, line, column: 1 } }),
    ),
  );
  return buildPathIndex([{ key: "codeowners", rules: asRules }]);
}
