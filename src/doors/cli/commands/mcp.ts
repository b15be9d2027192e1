import { resolve } from "node:path";
import type { ParsedArguments } from "../terminal/arguments.ts";
import type { Say } from "../terminal/said.ts";
import type { Shell, Stream } from "../terminal/shell.ts";

/** `mcp`: the commands that only read, for a coding agent, over standard input and output. The folder is fixed at the start. */
export async function mcp(
  asked: ParsedArguments,
  shell: Shell,
  cli: (shell: Shell) => Promise<number>,
): Promise<number> {
  const root = resolve(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
  const program = asked.values.get("program")?.[0] ?? null;
  const { serve } = await import("./mcp-server.ts");
  await serve({ root, program, say: sayIn(root, shell, cli) });
  return 0;
}

/** No terminal, nobody to ask, no color: what is printed is text for a program. */
function sayIn(root: string, shell: Shell, cli: (shell: Shell) => Promise<number>): Say {
  return async (argv) => {
    const [out, err]: [string[], string[]] = [[], []];
    const into = (lines: string[]): Stream => ({ write: (text) => lines.push(text), isTTY: false, columns: 100 });
    const code = await cli({
      ...shell,
      argv,
      cwd: root,
      env: { NO_COLOR: "1" },
      ask: null,
      out: into(out),
      err: into(err),
    });
    return { code, out: out.join(""), err: err.join("") };
  };
}
