import { projectUrl } from "../../model/help.ts";
import { Unreadable } from "../../ports.ts";
import { check } from "./commands/check.ts";
import { exitCodes } from "./exit-codes.ts";
import { helpOf } from "./help.ts";
import { readArguments, UsageError } from "./terminal/arguments.ts";
import { folded } from "./terminal/folded.ts";
import type { Shell } from "./terminal/shell.ts";

/** Does what a command line asks, and answers the exit code. The one place that catches, so that nobody ever sees a stack trace. */
export async function obey(shell: Shell, cli: (shell: Shell) => Promise<number>): Promise<number> {
  try {
    shell.begins?.();
    const asked = readArguments(shell.argv);
    const { name } = asked.command;
    if (asked.values.has("help")) {
      shell.out.write(helpOf(asked.command, shell.out.columns));
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
    const lines = error.mistakes.map((mistake) => `controldiff: ${mistake}\n`);
    shell.err.write(folded(`${lines.join("")}"controldiff --help" lists the commands\n`, shell.err));
    return exitCodes.configuration;
  }
  if (error instanceof Unreadable) {
    shell.err.write(folded(`controldiff: could not evaluate: ${error.message}\n`, shell.err));
    return exitCodes.configuration;
  }
  const message = error instanceof Error ? error.message : String(error);
  shell.err.write(
    folded(
      `controldiff: internal error: ${message}\nPlease report it with the command you ran: ${projectUrl}/issues/new\n`,
      shell.err,
    ),
  );
  return exitCodes.internal;
}
