import type { Node } from "web-tree-sitter";

/** What a node of the tree consists of, comments left out. */
export function written(node: Node): Node[] {
  return node.children.filter(({ type }) => type !== "comment");
}

/** The brackets in which line breaks may stand. */
export const openings = [
  "(",
  "[",
  "tuple_start",
  "object_start",
  "block_start",
  "template_interpolation_start",
  "template_directive_start",
];
export const closings = [
  ")",
  "]",
  "tuple_end",
  "object_end",
  "block_end",
  "template_interpolation_end",
  "template_directive_end",
];
