/** A character that no text file of ours has, and what to say of it; null when there is none. Such characters would reach logs and pages. */
export function oddCharacter(text: string): { readonly offset: number; readonly words: string } | null {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code >= 0x20 && code !== 0x7f) continue;
    const isLineBreak = code === 0x0a || (code === 0x0d && text.charCodeAt(offset + 1) === 0x0a);
    if (!isLineBreak && code !== 0x09) return { offset, words: wordsFor(code) };
  }
  return null;
}

function wordsFor(code: number): string {
  if (code === 0) return "a NUL character is not allowed; is this a text file?";
  if (code === 0x0d) return "a carriage return without a line feed; save the file with LF or CRLF line ends";
  return `the control character U+${code.toString(16).toUpperCase().padStart(4, "0")} is not allowed`;
}
