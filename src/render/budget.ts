/** A part of a document that may be shown in part: whole rows, the most important first. */
interface Rows {
  readonly before: string;
  readonly rows: readonly string[];
  /** What stands under the rows, when so many of them are left out. */
  readonly after: (left: number) => string;
  /** At most so many rows, whatever the room. */
  readonly most: number;
}

export type Part = string | Rows;

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
      for (const row of part.rows.slice(0, part.most)) {
        const size = bytes(row);
        if (size > room) break;
        room -= size;
        shown.push(row);
      }
      return `${part.before}${shown.join("")}${part.after(part.rows.length - shown.length)}`;
    })
    .join("");
}

/** The most that a part takes without its rows. */
function frame({ before, rows, after }: Rows): string {
  return `${before}${rows.length === 0 ? after(0) : after(rows.length)}`;
}

const encoder = new TextEncoder();

/** Length in UTF-8, which is what GitHub counts. */
export function bytes(text: string): number {
  return encoder.encode(text).length;
}
