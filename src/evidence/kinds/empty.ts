import type { Part } from "../../files/part.ts";
import type { PathEvidence } from "../../model/evidence.ts";
import { isMarkdown } from "../../model/file-kinds.ts";

/** Whether a part of a file says nothing: only blanks, and of Markdown only comments; of a section also where nothing but headings is left. */
export function isWordless({ path, fragment }: PathEvidence, { texts }: Part): boolean {
  if (texts.length === 0) return false;
  return texts.every((text) => {
    const words = isMarkdown(path) ? withoutComments(text) : text;
    return fragment?.kind === "heading" && isMarkdown(path) ? withoutHeadings(words) === "" : isBlank(words);
  });
}

/** The byte order mark and spaces of no width are no words. */
function isBlank(text: string): boolean {
  return /^[\s\u200b\u2060\ufeff]*$/.test(text);
}

/** HTML comments are not shown (CommonMark 0.31, 4.6, condition 2). By position, so that no text makes it slow. */
function withoutComments(text: string): string {
  let rest = "";
  for (let at = 0; ; ) {
    const from = text.indexOf("<!--", at);
    if (from < 0) return rest + text.slice(at);
    const to = text.indexOf("-->", from + 4);
    rest += text.slice(at, from);
    if (to < 0) return rest;
    at = to + 3;
  }
}

/** What is left of a section without its headings, underlined ones too; `""` where it is blank. */
function withoutHeadings(text: string): string {
  const lines = text.split("\n");
  const isUnderline = (line: string | undefined) => line !== undefined && /^ {0,3}(?:=+|-+)\s*$/.test(line);
  const left = lines.filter(
    (line, at) =>
      !/^ {0,3}#{1,6}(?:\s|$)/.test(line) && !isUnderline(line) && !(isUnderline(lines[at + 1]) && line.trim() !== ""),
  );
  const words = left.join("\n");
  return isBlank(words) ? "" : words;
}
