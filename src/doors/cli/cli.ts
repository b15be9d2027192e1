import { projectUrl } from "../../model/help.ts";
import { version } from "../../model/version.ts";
import { Unreadable } from "../../ports.ts";
import { addControl } from "./add-control.ts";
import { type ParsedArguments, readArguments, UsageError } from "./arguments.ts";
import { attest } from "./attest.ts";
import { check } from "./check.ts";
import { completion } from "./completion.ts";
import { criteria } from "./criteria.ts";
import { crosswalk } from "./crosswalk.ts";
import { demo } from "./demo.ts";
import { explain } from "./explain.ts";
import { fix } from "./fix.ts";
import { helpOf, overview } from "./help.ts";
import { importControls } from "./import.ts";
import { init } from "./init/init.ts";
import { matrix } from "./matrix.ts";
import { mcp } from "./mcp.ts";
import { replay } from "./replay.ts";
import type { Shell } from "./shell.ts";
import { suggest } from "./suggest.ts";
import { validate } from "./validate.ts";

const doing: Readonly<Record<string, (asked: ParsedArguments, shell: Shell) => Promise<number>>> = {
  check,
  validate,
  explain,
  attest,
  fix,
  matrix,
  crosswalk,
  suggest,
  replay,
  criteria,
  "add control": addControl,
  import: importControls,
  init,
  completion,
  mcp: (asked, shell) => mcp(asked, shell, cli),
  demo,
};

/** Exit codes of the command line: 0 pass, 1 findings, 2 could not evaluate or wrong configuration, 3 a bug of ours. */
const exitCodes = { pass: 0, findings: 1, configuration: 2, internal: 3 } as const;

/** The command line: a shell in, an exit code out. The one place that catches, so that nobody ever sees a stack trace. */
export async function cli(shell: Shell): Promise<number> {
  const [first] = shell.argv;
  if (first === undefined || ["help", "--help", "-h"].includes(first)) {
    shell.out.write(overview());
    return first === undefined ? exitCodes.configuration : exitCodes.pass;
  }
  if (["version", "--version", "-V"].includes(first)) {
    shell.out.write(`controldiff ${version}\n`);
    return exitCodes.pass;
  }
  try {
    const asked = readArguments(shell.argv);
    if (asked.values.has("help")) {
      shell.out.write(helpOf(asked.command));
      return exitCodes.pass;
    }
    const command = doing[asked.command.name];
    if (command === undefined) throw new Error(`no command ${asked.command.name}`);
    return await command(asked, shell);
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
