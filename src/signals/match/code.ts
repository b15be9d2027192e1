import type { Code, CodeLine } from "../read/code.ts";
import type { CodeLook } from "../signal.ts";

/** The line that shows it: the first call, or the import where no call is asked for; null where the code does not show it. */
export function matchCode(path: string, code: Code, look: CodeLook): CodeLine | null {
  // What is kept apart from an operator's own settings is settings all the same.
  const name = path.toLowerCase().replace(/settings\.dist\.py$/, "settings.py");
  if (look.endings !== null && !look.endings.some((ending) => name.endsWith(ending))) return null;
  if (look.libraries.length === 0) return callIn(code, look.calls);
  const imported = code.imports.find(({ text }) => look.libraries.some((library) => names(text, library)));
  if (imported === undefined) return null;
  return look.calls.length === 0 ? imported : callIn(code, look.calls);
}

function callIn({ lines }: Code, calls: readonly string[]): CodeLine | null {
  return lines.find(({ text }) => calls.some((call) => stands(text, call))) ?? null;
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
  if (call.startsWith("~")) return text.includes(call.slice(1));
  for (let at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + 1)) {
    if (!/\w/.test(call[0] ?? "") || !/\w/.test(text[at - 1] ?? " ")) return true;
  }
  return false;
}

/** A test whether a text can show any of these looks at all: it names a library or holds a call of one. Literals only, so that it takes one pass. */
export function quickTest(looks: readonly CodeLook[]): RegExp {
  const needles = looks.flatMap(({ libraries, calls }) => (libraries.length === 0 ? calls : libraries));
  const literals = [...new Set(needles)].map((needle) =>
    needle.replace(/^~/, "").replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"),
  );
  return new RegExp(literals.length === 0 ? "$^" : literals.join("|"));
}
