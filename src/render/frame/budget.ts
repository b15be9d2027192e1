/** A part of a document that may be shown in part: whole rows, the most important first. Rows are written only when there is room. */
interface Rows {
  readonly before: string;
  readonly count: number;
  readonly row: (at: number) => string;
  /** What stands under the rows, when so many of them are left out. */
  readonly after: (left: number) => string;
}

export type Part = string | Rows;

/** Rows made from items, at most `most` of them whatever the room. */
export function rowsOf<Item>(
  items: readonly Item[],
  write: (item: Item) => string,
  { before, after, most }: Pick<Rows, "before" | "after"> & { readonly most: number },
): Rows {
  const shown = items.slice(0, most);
  const more = items.length - shown.length;
  const row = (at: number) =>
    shown
      .slice(at, at + 1)
      .map(write)
      .join("");
  return { before, count: shown.length, row, after: (left) => after(left + more) };
}

/**
 * The parts as one document of at most `limit` UTF-8 bytes. Parts before others have first claim on the room; a row is there whole or
 * not at all. Parts that are mere strings are always there: they must be small.
 */
export function fitted(parts: readonly Part[], limit: number): string {
  let room = limit - parts.reduce((sum, part) => sum + bytes(typeof part === "string" ? part : frame(part)), 0);
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const shown: string[] = [];
      for (let at = 0; at < part.count; at += 1) {
        const row = part.row(at);
        const size = bytes(row);
        if (size > room) break;
        room -= size;
        shown.push(row);
      }
      return `${part.before}${shown.join("")}${part.after(part.count - shown.length)}`;
    })
    .join("");
}

/** The most that a part takes without its rows. */
function frame({ before, count, after }: Rows): string {
  return `${before}${after(count)}`;
}

const encoder = new TextEncoder();

/** Length in UTF-8, which is what GitHub counts. */
export function bytes(text: string): number {
  return encoder.encode(text).length;
}
