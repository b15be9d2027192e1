import { powershellLines } from "./powershell.ts";
import type { ProgramLine } from "./program-line.ts";
import { pythonLines } from "./python.ts";

export type Language = "PowerShell" | "Python";

/** The language of a step's script by what runs it; null: one of a shell, or one that nobody compares. */
export function languageOf(shell: string): Language | null {
  const [program = ""] = shell.trim().split(/\s/, 1);
  if (/(?:^|[\\/])(?:pwsh|powershell)(?:\.exe)?$/i.test(program)) return "PowerShell";
  return /(?:^|[\\/])python[\d.]*(?:\.exe)?$/i.test(program) ? "Python" : null;
}

/** Characters of a script that are read. */
const longestScript = 100_000;

/** Whether a script has more than is read of one. */
export function isLongProgram(script: string): boolean {
  return script.length > longestScript;
}

/** The lines of a script, without comments and texts of several lines; total, whatever it is. */
export function programLines(script: string, language: Language): readonly ProgramLine[] {
  const text = script.slice(0, longestScript).replaceAll("\r\n", "\n");
  return language === "PowerShell" ? powershellLines(text) : pythonLines(text);
}

/** Lines that do nothing and end well whatever is in the repository. */
const idle: Readonly<Record<Language, RegExp>> = {
  PowerShell:
    /^(?:(?:Write-(?:Host|Output|Information|Verbose|Debug|Warning)|echo)\b(?:(?!\$\()[^|])*|(?:'[^']*'|"[^"$]*")(?:\s*\|\s*(?:Out-(?:Host|Null)|Write-\w+))?|\$[\w:]+\s*=\s*(?:'[^']*'|"[^"$]*"|[\d.]+|\$(?:true|false|null))|exit(?:\s+0)?|return|\$(?:true|null)|(?:Set-StrictMode|Start-Sleep|Get-Date|Get-Location)\b[^|]*|(?:else|finally|try)|(?:if|elseif|catch|trap|function|param|while|foreach|for|switch)\b.*)$/is,
  Python:
    /^(?:import\b.*|from\s+\S+\s+import\b.*|pass|(?:sys\.|os\.)?_?(?:exit|quit)\(\s*0?\s*\)|raise\s+SystemExit(?:\(\s*0?\s*\))?|print\((?:[^()]|\(\))*\)|\w+\s*=\s*(?:'[^']*'|"[^"]*"|[\d.]+|True|False|None|\[\]|\{\})|['"].*['"]|(?:if|elif|else|try|except|finally|while|for|with|def|class)\b.*)$/s,
};

/** Whether a line only says something, sets a value or ends well. */
export function isIdleLine({ text }: ProgramLine, language: Language): boolean {
  return idle[language].test(text);
}
