/** Asks the person at the terminal; each throws `Canceled` where they stop. */
export interface Asker {
  text(question: { readonly message: string; readonly initial: string }): Promise<string>;
  one(question: {
    readonly message: string;
    readonly options: readonly Choice[];
    readonly initial: string;
  }): Promise<string>;
  several(question: {
    readonly message: string;
    readonly options: readonly Choice[];
    readonly initial: readonly string[];
  }): Promise<readonly string[]>;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** The person stopped answering. */
export class Canceled extends Error {}
