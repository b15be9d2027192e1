import { isForgiving } from "./forgiving.ts";
import { asksForHelp, type Command, commandsIn, conditionsOf, endsEarly, failing, functionNamed } from "./script.ts";
import { linesIn } from "./script-lines.ts";
import { isStrict } from "./shell.ts";
import { switchesOff } from "./switches.ts";
import type { Step } from "./workflow.ts";

/** Whether a failure inside a pipe counts: `bash` by its name is run with `pipefail`, what runs without a name is not unless the script says so. */
function stopsInPipes(shell: string, commands: readonly Command[]): boolean {
  return shell === "bash" || shell.includes("pipefail") || setsPipefail(commands);
}

/** Whether places of some kind at which a step lets a failure pass are more than they were. What a script does beside the commands that it had is not asked for. */
export function letsMorePass(was: Step, is: Step): boolean {
  const had = heldCommands(was);
  const isAsked = isStill(had, is) ? concernOf(had, functionsWith(had, is)) : () => true;
  const before = tolerances(was, isAsked);
  return tolerances(is, isAsked).some((count, kind) => count > (before[kind] ?? 0));
}

/** The commands of a step whose failure counts, as far as that is plain from the command itself. */
function heldCommands({ run, shell }: Step): readonly Command[] {
  const commands = run === null ? [] : commandsIn(run);
  const inPipes = stopsInPipes(shell, commands);
  return commands.filter(({ text }) => !isTolerantLine(text, inPipes));
}

/** Whether a step has the commands of a script that it had, as they were. */
function isStill(had: readonly Command[], { run }: Step): boolean {
  const has = conditionsOf(run === null ? [] : commandsIn(run));
  return (
    had.length > 0 && had.every(({ text, isConditional }) => (isConditional ? has.has(text) : has.get(text) === false))
  );
}

/** The functions of a step that run one of some commands, themselves or by another one. */
function functionsWith(had: readonly Command[], { run }: Step): ReadonlySet<string> {
  const commands = run === null ? [] : commandsIn(run);
  const texts = new Set(had.map(({ text }) => text));
  const names = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    let around: string | null = null;
    for (const { text, depth } of commands) {
      if (depth === 0) around = text.endsWith("{") ? functionNamed(text) : null;
      else if (around !== null && (texts.has(text) || names.has(firstWord(text)))) names.add(around);
    }
  }
  return names;
}

/** Functions that call each other are few deep. */
const mostRounds = 4;

function firstWord(text: string): string {
  return text.split(/[\s&|]/, 1)[0] ?? "";
}

/** Whether a line lets failures of one of some commands pass: it has the command itself, calls a function that has it, or ends the block that may have it. */
function concernOf(commands: readonly Command[], functions: ReadonlySet<string>): (line: string) => boolean {
  const isInBlock = commands.some(({ isConditional }) => isConditional);
  return (line) => {
    if (/^\)/.test(line) || commands.some(({ text }) => line.includes(text))) return true;
    if (line.split(/[\s;&|(){}]+/).some((word) => functions.has(word))) return true;
    return isInBlock && /^(?:fi|done|esac|\})(?!\w)/.test(line);
  };
}

/** By kind, how many places of a step let a failure pass; of a script's lines, those that are asked for. One that is gone makes up for none of another kind. */
function tolerances({ run, inputs, shell }: Step, isAsked: (line: string) => boolean): readonly number[] {
  const set = [...inputs].filter(([name, value]) => switchesOff(name, value)).length;
  if (run === null) return [set];
  const commands = commandsIn(run);
  const inPipes = stopsInPipes(shell, commands);
  const lines = linesOf(run);
  const goesOn = lines.filter(setsTolerance).length + (isStrict(shell) ? 0 : 1);
  const help = new Map<string, boolean>();
  const early = commands.slice(0, -1).filter(({ text }, at) => ending.test(text) && !isHelp(commands, at, help)).length;
  const tolerant = lines.filter((line) => !setsTolerance(line) && isTolerantLine(line, inPipes) && isAsked(line));
  const forgiving = commands.filter(({ text }) => isForgiving(text) && isAsked(text));
  return [set, goesOn, early + (endsEarly(run) ? 1 : 0), tolerant.length, forgiving.length];
}

/** The lines of a script, and those that it gives to others to run. */
function linesOf(script: string): readonly string[] {
  const { lines, documents } = linesIn(script);
  const own = lines.flatMap((commands) => commands.join("; ").split("\n"));
  return [...own, ...documents].map((line) => line.slice(-longestLine).trim());
}

/** Whether a script asks for `pipefail` by itself, before its first pipe. */
function setsPipefail(commands: readonly Command[]): boolean {
  const at = commands.findIndex(
    ({ text, isConditional }) => !isConditional && /^set\s.*-[a-z]*o\s+pipefail\b/.test(text),
  );
  return at >= 0 && !commands.slice(0, at).some(({ text }) => text.includes("|"));
}

/** Commands behind which no other one runs. */
const ending =
  /^(?:(?:(?:\[|test\b|true\b|:).*&&\s*)?exit(?:\s+0)?|exec\s+(?:(?:\/(?:usr\/)?bin\/)?true|:|echo\b.*|cat\b.*|sleep\b.*))$/;

/** Functions of a script that are looked at for being for help. */
const mostForHelp = 20;

/** Whether an end belongs to the answer to `--help`, as an argument. `known`: by name, whether a function is for help. */
function isHelp(commands: readonly Command[], at: number, known: Map<string, boolean>): boolean {
  if (commands.slice(Math.max(0, at - 3), at).some(({ text }) => asksForHelp.test(text))) return true;
  let head = at - 1;
  while ((commands[head]?.depth ?? -1) >= (commands[at]?.depth ?? 0)) head -= 1;
  const name = functionNamed(commands[head]?.text ?? "");
  if (name === null || !/^(?:\w+_)?(?:usage|help)$/.test(name)) return false;
  const isFor = known.get(name) ?? (known.size < mostForHelp && isForHelp(name, commands));
  known.set(name, isFor);
  return isFor;
}

/** Whether a function is only called where an argument asks for help or is not known. */
function isForHelp(name: string, commands: readonly Command[]): boolean {
  const isCall = new RegExp(`(?:^|[\\s;&|])${name}(?=[\\s;&|]|$)`);
  return commands.every(
    ({ text }, at) =>
      functionNamed(text) === name ||
      !isCall.test(text) ||
      branchForHelp.test(text) ||
      branchForHelp.test(commands[at - 1]?.text ?? "") ||
      asksForHelp.test(commands[at - 1]?.text ?? ""),
  );
}

const branchForHelp = /^\(?(?:-?h|[^)]*--help|\*|\\?\?)\s*\)/;

/** Characters at a line's end that are looked at. */
const longestLine = 1_000;

/** Whether a line makes the commands behind it go on after a failure, or not run. */
function setsTolerance(line: string): boolean {
  if (/^set\s+(?:\+(?:[a-z]*e|[a-z]*o\s+(?:errexit|pipefail))|-(?:[a-z]*n|o\s+noexec))/.test(line)) return true;
  return /^trap\b/.test(line) && /\bexit(?:\s+0)?(?!\s*[1-9])\b/.test(line);
}

/** Whether a line goes on after a failure: by what stands behind its last `||`, `;` or `|`. */
function isTolerantLine(line: string, inPipes: boolean): boolean {
  const ended = withoutEnd(line);
  const at = Math.max(ended.lastIndexOf("||") + 1, ended.lastIndexOf(";"));
  const instead = ended.slice(at + 1).trim();
  if (at > 0 && forgiving.test(instead) && !failing.test(instead)) return true;
  const pipe = ended.lastIndexOf("|");
  if (pipe <= 0 || ended[pipe - 1] === "|") return false;
  const last = ended.slice(pipe + 1).trim();
  return !inPipes && (passingOn.test(last) || filtering.test(last));
}

/** What a line closes with. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && " \t;)}".includes(line[end - 1] ?? "")) end -= 1;
  return line.slice(0, end);
}

const forgiving =
  /^[({]?\s*(?:(?:\/(?:usr\/)?bin\/)?true|:|exit\s+0|return(?:\s+0)?|(?:echo|printf|sleep|date|pwd|ls|cat|test|\[|logger|wait)(?:\s[^|]*)?)$/;
/** Without `pipefail` the last command of a pipe alone decides, and these always succeed. */
const passingOn = /^(?:cat|tee|head|tail|sort|wc|less|more|sed|awk|tr|cut|uniq|nl|column|base64|true)\b/;
/** Programs that fail by themselves, whatever came before them. */
const filtering = /^(?:[ef]?grep|xargs|jq|yq)\b/;
