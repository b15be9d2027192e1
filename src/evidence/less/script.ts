import { isForgiving, lostDemand } from "../../files/workflow/forgiving.ts";
import {
  type Command,
  commandsIn,
  conditionsOf,
  failing,
  functionNamed,
  isTooLong,
} from "../../files/workflow/script.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";

/** Shorter commands stand in others by chance. */
const leastLength = 4;
/** Commands that are gone times those that are there: each may be held against each. */
const mostCompared = 1_000_000;
/** Commands that are looked at for what stands around one that is gone. */
const mostAround = 100;
export const tooMany = [sentence`has too many commands to be compared`];

/** How a step's script is less than it was although it has the same commands: one runs under a condition, its failure is let be, or its name means something else. */
export function lessOfScript(was: Step, is: Step): readonly Sentence[] {
  if (was.run === null || is.run === null || was.run === is.run) return [];
  if (isTooLong(was.run) || isTooLong(is.run)) return tooMany;
  const [before, after] = [commandsIn(was.run), commandsIn(is.run)];
  const asked = before.filter(({ text, isConditional }) => !isConditional && text.length >= leastLength);
  const now = conditionsOf(after);
  const lost = asked.filter(({ text }) => now.get(text) !== false);
  if (lost.length * after.length > mostCompared) return tooMany;
  return [
    ...lost.flatMap(({ text }) =>
      now.has(text) ? [sentence`runs ${code(text)} under a condition`] : lessOfCommand(text, after),
    ),
    ...shadowed(before, asked, after),
    ...noLongerFailing(lost, after, is.variables),
  ];
}

/** Commands that are gone as such, and whose program now ends well whatever it finds. */
function noLongerFailing(
  lost: readonly Command[],
  after: readonly Command[],
  variables: Step["variables"],
): readonly Sentence[] {
  const now = [...after.map(({ text }) => text), ...[...variables].map(([name, value]) => `${name}=${value}`)];
  const options = lost.flatMap(({ text }) => (now.includes(text) ? [] : (lostDemand(text, now) ?? [])));
  return [...new Set(options)].map((option) => sentence`no longer fails by ${code(option)}`);
}

/** Of a command that is gone as such. */
function lessOfCommand(command: string, after: readonly Command[]): readonly Sentence[] {
  const around = [...after.entries()].filter(([, { text }]) => text.includes(command));
  if (around.length > mostAround) return tooMany;
  const isLetBe = around.some(([at, { text }]) => isAround(text, command, after.slice(at + 1)));
  return isLetBe ? [sentence`lets a failure of ${code(command)} pass`] : [];
}

/** Whether what stands around a command keeps its failure from counting. */
function isAround(whole: string, command: string, after: readonly Command[]): boolean {
  const at = whole.indexOf(command);
  const [before, behind] = [whole.slice(0, at).trim(), whole.slice(at + command.length).trim()];
  if (behind.startsWith("||")) return !failsAnyhow(behind.slice(2).trim(), command, after);
  if (before === "if !") return !blockOf(after).some(({ text }) => failing.test(text));
  if (isForgiving(whole) && !isForgiving(command)) return true;
  if (/^find\b.*\s-(?:exec|ok)(?:dir)?$/s.test(before)) return /^[^;]*(?:\\;|';'|";")/.test(behind);
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
  const isEnd = ({ text, isConditional }: Command) =>
    !isConditional && text.startsWith("exit") && text.replace(/["{}]/g, "") === `exit $${name}`;
  return after.some(isEnd) && !after.some(({ text }) => text.startsWith(`${name}=`) && !/=(?:\$\?|[1-9])/.test(text));
}

/** The commands of a branch, up to its `else`. */
function blockOf(after: readonly Command[]): readonly Command[] {
  const end = after.findIndex(({ text, isConditional }) => !isConditional || /^(?:else|elif\b.*)$/.test(text));
  return end < 0 ? after : after.slice(0, end);
}

/** Whether what stands before a command takes its place, or hides how it ended. */
function forgives(before: string): boolean {
  return before.endsWith("&&") ? before.split("&&").some((first) => isTest(first.trim())) : hides.test(before);
}

/** Whether a command only looks at something: behind it and `&&`, what it does not let through is no failure. */
function isTest(command: string): boolean {
  return /(?:^|\s)(?:false$|test\s)/.test(command) || (command.endsWith("]") && /(?:^|\s)\[/.test(command));
}

const hides =
  /^(?:if|while|until|coproc)\b|^(?:source|\.)\s|(?:^|\s)!$|\|\|$|^(?:echo|printf|export|local|declare|readonly|test|\[|:|cat|true)\b.*(?:[$<]\(|`)$/;

/** Commands that a function or an alias of that name takes the place of, and did not at base. */
function shadowed(
  before: readonly Command[],
  asked: readonly Command[],
  after: readonly Command[],
): readonly Sentence[] {
  const names = new Set(asked.map(({ text }) => text.split(/\s/)[0]));
  const known = new Set(definitionsIn(before, names).map(({ text }) => text));
  const others = definitionsIn(after, names).filter(({ text }) => !known.has(text));
  return [...new Set(others.map(({ name }) => name))].map((name) => sentence`defines its own ${code(name)}`);
}

interface Definition {
  readonly name: string;
  /** All of it. */
  readonly text: string;
}

/** The functions and aliases of some names. */
function definitionsIn(commands: readonly Command[], names: ReadonlySet<string | undefined>): readonly Definition[] {
  return [...commands.entries()].flatMap(([at, { text, depth }]) => {
    const name = functionNamed(text);
    if (name === null || !names.has(name)) return [];
    const end = commands.findIndex((command, index) => index > at && command.depth <= depth);
    const inside = commands.slice(at, end < 0 ? undefined : end);
    return [{ name, text: inside.map((command) => command.text).join("\n") }];
  });
}
