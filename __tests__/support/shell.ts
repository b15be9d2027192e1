import { cli } from "../../src/doors/cli/cli.ts";
import type { Shell } from "../../src/doors/cli/terminal/shell.ts";

export interface Reviews {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, with what it prints caught. */
export async function say(
  argv: readonly string[],
  surroundings: Partial<Pick<Shell, "cwd" | "env" | "ask" | "home">> & {
    readonly isTTY?: boolean;
    readonly columns?: number;
  } = {},
): Promise<Reviews> {
  const out: string[] = [];
  const err: string[] = [];
  const { isTTY = false, columns = 100, cwd = process.cwd(), env = {}, ask = null, home = null } = surroundings;
  const code = await cli({
    argv,
    cwd,
    env,
    ask,
    home,
    out: { write: (text) => out.push(text), isTTY, columns },
    err: { write: (text) => err.push(text), isTTY, columns },
    now: () => new Date("2026-11-23T12:00:00Z"),
  });
  return { code, out: out.join(""), err: err.join("") };
}
