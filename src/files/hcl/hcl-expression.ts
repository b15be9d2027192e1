import { HclError } from "./hcl-error.ts";
import type { Scanner } from "./hcl-scanner.ts";
import { heredoc, quotedTemplate } from "./hcl-template.ts";

/** An expression: where it stands, and what it is where that is one literal. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  /** Its words among all of the text: from the first up to and without the last. */
  readonly words: readonly [first: number, end: number];
  readonly term: Term;
}

/** `other`: anything that has to be evaluated. */
type Term =
  | { readonly is: "text" | "heredoc"; readonly text: string }
  | { readonly is: "constant"; readonly value: number | boolean | null }
  | { readonly is: "tuple"; readonly items: readonly Expression[] }
  | { readonly is: "object"; readonly entries: readonly (readonly [key: Expression, value: Expression])[] }
  | { readonly is: "other" };

const other: Term = { is: "other" };

/** Reads an expression (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#expressions). Throws `HclError`. */
export function expression(scanner: Scanner): Expression {
  const first = scanner.tokens.length;
  const from = scanner.next();
  let term = operand(scanner);
  while (takesOperator(scanner)) {
    operand(scanner);
    term = other;
  }
  if (scanner.takes("?")) {
    scanner.deeper(() => expression(scanner));
    if (!scanner.takes(":")) throw scanner.unexpected(":");
    scanner.deeper(() => expression(scanner));
    term = other;
  }
  const words = [first, scanner.tokens.length] as const;
  return { from, to: scanner.tokens.at(-1)?.to ?? from, words, term };
}

function takesOperator(scanner: Scanner): boolean {
  const two = scanner.peek(2);
  // `=>` goes on with a "for", `=` with an object.
  if (["==", "!=", "<=", ">=", "&&", "||"].includes(two)) return scanner.takes(two);
  const [one = ""] = two;
  return two !== "" && "+-*/%<>".includes(one) && !two.startsWith("<<") && scanner.takes(one);
}

/** A term with the signs before it and the ways into it behind it. */
function operand(scanner: Scanner): Term {
  let signs = "";
  for (let next = scanner.peek(); next === "-" || next === "!"; next = scanner.peek()) {
    scanner.takes(next);
    signs += next;
  }
  const term = bareTerm(scanner);
  const isWhole = !takesWaysIn(scanner);
  if (signs === "" && isWhole) return term;
  const isNumber = term.is === "constant" && typeof term.value === "number";
  return signs === "-" && isWhole && isNumber ? { is: "constant", value: -Number(term.value) } : other;
}

function bareTerm(scanner: Scanner): Term {
  const next = scanner.peek(2);
  switch (next[0]) {
    case '"':
      return { is: "text", text: quotedTemplate(scanner, expression) };
    case "(":
      return parenthesis(scanner);
    case "[":
      return tuple(scanner);
    case "{":
      return object(scanner);
    case "<":
      if (next === "<<") return { is: "heredoc", text: heredoc(scanner, expression) };
  }
  const number = scanner.number();
  if (number !== null) return numberTerm(number, scanner);
  const from = scanner.next();
  const name = scanner.name();
  if (name === null) throw new HclError(scanner.unexpected("a value").message, from);
  return named(name, scanner);
}

function numberTerm(number: string, scanner: Scanner): Term {
  const from = scanner.at - number.length;
  const behind = /^[\p{ID_Continue}]+/u.exec(scanner.text.slice(scanner.at, scanner.at + 40))?.[0];
  if (behind !== undefined) throw new HclError(`${number}${behind} is not a number`, from);
  return { is: "constant", value: Number(number) };
}

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** A constant, a variable, or a call of a function, which may be one of a provider: `provider::name::function(…)`. */
function named(name: string, scanner: Scanner): Term {
  let isPlain = true;
  while (scanner.peek(2) === "::") {
    scanner.takes("::");
    if (scanner.name() === null) throw scanner.unexpected("a name");
    isPlain = false;
  }
  if (scanner.peek() === "(") {
    call(scanner);
    return other;
  }
  if (!isPlain) throw scanner.unexpected("(");
  const value = constants.get(name);
  return value === undefined ? other : { is: "constant", value };
}

function call(scanner: Scanner): void {
  scanner.free(true, () => {
    const from = scanner.next();
    scanner.takes("(");
    while (!scanner.takes(")")) {
      refuseEnd(scanner, from);
      expression(scanner);
      const isExpanded = scanner.takes("...");
      if (!isExpanded && scanner.takes(",")) continue;
      if (isExpanded) scanner.takes(",");
      closes(scanner, ")", from);
      return;
    }
  });
}

function parenthesis(scanner: Scanner): Term {
  scanner.free(true, () => {
    const from = scanner.next();
    scanner.takes("(");
    expression(scanner);
    closes(scanner, ")", from);
  });
  return other;
}

/** What is not closed is shown where it opens. */
function refuseEnd(scanner: Scanner, from: number): void {
  if (scanner.peek() === "") throw new HclError(`${scanner.text[from]} is not closed`, from);
}

function closes(scanner: Scanner, mark: string, from: number): void {
  if (scanner.takes(mark)) return;
  refuseEnd(scanner, from);
  throw scanner.unexpected(mark === ")" ? ") or ," : mark);
}

function tuple(scanner: Scanner): Term {
  return scanner.free(true, (): Term => {
    const from = scanner.next();
    scanner.takes("[");
    if (startsFor(scanner)) {
      forIntro(scanner);
      expression(scanner);
      forEnd(scanner, "]", from);
      return other;
    }
    const items: Expression[] = [];
    while (!scanner.takes("]")) {
      refuseEnd(scanner, from);
      items.push(expression(scanner));
      if (scanner.takes(",")) continue;
      closes(scanner, "]", from);
      break;
    }
    return { is: "tuple", items };
  });
}

function object(scanner: Scanner): Term {
  const from = scanner.next();
  scanner.takes("{");
  if (scanner.free(true, () => startsFor(scanner))) {
    scanner.free(true, () => {
      forIntro(scanner);
      expression(scanner);
      if (!scanner.takes("=>")) throw scanner.unexpected("=>");
      expression(scanner);
      scanner.takes("...");
      forEnd(scanner, "}", from);
    });
    return other;
  }
  return scanner.free(false, (): Term => ({ is: "object", entries: entries(scanner, from) }));
}

/** A line break ends an item of an object as a comma does. */
function entries(scanner: Scanner, from: number): readonly (readonly [Expression, Expression])[] {
  const found: (readonly [Expression, Expression])[] = [];
  for (;;) {
    while (scanner.peek() === "\n") scanner.at++;
    if (scanner.takes("}")) return found;
    refuseEnd(scanner, from);
    const key = expression(scanner);
    if (!scanner.takes("=") && !scanner.takes(":")) throw scanner.unexpected("=");
    found.push([key, expression(scanner)]);
    const next = scanner.peek();
    refuseEnd(scanner, from);
    if (next === ",") scanner.takes(",");
    else if (next !== "\n" && next !== "}") throw new HclError("the end of the line is expected", scanner.at);
  }
}

/** Whether a "for" stands next; nothing is taken. */
function startsFor(scanner: Scanner): boolean {
  const from = scanner.next();
  return /^for(?![\p{ID_Continue}-])/u.test(scanner.text.slice(from, from + 5));
}

/** `for name in collection :`, `for key, value in collection :` */
function forIntro(scanner: Scanner): void {
  scanner.name();
  if (scanner.name() === null) throw scanner.unexpected("a name");
  if (scanner.takes(",") && scanner.name() === null) throw scanner.unexpected("a name");
  if (scanner.name() !== "in") throw scanner.unexpected("in");
  expression(scanner);
  if (!scanner.takes(":")) throw scanner.unexpected(":");
}

function forEnd(scanner: Scanner, mark: string, from: number): void {
  if (/^if(?![\p{ID_Continue}-])/u.test(scanner.peek(4))) {
    scanner.name();
    expression(scanner);
  }
  closes(scanner, mark, from);
}

/** Takes `.name`, `.0`, `.*` and `[…]`; whether there was one. */
function takesWaysIn(scanner: Scanner): boolean {
  let found = false;
  for (let next = scanner.peek(3); next.startsWith(".") || next.startsWith("["); next = scanner.peek(3)) {
    if (next === "...") break;
    if (next.startsWith("[")) index(scanner);
    else dotted(scanner);
    found = true;
  }
  return found;
}

/** Blanks may stand behind the dot. */
function dotted(scanner: Scanner): void {
  scanner.takes(".");
  const [digits] = /^\d+/.exec(scanner.peek(20)) ?? [];
  if (digits !== undefined) scanner.takes(digits);
  else if (!scanner.takes("*") && scanner.name() === null) throw scanner.unexpected("a name");
}

function index(scanner: Scanner): void {
  scanner.free(true, () => {
    const from = scanner.next();
    scanner.takes("[");
    if (!scanner.takes("*")) expression(scanner);
    closes(scanner, "]", from);
  });
}
