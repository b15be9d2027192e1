import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";

/** Larger than any file a person writes; keeps hostile input cheap. In bytes. */
export const maxFileBytes = 1024 * 1024;

export interface Decoded {
  /** Null when the bytes cannot be used; then there is a problem. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** The text of a file: UTF-8, with or without a byte order mark (which is dropped), at most `maxFileBytes`. */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const refuse = (code: Problem["code"], place: Place, message: string): Decoded => ({
    text: null,
    problems: [{ code, severity: "error", place, message }],
  });
  const start: Place = { path, line: 1, column: 1 };
  if (bytes.length > maxFileBytes) {
    return refuse("too-large", start, `the file has ${bytes.length} bytes; at most ${maxFileBytes} (1 MiB) are read`);
  }
  if (isUtf16(bytes)) return refuse("encoding", start, "the file is UTF-16; save it as UTF-8");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const good = validPrefix(bytes);
    const byte = (bytes[good.length] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return refuse("encoding", endOf(good.text, path), `byte 0x${byte} is not UTF-8 text; save the file as UTF-8`);
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The longest prefix that is UTF-8, found by halving: the decoder says that a byte is wrong but not which. */
function validPrefix(bytes: Uint8Array): { readonly length: number; readonly text: string } {
  let [good, bad] = [0, bytes.length];
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (decodePrefix(bytes, middle) === null) bad = middle;
    else good = middle;
  }
  const text = decodePrefix(bytes, good) ?? "";
  return { length: new TextEncoder().encode(text).length + byteOrderMark(bytes), text };
}

function decodePrefix(bytes: Uint8Array, length: number): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function endOf(text: string, path: string): Place {
  const lastBreak = text.lastIndexOf("\n");
  return { path, line: text.split("\n").length, column: text.length - lastBreak };
}
