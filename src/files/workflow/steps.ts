import { foldedCondition } from "./condition.ts";
import { nothingKnown } from "./fold.ts";
import { commandsIn } from "./script.ts";
import type { Step } from "./workflow.ts";

/** Actions that only prepare what other steps do. */
const preparing = /^actions\/(?:checkout|cache|setup-[\w-]+)(?:\/[\w-]+)?@/i;

/** Whether a step does something that can show anything: it is not switched off, not empty, and no mere preparation. */
export function doesSomething(step: Step): boolean {
  if (foldedCondition(step.condition, nothingKnown) === false) return false;
  if (step.uses !== null) return !preparing.test(step.uses);
  return step.run !== null && !isIdle(step.run);
}

/** Commands without an effect, or whose effect is words. */
const idle =
  /^(?:(?:\/(?:usr\/)?bin\/)?true|false|:(?:\s.*)?|exit(?:\s+0)?|echo\b[^|<>&`$()]*|printf\b[^|<>&`$()]*|set\s+[-+].*|sleep\s+\S+|pwd|date|cd\s+\S+)$/;

/** Whether a script does nothing. */
function isIdle(script: string): boolean {
  return commandsIn(script)
    .flatMap(({ text }) => text.split("&&").map((command) => command.trim()))
    .every((command) => idle.test(command) || /^(?:if|elif|while|until|case)\b/.test(command));
}

/** How many places of a step let a failure pass. */
export function tolerances({ run, inputs, shell }: Step): number {
  const lines = run === null ? 0 : tolerancesIn(run) + (isStrict(shell) ? 0 : 1);
  const set = [...inputs].filter(([name, value]) => isTolerant(name, value.trim().toLowerCase()));
  return lines + set.length;
}

function tolerancesIn(script: string): number {
  const lines = script.split("\n").map((line) =>
    line
      .slice(-longestLine)
      .replace(/\s#.*$/, "")
      .trim(),
  );
  const commands = commandsIn(script);
  const early = commands.slice(0, -1).filter(({ text }) => /^exit(?:\s+0)?$/.test(text));
  return lines.filter(isTolerantLine).length + early.length;
}

/** Characters at a line's end that are looked at. */
const longestLine = 1_000;

/** Whether a line goes on after a failure: by what stands behind its last `||` or `;`, or by what it sets. */
function isTolerantLine(line: string): boolean {
  if (/^set\s+\+(?:[a-z]*e|o\s+errexit)/.test(line)) return true;
  if (/^trap\b/.test(line)) return /\bexit(?:\s+0)?(?!\s*[1-9])\b/.test(line);
  const ended = withoutEnd(line);
  const at = Math.max(ended.lastIndexOf("||") + 1, ended.lastIndexOf(";"));
  if (at > 0 && forgiving.test(ended.slice(at + 1).trim())) return true;
  const pipe = ended.lastIndexOf("|");
  return pipe > 0 && ended[pipe - 1] !== "|" && passingOn.test(ended.slice(pipe + 1).trim());
}

/** What a line closes with. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && " \t;)}".includes(line[end - 1] ?? "")) end -= 1;
  return line.slice(0, end);
}

const forgiving = /^[({]?\s*(?:(?:\/(?:usr\/)?bin\/)?true|:|exit\s+0|return(?:\s+0)?|(?:echo|printf)\b[^|]*)$/;
/** Without `pipefail` the last command of a pipe alone decides, and these always succeed. */
const passingOn = /^(?:cat|tee|head|tail|sort|wc|less)\b/;

/** Whether a shell stops at a failure: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell. */
function isStrict(shell: string): boolean {
  if (!shell.includes("{0}")) return true;
  const [program = "", ...options] = shell.trim().split(/\s+/);
  if (!/(?:^|\/)(?:ba|da|z|k)?sh$/.test(program)) return !idlePrograms.test(program);
  return options.some(
    (option, at) =>
      /^-[a-z]*e/.test(option) || (options[at - 1]?.match(/^-[a-z]*o$/)?.[0] !== undefined && option === "errexit"),
  );
}

/** Programs that do nothing with a script. */
const idlePrograms = /(?:^|\/)(?:true|cat|echo|printf|ls|test|head|tail|wc|stat|file|touch)$/;

function isTolerant(name: string, value: string): boolean {
  if (/^(?:soft|allow|ignore|continue)[-_].*(?:fail|error)/.test(name)) return value === "true";
  if (/exit[-_]code/.test(name)) return value === "0";
  return /^fail(?:[-_]|$)/.test(name) && /^(?:false|never|none|no|off|0)$/.test(value);
}
