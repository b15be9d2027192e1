import type { Extent, Located } from "../../model/hcl.ts";
import { HclError } from "./hcl-error.ts";
import { type HclNode, written } from "./hcl-nodes.ts";
import { emptyMap, heredocText, putBlock, unquoted } from "./hcl-values.ts";

/** Deeper than people write; what is nested without end must not end the process. */
const deepest = 200;

type Body = Located & { readonly value: Record<string, unknown> };

/** The values of a file's tree, in which nothing is at fault. Throws `HclError`. */
export function bodyOf(file: HclNode, text: string): Located {
  const body: Body = { value: emptyMap(), at: { from: 0, to: text.length, inside: new Map() } };
  fill(body, child(file, "body"), 0);
  return body;
}

function fill(body: Body, items: HclNode | undefined, depth: number): void {
  for (const item of items === undefined ? [] : written(items)) {
    if (item.type === "block") block(body, item, depth);
    else attribute(body, item, depth);
  }
}

function attribute(body: Body, node: HclNode, depth: number): void {
  const [name, , expression] = written(node) as [HclNode, HclNode, HclNode];
  if (Object.hasOwn(body.value, name.text)) throw new HclError(`${name.text} is there twice`, node.from);
  const { value, at } = located(expression, depth + 1);
  body.value[name.text] = value;
  body.at.inside.set(name.text, { ...at, from: node.from });
}

function block(body: Body, node: HclNode, depth: number): void {
  refuseDepth(node, depth + 1);
  const inner: Body = { value: emptyMap(), at: { ...extent(node), inside: new Map() } };
  fill(inner, child(node, "body"), depth + 1);
  const names = written(node).filter(({ type }) => type === "identifier" || type === "string_lit");
  putBlock(body, names.map(nameOf), inner);
}

function nameOf(node: HclNode): string {
  return node.type === "string_lit" ? unquoted(node.text) : node.text;
}

/** An expression: as a value where it is a literal, else as it is written. */
function located(expression: HclNode, depth: number): Located {
  refuseDepth(expression, depth);
  const term = alone(expression);
  switch (term?.type) {
    case "tuple":
      return tuple(term, depth);
    case "object":
      return object(term, depth);
    case "string_lit":
    case "quoted_template":
      return { value: unquoted(term.text), at: extent(expression) };
    case "heredoc_template":
      return { value: heredocText(term.text), at: extent(expression) };
    case "numeric_lit":
      return { value: Number(term.text), at: extent(expression) };
    case "bool_lit":
    case "null_lit":
      return { value: JSON.parse(term.text), at: extent(expression) };
    case "unary_operation":
      return { value: negative(term) ?? asWritten(expression), at: extent(expression) };
    default:
      return { value: asWritten(expression), at: extent(expression) };
  }
}

const wrappers = new Set(["literal_value", "template_expr", "collection_value", "operation"]);

/** What an expression consists of, where that is one thing. */
function alone(expression: HclNode): HclNode | undefined {
  const [term, ...others] = written(expression);
  if (term === undefined || others.length > 0) return undefined;
  return wrappers.has(term.type) ? written(term)[0] : term;
}

function negative(operation: HclNode): number | null {
  const [sign, operand] = written(operation);
  const number = operand?.type === "literal_value" ? written(operand)[0] : undefined;
  return sign?.type === "-" && number?.type === "numeric_lit" ? -Number(number.text) : null;
}

function tuple(node: HclNode, depth: number): Located {
  const [value, inside]: [unknown[], Map<string, Extent>] = [[], new Map()];
  for (const item of written(node).filter(({ type }) => type === "expression")) {
    const read = located(item, depth + 1);
    inside.set(String(value.length), read.at);
    value.push(read.value);
  }
  return { value, at: { ...extent(node), inside } };
}

function object(node: HclNode, depth: number): Located {
  const [value, inside]: [Record<string, unknown>, Map<string, Extent>] = [emptyMap(), new Map()];
  for (const element of written(node).filter(({ type }) => type === "object_elem")) {
    const [key, , item] = written(element) as [HclNode, HclNode, HclNode];
    const read = located(item, depth + 1);
    value[keyOf(key)] = read.value;
    inside.set(keyOf(key), { ...read.at, from: key.from });
  }
  return { value, at: { ...extent(node), inside } };
}

/** A name or a text; everything else as the expression that it is. */
function keyOf(expression: HclNode): string {
  const term = alone(expression);
  if (term?.type === "string_lit" || term?.type === "quoted_template") return unquoted(term.text);
  return /^[\p{L}\p{N}_.-]+$/u.test(expression.text) ? expression.text : asWritten(expression);
}

/** Words that have parts; of the last one the tree does not show the number. */
const whole = new Set(["string_lit", "quoted_template", "heredoc_template", "legacy_index"]);

/** Its words as text that does not change with layout: a blank only between two of them that would be one. */
function asWritten(expression: HclNode): string {
  let [text, isWord] = ["", false];
  const open = [expression];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.parts.length > 0 && !whole.has(node.type)) for (const part of written(node).reverse()) open.push(part);
    else {
      const word = /^[\p{L}\p{N}_]/u.test(node.text);
      text += (word && isWord ? " " : "") + node.text;
      isWord = word;
    }
  }
  return `\${${text}}`;
}

function child(node: HclNode, type: string): HclNode | undefined {
  return node.parts.find((one) => one.type === type);
}

function extent({ from, to }: HclNode): Extent {
  return { from, to, inside: new Map() };
}

function refuseDepth(node: HclNode, depth: number): void {
  if (depth > deepest) throw new HclError("it is nested too deeply", node.from);
}
