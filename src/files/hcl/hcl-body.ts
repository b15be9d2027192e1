import type { Extent, Located } from "../../model/files/hcl.ts";
import { refuseEnd } from "./hcl-brackets.ts";
import { HclError } from "./hcl-error.ts";
import { expression } from "./hcl-expression.ts";
import type { Scanner } from "./hcl-scanner.ts";
import { quotedTemplate } from "./hcl-template.ts";
import { emptyMap, located, putBlock, unquoted } from "./hcl-values.ts";

type Body = Located & { readonly value: Record<string, unknown> };

/** Reads a whole file (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#structural-elements). Throws `HclError`. */
export function fileOf(scanner: Scanner): Located {
  const body = emptyBody({ from: 0, to: scanner.text.length });
  for (;;) {
    breaks(scanner);
    if (scanner.peek() === "") return body;
    item(scanner, body);
    if (scanner.peek() !== "" && scanner.peek() !== "\n") throw new HclError(lineEnd, scanner.at);
  }
}

const lineEnd = "the end of the line is expected";
const lineStart = "the line ends too early";

function emptyBody({ from, to }: { readonly from: number; readonly to: number }): Body {
  return { value: emptyMap(), at: { from, to, inside: new Map() } };
}

function breaks(scanner: Scanner): void {
  while (scanner.peek() === "\n") scanner.at++;
}

/** An attribute or a block. */
function item(scanner: Scanner, body: Body): "attribute" | "block" {
  const from = scanner.next();
  const name = scanner.name();
  if (name === null) throw new HclError(scanner.unexpected("an attribute or a block").message, from);
  if (scanner.peek() === "=" && scanner.peek(2) !== "==") {
    attribute(scanner, body, name, from);
    return "attribute";
  }
  block(scanner, body, name, from);
  return "block";
}

function attribute(scanner: Scanner, body: Body, name: string, from: number): void {
  scanner.takes("=");
  if (scanner.peek() === "\n") throw new HclError(lineStart, scanner.at);
  const read = scanner.deeper(() => expression(scanner));
  if (Object.hasOwn(body.value, name)) throw new HclError(`${name} is there twice`, from);
  const { value, at } = located(read, scanner);
  body.value[name] = value;
  body.at.inside.set(name, { ...at, from });
}

function block(scanner: Scanner, body: Body, type: string, from: number): void {
  const names = [type];
  while (scanner.peek() !== "{") names.push(label(scanner));
  const inner = scanner.deeper(() => braces(scanner));
  const at: Extent = { from, to: scanner.at, inside: inner.at.inside };
  putBlock(body, names, { value: inner.value, at });
}

function label(scanner: Scanner): string {
  const from = scanner.next();
  if (scanner.peek() === "\n") throw new HclError(lineStart, scanner.at);
  if (scanner.peek() === '"') {
    const text = quotedTemplate(scanner, expression);
    if (/(?<!\$)\$\{|(?<!%)%\{/.test(text)) throw new HclError("a label is not a template", from);
    return unquoted(text);
  }
  const name = scanner.name();
  if (name === null) throw new HclError(scanner.unexpected("= or {").message, from);
  return name;
}

/** A block has nothing in it, or one attribute on the line of both its braces, or items on lines of their own. */
function braces(scanner: Scanner): Body {
  const from = scanner.next();
  const inner = emptyBody({ from, to: from });
  scanner.takes("{");
  if (scanner.takes("}")) return inner;
  if (scanner.peek() !== "\n") {
    refuseEnd(scanner, from);
    const first = scanner.next();
    if (item(scanner, inner) === "block") throw new HclError(lineEnd, first);
    if (scanner.peek() === "\n") throw new HclError(lineStart, scanner.at);
    if (!scanner.takes("}")) throw new HclError(lineEnd, scanner.at);
    return inner;
  }
  for (;;) {
    breaks(scanner);
    if (scanner.takes("}")) return inner;
    refuseEnd(scanner, from);
    item(scanner, inner);
    if (scanner.peek() !== "\n") {
      refuseEnd(scanner, from);
      throw new HclError(lineEnd, scanner.at);
    }
  }
}
