/**
 * A Markdown text without markup that shows no words of its own: tags that only arrange what is in them, headings in HTML, blanks written as
 * entities, and text that is struck through (https://github.github.com/gfm/#strikethrough-extension-).
 */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<h([1-6])(?:\s[^<>]*)?>[^<>]*<\/h\1\s*>/gi, "")
    .replace(/<\/?(?:a|br|div|hr|p|span|wbr|b|i|em|strong|sub|sup|center)(?:\s[^<>]*)?\/?>/gi, " ")
    .replace(
      /&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|shy|NewLine|Tab|#(?:0*(?:9|10|13|32|160|8192|8203|8204|8205|8288|65279)|x0*(?:9|a|d|20|a0|2000|200b|200c|200d|2060|feff)));/gi,
      " ",
    )
    .replace(/(?<!~)~~(?!~)(?:[^~\n]|\n(?![ \t]*\n)|~(?!~))*~~(?!~)/g, "");
}

/** A text of MDX without its lines of `import`, which show nothing. */
export function withoutImports(text: string): string {
  return text.replace(/^import\s(?:.*\bfrom\s*)?["'][^"'\n]*["'];?[ \t]*$/gm, "");
}
