import { commandsIn } from "../../files/workflow/script.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";

/** Programs that base runs and in whose place a new command puts one that does nothing. */
export function replacedPrograms(was: readonly Step[], is: readonly Step[]): readonly Sentence[] {
  const [before, after] = [commandsOf(was), commandsOf(is)];
  const known = new Set(before);
  const used = new Set(before.map((command) => command.split(/\s/, 1)[0] ?? ""));
  const replaced = after.flatMap((command) => (known.has(command) ? [] : (replacedBy(command) ?? [])));
  return [...new Set(replaced)].flatMap((name) =>
    used.has(name) ? [sentence`puts a program that does nothing in the place of ${code(name)}`] : [],
  );
}

function commandsOf(steps: readonly Step[]): readonly string[] {
  const all = steps.flatMap(({ run }) => (run === null ? [] : commandsIn(run)));
  return all.flatMap(({ text }) => text.split("&&").map((one) => one.trim().replace(/^sudo\s+/, "")));
}

/** The name under which a command puts `true` and the like; null: it does not. */
function replacedBy(command: string): string | null {
  const [, place = null] =
    /^(?:ln|cp|install)\s(?:.*\s)?(?:\/usr)?\/bin\/(?:true|echo)\s+(\S+)$/.exec(command.slice(0, longest)) ??
    /^hash\s+-p\s+(?:\/usr)?\/bin\/(?:true|echo)\s+(\S+)$/.exec(command) ??
    [];
  return place?.replace(/["']/g, "").split("/").at(-1) ?? null;
}

const longest = 1_000;
