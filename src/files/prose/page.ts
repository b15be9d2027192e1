import type { MarkdownPage } from "../markdown/page.ts";

/** A heading, and whether it is shown for certain: one behind a condition that nobody can decide may not be. */
export type ProseHeading = MarkdownPage["headings"][number] & { readonly isSure: boolean };

/** What of a page of prose can be pointed at; its links are not looked at. A heading without names has one that only its program knows. */
export interface ProsePage extends MarkdownPage {
  readonly headings: readonly ProseHeading[];
}
