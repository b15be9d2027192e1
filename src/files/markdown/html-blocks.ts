import { tagEnd } from "./html-inline.ts";
import type { Work } from "./work.ts";

/** How a block of HTML ends: with a line that holds this, or before a blank line (https://spec.commonmark.org/0.31.2/#html-blocks). */
export type HtmlEnd = RegExp | "blank";

const raw = /^<(?:script|pre|textarea|style)(?:[\s>]|$)/i;
const block =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i;

/** How the block of HTML ends that begins with this text; null where none does. One of any other tag never interrupts a paragraph. */
export function htmlBlockAt(text: string, interrupts: boolean, work: Work): HtmlEnd | null {
  if (!text.startsWith("<")) return null;
  if (raw.test(text)) return /<\/(?:script|pre|textarea|style)>/i;
  if (text.startsWith("<!--")) return /-->/;
  if (text.startsWith("<?")) return /\?>/;
  if (text.startsWith("<![CDATA[")) return /\]\]>/;
  if (/^<![a-z]/i.test(text)) return />/;
  if (block.test(text)) return "blank";
  if (interrupts) return null;
  const end = tagEnd(text, 0, work);
  return end > 0 && text.slice(end).trim() === "" ? "blank" : null;
}
