import { escaped } from "../text/escaped.ts";
import { plain } from "../text/plain.ts";

/** HTML that may stand in a page as it is. Whatever is no `Markup` is escaped by `html`: text that nobody thought of stays text. */
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
