import { addControl } from "./add-control.ts";
import type { ParsedArguments } from "./arguments.ts";
import { attest } from "./attest.ts";
import { completion } from "./completion.ts";
import { criteria } from "./criteria.ts";
import { crosswalk } from "./crosswalk.ts";
import { demo } from "./demo.ts";
import { explain } from "./explain.ts";
import { fix } from "./fix.ts";
import { importControls } from "./import.ts";
import { init } from "./init/init.ts";
import { ledgerReconcile, ledgerVerify } from "./ledger.ts";
import { matrix } from "./matrix.ts";
import { mcp } from "./mcp.ts";
import { replay } from "./replay.ts";
import type { Shell } from "./shell.ts";
import { suggest } from "./suggest.ts";
import { validate } from "./validate.ts";

/** A command: what it was asked, where, and the command line itself, for those that run others. */
type Command = (asked: ParsedArguments, shell: Shell, cli: (shell: Shell) => Promise<number>) => Promise<number>;

/** Every command but `check`, which runs most, by its name. */
export const otherCommands: Readonly<Record<string, Command>> = {
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
  "ledger verify": ledgerVerify,
  "ledger reconcile": ledgerReconcile,
  init,
  completion,
  mcp,
  demo,
};
