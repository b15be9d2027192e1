import type { Asker } from "./asker.ts";

/** Where text goes: standard output or error, or a string in tests. */
export interface Stream {
  readonly write: (text: string) => unknown;
  readonly isTTY: boolean;
  readonly columns: number;
}

/** Everything the command line takes from its surroundings. */
export interface Shell {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Stream;
  readonly err: Stream;
  readonly now: () => Date;
  /** The person at the terminal; left out or null: nobody can be asked. */
  readonly ask?: (() => Promise<Asker>) | null;
  /** Told when the code is loaded and work begins; left out: nobody waits for that. */
  readonly begins?: () => void;
  /** The folder of the package that runs; left out or null: it is not known. */
  readonly home?: string | null;
}

/** Whether to color: https://no-color.org, FORCE_COLOR, else only on a terminal. */
export function wantsColor(shell: Shell, stream: Stream): boolean {
  if ((shell.env.NO_COLOR ?? "") !== "") return false;
  if ((shell.env.FORCE_COLOR ?? "") !== "") return shell.env.FORCE_COLOR !== "0";
  return stream.isTTY && shell.env.TERM !== "dumb";
}

/** Says what is being done on a terminal, on one line that is wiped at the end; silent when piped. */
export function progressOn(stream: Stream): { readonly say: (doing: string) => void; readonly done: () => void } {
  if (!stream.isTTY) return { say: () => {}, done: () => {} };
  return {
    say: (doing) => stream.write(`\r\u001b[K${`${doing} …`.slice(0, stream.columns - 1)}`),
    done: () => stream.write("\r\u001b[K"),
  };
}
