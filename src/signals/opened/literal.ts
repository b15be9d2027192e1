/** Deeper than any policy that people write. */
const deepest = 30;

/**
 * The value of a literal in JSON or in the language of Terraform, `key = value` as well as `key: value`; what is neither a text, a list nor a map is
 * the text that it is written as. Reads as far as it understands, once from left to right, and never fails.
 */
export function literalOf(text: string): unknown {
  return new Reader(text).value(0);
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): unknown {
    this.#skip();
    const char = this.#text[this.#at];
    if (depth > deepest) return null;
    if (char === "{") return this.#map(depth);
    if (char === "[") return this.#list(depth);
    return char === '"' ? this.#quoted() : this.#word();
  }

  #map(depth: number): unknown {
    const map: Record<string, unknown> = Object.create(null);
    this.#at += 1;
    for (;;) {
      this.#skip();
      if (this.#isAtEnd("}")) return map;
      const start = this.#at;
      const key = this.#text[this.#at] === '"' ? this.#quoted() : this.#word();
      this.#skip();
      if (this.#text[this.#at] === "=" || this.#text[this.#at] === ":") this.#at += 1;
      map[key] = this.value(depth + 1);
      if (this.#at === start) this.#at += 1;
    }
  }

  #list(depth: number): unknown {
    const list: unknown[] = [];
    this.#at += 1;
    for (;;) {
      this.#skip();
      if (this.#isAtEnd("]")) return list;
      const start = this.#at;
      list.push(this.value(depth + 1));
      if (this.#at === start) this.#at += 1;
    }
  }

  /** Whether the list or map ends here, or the text does; the closing bracket is read. */
  #isAtEnd(closing: string): boolean {
    if (this.#at >= this.#text.length) return true;
    if (this.#text[this.#at] !== closing) return false;
    this.#at += 1;
    return true;
  }

  #quoted(): string {
    const from = this.#at + 1;
    let to = from;
    while (to < this.#text.length && this.#text[to] !== '"') to += this.#text[to] === "\\" ? 2 : 1;
    this.#at = to + 1;
    return this.#text.slice(from, to);
  }

  #word(): string {
    const from = this.#at;
    while (this.#at < this.#text.length && !/[\s,=:{}[\]"]/.test(this.#text[this.#at] ?? "")) this.#at += 1;
    return this.#text.slice(from, this.#at);
  }

  #skip(): void {
    while (/[\s,]/.test(this.#text[this.#at] ?? "x")) this.#at += 1;
  }
}
