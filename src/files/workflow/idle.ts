import { type Command, commandsIn, functionNamed } from "./script.ts";

/** Whether a script does nothing: each of its commands only says something, sets a variable or looks around, and ends well whatever is in the repository. */
export function isIdle(script: string): boolean {
  return isIdleScript(script, mostShells);
}

/** Whether a script's last command does nothing and ends well, whatever came before it. */
export function endsIdle(commands: readonly Command[]): boolean {
  const last = commands.at(-1);
  return last !== undefined && last.depth === 0 && !last.isConditional && last.text !== "exit" && isIdle(last.text);
}

/** Shells that run a script of their own within each other. */
const mostShells = 3;

function isIdleScript(script: string, shells: number): boolean {
  const commands = commandsIn(script);
  const own = new Set(commands.flatMap(({ text }) => functionNamed(text) ?? []));
  return commands
    .filter(({ text }) => !isOfFunction(text, own))
    .flatMap(({ text }) => text.replace(/\$\{\{(?:[^{}]|\{\d+\})*\}\}/g, "0").match(chained) ?? [])
    .every((command) => isIdleCommand(plain(command), shells));
}

/** Where a function of the script begins, or is called: what it does are the commands in it. */
function isOfFunction(text: string, own: ReadonlySet<string>): boolean {
  return (functionNamed(text) !== null && text.endsWith("{")) || own.has(text.split(/\s/, 1)[0] ?? "");
}

/** What stands between the `&&` of a command. */
const chained = /(?:\$'[^'\\]*(?:\\.[^'\\]*)*'|'[^']*'|"[^"\\]*(?:\\.[^"\\]*)*"|\\.|(?<!&)&(?!&)|[^&])+/gs;

function isIdleCommand(command: string, shells: number): boolean {
  if (idle.test(command) || /^(?:if|elif|else|for|select|case)\b/.test(command)) return true;
  // What is tried until it ends well is run.
  const [, tried] = /^(?:while|until)\s+(?:!\s+)?(.*)$/s.exec(command) ?? [];
  if (tried !== undefined) return idle.test(tried) || /^(?:\[|test\b|\(\(|read\b|IFS=|getopts\b)/.test(tried);
  const [, , inner] = /^(?:ba|da|k|z)?sh\s+-[a-z]*c\s+(["']?)(.*)\1$/s.exec(command) ?? [];
  return inner !== undefined && shells > 0 && isIdleScript(inner, shells - 1);
}

/** Without what only says how a command is run, and without files that nobody tests. */
function plain(command: string): string {
  return command
    .replace(/[12&]?>{1,2}\s*(?:\/dev\/(?:null|stdout|stderr)|["']?\$\{?GITHUB_\w+\}?["']?)|[12]?>&[12]/g, "")
    .trim()
    .replace(/^(?:(?:sudo|command|builtin|exec|time|nice|env)\s+(?!-))+/, "");
}

/** Variables and texts, without a command that is run for them. */
const word = "\\$'[^'\\\\]*(?:\\\\.[^'\\\\]*)*'|'[^']*'|\"(?:[^\"`$\\\\]|\\\\.|\\$(?!\\())*\"|\\\\.|\\$(?![('])";
const said = `(?:${word}|[^|<>&\`$()"'\\\\])*`;
const value = `(?:${word}|[^\\s|<>&\`$()"'\\\\])*`;

const idle = new RegExp(
  `^(?:${[
    `(?:(?:/(?:usr/)?bin/)?true|false)(?:\\s${said})?|:(?:\\s.*)?|exit(?:\\s+0)?`,
    `(?:echo|printf)\\b${said}`,
    `(?:(?:export|local|readonly|declare|typeset)\\s+(?:-\\w+\\s+)*)?\\w+=${value}`,
    "(?:source|\\.)\\s+/dev/null(?:\\s.*)?",
    "cat(?:\\s+\\d?<<-?\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s|<>\"'-][^\\s|<>\"']*))+",
    "(?:test|\\[\\[?)\\s+[\"'\\w]+(?:\\s+(?:==?|-eq)\\s+[\"'\\w]+)?(?:\\s+\\]\\]?)?",
    `set\\s+[-+].*|sleep\\s+\\S+|pwd|cd\\s+\\S+|ls(?:\\s+-\\w+)*|date\\b${said}|env|printenv(?:\\s+\\w+)?|whoami|id|hostname|uname(?:\\s+-\\w+)*`,
    `mkdir\\s+-p\\s${said}|touch\\s${said}`,
    "git\\s+(?:status|log)(?:\\s+-\\S+)*",
    "\\S+\\s+(?:--version|--help|-V)",
  ].join("|")})$`,
  "s",
);
