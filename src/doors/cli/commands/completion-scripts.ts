import { commands } from "../options/commands.ts";
import type { Command, Option } from "../options/option.ts";

// Every word in the scripts comes from the options table: names are letters and dashes, values are those that are allowed.

/** For bash: `source <(controldiff completion bash)`. */
export function bashScript(): string {
  const cases = commands.map(
    (command) => `    "${command.name}") options="${command.options.map(flag).join(" ")}" ;;\n`,
  );
  const seconds = secondWords().map(
    ([first, words]) => `    ${first}) command="${first} \${COMP_WORDS[2]}"
      if [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return; fi ;;\n`,
  );
  const operands = operandWords().map(
    ([name, words]) =>
      `    "${name}") if [ "\${word#-}" = "$word" ]; then COMPREPLY=($(compgen -W "${words}" -- "$word")); return; fi ;;\n`,
  );
  const values = valueCases(
    (name, allowed) => `    "${name}") COMPREPLY=($(compgen -W "${allowed}" -- "$word")); return ;;\n`,
  );
  return `# controldiff completion bash
_controldiff() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" options=""
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${firstWords().join(" ")}" -- "$word")); return; fi
  case "$command" in
${seconds.join("")}  esac
  case "$command $before" in
${values}  esac
  case "$command" in
${operands.join("")}  esac
  case "$command" in
${cases.join("")}  esac
  if [ "\${word#-}" != "$word" ]; then COMPREPLY=($(compgen -W "$options" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _controldiff controldiff
`;
}

/** For zsh: `source <(controldiff completion zsh)`. */
export function zshScript(): string {
  const cases = commands.map((command) => {
    const options = command.options.map((option) => `      '${zshOption(option)}' \\\n`).join("");
    return `    "${command.name}")\n      _arguments -S \\\n${options}      '*:${zshOperand(command)}' ;;\n`;
  });
  const named = commands
    .filter(({ name }) => !name.includes(" "))
    .map(({ name, says }) => `    '${name}:${zsh(says)}'\n`);
  const groups = secondWords().map(([first, words]) => `    '${first}:${words.join(", ")}'\n`);
  const seconds = secondWords().map(
    ([first, words]) => `    ${first})
      if (( CURRENT == 3 )); then compadd ${words.join(" ")}; return; fi
      command="${first} $words[3]" ;;\n`,
  );
  return `#compdef controldiff
_controldiff() {
  local command="$words[2]"
  local -a names
  names=(
${named.join("")}${groups.join("")}  )
  if (( CURRENT == 2 )); then _describe command names; return; fi
  case "$command" in
${seconds.join("")}  esac
  case "$command" in
${cases.join("")}  esac
}
compdef _controldiff controldiff
`;
}

/** For fish: `controldiff completion fish | source`. */
export function fishScript(): string {
  const isFirst = "not __fish_seen_subcommand_from (string split ' ' -- $__controldiff_commands)";
  const first = commands.map(({ name, says }) => {
    const [word = ""] = name.split(" ");
    return `complete -c controldiff -n "${isFirst}" -f -a ${word} -d '${fish(says)}'\n`;
  });
  const options = commands.flatMap((command) =>
    command.options.map(
      (option) =>
        `complete -c controldiff -n "__fish_seen_subcommand_from ${command.name.split(" ")[0]}" ${fishOption(option)}\n`,
    ),
  );
  const seconds = secondWords().map(
    ([word, words]) => `complete -c controldiff -n "__fish_seen_subcommand_from ${word}" -f -a '${words.join(" ")}'\n`,
  );
  const operands = operandWords().map(
    ([name, words]) => `complete -c controldiff -n "__fish_seen_subcommand_from ${name}" -f -a '${words}'\n`,
  );
  return `# controldiff completion fish
set -g __controldiff_commands "${firstWords().join(" ")}"
${first.join("")}${seconds.join("")}${operands.join("")}${options.join("")}`;
}

function firstWords(): readonly string[] {
  return [...new Set(commands.map(({ name }) => name.split(" ")[0] ?? ""))];
}

/** Of commands of two words the first, and what can stand behind it: `ledger`, with `verify` and `reconcile`. */
function secondWords(): readonly (readonly [first: string, seconds: readonly string[]])[] {
  const words = new Map<string, string[]>();
  for (const { name } of commands) {
    const [first = "", second] = name.split(" ");
    if (second !== undefined) words.set(first, [...(words.get(first) ?? []), second]);
  }
  return [...words];
}

/** Of commands whose operand is one of a few words: these. */
function operandWords(): readonly (readonly [name: string, words: string])[] {
  return commands.flatMap(({ name, operands }) =>
    operands === undefined ? [] : [[name, operands.join(" ")] as const],
  );
}

function zshOperand({ operands }: Command): string {
  return operands === undefined ? "file:_files" : `operand:(${operands.join(" ")})`;
}

function flag({ name }: Option): string {
  return `--${name}`;
}

function valueCases(write: (name: string, allowed: string) => string): string {
  return commands
    .flatMap((command: Command) =>
      command.options.flatMap((option) =>
        option.allowed === undefined ? [] : [write(`${command.name} ${flag(option)}`, option.allowed.join(" "))],
      ),
    )
    .join("");
}

function zshOption({ name, value, says, allowed, many }: Option): string {
  const repeat = many === true ? "*" : "";
  if (value === null) return `${repeat}--${name}[${zsh(says)}]`;
  const values = allowed === undefined ? (/FILE|DIR|PATH/.test(value) ? "_files" : " ") : `(${allowed.join(" ")})`;
  return `${repeat}--${name}=[${zsh(says)}]:${value}:${values}`;
}

/** What has a meaning in a description of zsh's. */
function zsh(text: string): string {
  return text.replace(/'/g, "’").replace(/[[\]:\\]/g, (mark) => `\\${mark}`);
}

function fishOption({ name, value, says, allowed }: Option): string {
  const values = value === null ? "" : allowed === undefined ? " -r" : ` -x -a '${allowed.join(" ")}'`;
  return `-l ${name}${values} -d '${fish(says)}'`;
}

function fish(text: string): string {
  return text.replace(/\\/g, "\\\\").replace(/'/g, "\\'");
}
