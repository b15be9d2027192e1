import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Unreadable } from "../../ports.ts";
import { gitEnvironment, gitOptions } from "./environment.ts";
import { gitAbsent, gitFailed } from "./errors.ts";

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Bytes that git may write in one answer: a list of more than two million files. A few folders that hold one another can name any number. */
export const mostWritten = 256 * 1024 * 1024;

/** Starts git in a directory: no shell, no prompt, no network, and nothing of the caller's `GIT_*` environment. */
export function startGit(dir: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn("git", [...gitOptions, "-C", dir, ...args], { env: gitEnvironment(process.env), windowsHide: true });
}

/** Runs git to its end, whatever its exit code; `input` is what it reads. */
export async function askGit(dir: string, args: readonly string[], input = ""): Promise<GitAnswer> {
  const stdout: Buffer[] = [];
  const ended = await hearGit(dir, args, (chunk) => stdout.push(chunk), { input });
  return { ...ended, stdout: Buffer.concat(stdout) };
}

/** The same, with its output told piece by piece as it comes. `most`: bytes after which git is ended; what it gives rejects with `Unreadable` then. */
export function hearGit(
  dir: string,
  args: readonly string[],
  told: (chunk: Buffer) => unknown,
  { input = "", most = mostWritten } = {},
): Promise<Omit<GitAnswer, "stdout">> {
  return new Promise((resolve, reject) => {
    const child = startGit(dir, args);
    const stderr: Buffer[] = [];
    child.stdin.on("error", () => {}).end(input);
    let written = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      written += chunk.length;
      if (written <= most) {
        told(chunk);
        return;
      }
      child.kill("SIGKILL");
      reject(new Unreadable(`git ${args[0]} lists too much: more than ${most} bytes`));
    });
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (error) => reject(gitAbsent(error)));
    child.on("close", (code) => resolve({ code: code ?? -1, stderr: Buffer.concat(stderr).toString("utf8") }));
  });
}

/** Runs git and gives its output; throws `Unreadable` in words to act on when it fails. */
export async function git(dir: string, command: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await askGit(dir, [command, ...args]);
  if (code !== 0) throw gitFailed(dir, command, stderr);
  return stdout.toString("utf8");
}
