import type { proseIn } from "../../model/files/file-kinds.ts";
import { isUnderlined } from "./asciidoc.ts";

/** What is left of a page or a part of it without titles, comments and what only steers how it is shown. */
export function shownWords(text: string, language: NonNullable<ReturnType<typeof proseIn>>): string {
  const lines = text.split(/\r?\n/);
  return (language === "AsciiDoc" ? asciidocWords(lines) : restructuredWords(lines)).join("\n");
}

function asciidocWords(lines: readonly string[]): readonly string[] {
  let comment: string | null = null;
  return lines.filter((line, at) => {
    const mark = /^\/{4,}(?=\s*$)/.exec(line)?.[0];
    if (comment !== null) {
      if (mark === comment) comment = null;
      return false;
    }
    if (mark !== undefined) comment = mark;
    return (
      mark === undefined &&
      !isUnderlined(line, lines[at + 1]) &&
      !/^(?:[=#]{1,6}[ \t]+\S|\/\/|\[.*\]\s*$|:!?[\w-]+!?:|(?:if(?:n?def|eval)|endif|include)::)/.test(line)
    );
  });
}

function restructuredWords(lines: readonly string[]): readonly string[] {
  const isRule = (line: string | undefined) => line !== undefined && /^([!-/:-@[-`{-~])\1*\s*$/.test(line);
  let isComment = false;
  return lines.filter((line, at) => {
    if (/^\S/.test(line)) isComment = /^\.\.(?:\s|$)/.test(line) && !/^\.\. (?:\[|\||[\w.+:-]+::)/.test(line);
    return !isComment && !isRule(line) && !(isRule(lines[at + 1]) && /^\S/.test(line));
  });
}
