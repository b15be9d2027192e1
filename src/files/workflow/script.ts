/** A command of a shell script. */
export interface Command {
  readonly text: string;
  /** Whether it stands in a branch, a function or a loop that may not run. */
  readonly isConditional: boolean;
}

/** Longer scripts and lines are not looked into command by command. */
const mostLines = 2_000;
const longestLine = 1_000;

/** The commands of a shell script up to one that ends it for good, without comments and here-documents; total, whatever it is. */
export function commandsIn(script: string): readonly Command[] {
  const commands: Command[] = [];
  let depth = 0;
  for (const segment of segmentsOf(script)) {
    const text = segment.replace(/^(?:then|else|do)\b\s*/, "");
    if (/^(?:if|elif|while|until|case)\b/.test(text)) {
      if (!text.startsWith("elif")) depth += 1;
      commands.push({ text, isConditional: depth > 1 });
    } else if (/^(?:fi|done|esac|\}|\))$/.test(text)) depth = Math.max(0, depth - 1);
    else if (/^(?:for\b.*|\{|\()$/.test(text)) depth += 1;
    else if (functionNamed(text) !== null && text.endsWith("{")) {
      depth += 1;
      commands.push({ text, isConditional: false });
    } else if (text !== "") commands.push({ text, isConditional: depth > 0 });
    if (depth === 0 && /^exit(?:\s+0)?$/.test(text)) break;
  }
  return commands;
}

/** The function that a command defines; null: it defines none. */
export function functionNamed(text: string): string | null {
  return /^(?:function\s+)?([\w.-]+)\s*\(\)/.exec(text)?.[1] ?? /^alias\s+([\w.-]+)=/.exec(text)?.[1] ?? null;
}

function segmentsOf(script: string): readonly string[] {
  const lines = withoutDocuments(script.replace(/\\\n/g, " ").split("\n").slice(0, mostLines));
  return lines
    .map((line) => withoutComment(line.slice(0, longestLine)))
    .flatMap((line) => line.split(/;(?!;)/).map((part) => part.trim()));
}

/** A `#` behind a blank begins a comment, as far as no quote is open. */
function withoutComment(line: string): string {
  const at = line.search(/(?:^|\s)#/);
  if (at < 0) return line.trim();
  const before = line.slice(0, at);
  const isQuoted = (before.match(/["']/g) ?? []).length % 2 === 1;
  return (isQuoted ? line : before).trim();
}

/** What stands in a here-document is text, not commands. */
function withoutDocuments(lines: readonly string[]): readonly string[] {
  let end: string | null = null;
  return lines.filter((line) => {
    if (end !== null) {
      if (line.trim() === end) end = null;
      return false;
    }
    end = /<<-?\s*(["']?)(\w+)\1/.exec(line)?.[2] ?? null;
    return true;
  });
}
