import { textOf } from "../../model/text.ts";
import { commandsOf, type ShellCommand } from "./commands.ts";
import type { SourceFile } from "./source.ts";

/** The commands of a shell script, with lines counted from 1. */
export function readScript({ bytes }: SourceFile): readonly ShellCommand[] {
  return commandsOf(textOf(bytes).content).map((command) => ({ ...command, line: command.line + 1 }));
}
