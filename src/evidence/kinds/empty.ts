import { isMdx, mdxShown } from "../../files/markdown/mdx-comments.ts";
import { withoutImports, withoutMarkup } from "../../files/markdown/shown.ts";
import type { Part } from "../../files/part.ts";
import { isPlaceholder, saysNone } from "../../files/placeholder.ts";
import { shownWords } from "../../files/prose/shown-words.ts";
import type { PathEvidence } from "../../model/evidence.ts";
import { isMarkdown, proseIn } from "../../model/files/file-kinds.ts";

/** Whether a part of a file says nothing: only blanks, and of prose only comments; of a section also where nothing but headings is left. */
export function isWordless({ path, fragment }: PathEvidence, { texts }: Part): boolean {
  if (texts.length === 0) return false;
  const language = proseIn(path);
  if (language !== null) return texts.every((text) => isBlank(shownWords(text, language)));
  return texts.every((text) => {
    const shown = fragment === null ? withoutFrontMatter(text) : text;
    const words = isMarkdown(path) ? withoutComments(path, shown) : text;
    return fragment?.kind === "heading" && isMarkdown(path) ? withoutHeadings(words) === "" : isBlank(words);
  });
}

/**
 * Whether a part has nothing of its own: of a text also where only words for one that is not there are left, such as "TBD", and of a page only
 * headings and addresses of links; of data where a value is empty. Below a heading "None" is an answer.
 */
export function isBare({ path, fragment }: PathEvidence, part: Part): boolean {
  const language = proseIn(path);
  const isNothing = (text: string) => isPlaceholder(text) && !(fragment?.kind === "heading" && saysNone(text));
  if (language !== null) return part.texts.every((text) => isNothing(shownWords(text, language)));
  if (fragment?.kind === "lines") return false;
  if (!isMarkdown(path))
    return fragment === null ? isText(path) && part.texts.every(isPlaceholder) : isEmptyValue(part);
  return part.texts.every((text) => {
    const words = (shown: string) => {
      const plain = withoutMarkup(withoutComments(path, shown));
      return withoutHeadings(withoutAddresses(isMdx(path) ? withoutImports(plain) : plain)).trim();
    };
    return isNothing(words(withoutFrontMatter(text, (rest) => isNothing(words(rest)))));
  });
}

/** A file of words; data and programs may be short. */
function isText(path: string): boolean {
  return /\.(?:txt|text)$/i.test(path);
}

/** Whether a value is null, an object without keys or a text without a word, however it is written. An empty list may be meant. */
function isEmptyValue({ digested }: Part): boolean {
  const value = digested();
  if (typeof value !== "string") return false;
  return value === "null" || value === "{}" || (value.startsWith('"') && isBlank(JSON.parse(value)));
}

/** Without link reference definitions, which are not shown (CommonMark 0.31, 4.7). */
function withoutAddresses(text: string): string {
  return text.replace(/^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$/gm, "");
}

/** The byte order mark and spaces of no width are no words. */
function isBlank(text: string): boolean {
  return /^[\s\u200b\u2060\ufeff]*$/.test(text);
}

/**
 * A page without the YAML before its text, which says something about the page. Comply's pages begin with it right away, and other text may
 * end in `---` too: there it goes only where nothing else is left.
 */
function withoutFrontMatter(text: string, isLeft: (rest: string) => boolean = isBlank): string {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  const isMarked = lines[0]?.trimEnd() === "---";
  const end = lines.findIndex((line, at) => (at > 0 || !isMarked) && line.trimEnd() === "---");
  if (end < 0) return text;
  const rest = lines.slice(end + 1).join("\n");
  const isMatter = isMarked || (isLeft(rest) && lines.slice(0, end).every(isYamlLine));
  return isMatter ? rest : text;
}

function isYamlLine(line: string): boolean {
  return /^(?:\s*$|\s*#|\s+\S|- |[A-Za-z][\w-]*:(?:\s|$))/.test(line);
}

/** HTML comments are not shown (CommonMark 0.31, 4.6, condition 2), nor those of MDX. By position, so that no text makes it slow. */
function withoutComments(path: string, page: string): string {
  const text = isMdx(path) ? mdxShown(page) : page;
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
