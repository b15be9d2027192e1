import type { Cursor } from "./cursor.ts";

/** A block that holds others. */
export type Container =
  | { readonly kind: "quote" }
  /** An item of a list; `indent`: the columns that its content stands in. */
  | { readonly kind: "item"; readonly indent: number; isEmpty: boolean }
  | { readonly kind: "footnote" };

/** Whether a line goes on with a container; what marks that is passed over (https://spec.commonmark.org/0.31.2/#container-blocks). */
export function goesOn(container: Container, cursor: Cursor): boolean {
  switch (container.kind) {
    case "quote":
      return takesQuoteMark(cursor);
    case "item":
      if (cursor.isBlank) return !container.isEmpty;
      return takesIndent(cursor, container.indent);
    case "footnote":
      return cursor.isBlank || takesIndent(cursor, 4);
  }
}

/** What container begins at the cursor, its mark passed over; null where none does. `interrupts`: whether a paragraph would be ended by it. */
export function containerAt(cursor: Cursor, interrupts: boolean): Container | null {
  if (cursor.indent > 3) return null;
  if (takesQuoteMark(cursor)) return { kind: "quote" };
  return footnoteAt(cursor) ?? itemAt(cursor, interrupts);
}

function takesIndent(cursor: Cursor, columns: number): boolean {
  if (cursor.indent < columns) return false;
  cursor.skipSpaces(columns);
  return true;
}

function takesQuoteMark(cursor: Cursor): boolean {
  if (cursor.indent > 3 || cursor.character() !== ">") return false;
  cursor.toNonspace();
  cursor.skip(1);
  cursor.skipSpaces(1);
  return true;
}

/** GitHub's footnotes: `[^1]: text`. */
function footnoteAt(cursor: Cursor): Container | null {
  if (cursor.character() !== "[" || cursor.character(1) !== "^") return null;
  const mark = /^\[\^[^\]\s[]{1,999}\]:/.exec(cursor.rest)?.[0];
  if (mark === undefined) return null;
  cursor.toNonspace();
  cursor.skip(mark.length);
  cursor.skipSpaces(1_000);
  return { kind: "footnote" };
}

/** https://spec.commonmark.org/0.31.2/#list-items */
function itemAt(cursor: Cursor, interrupts: boolean): Container | null {
  const mark = markAt(cursor);
  if (mark === null) return null;
  const behind = cursor.character(mark.length);
  if (behind !== "" && behind !== " " && behind !== "\t") return null;
  const isEmpty = /^[ \t]*$/.test(cursor.text.slice(cursor.nonspace + mark.length));
  if (interrupts && (isEmpty || /^\d/.test(mark)) && (isEmpty || Number.parseInt(mark, 10) !== 1)) return null;
  const markIndent = cursor.indent;
  cursor.toNonspace();
  cursor.skip(mark.length);
  const padding = isEmpty || cursor.indent > 4 ? 1 : cursor.indent;
  cursor.skipSpaces(padding);
  return { kind: "item", indent: markIndent + mark.length + padding, isEmpty: true };
}

/** `-`, `12.` */
function markAt(cursor: Cursor): string | null {
  const first = cursor.character();
  if (first === "-" || first === "*" || first === "+") return first;
  if (!/^\d$/.test(first)) return null;
  let digits = 1;
  while (digits < 10 && /^\d$/.test(cursor.character(digits))) digits++;
  const end = cursor.character(digits);
  return digits < 10 && (end === "." || end === ")") ? cursor.rest.slice(0, digits + 1) : null;
}
