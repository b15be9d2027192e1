import { isRecord } from "../../files/pointer.ts";
import type { ShellCommand } from "../read/commands.ts";
import type { Job, Step, Workflow } from "../read/job.ts";
import type { StepLook } from "../signal.ts";
import { hasWord } from "./words.ts";

/** A step that a look is about. */
export interface MatchedStep {
  readonly job: Job;
  readonly line: number;
  readonly shows: string;
  readonly isAdvisory: boolean;
}

/** The first such step of each job. */
export function matchSteps({ events, jobs }: Workflow, look: StepLook): readonly MatchedStep[] {
  const { on } = look;
  // Who does not say what starts a pipeline has it started by changes: `workflow_call` stands for that.
  if (on !== null && !(events ?? ["workflow_call"]).some((event) => on.includes(event))) return [];
  return jobs.flatMap((job) => {
    const matched = job.steps.flatMap((step) => matchStep(job, step, look) ?? []);
    return matched.find(({ isAdvisory }) => !isAdvisory) ?? matched[0] ?? [];
  });
}

function matchStep(job: Job, step: Step, look: StepLook): MatchedStep | null {
  const isAdvisory = step.isAdvisory || cannotFail(step.inputs);
  const inputs = inputsIn(step.inputs);
  if (step.uses !== "" && look.actions.some((action) => isAction(step.uses, action)) && isMeant(inputs, look))
    return { job, line: step.line, shows: `uses: ${step.uses}`, isAdvisory };
  const command = step.commands.find((one) => isCommand(one, look.commands) && isMeant(one.words, look));
  if (command === undefined) return null;
  const soft = command.isAdvisory || command.words.some((word) => softFlags.has(word));
  return { job, line: command.line, shows: command.words.join(" "), isAdvisory: isAdvisory || soft };
}

/** `owner/name`, whatever its version and whichever of its actions; `~word` is a word anywhere in it. */
function isAction(uses: string, action: string): boolean {
  if (action.startsWith("~")) return hasWord(uses.split("@")[0] ?? "", [action.slice(1)]);
  return uses.startsWith(action) && /^(?:$|[@/.:])/.test(uses.slice(action.length));
}

function inputsIn(inputs: unknown): readonly string[] {
  return isRecord(inputs) ? Object.entries(inputs).flatMap(([key, value]) => [key, String(value)]) : [];
}

function isMeant(words: readonly string[], { also, unless }: StepLook): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const text = `\n${lower.join("\n")}\n`;
  if (unless.some((one) => text.includes(`\n${one.replaceAll(" ", "\n")}\n`))) return false;
  return also.length === 0 || also.some((one) => lower.some((word) => word.includes(one)));
}

/** Whether a command begins with one of these; see `StepLook`. */
export function isCommand({ words }: ShellCommand, commands: readonly string[]): boolean {
  return commands.some((pattern) => begins(words, pattern.split(" ")));
}

const builders = "gradlew|gradle|mvn|mvnw|make|rake|just|sbt";

/** Flags between the words are passed over: `npm --prefix app test`. */
function begins(words: readonly string[], pattern: readonly string[]): boolean {
  // Tools that build take several things to do: `gradlew check jacocoTestReport`.
  if (pattern.length === 2 && isWord(words[0] ?? "", builders) && isWord(words[0] ?? "", pattern[0] ?? ""))
    return words.slice(1).some((word) => isWord(word, pattern[1] ?? ""));
  let at = 0;
  for (const [index, wanted] of pattern.entries()) {
    if (index > 0)
      while (words[at]?.startsWith("-") === true && !isWord(words[at] ?? "", wanted)) at += skipped(words, at, wanted);
    if (!isWord(words[at] ?? "", wanted)) return false;
    at += 1;
  }
  return true;
}

/** A flag, and its value where what stands behind the value is what was wanted. */
function skipped(words: readonly string[], at: number, wanted: string): number {
  return !isWord(words[at + 1] ?? "", wanted) && !(words[at + 1] ?? "-").startsWith("-") ? 2 : 1;
}

function isWord(word: string, wanted: string): boolean {
  if (wanted === "*") return word !== "";
  return wanted
    .split("|")
    .some((one) => (one.endsWith("*") ? word.startsWith(one.slice(0, -1)) : word === one || word.endsWith(`/${one}`)));
}

/** Inputs and flags by which scanners are told to pass whatever they find. */
const failingInputs = new Set([
  "fail",
  "fail-build",
  "fail_build",
  "exit-code",
  "fail-on-error",
  "fail_on_error",
  "fail_ci_if_error",
]);
const softInputs = new Set(["soft_fail", "soft-fail", "allow-failure", "ignore-failure", "continue-on-error"]);
const softFlags = new Set(["--soft-fail", "--exit-zero", "--exit-code=0", "--no-fail"]);

function cannotFail(inputs: unknown): boolean {
  if (!isRecord(inputs)) return false;
  return Object.entries(inputs).some(([key, value]) => {
    const text = String(value).toLowerCase();
    if (failingInputs.has(key.toLowerCase())) return text === "false" || text === "0";
    return softInputs.has(key.toLowerCase()) && text === "true";
  });
}

/** Steps whose action is told to fail where it finds something. */
export function strictSteps({ jobs }: Workflow): readonly { readonly line: number; readonly subject: string }[] {
  return jobs.flatMap((job) =>
    job.steps
      .filter(({ inputs }) => isStrict(inputs))
      .map((step) => ({ line: step.line, subject: subjectOf(job, step) })),
  );
}

/** Jobs that install dependencies in any way, by a name that stands for that: how they do it goes with it. */
export function installingJobs({ jobs }: Workflow): readonly string[] {
  return jobs.filter(({ steps }) => steps.some(({ uses, commands }) => installs(uses, commands))).map(installing);
}

export function installing({ id }: Job): string {
  return `installs ${id}`;
}

function installs(uses: string, commands: readonly ShellCommand[]): boolean {
  return (
    uses.startsWith("ruby/setup-ruby") ||
    commands.some(({ words }) =>
      words.some((word) => ["install", "ci", "add", "sync", "restore", "build", "i"].includes(word)),
    )
  );
}

/** The names of steps that are given something. */
export function stepsWithInputs({ jobs }: Workflow): readonly string[] {
  return jobs.flatMap((job) => job.steps.filter(({ inputs }) => isRecord(inputs)).map((step) => subjectOf(job, step)));
}

function subjectOf({ id }: Job, { uses }: Step): string {
  return `./${id}/${uses.split("@")[0]}`;
}

function isStrict(inputs: unknown): boolean {
  if (!isRecord(inputs)) return false;
  return Object.entries(inputs).some(
    ([key, value]) => failingInputs.has(key.toLowerCase()) && ["true", "1"].includes(String(value)),
  );
}
