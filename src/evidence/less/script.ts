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

/**
 * How a step's script is less than it was although it has the same commands: one runs under a condition, its failure is let be, or its name means something
 * else. Told by each command and the words around it, for scripts of which `decidingIn` does not know how they end: too long, not as the grammar has it, or
 * moved between files.
 */
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
  const around = after.filter(({ text }) => text.includes(command));
  if (around.length > mostAround) return tooMany;
  const isLetBe = around.some(({ text }) => isAround(text, command));
  return isLetBe ? [sentence`lets a failure of ${code(command)} pass`] : [];
}

/** Whether what stands around a command keeps its failure from counting. */
function isAround(whole: string, command: string): boolean {
  const at = whole.indexOf(command);
  const [before, behind] = [whole.slice(0, at).trim(), whole.slice(at + command.length).trim()];
  if (behind.startsWith("||")) return !failing.test(behind);
  if (isForgiving(whole) && !isForgiving(command)) return true;
  if (/^find\b.*\s-(?:exec|ok)(?:dir)?$/s.test(before)) return /^[^;]*(?:\\;|';'|";")/.test(behind);
  return forgives(before) || /^&(?!&)|&\s*\)?$/.test(behind);
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
