/** An expression of GitHub Actions (https://docs.github.com/actions/reference/workflows-and-actions/expressions). */
export type Expression =
  | { readonly is: "literal"; readonly value: Literal }
  /** `github`, `matrix`; lower case, as names are compared. */
  | { readonly is: "context"; readonly name: string }
  /** `a.b`, `a['b']`, `a.*`: a star is a key of that name. */
  | { readonly is: "index"; readonly of: Expression; readonly key: Expression }
  | { readonly is: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly is: "not"; readonly of: Expression }
  | { readonly is: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export type Literal = null | boolean | number | string;

export function isLiteral(value: unknown): value is Literal {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
export type Operator = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=";

/** Deeper than GitHub takes them. */
const deepest = 50;
const longest = 21_000;

const tokenPattern =
  /\s*(?:('(?:[^']|'')*')|([-+]?(?:0x[\da-f]+|0o[0-7]+|\d*\.?\d+(?:e[-+]?\d+)?|infinity)(?![\w.]))|([a-z_][\w-]*)|(\|\||&&|[=!<>]=|[<>!()[\].,*]))/iy;

interface Token {
  readonly is: "literal" | "name" | "mark";
  readonly text: string;
  readonly value: Literal;
}

/** Reads an expression as it stands between `${{` and `}}`; null where it is none. */
export function expressionOf(text: string): Expression | null {
  const tokens = text.length > longest ? null : tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  const found = reader.read(0);
  return found !== null && reader.isAtEnd() ? found : null;
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < end) {
    const match = tokenPattern.exec(text);
    if (match === null) return null;
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf([, quoted, number, name, mark = ""]: RegExpExecArray): Token {
  if (quoted !== undefined) {
    const value = quoted.slice(1, -1).replaceAll("''", "'");
    return { is: "literal", text: quoted, value };
  }
  if (number !== undefined) return { is: "literal", text: number, value: numberOf(number) };
  if (name === undefined) return { is: "mark", text: mark, value: null };
  const constant = constants.get(name);
  if (constant === undefined) return { is: "name", text: name, value: null };
  return { is: "literal", text: name, value: constant };
}

const constants: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
]);

function numberOf(text: string): number {
  const sign = text.startsWith("-") ? -1 : 1;
  const digits = text.replace(/^[-+]/, "");
  return sign * (/^infinity$/i.test(digits) ? Number.POSITIVE_INFINITY : Number(digits));
}

/** Operators from the one that binds least. */
const levels: readonly (readonly Operator[])[] = [["||"], ["&&"], ["==", "!="], ["<", "<=", ">", ">="]];

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  read(level: number): Expression | null {
    const operators = levels[level];
    if (operators === undefined) return this.#unary();
    let left = this.read(level + 1);
    for (;;) {
      const operator = operators.find((one) => this.#takes(one));
      if (operator === undefined || left === null) return left;
      const right = this.read(level + 1);
      left = right === null ? null : { is: "binary", operator, left, right };
    }
  }

  #unary(): Expression | null {
    if (!this.#takes("!")) return this.#ways(this.#primary());
    const of = this.#deeper(() => this.#unary());
    return of === null ? null : { is: "not", of };
  }

  #primary(): Expression | null {
    if (this.#takes("(")) {
      const inner = this.#deeper(() => this.read(0));
      return this.#takes(")") ? inner : null;
    }
    const token = this.#tokens[this.#at];
    if (token === undefined || token.is === "mark") return null;
    this.#at++;
    if (token.is === "literal") return { is: "literal", value: token.value };
    const name = token.text.toLowerCase();
    if (!this.#takes("(")) return { is: "context", name };
    const args = this.#deeper(() => this.#args());
    return args === null ? null : { is: "call", name, args };
  }

  #args(): readonly Expression[] | null {
    const args: Expression[] = [];
    if (this.#takes(")")) return args;
    for (;;) {
      const arg = this.read(0);
      if (arg === null) return null;
      args.push(arg);
      if (this.#takes(")")) return args;
      if (!this.#takes(",")) return null;
    }
  }

  #ways(from: Expression | null): Expression | null {
    let of = from;
    while (of !== null) {
      const key = this.#key();
      if (key === undefined) return of;
      of = key === null ? null : { is: "index", of, key };
    }
    return null;
  }

  /** The next way into a value; undefined where none follows, null where it is wrong. */
  #key(): Expression | null | undefined {
    if (this.#takes("[")) {
      const key = this.#takes("*") ? star : this.#deeper(() => this.read(0));
      return this.#takes("]") ? key : null;
    }
    if (!this.#takes(".")) return undefined;
    if (this.#takes("*")) return star;
    const token = this.#tokens[this.#at++];
    return token === undefined || !/^[a-z_][\w-]*$/i.test(token.text) ? null : textLiteral(token.text.toLowerCase());
  }

  #takes(mark: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.is !== "mark" || token.text !== mark) return false;
    this.#at++;
    return true;
  }

  #deeper<T>(read: () => T | null): T | null {
    if (this.#depth >= deepest) return null;
    this.#depth++;
    const found = read();
    this.#depth--;
    return found;
  }
}

const textLiteral = (value: string): Expression => ({ is: "literal", value });
const star = textLiteral("*");
