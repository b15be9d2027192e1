import { withoutComments } from "../comments.ts";
import { type Block, mostBlocks, type ProgramLine } from "./program-line.ts";

interface Open extends Block {
  isCaught: boolean;
  fails: boolean;
  readonly indent: number;
}

interface Statement {
  readonly indent: number;
  text: string;
}

const texts = /("""|''')[\s\S]*?(?:\1|$)/g;
const head = /^(?:async\s+)?(?:if|elif|else|try|except|finally|while|for|with|def|class|match|case)\b/;
/** The head of a block with what stands behind it on its line. */
const parts = /^((?:[^:'"([{]|'[^']*'|"[^"]*"|\([^()]*\)|\[[^[\]]*\])*:)\s*(.*)$/s;

/** The statements of a Python script, those in brackets joined; total, whatever it is. */
export function pythonLines(script: string): readonly ProgramLine[] {
  const lines: ProgramLine[] = [];
  const open: Open[] = [];
  const tried = new Map<number, Open>();
  const add = (text: string) => {
    const block = open.at(-1);
    if (block !== undefined) block.fails ||= failing.test(text);
    lines.push({ text, heads: open.slice(0, mostBlocks) });
  };
  for (const { text, indent } of statementsIn(script)) {
    leave(open, indent, tried);
    add(text);
    if (!head.test(text)) continue;
    const [, own = text, behind = ""] = parts.exec(text) ?? [];
    open.push({ head: own, indent, isCaught: false, fails: false });
    if (behind !== "") add(behind);
  }
  leave(open, -1, tried);
  return lines;
}

/** Ends the blocks that are indented as far at least. `tried`: by how far it is indented, the `try` whose handlers may follow. */
function leave(open: Open[], indent: number, tried: Map<number, Open>): void {
  for (let last = open.at(-1); last !== undefined && last.indent >= indent; last = open.at(-1)) {
    open.pop();
    const above = open.at(-1);
    if (above !== undefined) above.fails ||= last.fails;
    const before = tried.get(last.indent);
    if (/^try\b/.test(last.head)) tried.set(last.indent, last);
    else if (before !== undefined && /^except\b/.test(last.head)) before.isCaught ||= !last.fails;
  }
}

/** Statements with how far they are indented; a text of several lines is an empty one. */
function statementsIn(script: string): readonly Statement[] {
  const plain = withoutComments("step.py", script).replace(texts, '""').replace(/\\\n/g, " ");
  const statements: Statement[] = [];
  let depth = 0;
  for (const line of plain.split("\n")) {
    const text = line.trim();
    const indent = line.length - line.trimStart().length;
    const last = statements.at(-1);
    if (depth > 0 && last !== undefined) last.text += ` ${text}`;
    else for (const one of text.split(/;\s*/)) if (one !== "") statements.push({ text: one, indent });
    depth = Math.max(0, depth + opensIn(text));
  }
  return statements;
}

/** Characters of a line that are looked at for brackets. */
const longestLine = 2_000;

function opensIn(text: string): number {
  const bare = text.slice(0, longestLine).replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "");
  return (bare.match(/[([{]/g) ?? []).length - (bare.match(/[)\]}]/g) ?? []).length;
}

/** What handles a failure and fails itself. */
const failing = /\braise\b|\b(?:sys\.|os\._?)?exit\((?!\s*0?\s*\))/;
