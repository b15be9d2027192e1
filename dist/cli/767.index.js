export const id=767;export const ids=[767];export const modules={22767:((n,o,e)=>{e.r(o);e.d(o,{completion:()=>completion});var t=e(21994);var i=e(47436);function bashScript(){const n=i.P.map(n=>`    "${n.name}") options="${n.options.map(flag).join(" ")}" ;;
`);const o=secondWords().map(([n,o])=>`    ${n}) command="${n} $\{COMP_WORDS[2]}"
      if [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "${o.join(" ")}" -- "$word")); return; fi ;;
`);const e=operandWords().map(([n,o])=>`    "${n}") if [ "$\{word#-}" = "$word" ]; then COMPREPLY=($(compgen -W "${o}" -- "$word")); return; fi ;;
`);const t=valueCases((n,o)=>`    "${n}") COMPREPLY=($(compgen -W "${o}" -- "$word")); return ;;
`);return`# controldiff completion bash
_controldiff() {
  local word="$\{COMP_WORDS[COMP_CWORD]}" before="$\{COMP_WORDS[COMP_CWORD-1]}" command="$\{COMP_WORDS[1]}" options=""
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${firstWords().join(" ")}" -- "$word")); return; fi
  case "$command" in
${o.join("")}  esac
  case "$command $before" in
${t}  esac
  case "$command" in
${e.join("")}  esac
  case "$command" in
${n.join("")}  esac
  if [ "$\{word#-}" != "$word" ]; then COMPREPLY=($(compgen -W "$options" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _controldiff controldiff
`}function zshScript(){const n=i.P.map(n=>{const o=n.options.map(n=>`      '${zshOption(n)}' \\
`).join("");return`    "${n.name}")
      _arguments -S \\
${o}      '*:${zshOperand(n)}' ;;
`});const o=i.P.filter(({name:n})=>!n.includes(" ")).map(({name:n,says:o})=>`    '${n}:${zsh(o)}'
`);const e=secondWords().map(([n,o])=>`    '${n}:${o.join(", ")}'
`);const t=secondWords().map(([n,o])=>`    ${n})
      if (( CURRENT == 3 )); then compadd ${o.join(" ")}; return; fi
      command="${n} $words[3]" ;;
`);return`#compdef controldiff
_controldiff() {
  local command="$words[2]"
  local -a names
  names=(
${o.join("")}${e.join("")}  )
  if (( CURRENT == 2 )); then _describe command names; return; fi
  case "$command" in
${t.join("")}  esac
  case "$command" in
${n.join("")}  esac
}
compdef _controldiff controldiff
`}function fishScript(){const n="not __fish_seen_subcommand_from (string split ' ' -- $__controldiff_commands)";const o=i.P.map(({name:o,says:e})=>{const[t=""]=o.split(" ");return`complete -c controldiff -n "${n}" -f -a ${t} -d '${fish(e)}'
`});const e=i.P.flatMap(n=>n.options.map(o=>`complete -c controldiff -n "__fish_seen_subcommand_from ${n.name.split(" ")[0]}" ${fishOption(o)}
`));const t=secondWords().map(([n,o])=>`complete -c controldiff -n "__fish_seen_subcommand_from ${n}" -f -a '${o.join(" ")}'
`);const s=operandWords().map(([n,o])=>`complete -c controldiff -n "__fish_seen_subcommand_from ${n}" -f -a '${o}'
`);return`# controldiff completion fish
set -g __controldiff_commands "${firstWords().join(" ")}"
${o.join("")}${t.join("")}${s.join("")}${e.join("")}`}function firstWords(){return[...new Set(i.P.map(({name:n})=>n.split(" ")[0]??""))]}function secondWords(){const n=new Map;for(const{name:o}of i.P){const[e="",t]=o.split(" ");if(t!==undefined)n.set(e,[...n.get(e)??[],t])}return[...n]}function operandWords(){return i.P.flatMap(({name:n,operands:o})=>o===undefined?[]:[[n,o.join(" ")]])}function zshOperand({operands:n}){return n===undefined?"file:_files":`operand:(${n.join(" ")})`}function flag({name:n}){return`--${n}`}function valueCases(n){return i.P.flatMap(o=>o.options.flatMap(e=>e.allowed===undefined?[]:[n(`${o.name} ${flag(e)}`,e.allowed.join(" "))])).join("")}function zshOption({name:n,value:o,says:e,allowed:t,many:i}){const s=i===true?"*":"";if(o===null)return`${s}--${n}[${zsh(e)}]`;const c=t===undefined?/FILE|DIR|PATH/.test(o)?"_files":" ":`(${t.join(" ")})`;return`${s}--${n}=[${zsh(e)}]:${o}:${c}`}function zsh(n){return n.replace(/'/g,"’").replace(/[[\]:\\]/g,n=>`\\${n}`)}function fishOption({name:n,value:o,says:e,allowed:t}){const i=o===null?"":t===undefined?" -r":` -x -a '${t.join(" ")}'`;return`-l ${n}${i} -d '${fish(e)}'`}function fish(n){return n.replace(/\\/g,"\\\\").replace(/'/g,"\\'")};const s={bash:bashScript,zsh:zshScript,fish:fishScript};async function completion(n,o){const e=Object.hasOwn(s,n.operand??"")?s[n.operand??""]:undefined;if(e===undefined)throw new t.eb([`"${n.operand}" is no shell that is known; allowed: ${Object.keys(s).join(", ")}`]);o.out.write(e());return 0}})};