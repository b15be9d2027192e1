import { fromMarkdown } from "mdast-util-from-markdown";
import { remember } from "../model/remember.ts";
import { type Text, textOf } from "../model/text.ts";
import { costOf, mostCost } from "./markdown-cost.ts";
import { collectPage, type MarkdownPage } from "./page.ts";

/** A page, or what hinders reading it, in words that stand behind its path. */
export type MarkdownReading =
  | { readonly is: "page"; readonly page: MarkdownPage }
  | { readonly is: "unsure"; readonly why: string };

/** Parsing can cost the square of a page's length and of its nesting (measured): beyond these nobody writes by hand. */
const mostCharacters = 300_000;
const deepestNesting = 60;

/** Whether a path is read as Markdown. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}

/** Reads a Markdown page; never fails. */
export const pageOf: (bytes: Uint8Array) => MarkdownReading = remember((bytes) => {
  const text = textOf(bytes);
  if (text.content.length > mostCharacters) return { is: "unsure", why: "is too long to be parsed as Markdown" };
  if (text.lines.some(isTooDeep)) return { is: "unsure", why: "is nested too deeply to be parsed as Markdown" };
  if (costOf(text.lines) > mostCost) return { is: "unsure", why: "leaves too much open to be parsed as Markdown" };
  try {
    return { is: "page", page: collectPage(fromMarkdown(withoutFrontMatter(text))) };
  } catch {
    return { is: "unsure", why: "could not be parsed as Markdown" };
  }
});

function isTooDeep(line: string): boolean {
  const isRule = /^[-*_ \t]*$/.test(line);
  const markers = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t])))*/.exec(line)?.[0] ?? "";
  return !isRule && markers.replace(/[ \t\d]/g, "").length > deepestNesting;
}

/** YAML or TOML between fences on the first line is data: its lines are emptied, so that it makes no heading. */
function withoutFrontMatter(text: Text): string {
  const fence = text.lines[0]?.trimEnd();
  if (fence !== "---" && fence !== "+++") return text.content;
  const end = text.lines.findIndex((line, at) => at > 0 && (line.trimEnd() === fence || line.trimEnd() === "..."));
  return end < 0 ? text.content : "\n".repeat(end + 1) + text.lines.slice(end + 1).join("\n");
}
