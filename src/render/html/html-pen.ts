import type { Location } from "../../model/place.ts";
import type { Sentence } from "../../model/sentence.ts";
import { blobAddress } from "../frame/context.ts";
import type { Page } from "../frame/page.ts";
import { escaped } from "../text/escaped.ts";
import { plain, plainName } from "../text/plain.ts";
import { type Pen, type Room, write } from "../text/write.ts";
import { html, Markup } from "./html.ts";

/** Names are code, places are links where there is somewhere to lead to. */
function htmlPen(page: Page): Pen {
  const code = (name: string) => codeOf(name).text;
  return {
    text: (words) => escaped(plain(words)),
    path: code,
    code,
    name: code,
    quote: (words) => `“${escaped(plain(words))}”`,
    place: (at) => placeOf(at, page).text,
  };
}

/** Characters of a sentence, and of a name in it: longer than a path can be, so that whatever is honest is whole. */
const room: Room = { all: 20_000, each: 5_000 };

/** A sentence as HTML. */
export function sentenceOf(whole: Sentence, page: Page): Markup {
  return new Markup(write(whole, htmlPen(page), room));
}

/** Somebody's name for something. */
export function codeOf(name: string): Markup {
  return name === "" ? new Markup("") : html`<code>${plainName(name)}</code>`;
}

/** A link to a line at its commit; without an address the name alone. */
export function placeOf(at: Location, page: Page): Markup {
  const name = codeOf(at.line > 1 ? `${at.path}:${at.line}` : at.path);
  const address = blobAddress(at, page.report, page.context);
  return address === null ? name : html`<a href="${address}">${name}</a>`;
}

/** What is ours and has a name of somebody's in it: the sentences of headlines. */
export const htmlNames = {
  code: (name: string) => codeOf(name).text,
  text: (words: string) => escaped(plain(words)),
};
