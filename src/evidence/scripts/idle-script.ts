import { withoutComments } from "../../files/comments.ts";
import type { Call } from "../../files/scripts/call.ts";
import { isIdle } from "../../files/workflow/idle.ts";
import { commandsIn } from "../../files/workflow/script.ts";
import { remember } from "../../model/remember.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { mostScripts, type Script } from "./script.ts";
import { callsOf, scriptOf } from "./script-of.ts";

/** Whether nothing that a script runs does anything, as far as it stands in the repository. */
export function isIdleScript(script: Script, snapshot: Snapshot): boolean {
  if (!script.isShell) return isIdleProgram(script);
  if (script.needs.some((need) => !isIdleCall(need, snapshot))) return false;
  const doing = commandsIn(script.text).filter(({ text }) => !isIdle(text));
  return doing.every(({ text }) => {
    const parts = text.split(/&&|\|\|/).filter((part) => !isIdle(part) && !/^\s*(?:chmod|cd)\s/.test(part));
    return parts.every((part) => {
      const calls = callsOf({ ...script, text: part, needs: [] });
      return calls.length > 0 && calls.every((call) => isIdleCall(call, snapshot));
    });
  });
}

/** Of one commit, whether what a call runs does nothing. */
const known = remember((_: Snapshot) => new Map<string, boolean>());

/** What calls itself does nothing by that, and neither does what is called beyond the bound. */
function isIdleCall(call: Call, snapshot: Snapshot): boolean {
  const answers = known(snapshot);
  const key = JSON.stringify(call);
  const answer = answers.get(key);
  if (answer !== undefined || answers.size > mostScripts) return answer ?? true;
  answers.set(key, true);
  const script = scriptOf(call, snapshot);
  const isIdleOne = script !== null && isIdleScript(script, snapshot);
  answers.set(key, isIdleOne);
  return isIdleOne;
}

/** What ends well at once in the usual languages. */
const idleLine =
  /^(?:import\b.*|from\s+\S+\s+import\b.*|(?:const|let|var)\s+[\w{},\s]+=\s*require\(.*\)|pass|(?:sys\.|process\.|os\.)?_?exit\(\s*0?\s*\)|exit(?:\s+0)?|raise\s+SystemExit(?:\(\s*0?\s*\))?|(?:print|puts|console\.log|echo)\b[^`$]*|require\b.*|if\s+__name__.*|["']use strict["']|"""[^"]*"""|[{}()]*)$/;
const mostLines = 2_000;

function isIdleProgram({ path, text }: Script): boolean {
  const lines = withoutComments(path, text).split("\n", mostLines);
  // Whose name tells no language, a first line tells one, and in those `#` begins a comment.
  const isScript = text.startsWith("#!");
  let isLoading = false;
  for (const line of lines) {
    if (isScript && /^\s*#/.test(line)) continue;
    const plain = line.trim().replace(/;$/, "").slice(0, 500);
    // What stands behind an end that nothing leads around never runs.
    if (/^(?:sys\.|process\.)?exit\(\s*0?\s*\);?$/.test(line)) return true;
    if (!idleLine.test(plain)) return false;
    isLoading ||= loading.test(plain);
  }
  return !isLoading;
}

/** What runs another file of the repository by loading it. */
const loading =
  /^(?:(?:import|require|require_relative|load)\s*\(?\s*["']\.{0,2}\/|require_relative\b|from\s+\S+\s+import\s+\*)/;
