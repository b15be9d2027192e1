import { braceExpand } from "minimatch";
import type { Complaint } from "./schema.ts";

/** Bounds of minimatch's cost, after its CVE-2026-26996, -27903 and -27904. */
const longestGlob = 256;
/** As long as a path may be on Linux (PATH_MAX). */
const longestPath = 4096;
const mostGlobstars = 6;
const mostAlternatives = 100;

/** What is wrong with an entry of `paths:`, `include:` or `exclude:`, which may start with `!`; null when nothing is. */
export function pathRuleComplaint(rule: string): Complaint | null {
  const glob = rule.startsWith("!") ? rule.slice(1) : rule;
  if (/^[!(]/.test(glob) && rule.startsWith("!")) {
    return bad("bad-glob", rule, `"!" at the start excludes files, and may be written once, before a plain glob`);
  }
  if (glob.endsWith("/"))
    return bad("bad-glob", rule, `it ends in "/", which no file does; write "${rule}**" for all files below`);
  return pathComplaint("bad-glob", rule, glob) ?? globComplaint(rule, glob);
}

/** What is wrong with a path or glob of an evidence link; null when nothing is. */
export function evidencePathComplaint(path: string): Complaint | null {
  if (path.startsWith("!"))
    return bad("wrong-value", path, `a link cannot start with "!"; name the files that are evidence`);
  const code = isGlob(path) ? "bad-glob" : "wrong-value";
  return pathComplaint(code, path, path) ?? (isGlob(path) ? globComplaint(path, path) : null);
}

/** Whether a path has a glob's characters in it. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(withoutEscapes(path));
}

/** What backslashes escape is a letter. */
function withoutEscapes(glob: string): string {
  return glob.replace(/\\./g, "");
}

/** The path that a text without a glob's characters spells: a backslash makes one of them a letter. */
export function withoutBackslashes(path: string): string {
  return path.replace(/\\(.)/g, "$1");
}

/** What holds for paths and globs alike: they start at the root of the repository and go down. */
function pathComplaint(code: Code, shown: string, path: string): Complaint | null {
  const start = 'paths start at the root of the repository, without "/" or "./"';
  if (path === "") return bad(code, shown, "it is empty");
  const longest = isGlob(path) ? longestGlob : longestPath;
  if (path.length > longest) return bad(code, shown, `it is longer than ${longest} characters`);
  if (/\\(?![[\]{}()*?!+@|\\])/.test(path))
    return bad(code, shown, 'it holds a backslash; folders are separated by "/"');
  if (/^\.?\//.test(path))
    return bad(code, shown, `${start}; write "${shown.replace(path, path.replace(/^\.?\/+/, ""))}"`);
  if (path.split("/").includes("..")) return bad(code, shown, `it holds ".."; ${start}`);
  if (path.split("/").includes(".") || path.includes("//"))
    return bad(code, shown, 'it holds a folder without a name ("//" or "/./")');
  return null;
}

/** What is wrong with a glob that a part of a finding's subject is held to: a path, a link, an id, an address; null when nothing is. */
export function subjectGlobComplaint(glob: string): Complaint | null {
  if (glob.length > longestGlob) return bad("bad-glob", glob, `it is longer than ${longestGlob} characters`);
  return globComplaint(glob, glob);
}

function globComplaint(shown: string, glob: string): Complaint | null {
  const globstars = glob.split("/").filter((part) => part.includes("**")).length;
  if (globstars > mostGlobstars)
    return bad("bad-glob", shown, `it has ${globstars} "**"; at most ${mostGlobstars} are allowed`);
  const open = unbalanced(glob);
  if (open !== null) return bad("bad-glob", shown, `"${open}" has no counterpart`);
  if (/[@!?+*]\([^)]*[@!?+*]\(/.test(glob))
    return bad("bad-glob", shown, "it has one extended glob, such as +(a|b), inside another");
  const alternatives = braceExpand(glob, { braceExpandMax: mostAlternatives + 1 }).length;
  if (alternatives === 0) return bad("bad-glob", shown, "its braces stand for nothing");
  return alternatives > mostAlternatives
    ? bad("bad-glob", shown, `its braces stand for more than ${mostAlternatives} globs`)
    : null;
}

const counterpart: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** The bracket that is not closed or not opened; round ones count only in extended globs, since folders may have them. */
function unbalanced(glob: string): string | null {
  if (/[@!?+*]\([^)]*$/.test(glob)) return "(";
  // `[[...slug]]` is a folder's name in Next.js.
  const plain = withoutEscapes(glob).replace(/\[\[[^[\]/:]*\]\]/g, "");
  const withoutClasses = plain.replace(/\[[!^]?\]?(?:\[:[a-z]+:\]|[^\]])*\]/g, "");
  const open: string[] = [];
  for (const bracket of withoutClasses.match(/[[\]{}]/g) ?? []) {
    if (bracket in counterpart) open.push(bracket);
    else if (counterpart[open.pop() ?? ""] !== bracket) return bracket;
  }
  return open.at(-1) ?? null;
}

type Code = NonNullable<Complaint["code"]>;

function bad(code: Code, glob: string, why: string): Complaint {
  const shown = glob.length > 60 ? `${glob.slice(0, 60)}…` : glob;
  return { code, message: `"${shown}" cannot be used: ${why}` };
}
