import { plain, wellFormed } from "../text/plain.ts";

/** HTML that may stand in a page as it is. Only `html` and `htmlOf` make it, so that nobody's text comes alive by being forgotten. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template may hold: text is on one line with nothing unseen in it, and escaped; nothing comes of `null`. */
export type Child = Markup | string | number | null | readonly Child[];

/** HTML from a template of ours. Values of attributes stand in double quotes there. */
export function html(texts: TemplateStringsArray, ...children: readonly Child[]): Markup {
  return new Markup(texts.map((text, at) => `${text}${written(children[at] ?? null)}`).join(""));
}

function written(child: Child): string {
  if (child === null) return "";
  if (child instanceof Markup) return child.text;
  return typeof child === "object" ? child.map(written).join("") : escaped(plain(String(child)));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is text wherever it stands: between tags, and in an attribute's quotes. */
export function escaped(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
