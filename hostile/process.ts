import { spawn } from "node:child_process";

export interface Ran {
  /** Null: it was ended because it took too long, or by a signal. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** Seconds after which no check can be right: the slowest honest one takes two where nothing else runs. */
const longest = 30;

/** Runs a program of Node's to its end. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ran> {
  const began = performance.now();
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"], timeout: longest * 1000 });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", failed);
    child.on("close", (exit) => ended({ exit, stdout, stderr, seconds: (performance.now() - began) / 1000 }));
  });
}
