#!/usr/bin/env node
import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isatty } from "node:tty";
import { cli } from "./cli/cli.ts";
import { keepCompiled } from "./cli/compile-cache.ts";
import type { Stream } from "./cli/terminal/shell.ts";
import { expectShortRun, keepYoungSpace } from "./short-run.ts";

function streamOf(stream: NodeJS.WriteStream): Stream {
  // A reader that goes away (`| head`) is no failure of ours.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return { write: (text) => stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns ?? 80 };
}

/** `process.stdin` would make a stream, which costs more than it takes to answer `--help`. */
const isAtTerminal = isatty(0) && isatty(1);

/** `dist/cli/index.js` and `src/doors/cli-main.ts` both stand two folders below the package's. */
function homeOf(script: string | undefined): string | null {
  try {
    return script === undefined ? null : resolve(dirname(realpathSync(script)), "..", "..");
  } catch {
    return null;
  }
}

keepCompiled(process.env);
expectShortRun();
// No top-level await: with one, the bundler wraps the whole program in a function, and V8 reads it twice before it starts.
void cli({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  out: streamOf(process.stdout),
  err: streamOf(process.stderr),
  now: () => new Date(),
  ask: isAtTerminal ? async () => (await import("./cli/terminal/terminal-asker.ts")).terminalAsker : null,
  begins: keepYoungSpace,
  home: homeOf(process.argv[1]),
}).then((code) => {
  process.exitCode = code;
});

/** For who runs the built file many times over: its start costs more than most checks. */
export { cli };
