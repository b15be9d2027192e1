import { remember } from "../../model/remember.ts";
import type { Code, CodeLine } from "../read/code.ts";
import type { CodeLook } from "../signal.ts";
import { longestWord } from "./words.ts";

/** The line that shows it: the first call, or the import where no call is asked for; null where the code does not show it. */
export function matchCode(path: string, code: Code, look: CodeLook): CodeLine | null {
  const name = asSettings(path.toLowerCase());
  if (look.endings !== null && !look.endings.some((ending) => name.endsWith(ending))) return null;
  if (look.libraries.length === 0) return callIn(code, look.calls);
  const imported = code.imports.find(({ text }) => look.libraries.some((library) => names(text, library)));
  if (imported === undefined) return null;
  return look.calls.length === 0 ? imported : callIn(code, look.calls);
}

/**
 * Settings of a Django application by one name: what is kept apart from an operator's own settings, or in a folder of settings, is settings all the
 * same; but not what a developer's machine runs with.
 */
function asSettings(path: string): string {
  if (/(?:^|\/)(?:dev|development|local|test|testing|ci|debug)\.py$/.test(path)) return path;
  return path.replace(
    /(?:settings\.dist|(?:^|\/)(?:settings|config)\/(?:[\w-]+\/)?(?:base|common|production|prod|default|defaults|__init__|django|security|settings))\.py$/,
    "/settings.py",
  );
}

function callIn({ lines }: Code, calls: readonly string[]): CodeLine | null {
  return (
    lines.find(({ text }) => {
      const bare = flat(text);
      return calls.some((call) => stands(bare, call));
    }) ?? null
  );
}

/** Blanks that only align columns count as one. */
export function flat(text: string): string {
  const bare = text.trim();
  return bare.includes("  ") ? bare.replace(/ {2,}/g, " ") : bare;
}

/** Whether an import names a library: not as a part of a longer name, but of what is inside it. */
function names(text: string, library: string): boolean {
  for (let at = text.indexOf(library); at >= 0; at = text.indexOf(library, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + library.length] ?? " "];
    if (!/[\w@/-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}

/** A call that begins with a letter does not begin in the middle of a name, but with `~` before it. */
function stands(text: string, call: string): boolean {
  const isPart = call.startsWith("~");
  const wanted = isPart ? call.slice(1) : call;
  const name = wanted.replace(/\s*[:=]\s*$/, "");
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isWhole = isPart
      ? !isWithout(text.slice(0, at))
      : !/\w/.test(wanted[0] ?? "") || !/\w/.test(text[at - 1] ?? " ");
    const rest = text.slice(at + name.length);
    if (isWhole && !isOff(rest) && !isLabel(rest) && !isUnverified(text)) return true;
  }
  return false;
}

/** Whether what stands before a part of a name negates it: `bypassEmailVerification`. */
function isWithout(before: string): boolean {
  return /(?:bypass|skip|disable|disabled|ignore|without|no)_?$/i.test(before);
}

/** Whether what stands behind a name is a text for people: `SESSION_TIMEOUT: "Session timeout"`. */
function isLabel(rest: string): boolean {
  return /^\w*["']?\]?\s*(?:=>|=|:)\s*["'`][A-Za-z]+ [A-Za-z ]+[.!]?["'`]/.test(rest);
}

/** Whether a line reads a token without checking its signature. */
function isUnverified(text: string): boolean {
  return /ParseUnverified\(|decode\([^()]*, *nil, *false\b|verify_signature["']?\s*(?:=>|[:=])\s*false\b|\bverify=False\b/i.test(
    text,
  );
}

/** Whether what stands behind a setting's name switches it off: `= False`, `: nil`, `=(bool, False)`, `: aws.Int32(0)`. */
function isOff(rest: string): boolean {
  const [, value = ""] = /^\w*["']?\]?\s*(?:=>|=|:)\s*(.*)$/.exec(rest) ?? [];
  return (
    /^(?:false|False|nil|None|null|0)\b(?!\s*(?:\.|\?|\w))/.test(value) ||
    /^[\w.]{0,40}\((?:\w+, *)?(?:false|False|0)\)/.test(value)
  );
}

/** Texts of which a file that shows a look holds one of each kind; where a kind is empty, none. Of a call that has blanks in it, its longest word. */
export const textsOf = remember(
  (look: CodeLook): { readonly libraries: readonly string[]; readonly calls: readonly string[] } => ({
    libraries: look.libraries,
    calls: look.calls.map((call) => longestWord(call.replace(/^~/, ""))),
  }),
);

/** Whether a file in which these texts stand can show a look. */
export function mayShowCode(found: ReadonlySet<string>, look: CodeLook): boolean {
  const { libraries, calls } = textsOf(look);
  return [libraries, calls].every((texts) => texts.length === 0 || texts.some((text) => found.has(text)));
}
