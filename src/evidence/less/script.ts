import { type Command, commandsIn, failing, functionNamed } from "../../files/workflow/script.ts";
import { isForgiving } from "../../files/workflow/tolerances.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";

/** Shorter commands stand in others by chance. */
const leastLength = 4;
/** Each command may be held against each other one. */
const mostCommands = 300;

/** How a step's script is less than it was although it has the same commands: one runs under a condition, its failure is let be, or its name means something else. */
export function lessOfScript(was: Step, is: Step): readonly Sentence[] {
  if (was.run === null || is.run === null) return [];
  const [before, after] = [commandsIn(was.run), commandsIn(is.run)];
  if (before.length > mostCommands || after.length > mostCommands) return [];
  const asked = before.filter(({ text, isConditional }) => !isConditional && text.length >= leastLength);
  return [...asked.flatMap((command) => lessOfCommand(command, after)), ...shadowed(before, asked, after)];
}

function lessOfCommand({ text }: Command, after: readonly Command[]): readonly Sentence[] {
  const same = after.filter((other) => other.text === text);
  if (same.some(({ isConditional }) => !isConditional)) return [];
  if (same.length > 0) return [sentence`runs ${code(text)} under a condition`];
  const isLetBe = after.some(
    (other, at) => other.text.includes(text) && isAround(other.text, text, after.slice(at + 1)),
  );
  return isLetBe ? [sentence`lets a failure of ${code(text)} pass`] : [];
}

/** Whether what stands around a command keeps its failure from counting. */
function isAround(whole: string, command: string, after: readonly Command[]): boolean {
  const at = whole.indexOf(command);
  const [before, behind] = [whole.slice(0, at).trim(), whole.slice(at + command.length).trim()];
  if (behind.startsWith("||")) return !failsAnyhow(behind.slice(2).trim(), command, after);
  if (/^if !$/.test(before)) return !blockOf(after).some(({ text }) => failing.test(text));
  if (isForgiving(whole) && !isForgiving(command)) return true;
  return forgives(before) || /^&(?!&)|&\s*\)?$/.test(behind);
}

/** Whether what runs after a failure fails itself: it ends so, tries the same again, or keeps its number for the end. */
function failsAnyhow(instead: string, command: string, after: readonly Command[]): boolean {
  if (instead.includes(command) || failing.test(instead)) return true;
  const [, kept] = /^(\w+)=(?:\$\?|[1-9])/.exec(instead) ?? [];
  if (kept !== undefined) return isLast(kept, after);
  return /^[{(]/.test(instead) && after.slice(0, 20).some(({ text }) => failing.test(text) || text.includes(command));
}

/** Whether a script ends with the number that a variable holds, and does not change it to none before. */
function isLast(name: string, after: readonly Command[]): boolean {
  const isEnd = ({ text, isConditional }: Command) => !isConditional && text.replace(/["{}]/g, "") === `exit $${name}`;
  return after.some(isEnd) && !after.some(({ text }) => text.startsWith(`${name}=`) && !/=(?:\$\?|[1-9])/.test(text));
}

/** The commands of a branch, up to its `else`. */
function blockOf(after: readonly Command[]): readonly Command[] {
  const end = after.findIndex(({ text, isConditional }) => !isConditional || /^(?:else|elif\b.*)$/.test(text));
  return end < 0 ? after : after.slice(0, end);
}

/** Whether what stands before a command takes its place, or hides how it ended. */
function forgives(before: string): boolean {
  if (before.endsWith("&&")) {
    const first = before.slice(0, -2).trimEnd();
    return /(?:^|\s)(?:false$|test\s)/.test(first) || (first.endsWith("]") && /(?:^|\s)\[/.test(first));
  }
  return hides.test(before);
}

const hides =
  /^(?:if|while|until)\b|(?:^|\s)!$|\|\|$|^(?:echo|printf|export|local|declare|readonly|test|\[|:|cat|true)\b.*(?:[$<]\(|`)$/;

/** Commands that a function or an alias of that name takes the place of, and did not at base. */
function shadowed(
  before: readonly Command[],
  asked: readonly Command[],
  after: readonly Command[],
): readonly Sentence[] {
  const names = new Set(asked.map(({ text }) => text.split(/\s/)[0] ?? ""));
  const known = new Set(definitionsIn(before).map(({ whole }) => whole));
  return definitionsIn(after)
    .filter(({ name, whole }) => names.has(name) && !known.has(whole))
    .map(({ name }) => sentence`defines ${code(name)} by itself`);
}

/** The functions and aliases of a script, each with its name and all of its text. */
function definitionsIn(commands: readonly Command[]): readonly { readonly name: string; readonly whole: string }[] {
  return commands.flatMap(({ text, depth }, at) => {
    const name = functionNamed(text);
    if (name === null) return [];
    const rest = commands.slice(at + 1);
    const end = rest.findIndex((command) => command.depth <= depth);
    const body = end < 0 ? rest : rest.slice(0, end);
    return [{ name, whole: [text, ...body.map((command) => command.text)].join("\n") }];
  });
}
