/** Counts what reading a page costs beyond going over it once, in characters looked at again. */
export class Work {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** Throws `TooMuchWork` where a page asks for more than it may. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooMuchWork("leaves too much open");
  }

  get left(): number {
    return this.#left;
  }
}

/** A page that would take too long to read; `message`: what it does, in words. */
export class TooMuchWork extends Error {
  override readonly name = "TooMuchWork";
}
