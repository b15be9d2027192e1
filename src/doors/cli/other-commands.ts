import { addControl } from "./commands/add-control.ts";
import { attest } from "./commands/attest.ts";
import { completion } from "./commands/completion.ts";
import { criteria } from "./commands/criteria.ts";
import { crosswalk } from "./commands/crosswalk.ts";
import { demo } from "./commands/demo.ts";
import { explain } from "./commands/explain.ts";
import { fix } from "./commands/fix.ts";
import { importControls } from "./commands/import.ts";
import { ledgerReconcile, ledgerVerify } from "./commands/ledger.ts";
import { matrix } from "./commands/matrix.ts";
import { mcp } from "./commands/mcp.ts";
import { replay } from "./commands/replay.ts";
import { suggest } from "./commands/suggest.ts";
import { validate } from "./commands/validate.ts";
import { init } from "./init/init.ts";
import type { ParsedArguments } from "./terminal/arguments.ts";
import type { Shell } from "./terminal/shell.ts";

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
