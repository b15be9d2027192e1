import type { PathRule } from "../model/program.ts";
import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { buildPathIndex } from "../paths/path-index.ts";
import { codeownersGlobs, patternComplaint } from "./codeowners-pattern.ts";
import { type Word, wordsOf } from "./codeowners-words.ts";

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
  /** As written, from the pattern to the last owner. */
  readonly text: string;
  readonly pattern: string;
  /** Empty: files that match have no owner. */
  readonly owners: readonly string[];
  readonly line: number;
}

interface CodeownersError {
  readonly line: number;
  readonly column: number;
  /** The line's words, one blank between two; its beginning where it is very long. */
  readonly text: string;
  readonly kind: "pattern" | "owner" | "size";
  readonly message: string;
}

/** Where GitHub looks, in its order; the first that is there counts. */
export const codeownersPaths: readonly string[] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** GitHub ignores a larger file altogether (documentation, "CODEOWNERS file size"). */
const maxCodeownersBytes = 3 * 1024 * 1024;

/** RFC 5321's limit for an address; names are shorter. */
const longestOwner = 254;

/** Characters of a faulty line that are told, and name its finding. */
const longestShown = 500;

/** The path of the file that counts; null where there is none. */
export function findCodeowners(files: Snapshot["files"]): string | null {
  return codeownersPaths.find((path) => files.has(path)) ?? null;
}

/** By its content and its path: a file that the change moves is at another path with the same content. */
const parsed = remember((bytes: Uint8Array) => {
  const known = new Map<string, Codeowners>();
  return (path: string) => {
    const codeowners = known.get(path) ?? read(bytes, path);
    known.set(path, codeowners);
    return codeowners;
  };
});

/**
 * The CODEOWNERS of a snapshot; null where there is none, or it was not read. One that is gone from `before`, or is a submodule or a link
 * that leads to no file now, is as good as empty.
 */
export function codeownersOf(snapshot: Snapshot, before: string | null = null): Codeowners | null {
  const path = findCodeowners(snapshot.files);
  const bytes = path === null ? undefined : snapshot.contents.get(path);
  if (path === null || bytes === undefined) {
    const kind = snapshot.files.get(path ?? "")?.kind;
    const isUnread = kind === "file" || kind === "executable";
    return before === null || isUnread ? null : { path: path ?? before, rules: [], errors: [] };
  }
  return parsed(bytes)(path);
}

function read(bytes: Uint8Array, path: string): Codeowners {
  if (bytes.length <= maxCodeownersBytes) return parseCodeowners(new TextDecoder().decode(bytes), path);
  const message = `the file is larger than 3 MB (${bytes.length} bytes), so GitHub ignores all of it`;
  return { path, rules: [], errors: [{ line: 1, column: 1, text: path, kind: "size", message }] };
}

/** Reads every line; one that GitHub would skip is an error and gives nothing to anybody. Throws nothing, whatever the text. */
export function parseCodeowners(text: string, path: string): Codeowners {
  const rules: CodeownersRule[] = [];
  const errors: CodeownersError[] = [];
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const [pattern, ...owners] = wordsOf(whole);
    if (pattern === undefined) continue;
    const line = index + 1;
    const wrong = complaintAbout(pattern, owners);
    if (wrong === null) rules.push({ ...ruleOf(pattern, owners, whole), line });
    else errors.push({ line, text: lineInWords(whole), ...wrong });
  }
  return { path, rules, errors };
}

/** A line as its findings name it: its words, whatever stands between and behind them, and of a very long one the beginning. */
export function lineInWords(line: string): string {
  return shortened(
    wordsOf(line)
      .map(({ word }) => word)
      .join(" "),
    longestShown,
  );
}

function ruleOf(pattern: Word, owners: readonly Word[], line: string): Omit<CodeownersRule, "line"> {
  const last = owners.at(-1) ?? pattern;
  const text = line.slice(pattern.column - 1, last.column - 1 + last.word.length);
  return { text, pattern: pattern.word, owners: owners.map(({ word }) => word) };
}

/** What is wrong with a line, at the first word that is wrong. */
function complaintAbout(pattern: Word, owners: readonly Word[]) {
  const message = patternComplaint(pattern.word);
  if (message !== null) return { column: pattern.column, kind: "pattern", message } as const;
  const bad = owners.find(({ word }) => !isOwner(word));
  return bad === undefined ? null : ({ column: bad.column, kind: "owner", message: ownerComplaint(bad.word) } as const);
}

/** `@user`, `@org/team`, or an e-mail address; whether there is such an owner is another question. */
function isOwner(word: string): boolean {
  if (word.length > longestOwner) return false;
  return /^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_.-]+)?$/.test(word) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(word);
}

function ownerComplaint(word: string): string {
  return `"${shortened(word, longestOwner)}" is no owner: write @user, @org/team or an e-mail address`;
}

function shortened(text: string, to: number): string {
  return text.length > to ? `${text.slice(0, to)}…` : text;
}

/** The owners that the last line matching a path gives it; null when no line does. Each path is looked up once. */
export function ownersOf(codeowners: Codeowners, path: string): CodeownersRule | null {
  return lookUpIn(codeowners)(path);
}

const lookUpIn = remember((codeowners: Codeowners): ((path: string) => CodeownersRule | null) => {
  const { rules, path } = codeowners;
  const asRules = rules.flatMap(({ pattern, line }) =>
    codeownersGlobs(pattern).map(
      (glob): PathRule => ({ text: pattern, glob, negated: false, place: { path, line, column: 1 } }),
    ),
  );
  const index = buildPathIndex([{ key: "codeowners", rules: asRules }]);
  const byLine = new Map(rules.map((rule) => [rule.line, rule]));
  const known = new Map<string, CodeownersRule | null>();
  return (file) => {
    const answer = known.get(file);
    if (answer !== undefined) return answer;
    const line = index.match(file)[0]?.rule.place.line;
    const rule = line === undefined ? null : (byLine.get(line) ?? null);
    known.set(file, rule);
    return rule;
  };
});
