#!/usr/bin/env node
import { cli } from "./cli/cli.ts";
import type { Stream } from "./cli/shell.ts";

function streamOf(stream: NodeJS.WriteStream): Stream {
  // A reader that goes away (`| head`) is no failure of ours.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return { write: (text) => stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns ?? 80 };
}

// No top-level await: with one, the bundler wraps the whole program in a function, and V8 reads it twice before it starts.
void cli({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  out: streamOf(process.stdout),
  err: streamOf(process.stderr),
  now: () => new Date(),
}).then((code) => {
  process.exitCode = code;
});
