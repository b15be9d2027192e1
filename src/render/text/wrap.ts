/** No narrower than this, however narrow the window. */
const narrowest = 40;

/** A text as lines of at most `width` characters, broken between words; longer words stay whole. */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const room = Math.max(width, narrowest) - indent.length;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${indent}${one}`);
}
