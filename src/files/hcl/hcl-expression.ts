import { closes, refuseEnd } from "./hcl-brackets.ts";
import { object, tuple } from "./hcl-collection.ts";
import { HclError } from "./hcl-error.ts";
import type { Scanner } from "./hcl-scanner.ts";
import { heredoc, quotedTemplate } from "./hcl-template.ts";
import { type Expression, other, type Term } from "./hcl-term.ts";

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
      return tuple(scanner, expression);
    case "{":
      return object(scanner, expression);
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
