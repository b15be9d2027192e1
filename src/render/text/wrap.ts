import stringWidth from "string-width";

/** No less room than this for the words of a line, however narrow the window and however far in the line stands. */
const narrowest = 20;

/** A text as lines of at most `width` columns, broken between words and between wide characters; other long words stay whole. */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const room = Math.max(width - stringWidth(indent), narrowest);
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const { gap, word } of pieces(text)) {
    const wide = stringWidth(word);
    if (used > 0 && used + gap.length + wide > room) {
      lines.push(line);
      [line, used] = ["", 0];
    }
    const before = used === 0 ? "" : gap;
    line += before + word;
    used += before.length + wide;
  }
  return [...lines, line].map((one) => `${indent}${one}`);
}

/** A text and a note behind it; where both have no room on one line, the note has lines of its own. `paint` colors the note. */
export function withNote(
  text: string,
  note: string,
  {
    width,
    indent,
    paint,
  }: { readonly width: number; readonly indent: string; readonly paint: (line: string) => string },
): readonly string[] {
  return stringWidth(`${text} ${note}`) <= width
    ? [`${text} ${paint(note)}`]
    : [text, ...wrap(note, width, indent).map(paint)];
}

interface Piece {
  /** What stands between it and the piece before, where both are on one line. */
  readonly gap: string;
  readonly word: string;
}

function pieces(text: string): readonly Piece[] {
  return text.split(" ").flatMap((word) => partsOf(word).map((part, at) => ({ gap: at === 0 ? " " : "", word: part })));
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A word in the parts that may stand on lines of their own: Chinese, Japanese and Korean have no blanks. */
function partsOf(word: string): readonly string[] {
  if (!/[\u1100-\u{10ffff}]/u.test(word)) return [word];
  const parts: string[] = [];
  let isOpen = false;
  for (const { segment } of graphemes.segment(word)) {
    const isWide = stringWidth(segment) > 1;
    if (isOpen && !isWide) parts.push(`${parts.pop() ?? ""}${segment}`);
    else parts.push(segment);
    isOpen = !isWide;
  }
  return parts.length === 0 ? [word] : parts;
}
