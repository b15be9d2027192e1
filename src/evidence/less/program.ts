import { isIdleLine, isLongProgram, type Language, languageOf, programLines } from "../../files/workflow/program.ts";
import { mostBlocks, type ProgramLine } from "../../files/workflow/program-line.ts";
import { isStrict } from "../../files/workflow/shell.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { groupBy } from "../../model/group-by.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";
import { tooMany } from "./script.ts";

/** How a step's script in PowerShell or Python is less than it was: one of its lines runs under a condition, or its failure is let be. Other lines are no less. */
export function lessOfProgram(was: Step, is: Step): readonly Sentence[] {
  const language = languageOf(is.shell);
  if (language === null || is.run === null || (was.run === is.run && was.shell === is.shell)) return [];
  if (isLongProgram(was.run ?? "") || isLongProgram(is.run)) return tooMany;
  const before = was.run === null || languageOf(was.shell) !== language ? [] : programLines(was.run, language);
  const after = programLines(is.run, language);
  const asked = before.filter((line) => !isIdleLine(line, language) && !isConditional(line) && !isCaught(line));
  const byText = groupBy(after, ({ text }) => text);
  const called = wordsOutside(after);
  const found = asked.flatMap((line) => lessOfLine(line, byText.get(line.text) ?? [], called));
  if (found.length > 0) return found;
  if (isStrict(was.shell) && !isStrict(is.shell)) return [sentence`lets a failure pass`];
  const [had, has] = [tolerancesIn(before, language), tolerancesIn(after, language)];
  return has.some((count, kind) => count > (had[kind] ?? 0)) ? [sentence`lets a failure pass`] : [];
}

/** Of a line that was there: it is now only in blocks that may not run, or that let its failure be. `called`: see `wordsOutside`. */
function lessOfLine(was: ProgramLine, same: readonly ProgramLine[], called: ReadonlySet<string>): readonly Sentence[] {
  const { text } = was;
  const isOutside = functionsAround(was).length === 0;
  const mayNotRun = (line: ProgramLine) =>
    isConditional(line) || (isOutside && functionsAround(line).some((name) => !called.has(name)));
  if (same.length === 0 || same.some((line) => !mayNotRun(line) && !isCaught(line))) return [];
  return [
    same.some((line) => !mayNotRun(line))
      ? sentence`lets a failure of ${code(text)} pass`
      : sentence`runs ${code(text)} under a condition`,
  ];
}

const condition = /^(?:if|elseif|elif|else|switch|while|for|foreach|do|until|catch|except|match|case)\b/i;
/** What is true where a script is run and not loaded. */
const always = /^if\s+__name__\s*==/;

/** The names of the functions that a line stands in. */
function functionsAround({ heads }: ProgramLine): readonly string[] {
  return heads.flatMap(({ head }) => functionNamed(head) ?? []);
}

function functionNamed(head: string): string | null {
  return /^(?:(?:async\s+)?def|function)\s+([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** The words of a script, those of a function's own name only where they stand outside of it: a function of no such name is not called. */
function wordsOutside(lines: readonly ProgramLine[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of lines) {
    const own = new Set([functionNamed(line.text), ...functionsAround(line)]);
    for (const word of line.text.toLowerCase().match(/[\w-]+/g) ?? []) if (!own.has(word)) found.add(word);
  }
  return found;
}

/** What stands too deep to be looked at may not run. */
function isConditional({ heads }: ProgramLine): boolean {
  if (heads.length >= mostBlocks) return true;
  return heads.some(({ head }) => condition.test(head) && !always.test(head));
}

function isCaught({ heads }: ProgramLine): boolean {
  return heads.some((block) => block.isCaught);
}

/** By kind, how many places of a script let a failure pass, or end it early. */
function tolerancesIn(lines: readonly ProgramLine[], language: Language): readonly number[] {
  return language === "PowerShell" ? inPowerShell(lines) : inPython(lines);
}

/** A command's exit code ends no script: the last one is the step's, unless something else is said. */
function inPowerShell(lines: readonly ProgramLine[]): readonly number[] {
  const count = (isOne: (line: ProgramLine) => boolean) => lines.filter(isOne).length;
  return [
    count(({ text }) => /^exit(?:\s+0)?$/i.test(text)),
    count(({ text, heads }) => /^return\b/i.test(text) && heads.length === 0),
    count(({ text }) =>
      /^\$(?:global:|script:)?LASTEXITCODE\s*=\s*0$|^(?:&\s*)?cmd(?:\.exe)?\s+\/c\s+["']?exit(?:\s+(?:\/b\s+)?0)?["']?$/i.test(
        text,
      ),
    ),
    count(({ text }) =>
      /^\$(?:global:|script:)?ErrorActionPreference\s*=\s*["']?(?:(?:Silently)?Continue|Ignore)/i.test(text),
    ),
    count(({ text, heads }) => /^continue$/i.test(text) && heads.some(({ head }) => /^trap\b/i.test(head))),
    count(({ text }) => /\|\|\s*(?:\$(?:true|null)|exit\s+0|exit$|true$|Write-(?!Error)\w+|echo\b)/i.test(text)),
    count(({ text }) => /(?<![\w-])Start-(?:Job|Process|ThreadJob)\b(?!.*-Wait\b)|&$/i.test(text)),
  ];
}

const checked = /\bcheck_(?:call|output)\(|\bcheck\s*=\s*True\b/;
const unchecked = /\bsubprocess\.(?:run|call|Popen|getoutput|getstatusoutput)\(|\bos\.(?:system|popen)\(/;
const end = /^(?:(?:sys\.|os\._?)?(?:exit|quit)\(\s*0?\s*\)|raise\s+SystemExit(?:\(\s*0?\s*\))?)$/;

function inPython(lines: readonly ProgramLine[]): readonly number[] {
  const last = lines.findLastIndex((line) => !isIdleLine(line, "Python"));
  const looks = lines.some(({ text }) => /\breturncode\b|\bexit\((?!\s*0?\s*\))|^raise\b|^assert\b/.test(text));
  return [
    lines.filter(({ text }, at) => end.test(text) && at < last).length,
    looks || lines.some(({ text }) => checked.test(text)) ? 0 : lines.filter(({ text }) => unchecked.test(text)).length,
    lines.filter(({ heads }) => heads.some(({ head }) => /^with\s.*\bsuppress\(/.test(head))).length,
  ];
}
