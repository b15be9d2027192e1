import { remember } from "../../model/remember.ts";
import { type Text, textOf } from "../../model/text.ts";
import { blocksOf } from "./blocks.ts";
import { isMdx, withoutMdxComments } from "./mdx-comments.ts";
import { collectPage, type MarkdownPage } from "./page.ts";
import { TooMuchWork, Work } from "./work.ts";

/** A page, or what hinders reading it, in words that stand behind its path. */
export type MarkdownReading =
  | { readonly is: "page"; readonly page: MarkdownPage }
  | { readonly is: "unsure"; readonly why: string };

/** What is longer was generated. */
const mostCharacters = 500_000;
/** Characters of a page that may be looked at again, for each of its characters: people's pages come to less than one. */
const mostWorkPerCharacter = 40;

/** Reads a Markdown page, in time that grows with its length only; never fails. By its path it is MDX or not. */
export function pageOf(bytes: Uint8Array, path: string): MarkdownReading {
  return isMdx(path) ? mdxPage(bytes) : markdownPage(bytes);
}

const markdownPage = remember((bytes: Uint8Array) => read(textOf(bytes), (lines) => lines));
const mdxPage = remember((bytes: Uint8Array) => read(textOf(bytes), withoutMdxComments));

function read(text: Text, shown: (lines: readonly string[]) => readonly string[]): MarkdownReading {
  const { length } = text.content;
  if (length > mostCharacters) return { is: "unsure", why: "is too long to be parsed as Markdown" };
  const work = new Work(10_000 + mostWorkPerCharacter * length);
  try {
    return { is: "page", page: collectPage(blocksOf(shown(withoutFrontMatter(text)), work), work) };
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    return { is: "unsure", why: `${error.message} to be parsed as Markdown` };
  }
}

/** YAML or TOML between fences on the first line is data: its lines are emptied, so that it makes no heading. */
function withoutFrontMatter({ lines }: Text): readonly string[] {
  const fence = lines[0]?.trimEnd();
  if (fence !== "---" && fence !== "+++") return lines;
  const end = lines.findIndex((line, at) => at > 0 && (line.trimEnd() === fence || line.trimEnd() === "..."));
  return end < 0 ? lines : lines.map((line, at) => (at <= end ? "" : line));
}
