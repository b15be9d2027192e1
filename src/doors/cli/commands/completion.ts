import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import type { Shell } from "../terminal/shell.ts";
import { bashScript, fishScript, zshScript } from "./completion-scripts.ts";

const scripts: Readonly<Record<string, () => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** `completion`: a script that completes commands, options and their values in a shell. */
export async function completion(asked: ParsedArguments, shell: Shell): Promise<number> {
  const script = Object.hasOwn(scripts, asked.operand ?? "") ? scripts[asked.operand ?? ""] : undefined;
  if (script === undefined)
    throw new UsageError([`"${asked.operand}" is no shell that is known; allowed: ${Object.keys(scripts).join(", ")}`]);
  shell.out.write(script());
  return 0;
}
