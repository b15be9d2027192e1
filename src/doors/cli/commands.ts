import { projectUrl } from "../../model/help.ts";
import { Unreadable } from "../../ports.ts";
import { readArguments, UsageError } from "./arguments.ts";
import { check } from "./check.ts";
import { exitCodes } from "./exit-codes.ts";
import { helpOf } from "./help.ts";
import type { Shell } from "./shell.ts";

/** Does what a command line asks, and answers the exit code. The one place that catches, so that nobody ever sees a stack trace. */
export async function obey(shell: Shell, cli: (shell: Shell) => Promise<number>): Promise<number> {
  try {
    const asked = readArguments(shell.argv);
    const { name } = asked.command;
    if (asked.values.has("help")) {
      shell.out.write(helpOf(asked.command));
      return exitCodes.pass;
    }
    if (name === "check") return await check(asked, shell);
    // The code of the other commands is read only for them.
    const { otherCommands } = await import("./other-commands.ts");
    const command = otherCommands[name];
    if (command === undefined) throw new Error(`no command ${name}`);
    return await command(asked, shell, cli);
  } catch (error) {
    return failed(error, shell);
  }
}

function failed(error: unknown, shell: Shell): number {
  if (error instanceof UsageError) {
    for (const mistake of error.mistakes) shell.err.write(`controldiff: ${mistake}\n`);
    shell.err.write("controldiff --help says what there is\n");
    return exitCodes.configuration;
  }
  if (error instanceof Unreadable) {
    shell.err.write(`controldiff: could not evaluate: ${error.message}\n`);
    return exitCodes.configuration;
  }
  const message = error instanceof Error ? error.message : String(error);
  shell.err.write(
    `controldiff: this is a bug of ours: ${message}\nPlease report it with the command you ran: ${projectUrl}/issues/new\n`,
  );
  return exitCodes.internal;
}
