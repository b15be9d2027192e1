import type { ParsedArguments } from "./terminal/arguments.ts";
import type { Shell } from "./terminal/shell.ts";

/** A command: what it was asked, where, and the command line itself, for those that run others. */
type Command = (asked: ParsedArguments, shell: Shell, cli: (shell: Shell) => Promise<number>) => Promise<number>;

/** Every command but `check`, which runs most, by its name; the code of each is read only for it. */
export const otherCommands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import("./commands/validate.ts")).validate,
  explain: async () => (await import("./commands/explain.ts")).explain,
  attest: async () => (await import("./commands/attest.ts")).attest,
  fix: async () => (await import("./commands/fix.ts")).fix,
  matrix: async () => (await import("./commands/matrix.ts")).matrix,
  crosswalk: async () => (await import("./commands/crosswalk.ts")).crosswalk,
  suggest: async () => (await import("./commands/suggest.ts")).suggest,
  replay: async () => (await import("./commands/replay.ts")).replay,
  criteria: async () => (await import("./commands/criteria.ts")).criteria,
  "add control": async () => (await import("./commands/add-control.ts")).addControl,
  import: async () => (await import("./commands/import.ts")).importControls,
  "ledger verify": async () => (await import("./commands/ledger.ts")).ledgerVerify,
  "ledger reconcile": async () => (await import("./commands/ledger.ts")).ledgerReconcile,
  init: async () => (await import("./init/init.ts")).init,
  completion: async () => (await import("./commands/completion.ts")).completion,
  mcp: async () => (await import("./commands/mcp.ts")).mcp,
  demo: async () => (await import("./commands/demo.ts")).demo,
};
