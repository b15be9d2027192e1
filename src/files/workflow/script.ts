/** A command of a shell script. */
export interface Command {
  readonly text: string;
  /** Whether it stands in a branch, a function or a loop that may not run. */
  readonly isConditional: boolean;
}

/** Longer scripts and lines are not looked into command by command. */
const mostLines = 2_000;
const longestLine = 1_000;

/** What fails by itself where it stands for a command that failed. */
export const failing = /\b(?:exit|return)\s+(?:[1-9]|"?\$)|(?:^|&&\s*)(?:false|die|fail|abort|bail|err\w*)\b/;

/** The commands of a shell script up to one that ends it for good, and its `else`, without comments and here-documents; total, whatever it is. */
export function commandsIn(script: string): readonly Command[] {
  return readScript(script).commands;
}

/** Whether commands stand behind one that ends a script for good. */
export function endsEarly(script: string): boolean {
  return readScript(script).endsEarly;
}

function readScript(script: string): { readonly commands: readonly Command[]; readonly endsEarly: boolean } {
  const commands: Command[] = [];
  const segments = segmentsOf(script);
  let depth = 0;
  for (const [at, segment] of segments.entries()) {
    const [, word, text = ""] = /^(?:(then|else|do)(?=\s|$)\s*)?(.*)$/s.exec(segment) ?? [];
    if (word === "else") commands.push({ text: word, isConditional: true });
    else if (word !== undefined) depth += 1;
    if (/^(?:elif|fi|done|esac|\}|\))(?=$|[\s<>|&])/.test(text)) depth = Math.max(0, depth - 1);
    const isHead = functionNamed(text) !== null && text.endsWith("{");
    if (!alone.test(text)) commands.push({ text, isConditional: depth > 0 && !isHead });
    depth += opensIn(text);
    if (depth === 0 && /^exit(?:\s+0)?$/.test(text))
      return { commands, endsEarly: segments.slice(at + 1).some((one) => !alone.test(one)) };
  }
  return { commands, endsEarly: false };
}

/** Words of the shell that are no command themselves. */
const alone = /^(?:fi|done|esac|[{}()])?$/;

/** How many blocks a command opens and leaves open; those of `then` and `do` are counted there. */
function opensIn(text: string): number {
  if (/^case\s/.test(text)) return 1;
  if (isQuoteOpen(text)) return 0;
  const opened = (text.match(/(?:^|[\s()|&])\{(?=\s|$)/g) ?? []).length + (/(?:^|\s)\($/.test(text) ? 1 : 0);
  return Math.max(0, opened - (text.match(/\s\}(?=$|[\s<>|&)])/g) ?? []).length);
}

/** The function that a command defines; null: it defines none. */
export function functionNamed(text: string): string | null {
  return /^(?:function\s+)?([\w.-]+)\s*\(\)/.exec(text)?.[1] ?? /^alias\s+([\w.-]+)=/.exec(text)?.[1] ?? null;
}

function segmentsOf(script: string): readonly string[] {
  return withoutDocuments(linesOf(script).slice(0, mostLines))
    .map((line) => withoutComment(line.slice(0, longestLine)))
    .flatMap((line) => line.split(/;(?!;)/).map((part) => part.trim()));
}

/** The lines of a script, each with those that it goes on in. */
export function linesOf(script: string): readonly string[] {
  return script
    .replace(/\\\n/g, " ")
    .replace(/(&&|\|\|?)[ \t]*\n/g, "$1 ")
    .split("\n");
}

/** A `#` behind a blank begins a comment, as far as no quote is open. */
function withoutComment(line: string): string {
  const at = line.search(/(?:^|\s)#/);
  if (at < 0) return line.trim();
  const before = line.slice(0, at);
  return (isQuoteOpen(before) ? line : before).trim();
}

function isQuoteOpen(text: string): boolean {
  return (text.match(/["']/g) ?? []).length % 2 === 1;
}

/** What stands in a here-document is text, not commands. */
function withoutDocuments(lines: readonly string[]): readonly string[] {
  let end: string | null = null;
  return lines.filter((line) => {
    if (end !== null) {
      if (line.trim() === end) end = null;
      return false;
    }
    end = /(?<![<\d])<<-?[ \t]*(["']?)([A-Za-z_][\w-]*)\1/.exec(withoutComment(line))?.[2] ?? null;
    return true;
  });
}
