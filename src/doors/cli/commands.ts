import { projectUrl } from "../../model/help.ts";
import { Unreadable } from "../../ports.ts";
import { check } from "./commands/check.ts";
import { exitCodes } from "./exit-codes.ts";
import { otherCommands } from "./other-commands.ts";
import { readArguments, readOn, UsageError } from "./terminal/arguments.ts";
import type { Shell } from "./terminal/shell.ts";

/** Does what a command line asks, and answers the exit code. The one place that catches, so that nobody ever sees a stack trace. */
export async function obey(shell: Shell, cli: (shell: Shell) => Promise<number>): Promise<number> {
  try {
    shell.begins?.();
    const asked = readArguments(shell.argv);
    const { name } = asked.command;
    if (asked.values.has("help")) {
      const { helpOf } = await import("./help.ts");
      shell.out.write(helpOf(asked.command, shell.out.columns));
      return exitCodes.pass;
    }
    if (name === "check") return await check(asked, shell);
    const command = await otherCommands[name]?.();
    if (command === undefined) throw new Error(`no command ${name}`);
    return await command(asked, shell, cli);
  } catch (error) {
    return failed(error, shell);
  }
}

async function failed(error: unknown, shell: Shell): Promise<number> {
  const { folded } = await import("./terminal/folded.ts");
  const { plain } = await import("../../render/text/plain.ts");
  if (error instanceof UsageError) {
    const lines = error.mistakes.map((mistake) => `controldiff: ${plain(mistake)}\n`);
    shell.err.write(folded(`${lines.join("")}${readOn(shell.argv)}\n`, shell.err));
    return exitCodes.configuration;
  }
  if (error instanceof Unreadable) {
    shell.err.write(folded(`controldiff: could not evaluate: ${plain(error.message)}\n`, shell.err));
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
