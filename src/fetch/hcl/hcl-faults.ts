import type { HclFault } from "../../model/hcl.ts";
import { breaksAt, notClosed } from "./hcl-breaks.ts";
import { closings, type HclNode, openings, written } from "./hcl-nodes.ts";

/** A node, and whether line breaks mean nothing in it. */
type Place = readonly [node: HclNode, isFree: boolean];

/** Something that tree-sitter mended, and up to where. */
type Mended = HclFault & { readonly to: number };

/**
 * The first thing in a tree that is not HCL: where tree-sitter mended what it could not read, and what its grammar lets pass and HashiCorp's
 * (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md) does not. Null where there is none.
 * `isMended` is tree-sitter's own word for the whole tree.
 */
export function faultOf(file: HclNode, text: string, isMended: boolean): HclFault | null {
  const [faults, mended]: [HclFault[], Mended[]] = [[], []];
  // Not recursive: how deep is for the text's author to choose.
  const open: Place[] = [[file, false]];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const [node, isFree] = place;
    const { inside, wrong } = breaksAt(node, isFree, text);
    for (const fault of [...wrong, ...faultsOf(node, isFree)]) faults.push(fault);
    for (const error of isMended ? mendedIn(node, text) : []) mended.push(error);
    for (const part of inside) open.push(part);
  }
  const [fault, error] = [first(faults), first(mended)];
  // What is at fault inside of what could not be read says more exactly where.
  if (fault !== null && (error === null || fault.at <= error.to)) return fault;
  if (error !== null) return { message: error.message, at: error.at };
  return isMended ? { message: "it cannot be read", at: 0 } : null;
}

function first<Fault extends HclFault>(faults: readonly Fault[]): Fault | null {
  return faults.reduce<Fault | null>((least, fault) => (least === null || fault.at < least.at ? fault : least), null);
}

/** What stands whole where something behind it could not be read. */
const whole = ["body", "attribute", "block", "object_elem"];

function mendedIn(node: HclNode, text: string): readonly Mended[] {
  const missing = closings.includes(node.type) ? [] : node.parts.filter(isLacking);
  const mended = missing.map((child) => ({ ...lacking(node, child), to: child.to }));
  return node.type === "ERROR" ? [...mended, { ...unread(node, text), to: node.to }] : mended;
}

function isLacking(child: HclNode): boolean {
  return child.isMissing || (closings.includes(child.type) && child.parts.some(({ isMissing }) => isMissing));
}

/** What is not closed is shown where it opens. */
function lacking(node: HclNode, { type, from }: HclNode): HclFault {
  if (type === "quoted_template_end") return { message: notClosed, at: node.from };
  if (type === "heredoc_identifier") return { message: "a heredoc does not end", at: node.from };
  const opening = node.parts.find((child) => openings.includes(child.type));
  if (opening !== undefined) return { message: `${opening.text} is not closed`, at: opening.from };
  return { message: `${type === "identifier" ? "a value" : type} is missing`, at: from };
}

function unread(node: HclNode, text: string): HclFault {
  const parts = written(node);
  const at = (parts[parts.findLastIndex(({ type }) => whole.includes(type)) + 1] ?? parts[0] ?? node).from;
  const line = text.slice(at, at + 41).split("\n")[0] ?? "";
  return { message: `it cannot be read from "${line.length > 40 ? `${line.slice(0, 40)}…` : line}" on`, at };
}

function faultsOf(node: HclNode, isFree: boolean): readonly HclFault[] {
  const at = node.from;
  switch (node.type) {
    case "config_file":
      return node.parts
        .filter(({ type }) => type === "object")
        .map(({ from }) => ({ message: "an attribute or a block is expected, not {", at: from }));
    case "template_literal":
      return !isFree && node.text.includes("\n") ? [{ message: notClosed, at }] : [];
    case "template_interpolation":
      return node.parts.some(({ type }) => type === "expression")
        ? []
        : [{ message: "a value is expected, not }", at }];
    case "legacy_index":
      return !isFree && node.text.includes("\n") ? [{ message: "the line ends too early", at }] : [];
    case "numeric_lit":
      return /^0x/.test(node.text) ? [{ message: `${node.text} is not a number`, at }] : [];
    case "heredoc_template":
      return /^<<-?[\p{L}_][\p{L}\p{N}_-]*\n/u.test(node.text)
        ? []
        : [{ message: "a heredoc begins with a name alone", at }];
    case "block":
      return node.parts
        .filter(({ type, text }) => type === "string_lit" && /(?<!\$)\$\{|(?<!%)%\{/.test(text))
        .map((label) => ({ message: "a label is not a template", at: label.from }));
    default:
      return [];
  }
}
