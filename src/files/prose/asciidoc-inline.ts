/** A title without its marks (https://docs.asciidoctor.org/asciidoc/latest/text/). */
export function plainAsciidoc(title: string): string {
  return title
    .replace(/ ?\[\[[^\]]*\]\](?=\s*$)|\[\[[^\]]*\]\]|\[#[^\]]*\]/g, "")
    .replace(/(?:footnote|image|icon|indexterm2?|anchor):[^\s[]*\[[^\]]*\]/g, "")
    .replace(/<<[^,>]+,([^>]+)>>/g, (_, text: string) => text.trimStart())
    .replace(/(?:link:|xref:|mailto:|https?:\/\/)[^\s[]*\[([^\]]*)\]/g, (_, text: string) => text.replace(/\^$/, ""))
    .replace(/(?:kbd|btn|menu|pass|stem):[^\s[]*\[([^\]]*)\]/g, "$1")
    .replace(/\[[.\w-]+\](?=[#*_`])/g, "")
    .replace(
      /(^|[^\w*])\*(?=\S)([^*]+)\*(?!\w)|(^|[^\w_])_(?=\S)([^_]+)_(?!\w)/g,
      (_, a, strong, b, weak) => `${a ?? b ?? ""}${strong ?? weak ?? ""}`,
    )
    .replace(/\*\*([^*]+)\*\*|__([^_]+)__|``([^`]+)``|##([^#]+)##/g, (_, a, b, c, d) => a ?? b ?? c ?? d ?? "")
    .replace(/`\+?([^`]+?)\+?`|(?<!\w)#([^#\s][^#]*)#|(?<!\w)\+([^+]+)\+/g, (_, a, b, c) => a ?? b ?? c ?? "")
    .replace(/(\S) -- (?=\S)/g, "$1\u2009\u2014\u2009")
    .replace(/\((?:C|R|TM)\)|\.\.\.|[-=]>|<[-=]/g, (mark) => typographic[mark] ?? mark)
    .trim();
}

/** What Asciidoctor shows for some marks (https://docs.asciidoctor.org/asciidoc/latest/subs/replacements/); none is a letter. */
const typographic: Readonly<Record<string, string>> = {
  "(C)": "\u00a9",
  "(R)": "\u00ae",
  "(TM)": "\u2122",
  "...": "\u2026",
  "->": "\u2192",
  "=>": "\u21d2",
  "<-": "\u2190",
  "<=": "\u21d0",
};

/** The id that Asciidoctor makes of a title (Section.generate_id), with a blank prefix and `-` between words. */
export function asciidocId(text: string): string {
  return text
    .toLowerCase()
    .replace(/&(?:[a-z][a-z\d]{0,30}|#\d{2,6}|#x[\da-f]{2,5});|[^\p{L}\p{M}\p{N}\p{Pc} .-]/gu, "")
    .replace(/[ .-]+/g, "-")
    .replace(/^-|-$/g, "");
}
