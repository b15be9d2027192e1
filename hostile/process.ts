export interface Ran {
  /** Null: it was ended because it took too long, or by a signal. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** Seconds after which no check can be right: the slowest honest one takes two where nothing else runs. */
export const longest = 30;
