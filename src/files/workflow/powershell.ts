import { type Block, mostBlocks, type ProgramLine } from "./program-line.ts";

/** Comments, texts and the marks that end a statement or a block (about_Parsing, about_Quoting_Rules). */
const marks =
  /(?<comment><#[\s\S]*?(?:#>|$)|(?<![^\s;{}()])#[^\n]*)|(?<here>@(?<quote>['"])[ \t]*(?=\n))|(?<joined>`\n)|(?<text>'[^']*'|"(?:[^"`]|`[\s\S])*"|`[\s\S]|\$\{[^{}\n]*\})|(?<bracket>[()])|(?<open>@?\{)|(?<close>\})|(?<end>[;\n])/g;

interface Open extends Block {
  isCaught: boolean;
  fails: boolean;
}

interface Reading {
  readonly lines: ProgramLine[];
  readonly open: Open[];
  /** The `try` that ended last, behind which its handlers stand. */
  tried: Open | null;
  statement: string;
  brackets: number;
}

/** The statements of a PowerShell script; total, whatever it is. */
export function powershellLines(script: string): readonly ProgramLine[] {
  const reading: Reading = { lines: [], open: [], tried: null, statement: "", brackets: 0 };
  const next = new RegExp(marks, "g");
  let at = 0;
  for (let mark = next.exec(script); mark !== null; mark = next.exec(script)) {
    reading.statement += script.slice(at, mark.index);
    at = mark.groups?.quote === undefined ? next.lastIndex : endOfText(script, next.lastIndex, mark.groups.quote);
    next.lastIndex = at;
    follow(reading, mark[0], mark.groups ?? {});
  }
  reading.statement += script.slice(at);
  endStatement(reading);
  return reading.lines;
}

/** Behind a here-string, whose end stands at the beginning of a line. */
function endOfText(script: string, from: number, quote: string): number {
  const end = script.indexOf(`\n${quote}@`, from);
  return end < 0 ? script.length : end + 3;
}

function follow(reading: Reading, found: string, groups: Readonly<Record<string, string | undefined>>): void {
  const { text, here, bracket, open, close, end } = groups;
  if (bracket !== undefined) reading.brackets = Math.max(0, reading.brackets + (bracket === "(" ? 1 : -1));
  if (text !== undefined || bracket !== undefined) reading.statement += found;
  else if (here !== undefined) reading.statement += "''";
  else if (open !== undefined) openBlock(reading);
  else if (close !== undefined) closeBlock(reading);
  else if (end !== undefined && reading.brackets === 0) endStatement(reading);
  else if (end !== undefined) reading.statement += " ";
}

function endStatement(reading: Reading): void {
  const text = reading.statement.trim();
  reading.statement = "";
  if (text === "") return;
  const block = reading.open.at(-1);
  if (block !== undefined) block.fails ||= failing.test(text);
  reading.lines.push({ text, heads: reading.open.slice(0, mostBlocks) });
}

function openBlock(reading: Reading): void {
  const head = reading.statement.trim();
  endStatement(reading);
  reading.open.push({ head, isCaught: false, fails: false });
  reading.brackets = 0;
}

function closeBlock(reading: Reading): void {
  endStatement(reading);
  reading.brackets = 0;
  const block = reading.open.pop();
  if (block === undefined) return;
  const above = reading.open.at(-1);
  if (above !== undefined) above.fails ||= block.fails;
  const isHandler = /^catch\b/i.test(block.head);
  if (isHandler && reading.tried !== null) reading.tried.isCaught ||= !block.fails;
  if (!isHandler) reading.tried = /^try$/i.test(block.head) ? block : null;
}

/** What handles a failure and fails itself. */
const failing = /\bthrow\b|\bexit\s+(?:[1-9]|\$)|\bWrite-Error\b|\bSetShouldExit\b/i;
