import { type Child, html, Markup } from "./html.ts";

/** Whom a page is for, and where it leads from there. */
export interface Around {
  /** Name of the tab, without the product's. */
  readonly title: string;
  /** Who is logged in; null: nobody. */
  readonly login: string | null;
  /** Where one logs in; null: this page has no login. */
  readonly loginAt: string | null;
}

/** A whole page. `main` is HTML of ours. */
export function document({ title, login, loginAt }: Around, main: Markup | readonly Markup[]): string {
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · controldiff</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.svg" type="image/svg+xml">`;
  return `<!doctype html>\n${
    html`<html lang="en"><head>${head}</head><body>
<a class="skip" href="#main">Skip to the content</a>
<header><span class="product">controldiff</span>${who(login, loginAt)}</header>
<main id="main">${main}</main>
</body></html>`.text
  }\n`;
}

function who(login: string | null, loginAt: string | null): Child {
  if (login !== null)
    return html`<form method="post" action="/logout"><span>${login}</span> <button type="submit">Log out</button></form>`;
  return loginAt === null ? null : html`<a href="${loginAt}">Log in with GitHub</a>`;
}

/** A page with nothing but a heading and some sentences. */
export function notice(around: Around, heading: string, ...paragraphs: readonly Child[]): string {
  return document(around, html`<h1>${heading}</h1>${paragraphs.map((text) => html`<p>${text}</p>`)}`);
}

/** HTML that was made by `pullPage`. */
export function made(markup: string): Markup {
  return new Markup(markup);
}
