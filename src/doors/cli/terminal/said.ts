/** What a command said, and its exit code. */
interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line, with what it prints caught. */
export type Say = (argv: readonly string[]) => Promise<Said>;
