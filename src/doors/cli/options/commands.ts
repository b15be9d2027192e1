import { check, explain, fix, matrix, replay } from "./compare.ts";
import { ledgerReconcile, ledgerVerify } from "./ledger.ts";
import type { Command } from "./option.ts";
import { completion, demo, mcp } from "./others.ts";
import { criteria, crosswalk, suggest, validate } from "./read.ts";
import { addControl, attest, importControls, init } from "./write.ts";

/** Every command in the order of the help. Help, parsing, completion, the overview and docs/command-line.md all come from this table. */
export const commands: readonly Command[] = [
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
  addControl,
  importControls,
  ledgerVerify,
  ledgerReconcile,
  init,
  completion,
  mcp,
  demo,
];
