import { remember } from "../../model/remember.ts";
import { textOf } from "../../model/text.ts";
import { asciidoc } from "./asciidoc.ts";
import type { ProsePage } from "./page.ts";
import { restructuredText } from "./restructured-text.ts";

type ProseReading = { readonly is: "page"; readonly page: ProsePage } | { readonly is: "unsure"; readonly why: string };

/** What is longer was generated. */
const mostCharacters = 500_000;

const readers = {
  reStructuredText: remember((bytes: Uint8Array) => read(bytes, restructuredText, "reStructuredText")),
  AsciiDoc: remember((bytes: Uint8Array) => read(bytes, asciidoc, "AsciiDoc")),
};

/** Reads a page in the language that its name says; never fails. */
export function proseOf(bytes: Uint8Array, language: keyof typeof readers): ProseReading {
  return readers[language](bytes);
}

function read(bytes: Uint8Array, reader: (lines: readonly string[]) => ProsePage, language: string): ProseReading {
  const { content, lines } = textOf(bytes);
  if (content.length > mostCharacters) return { is: "unsure", why: `is too long to be parsed as ${language}` };
  return { is: "page", page: reader(lines) };
}
