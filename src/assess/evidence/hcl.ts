import { HclError, type HclToken, hclTokens } from "./hcl-tokens.ts";
import { type Extent, emptyMap, heredocText, type Located, putBlock, unquoted } from "./hcl-values.ts";

/** Deeper than people write; what is nested without end must not end the process. */
const deepest = 200;

/**
 * Reads a file in HCL's native syntax, such as Terraform's, as the JSON that HashiCorp's own tools make of it: a block under its type and its labels as one of a
 * list, literals as values, every other expression as `${…}`, never evaluated. Linear in the text. Throws `HclError`.
 *
 * Our own reader, because the libraries are HashiCorp's parser compiled for another machine (megabytes, and no lines) or a runtime that starts asynchronously,
 * does not survive bundling, and mends what it cannot read. Tests hold it to HashiCorp's.
 */
export function readHcl(text: string): Located {
  return new HclReader(text).body("end", 0);
}

/** What ends an expression: in brackets line breaks mean nothing. */
type Until = "line" | "bracket";
type Body = Located & { readonly value: Record<string, unknown> };

class HclReader {
  readonly #text: string;
  readonly #tokens: readonly HclToken[];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = hclTokens(text);
  }

  /** Attributes and blocks up to a closing brace or the end. */
  body(until: "}" | "end", depth: number): Body {
    this.#refuseDepth(depth);
    const { from } = this.#here();
    const body: Body = { value: emptyMap(), at: { from, to: from, inside: new Map() } };
    for (;;) {
      this.#skipNewlines();
      if (until === "end" ? this.#here().kind === "end" : this.#is("}")) break;
      this.#item(body, depth);
    }
    return { ...body, at: { ...body.at, to: this.#here().from } };
  }

  #item(body: Body, depth: number): void {
    const first = this.#here();
    if (first.kind !== "name") throw this.#unexpected("an attribute or a block");
    const key = this.#textOf(this.#take());
    if (this.#is("=")) {
      this.#take();
      if (Object.hasOwn(body.value, key)) throw new HclError(`${key} is there twice`, first.from);
      const { value, at } = this.#expression(depth + 1, "line");
      this.#endOfItem();
      body.value[key] = value;
      body.at.inside.set(key, { ...at, from: first.from });
      return;
    }
    const labels = this.#labels();
    const inner = this.body("}", depth + 1);
    this.#take();
    const to = this.#tokens[this.#next - 1]?.to ?? inner.at.to;
    this.#endOfItem();
    putBlock(body, [key, ...labels], { value: inner.value, at: { ...inner.at, from: first.from, to } });
  }

  #labels(): readonly string[] {
    const labels: string[] = [];
    while (!this.#is("{")) {
      const label = this.#take();
      if (label.kind !== "name" && label.kind !== "string") throw this.#unexpected('"=", a label or "{"', label);
      labels.push(label.kind === "string" ? unquoted(this.#textOf(label)) : this.#textOf(label));
    }
    this.#take();
    return labels;
  }

  #endOfItem(): void {
    if (this.#is("}")) return;
    if (this.#here().kind !== "newline") throw this.#unexpected("the end of the line");
  }

  /** Up to what ends it: a comma or closing bracket of whoever asks, and save in brackets the line's end. */
  #expression(depth: number, until: Until): Located {
    this.#refuseDepth(depth);
    if (until === "bracket") this.#skipNewlines();
    const start = this.#next;
    const literal = this.#literal(depth);
    if (literal !== null && this.#isOver(until)) return this.#located(start, literal.value, literal.inside);
    while (!this.#isOver(until)) {
      if (this.#is("=")) throw this.#unexpected("the end of the value");
      this.#skip();
    }
    if (this.#next === start) throw this.#unexpected("a value");
    return this.#located(start, `\${${this.#normal(start, this.#next)}}`);
  }

  #literal(depth: number): { readonly value: unknown; readonly inside?: Map<string, Extent> } | null {
    const token = this.#here();
    const text = this.#textOf(token);
    if (token.kind === "string") return this.#taken(unquoted(text));
    if (token.kind === "heredoc") return this.#taken(heredocText(text));
    if (token.kind === "number") return this.#taken(Number(text));
    if (token.kind === "name" && ["true", "false", "null"].includes(text)) return this.#taken(JSON.parse(text));
    if (text === "-" && this.#tokens[this.#next + 1]?.kind === "number") {
      this.#take();
      return this.#taken(-Number(this.#textOf(this.#here())));
    }
    if (text === "[") return this.#tuple(depth);
    return text === "{" ? this.#object(depth) : null;
  }

  #taken(value: unknown) {
    this.#take();
    return { value };
  }

  #tuple(depth: number) {
    const opening = this.#take();
    this.#skipNewlines();
    if (this.#isFor()) return this.#giveUp(opening, "]");
    const [value, inside]: [unknown[], Map<string, Extent>] = [[], new Map()];
    while (!this.#is("]")) {
      const item = this.#expression(depth + 1, "bracket");
      inside.set(String(value.length), item.at);
      value.push(item.value);
      this.#skipNewlines();
      if (this.#is(",")) this.#take();
      else if (!this.#is("]")) throw this.#unexpected('"," or "]"');
      this.#skipNewlines();
    }
    this.#take();
    return { value, inside };
  }

  #object(depth: number) {
    const opening = this.#take();
    this.#skipNewlines();
    if (this.#isFor()) return this.#giveUp(opening, "}");
    const [value, inside]: [Record<string, unknown>, Map<string, Extent>] = [emptyMap(), new Map()];
    while (!this.#is("}")) {
      const from = this.#here().from;
      const key = this.#key();
      const item = this.#expression(depth + 1, "line");
      value[key] = item.value;
      inside.set(key, { ...item.at, from });
      if (this.#is(",")) this.#take();
      else if (this.#here().kind !== "newline" && !this.#is("}")) throw this.#unexpected('"," or "}"');
      this.#skipNewlines();
    }
    this.#take();
    return { value, inside };
  }

  /** A name or a text, or in brackets an expression, and the `=` or `:` behind it. */
  #key(): string {
    const start = this.#next;
    const token = this.#here();
    while (!this.#is("=") && !this.#is(":") && !this.#isOver("line")) this.#skip();
    if (!this.#is("=") && !this.#is(":")) throw this.#unexpected('"=" or ":"');
    const isOne = this.#next === start + 1;
    const key = isOne && token.kind === "string" ? unquoted(this.#textOf(token)) : this.#normal(start, this.#next);
    this.#take();
    return isOne ? key : `\${${key}}`;
  }

  /** A `for` is no literal: all up to the closing bracket. */
  #giveUp(opening: HclToken, closing: "]" | "}"): null {
    while (!this.#is(closing)) this.#skip(opening);
    this.#take();
    return null;
  }

  /** One token, or all between a bracket and its counterpart. */
  #skip(opening: HclToken = this.#here()): void {
    let open = 0;
    do {
      const token = this.#take();
      if (token.kind === "end") throw new HclError("a bracket is not closed", opening.from);
      if (token.kind === "mark" && "([{".includes(this.#textOf(token))) open += 1;
      if (token.kind === "mark" && ")]}".includes(this.#textOf(token))) open -= 1;
    } while (open > 0);
  }

  #isOver(until: Until): boolean {
    if (until === "bracket") this.#skipNewlines();
    const { kind } = this.#here();
    return kind === "newline" || kind === "end" || [",", "]", "}", ")"].some((mark) => this.#is(mark));
  }

  #isFor(): boolean {
    return this.#here().kind === "name" && this.#textOf(this.#here()) === "for";
  }

  #located(start: number, value: unknown, inside: Map<string, Extent> = new Map()): Located {
    let last = this.#next - 1;
    while (last > start && this.#tokens[last]?.kind === "newline") last -= 1;
    return { value, at: { from: this.#tokens[start]?.from ?? 0, to: this.#tokens[last]?.to ?? 0, inside } };
  }

  /** Tokens as text that does not change with layout: a blank only between two words. */
  #normal(from: number, to: number): string {
    const words = this.#tokens.slice(from, to).filter(({ kind }) => kind !== "newline");
    let [text, isWord] = ["", false];
    for (const token of words) {
      const word = token.kind === "name" || token.kind === "number";
      text += (word && isWord ? " " : "") + this.#textOf(token);
      isWord = word;
    }
    return text;
  }

  #here(): HclToken {
    return this.#tokens[Math.min(this.#next, this.#tokens.length - 1)] as HclToken;
  }

  #take(): HclToken {
    const token = this.#here();
    this.#next += 1;
    return token;
  }

  #is(mark: string): boolean {
    const token = this.#here();
    return token.kind === "mark" && this.#textOf(token) === mark;
  }

  #skipNewlines(): void {
    while (this.#here().kind === "newline") this.#take();
  }

  #textOf({ from, to }: HclToken): string {
    return this.#text.slice(from, to);
  }

  #unexpected(wanted: string, token: HclToken = this.#here()): HclError {
    const found =
      token.kind === "end" ? "the end" : token.kind === "newline" ? "the end of the line" : this.#textOf(token);
    return new HclError(`${wanted} is expected, not ${found.slice(0, 40)}`, token.from);
  }

  #refuseDepth(depth: number): void {
    if (depth > deepest) throw new HclError("it is nested too deeply", this.#here().from);
  }
}
