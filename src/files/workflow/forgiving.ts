import { asksLessOfMake } from "./switches.ts";

/** Options by which a tool, whichever it is, runs nothing, or ends well whatever it found. */
const forgivingFlag =
  /\s(?:--(?:exit-zero|soft-fail|force-exit-0|dry-?run|collect-only|co|setup-plan|if-present|pass-?with-?no-?tests|suppress-no-test-exit-code|no-error-on-unmatched-pattern|continue-on-error|allow-failures?|fail-never|list-?(?:tests|rules|checks)|show-only|syntax-check|ignore-(?:errors?|failures?|exit-codes?(?:-\d+)?|violations))|--?no-fail(?:-(?!fast)[\w-]+)?|--no-exit(?:-[\w-]+)?|--(?:exit-code|error-exitcode|issues-exit-code|failure-exit-code|fail-on|fail-level|fail-on-severity|fail_on|fail-under|audit-level|non-zero-exit-code)[= ]["']?(?:0|none|never|off|false)|-DskipTests|-Dmaven\.test\.(?:skip|failure\.ignore)|-DtestFailureIgnore|-Dsonar\.qualitygate\.wait=false)(?=[\s="']|$)/i;

/** Options that mean so much for some program alone. */
const ofPrograms: readonly (readonly [program: RegExp, options: RegExp])[] = [
  [/^mvnw?$/, /^-fn$/],
  [/^gradlew?$/, /^-m$/],
  [/^cargo$/, /^--no-run$/],
  [/^go$/, /^-(?:c|list)$/],
  [/^(?:tfsec|checkov)$/, /^(?:-s|--soft-fail-on.*|--list)$/],
  [/^zap-[\w-]+\.py$/, /^-I$/],
  [/^ctest$/, /^-N$/],
  [/^(?:tox|nox)$/, /^(?:-l|--list|--notest|--install-only)$/],
  [/^robot$/, /^--nostatusrc$/],
  [/^(?:behave|cucumber)$/, /^-d$/],
  [/^bazel(?:isk)?$/, /^--nobuild$/],
  [/^dotnet$/, /^-t$/],
  [/^ansible-playbook$/, /^(?:-C|--check)$/],
  [/^tflint$/, /^--force$/],
  [/^ruff$/, /^-e$/],
  [/^kics$/, /^--ignore-on-exit.*$/],
  [/^(?:phpstan|psalm)$/, /^(?:--generate-baseline|--set-baseline).*$/],
];

/** What a program is given to go through all of something, and the word behind it that leaves nothing of it. */
const gradleTask = /\s(?:-x|--exclude-task)[= ]["']?:?[\w:-]*(?:test|check|verif|lint|scan|audit)/i;
const goPattern = /\s-run[= ]["']?\^\$/;

/** Run in each workspace, a script may be missing in some. */
const ofWorkspaces = /\s(?:--workspaces|-ws|-r|--recursive)(?=\s|$)/;

/** The options that a command gives to `make`. */
const madeWith = /(?:^|[&|({])\s*g?make(\s[^"'&|;]*)/;
/** What `make` is given by which its recipes are another file's, or run by something that does nothing. */
const madeOtherwise = /\s(?:-f|--file|--makefile)[= ]?\/dev\/null|\s--eval\b|\s(?:SHELL|\.SHELLFLAGS|MAKEFLAGS)=/;

/** Whether a command has an option by which it ends well whatever happens. */
export function isForgiving(command: string): boolean {
  const asked = ofWorkspaces.test(command) ? command.replace(/\s--if-present\b/g, "") : command;
  if (forgivingFlag.test(asked) || isForgivingOf(command)) return true;
  const [all = "", made = ""] = madeWith.exec(command) ?? [];
  return asksLessOfMake(made) || (all !== "" && madeOtherwise.test(command));
}

function isForgivingOf(command: string): boolean {
  const words = command.split(/\s+/, mostWords);
  const at = words.findIndex((word) => ofPrograms.some(([program]) => program.test(nameOf(word))));
  const name = nameOf(words[at] ?? "");
  if (/^gradlew?$/.test(name) && gradleTask.test(command)) return true;
  if (name === "go" && goPattern.test(command)) return true;
  const options = ofPrograms.find(([program]) => program.test(name))?.[1];
  return at >= 0 && words.slice(at + 1).some((word) => options?.test(word));
}

const mostWords = 200;

function nameOf(word: string): string {
  return word.slice(word.lastIndexOf("/") + 1);
}

/** Options without which a tool ends well whatever it found. */
const demanding =
  /\s(?:--exit-code(?![= ]["']?0)|--error(?:-on-findings)?|--fail(?:-?on[\w-]*)?|-detailed-exitcode|-Werror|-D\s+warnings|--max-warnings(?:=|\s+)\d|-Dsonar\.qualitygate\.wait=true)(?=[\s="']|$)/i;

/** Where what a tool fails by may stand instead. */
const elsewhere = /\s(?:--config|-c|--config-file)[= ]|(?:EXIT_CODE|FAIL\w*|ERROR|STRICT)=[^=]/;

/** The option by which a command fails, and that no command of its program has any more, although the program still runs; null: none is gone. `after`: the commands, and variables as `NAME=value`. */
export function lostDemand(command: string, after: readonly string[]): string | null {
  const option = demanding.exec(command)?.[0].trim();
  const [program = ""] = command.split(/\s/, 1);
  const now = after.filter((one) => one.split(/\s/, 1)[0] === program);
  // `-f` and `--fail` are one, among other letters too.
  if (program === "curl") return null;
  const isAsked = now.some((one) => demanding.test(one)) || after.some((one) => elsewhere.test(one));
  return option === undefined || now.length === 0 || isAsked ? null : option;
}
