import { foldedCondition } from "./condition.ts";
import { nothingKnown } from "./fold.ts";
import { commandsIn } from "./script.ts";
import { isStrict } from "./shell.ts";
import { switchesOff } from "./switches.ts";
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
  /^(?:(?:\/(?:usr\/)?bin\/)?true|false|:(?:\s.*)?|exit(?:\s+0)?|echo\b[^|<>&`$()]*|printf\b[^|<>&`$()]*|set\s+[-+].*|sleep\s+\S+|pwd|date|cd\s+\S+|\S+\s+(?:--version|--help|-V))$/;

/** Whether a script does nothing. */
function isIdle(script: string): boolean {
  return commandsIn(script)
    .flatMap(({ text }) => text.split("&&").map((command) => command.trim()))
    .every((command) => idle.test(command) || /^(?:if|elif|while|until|case)\b/.test(command));
}

/** Whether a failure inside a pipe counts: `bash` by its name is run with `pipefail`, what runs without a name is not. */
function stopsInPipes(shell: string): boolean {
  return shell === "bash" || shell.includes("pipefail");
}

/** How many places of a step let a failure pass. */
export function tolerances({ run, inputs, shell }: Step): number {
  const lines = run === null ? 0 : tolerancesIn(run, stopsInPipes(shell)) + (isStrict(shell) ? 0 : 1);
  const set = [...inputs].filter(([name, value]) => switchesOff(name, value));
  return lines + set.length;
}

function tolerancesIn(script: string, inPipes: boolean): number {
  const lines = script.split("\n").map((line) =>
    line
      .slice(-longestLine)
      .replace(/\s#.*$/, "")
      .trim(),
  );
  const commands = commandsIn(script);
  const early = commands.slice(0, -1).filter(({ text }) => ending.test(text));
  const flags = commands.filter(({ text }) => forgivingFlag.test(text));
  return lines.filter((line) => isTolerantLine(line, inPipes)).length + early.length + flags.length;
}

/** Commands behind which no other one runs. */
const ending = /^(?:exit(?:\s+0)?|exec\s+(?:(?:\/(?:usr\/)?bin\/)?true|:|echo\b.*|cat\b.*|sleep\b.*))$/;

/** Options by which a tool runs nothing, or ends well whatever it found. */
const forgivingFlag =
  /\s(?:--(?:exit-zero|soft-fail|force-exit-0|dry-run|just-print|recon|collect-only|co|setup-plan|if-present|pass-?with-?no-?tests|no-error-on-unmatched-pattern|continue-on-error|allow-failures?|ignore-(?:errors?|failures?|exit-codes?|violations))|--no-fail(?:-[\w-]+)?|--(?:exit-code|error-exitcode|fail-on|fail-level|fail-on-severity|fail_on)[= ]["']?(?:0|none|never|off|false)|-DskipTests|-Dmaven\.test\.(?:skip|failure\.ignore)|-DtestFailureIgnore)(?=[\s="']|$)|^make\b(?:\s+\S+)*?\s+-[a-ik-z]*[niqt](?=\s|$)/i;

/** Characters at a line's end that are looked at. */
const longestLine = 1_000;

/** Whether a line goes on after a failure: by what stands behind its last `||` or `;`, or by what it sets. */
function isTolerantLine(line: string, inPipes: boolean): boolean {
  if (/^set\s+(?:\+(?:[a-z]*e|o\s+errexit)|-(?:[a-z]*n|o\s+noexec))/.test(line)) return true;
  if (/^trap\b/.test(line)) return /\bexit(?:\s+0)?(?!\s*[1-9])\b/.test(line);
  const ended = withoutEnd(line);
  const at = Math.max(ended.lastIndexOf("||") + 1, ended.lastIndexOf(";"));
  const instead = ended.slice(at + 1).trim();
  if (at > 0 && forgiving.test(instead) && !failing.test(instead)) return true;
  const pipe = ended.lastIndexOf("|");
  if (pipe <= 0 || ended[pipe - 1] === "|") return false;
  const last = ended.slice(pipe + 1).trim();
  return passingOn.test(last) || (!inPipes && filtering.test(last));
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
/** What fails although it stands where a failure is dealt with. */
const failing = /\b(?:exit|return)\s+[1-9]/;
