import { remember } from "./remember.ts";

/** A file as text: byte order mark gone, every line break `\n`. */
export interface Text {
  readonly content: string;
  /** Without their line breaks; a last line break ends a line and does not begin another. */
  readonly lines: readonly string[];
}

/** Reads bytes as UTF-8, as UTF-16 where a byte order mark says so, else one character per byte; never fails. */
export const textOf: (bytes: Uint8Array) => Text = remember((bytes) => {
  const content = decode(bytes).replace(/\r\n/g, "\n");
  let lines: readonly string[] | null = null;
  return {
    content,
    // Of most files that are searched nobody asks for a line.
    get lines() {
      lines ??= linesOf(content);
      return lines;
    },
  };
});

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return characterPerByte(bytes);
  }
}

/** ISO 8859-1 by hand: the platform's "latin1" is windows-1252, and differs between Node versions. */
function characterPerByte(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return pieces.join("");
}

function linesOf(content: string): readonly string[] {
  if (content === "") return [];
  const lines = content.split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** The lines `from` to `to`, counted from 1, as one text without a line break at its end. */
export function slice(text: Text, from: number, to: number): string {
  return text.lines.slice(from - 1, to).join("\n");
}

/** The bytes with CRLF turned to LF, so that a checkout setting changes no digest; binary files (with a NUL) as they are. */
export function withoutCarriageReturns(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0) || !bytes.includes(13)) return bytes;
  return bytes.filter((byte, at) => !(byte === 13 && bytes[at + 1] === 10));
}
