import type { Fragment } from "../model/evidence.ts";
import { path as pathOf, sentence, words } from "../model/sentence.ts";
import { slice, textOf, withoutCarriageReturns } from "../model/text.ts";
import { count, linesInWords } from "../model/words.ts";
import { absent, type Part, type Selection } from "./part.ts";

/** The whole of a file. */
export function selectFile(path: string, bytes: Uint8Array): Selection {
  const { content, lines } = textOf(bytes);
  const digested = () => withoutCarriageReturns(bytes);
  const range = { from: 1, to: Math.max(1, lines.length) };
  return { is: "part", part: { words: [pathOf(path)], isPlural: false, texts: [content], digested, lines: range } };
}

/** The lines that `#L10-L20` names, in either order. */
export function selectLines(
  path: string,
  { from: a, to: b }: Fragment & { readonly kind: "lines" },
  bytes: Uint8Array,
): Selection {
  const [from, to] = a <= b ? [a, b] : [b, a];
  const text = textOf(bytes);
  const range = words(linesInWords(from, to));
  if (text.lines.length === 0) return absent(path, sentence`is empty; the link points to ${range}`);
  if (from < 1 || to > text.lines.length)
    return absent(path, sentence`has only ${words(count(text.lines.length, "line"))}; the link points to ${range}`);
  const content = () => slice(text, from, to);
  const part: Part = {
    words: sentence`${range} of ${pathOf(path)}`,
    isPlural: from !== to,
    get texts() {
      return [content()];
    },
    digested: content,
    lines: { from, to },
  };
  return { is: "part", part };
}
