import { rememberTexts } from "../../model/remember.ts";

/** What a shell reads of a script. */
export interface ScriptLines {
  /** Each line, cut at its `;`: lines that go on are joined, comments left out, and what stands in quotes is left as it is. */
  readonly lines: readonly (readonly string[])[];
  /** The lines of here-documents: text for a command, which may be a shell. */
  readonly documents: readonly string[];
}

interface Reading {
  readonly script: string;
  /** Up to where the script was read. */
  at: number;
  /** What was read of the command that is not yet at its end, and the commands before it on its line. */
  text: string;
  commands: string[];
  /** What the command ends in so far: behind an operator it goes on in the next line. */
  last: "word" | "operator" | "operator, blank" | "blank";
  readonly lines: (readonly string[])[];
  readonly documents: string[];
  /** The ends of the here-documents that begin behind this line. */
  ends: { readonly word: string; readonly isIndented: boolean }[];
  marks: RegExp;
}

const quoted = [
  "\\$'[^'\\\\]*(?:\\\\.[^'\\\\]*)*'",
  "'[^']*'",
  "`[^`\\\\]*(?:\\\\.[^`\\\\]*)*`",
  // Arithmetic: `<<` and `#` are operators there.
  "\\$?\\(\\((?:[^()]|\\([^()]*\\))*\\)\\)",
  '(?<quote>")',
  "(?<open>['`])",
];

const plain = [
  "(?<joined>\\\\\\n)",
  "\\\\.",
  "(?<comment>(?<![^\\s;&|()])#[^\\n]*)",
  "<<<",
  "<<(?<dash>-?)[ \\t]*(?:'(?<single>[^'\\n]*)'|\"(?<double>[^\"\\n]*)\"|\\\\?(?<word>[^\\s;|&<>()'\"`\\\\$]+))",
  "(?<more>&&|\\|)",
  "(?<end>\\n)",
  "(?<cut>;+)",
  "(?<blanks>[ \\t]+)",
];

/** Scripts whose lines are kept: the two that are compared, and some that they call, are asked for again and again. */
const mostKept = 32;

/** Reads a shell script as a shell does, as far as its commands are concerned; total, and in linear time. A quote that nothing closes was misread: what is behind it is read as if it had none. */
export const linesIn = rememberTexts(mostKept, (script): ScriptLines => {
  const marks = new RegExp([...plain, ...quoted].join("|"), "gs");
  const kept = { lines: [], documents: [] };
  const reading: Reading = { ...kept, script, at: 0, text: "", commands: [], last: "blank", ends: [], marks };
  for (let mark = nextMark(reading); mark !== null; mark = nextMark(reading)) follow(reading, mark);
  reading.text += script.slice(reading.at);
  endLine(reading);
  return reading;
});

function nextMark(reading: Reading): RegExpExecArray | null {
  reading.marks.lastIndex = reading.at;
  return reading.marks.exec(reading.script);
}

function follow(reading: Reading, mark: RegExpExecArray): void {
  const { joined, comment, more, end, cut, blanks } = mark.groups ?? {};
  const between = reading.script.slice(reading.at, mark.index);
  reading.text += between;
  reading.at = mark.index + mark[0].length;
  if (between !== "") reading.last = "word";
  if (joined !== undefined || comment !== undefined) return;
  if (end !== undefined) passLineEnd(reading);
  else if (cut !== undefined) endCommand(reading);
  else if (blanks !== undefined) addBlank(reading);
  else takeAsItIs(reading, mark, more === undefined ? "word" : "operator");
}

function addBlank(reading: Reading): void {
  if (!reading.last.endsWith("blank")) reading.text += " ";
  reading.last = reading.last.startsWith("operator") ? "operator, blank" : "blank";
}

function takeAsItIs(reading: Reading, { index, groups = {} }: RegExpExecArray, last: Reading["last"]): void {
  reading.last = last;
  const { quote, open, dash, single, double, word } = groups;
  const closed = quote === undefined ? reading.at : quoteEnd(reading.script, reading.at);
  if (open !== undefined || closed === null) reading.marks = new RegExp(plain.join("|"), "gs");
  reading.at = closed ?? reading.at;
  if (dash !== undefined) reading.ends.push({ word: single ?? double ?? word ?? "", isIndented: dash !== "" });
  reading.text += reading.script.slice(index, reading.at);
}

const inQuotes = /\\.|\$?\(|[)"']/gs;

/** Behind the end of double quotes that begin before a place; null where they have none. A command in them has quotes of its own. */
export function quoteEnd(script: string, at: number): number | null {
  const open = ['"'];
  inQuotes.lastIndex = at;
  for (let mark = inQuotes.exec(script); mark !== null; mark = inQuotes.exec(script)) {
    const [found] = mark;
    const isText = open.at(-1) === '"';
    if (found === '"' && !isText) open.push(found);
    else if (found === '"' || (found === ")" && !isText)) open.pop();
    else if (found === "$(" || (found === "(" && !isText)) open.push("(");
    else if (found === "'" && !isText) inQuotes.lastIndex = placeBehind(script, "'", inQuotes.lastIndex);
    if (open.length === 0) return inQuotes.lastIndex;
  }
  return null;
}

function placeBehind(script: string, mark: string, from: number): number {
  const at = script.indexOf(mark, from);
  return at < 0 ? script.length : at + 1;
}

function passLineEnd(reading: Reading): void {
  for (const end of reading.ends) skipDocument(reading, end);
  reading.ends = [];
  if (reading.last.startsWith("operator")) addBlank(reading);
  else endLine(reading);
}

function skipDocument(reading: Reading, { word, isIndented }: Reading["ends"][number]): void {
  while (reading.at < reading.script.length) {
    const behind = placeBehind(reading.script, "\n", reading.at);
    const line = reading.script.slice(reading.at, behind).replace(/\n$/, "");
    reading.at = behind;
    if ((isIndented ? line.replace(/^\t+/, "") : line) === word) return;
    reading.documents.push(line);
  }
}

function endCommand(reading: Reading): void {
  reading.commands.push(reading.text.trim());
  reading.text = "";
  reading.last = "blank";
}

function endLine(reading: Reading): void {
  endCommand(reading);
  reading.lines.push(reading.commands);
  reading.commands = [];
}
