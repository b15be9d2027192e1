import { closes, refuseEnd } from "./hcl-brackets.ts";
import { HclError } from "./hcl-error.ts";
import type { Scanner } from "./hcl-scanner.ts";
import { type Expression, other, type Term } from "./hcl-term.ts";

/** Reads an expression inside a collection: a collection is one of its terms. */
type ReadExpression = (scanner: Scanner) => Expression;

/** A list of expressions, or one that a "for" makes. */
export function tuple(scanner: Scanner, expression: ReadExpression): Term {
  return scanner.free(true, (): Term => {
    const from = scanner.next();
    scanner.takes("[");
    if (startsFor(scanner)) {
      forIntro(scanner, expression);
      expression(scanner);
      forEnd(scanner, expression, "]", from);
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

/** Keys and values, or those that a "for" makes. */
export function object(scanner: Scanner, expression: ReadExpression): Term {
  const from = scanner.next();
  scanner.takes("{");
  if (scanner.free(true, () => startsFor(scanner))) {
    scanner.free(true, () => {
      forIntro(scanner, expression);
      expression(scanner);
      if (!scanner.takes("=>")) throw scanner.unexpected("=>");
      expression(scanner);
      scanner.takes("...");
      forEnd(scanner, expression, "}", from);
    });
    return other;
  }
  return scanner.free(false, (): Term => ({ is: "object", entries: entries(scanner, expression, from) }));
}

/** A line break ends an item of an object as a comma does. */
function entries(
  scanner: Scanner,
  expression: ReadExpression,
  from: number,
): readonly (readonly [Expression, Expression])[] {
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
function forIntro(scanner: Scanner, expression: ReadExpression): void {
  scanner.name();
  if (scanner.name() === null) throw scanner.unexpected("a name");
  if (scanner.takes(",") && scanner.name() === null) throw scanner.unexpected("a name");
  if (scanner.name() !== "in") throw scanner.unexpected("in");
  expression(scanner);
  if (!scanner.takes(":")) throw scanner.unexpected(":");
}

function forEnd(scanner: Scanner, expression: ReadExpression, mark: string, from: number): void {
  if (/^if(?![\p{ID_Continue}-])/u.test(scanner.peek(4))) {
    scanner.name();
    expression(scanner);
  }
  closes(scanner, mark, from);
}
