export const id = 767;
export const ids = [767];
export const modules = {

/***/ 22767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./build/js/doors/cli/terminal/arguments.js
var terminal_arguments = __webpack_require__(21994);
// EXTERNAL MODULE: ./build/js/doors/cli/options/commands.js + 7 modules
var commands = __webpack_require__(47436);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/completion-scripts.js

// Every word in the scripts comes from the options table: names are letters and dashes, values are those that are allowed.
/** For bash: `source <(controldiff completion bash)`. */
function bashScript() {
    const cases = commands/* commands */.P.map((command) => `    "${command.name}") options="${command.options.map(flag).join(" ")}" ;;\n`);
    const seconds = secondWords().map(([first, words]) => `    ${first}) command="${first} \${COMP_WORDS[2]}"
      if [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return; fi ;;\n`);
    const operands = operandWords().map(([name, words]) => `    "${name}") if [ "\${word#-}" = "$word" ]; then COMPREPLY=($(compgen -W "${words}" -- "$word")); return; fi ;;\n`);
    const values = valueCases((name, allowed) => `    "${name}") COMPREPLY=($(compgen -W "${allowed}" -- "$word")); return ;;\n`);
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
function zshScript() {
    const cases = commands/* commands */.P.map((command) => {
        const options = command.options.map((option) => `      '${zshOption(option)}' \\\n`).join("");
        return `    "${command.name}")\n      _arguments -S \\\n${options}      '*:${zshOperand(command)}' ;;\n`;
    });
    const named = commands/* commands */.P
        .filter(({ name }) => !name.includes(" "))
        .map(({ name, says }) => `    '${name}:${zsh(says)}'\n`);
    const groups = secondWords().map(([first, words]) => `    '${first}:${words.join(", ")}'\n`);
    const seconds = secondWords().map(([first, words]) => `    ${first})
      if (( CURRENT == 3 )); then compadd ${words.join(" ")}; return; fi
      command="${first} $words[3]" ;;\n`);
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
function fishScript() {
    const isFirst = "not __fish_seen_subcommand_from (string split ' ' -- $__controldiff_commands)";
    const first = commands/* commands */.P.map(({ name, says }) => {
        const [word = ""] = name.split(" ");
        return `complete -c controldiff -n "${isFirst}" -f -a ${word} -d '${fish(says)}'\n`;
    });
    const options = commands/* commands */.P.flatMap((command) => command.options.map((option) => `complete -c controldiff -n "__fish_seen_subcommand_from ${command.name.split(" ")[0]}" ${fishOption(option)}\n`));
    const seconds = secondWords().map(([word, words]) => `complete -c controldiff -n "__fish_seen_subcommand_from ${word}" -f -a '${words.join(" ")}'\n`);
    const operands = operandWords().map(([name, words]) => `complete -c controldiff -n "__fish_seen_subcommand_from ${name}" -f -a '${words}'\n`);
    return `# controldiff completion fish
set -g __controldiff_commands "${firstWords().join(" ")}"
${first.join("")}${seconds.join("")}${operands.join("")}${options.join("")}`;
}
function firstWords() {
    return [...new Set(commands/* commands */.P.map(({ name }) => name.split(" ")[0] ?? ""))];
}
/** Of commands of two words the first, and what can stand behind it: `ledger`, with `verify` and `reconcile`. */
function secondWords() {
    const words = new Map();
    for (const { name } of commands/* commands */.P) {
        const [first = "", second] = name.split(" ");
        if (second !== undefined)
            words.set(first, [...(words.get(first) ?? []), second]);
    }
    return [...words];
}
/** Of commands whose operand is one of a few words: these. */
function operandWords() {
    return commands/* commands */.P.flatMap(({ name, operands }) => operands === undefined ? [] : [[name, operands.join(" ")]]);
}
function zshOperand({ operands }) {
    return operands === undefined ? "file:_files" : `operand:(${operands.join(" ")})`;
}
function flag({ name }) {
    return `--${name}`;
}
function valueCases(write) {
    return commands/* commands */.P
        .flatMap((command) => command.options.flatMap((option) => option.allowed === undefined ? [] : [write(`${command.name} ${flag(option)}`, option.allowed.join(" "))]))
        .join("");
}
function zshOption({ name, value, says, allowed, many }) {
    const repeat = many === true ? "*" : "";
    if (value === null)
        return `${repeat}--${name}[${zsh(says)}]`;
    const values = allowed === undefined ? (/FILE|DIR|PATH/.test(value) ? "_files" : " ") : `(${allowed.join(" ")})`;
    return `${repeat}--${name}=[${zsh(says)}]:${value}:${values}`;
}
/** What has a meaning in a description of zsh's. */
function zsh(text) {
    return text.replace(/'/g, "’").replace(/[[\]:\\]/g, (mark) => `\\${mark}`);
}
function fishOption({ name, value, says, allowed }) {
    const values = value === null ? "" : allowed === undefined ? " -r" : ` -x -a '${allowed.join(" ")}'`;
    return `-l ${name}${values} -d '${fish(says)}'`;
}
function fish(text) {
    return text.replace(/\\/g, "\\\\").replace(/'/g, "\\'");
}

;// CONCATENATED MODULE: ./build/js/doors/cli/commands/completion.js


const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
/** `completion`: a script that completes commands, options and their values in a shell. */
async function completion(asked, shell) {
    const script = Object.hasOwn(scripts, asked.operand ?? "") ? scripts[asked.operand ?? ""] : undefined;
    if (script === undefined)
        throw new terminal_arguments/* UsageError */.e([`"${asked.operand}" is no shell that is known; allowed: ${Object.keys(scripts).join(", ")}`]);
    shell.out.write(script());
    return 0;
}


/***/ })

};
