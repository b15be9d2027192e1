import type { Tree, TreeCursor } from "web-tree-sitter";

/** A node of a tree, taken over from the machine that made it: asking there for each of its properties takes longer than parsing. */
export interface HclNode {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** tree-sitter put it there, where it lacked something. */
  readonly isMissing: boolean;
  readonly parts: readonly HclNode[];
}

type Growing = HclNode & { readonly parts: HclNode[] };

/** The tree of a text. Not recursive: how deep is for the text's author to choose. */
export function nodesOf(tree: Tree, text: string): HclNode {
  const cursor = tree.walk();
  const root = here(cursor, text);
  const above: Growing[] = [];
  for (let node: Growing | undefined = root; node !== undefined; ) {
    if (cursor.gotoFirstChild()) above.push(node);
    else
      while (above.length > 0 && !cursor.gotoNextSibling()) {
        cursor.gotoParent();
        above.pop();
      }
    const parent = above.at(-1);
    node = parent && here(cursor, text);
    if (node !== undefined) parent?.parts.push(node);
  }
  cursor.delete();
  return root;
}

function here({ nodeType, startIndex, endIndex, nodeIsMissing }: TreeCursor, text: string): Growing {
  const [from, to] = [startIndex, endIndex];
  return { type: nodeType, from, to, text: text.slice(from, to), isMissing: nodeIsMissing, parts: [] };
}

/** What a node consists of, comments left out. */
export function written({ parts }: HclNode): HclNode[] {
  return parts.filter(({ type }) => type !== "comment");
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
