/** Puts server-sent events together from the pieces in which they arrive: https://html.spec.whatwg.org/multipage/server-sent-events.html. */
export class EventStream {
  readonly #longest: number;
  #line = "";
  #data: string[] = [];
  #size = 0;

  /** `longest`: characters of one event. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The data of each event that ends in this piece. Throws where one is too large. What was looked at is not looked at again. */
  *take(piece: string): Generator<string> {
    for (const part of piece.split(/(?<=\n)/)) {
      this.#size += part.length;
      if (this.#size > this.#longest) throw new Error("a delivery is too large");
      this.#line += part;
      if (!part.endsWith("\n")) continue;
      const line = this.#line.replace(/\r?\n$/, "");
      this.#line = "";
      if (line.startsWith("data:")) this.#data.push(line.slice(5).replace(/^ /, ""));
      if (line === "") yield this.#end();
    }
  }

  #end(): string {
    const data = this.#data.join("\n");
    [this.#data, this.#size] = [[], 0];
    return data;
  }
}
