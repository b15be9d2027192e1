import { mostColumns, mostRows, NotARegister, type Row } from "./rows.ts";

/**
 * The rows of a CSV file. UTF-8, UTF-16 with a byte order mark and Windows-1252 are told apart, and `,`, `;` and tabs by which of them the
 * first lines have most. Throws `NotARegister`.
 */
export function csvRows(bytes: Uint8Array): readonly Row[] {
  const text = textOf(bytes);
  if (text.includes("\0")) throw new NotARegister("it is no text; save it as CSV or XLSX");
  return rowsIn(text, delimiterOf(text));
}

/** As RFC 4180, and what Excel writes: https://www.rfc-editor.org/rfc/rfc4180 */
function rowsIn(text: string, delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  let [cells, cell, isQuoted]: [string[], string, boolean] = [[], "", false];
  const endCell = () => {
    cells.push(cell.trim());
    cell = "";
    if (cells.length > mostColumns)
      throw new NotARegister(`row ${rows.length + 1} has more than ${mostColumns} columns`);
  };
  const endRow = () => {
    endCell();
    rows.push({ number: rows.length + 1, cells });
    cells = [];
    if (rows.length > mostRows) throw new NotARegister(`it has more than ${mostRows} rows`);
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"' && cell.trim() === "") {
      [cell, isQuoted] = ["", true];
    } else if (char === delimiter) endCell();
    else if (char === "\n") endRow();
    else if (char !== "\r") cell += char;
  }
  if (isQuoted) throw new NotARegister(`a quote that is opened in row ${rows.length + 1} is never closed`);
  if (cell !== "" || cells.length > 0) endRow();
  return rows;
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Outside of quotes, in the first rows. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const [best = ","] = [",", ";", "\t"].sort((one, other) => head.split(other).length - head.split(one).length);
  return best;
}
