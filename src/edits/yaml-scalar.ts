import { isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import type { Splice } from "./splice.ts";

/** A scalar with another text in its place, quoted as it was; where that cannot hold the text, in double quotes. */
export function rewritten(scalar: Scalar.Parsed, text: string): Splice {
  const [start, end] = scalar.range;
  return { start, end, text: inStyle(text, scalar.type) };
}

/** A text written in a style, or in double quotes where that style cannot hold it. */
export function inStyle(text: string, style: Scalar["type"]): string {
  if (style === "QUOTE_SINGLE" && !/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (style === "PLAIN" && isPlain(text)) return text;
  return JSON.stringify(text);
}

/** Whether a text without quotes is that text in YAML, even between brackets. */
function isPlain(text: string): boolean {
  const document = parseDocument(`[${text}]`, { logLevel: "silent" });
  const list = document.errors.length + document.warnings.length > 0 ? null : document.contents;
  if (!isSeq(list) || list.items.length !== 1) return false;
  const [item] = list.items;
  return isScalar(item) && item.type === "PLAIN" && item.value === text;
}
