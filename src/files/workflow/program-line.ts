/** A line of a step's script that no shell of Unix runs. */
export interface ProgramLine {
  readonly text: string;
  /** The heads of the blocks that it stands in, the outermost first. */
  readonly heads: readonly Block[];
}

/** A block of lines. */
export interface Block {
  readonly head: string;
  /** Whether a failure in it goes no further: a `try` whose handler does not fail itself. */
  readonly isCaught: boolean;
}

/** Blocks in each other that are looked at. */
export const mostBlocks = 50;
