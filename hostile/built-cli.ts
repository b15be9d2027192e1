import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { longest, type Ran } from "./process.ts";

/** A started command line, which runs on one set of arguments after the other. */
export interface BuiltCli {
  /** Runs it once, after what it runs on already. */
  run(args: readonly string[]): Promise<Ran>;
  end(): void;
}

/** So many runs by one process: what it keeps must not add up. */
const mostRuns = 250;

/**
 * The built command line, started once for many runs, since its start costs more than most checks. A run that takes too long or ends the
 * process is one without an exit code, as in a process of its own; the next begins in a new one.
 */
export function builtCli(product: string): BuiltCli {
  let child: ChildProcess | null = null;
  let runs = 0;
  let before: Promise<unknown> = Promise.resolve();
  const end = () => {
    child?.kill("SIGKILL");
    child = null;
  };
  const run = async (args: readonly string[]): Promise<Ran> => {
    if (runs++ % mostRuns === 0) end();
    child ??= await started(product);
    const began = performance.now();
    const said = await answerOf(child, args);
    if (said === null) end();
    return { ...(said ?? { exit: null, stdout: "", stderr: "" }), seconds: (performance.now() - began) / 1000 };
  };
  return {
    run: (args) => {
      const now = before.then(() => run(args));
      before = now.catch(() => {});
      return now;
    },
    end,
  };
}

async function started(product: string): Promise<ChildProcess> {
  const bundle = join(product, "dist/cli/index.js");
  const child = fork(join(import.meta.dirname, "many.mjs"), [bundle], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(child, "message");
  return child;
}

/** Null: the process ended, or had to be ended, without an answer. */
async function answerOf(child: ChildProcess, args: readonly string[]): Promise<Omit<Ran, "seconds"> | null> {
  return new Promise((answer) => {
    const done = (said: Omit<Ran, "seconds"> | null) => {
      clearTimeout(late);
      child.removeAllListeners();
      answer(said);
    };
    const late = setTimeout(() => done(null), longest * 1000);
    child.once("message", (said) => done(said as Omit<Ran, "seconds">));
    child.once("exit", () => done(null));
    child.send(args);
  });
}
