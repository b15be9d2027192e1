import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };

/** Markdown as GitHub's parser makes HTML of it, raw HTML included, so that nothing that slips through is hidden. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, options);
}

interface Piece {
  /** The innermost elements first, e.g. `["code", "td", …]`. */
  readonly inside: readonly string[];
  readonly text: string;
}

export interface Read {
  /** Every opening tag, as it stands. */
  readonly tags: readonly string[];
  readonly pieces: readonly Piece[];
}

/** HTML as its tags and its pieces of text, entities decoded. */
export function read(html: string): Read {
  const tags: string[] = [];
  const pieces: Piece[] = [];
  let inside: readonly string[] = [];
  for (const [token] of html.matchAll(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>|[^<]+|</gi)) {
    if (token.startsWith("<!--")) continue;
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(token)?.[1]?.toLowerCase();
    if (name === undefined) pieces.push({ inside, text: decoded(token) });
    else if (token.startsWith("</")) inside = inside.slice(inside.indexOf(name) + 1);
    else {
      tags.push(token);
      if (!["br", "img", "input", "wbr"].includes(name)) inside = [name, ...inside];
    }
  }
  return { tags, pieces };
}

/** The text that a reader sees, without the zero-width spaces that keep it quiet. */
export function seen(html: string): string {
  return read(html)
    .pieces.map(({ text }) => text)
    .join("")
    .replaceAll("\u200b", "");
}

/** What GitHub would make a mention, a reference or a link of, in text that is in no code span and no link. */
export function liveIn({ pieces }: Read): readonly string[] {
  const live =
    /(?<![\w/])@[a-z0-9]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|https?:\/\/|\bwww\.|[\w.+-]+@[\w-]+\.|:[a-z0-9_+-]+:|\$\S+\$/gi;
  return pieces
    .filter(({ inside }) => !inside.includes("code") && !inside.includes("a"))
    .flatMap(({ text }) => [...text.matchAll(live)].map(([found]) => found));
}

/** How many cells a line of a table has: a backslash takes the bar after it out of the count. */
export function cellsOf(line: string): number {
  return [...line.matchAll(/\\.|\|/g)].filter(([mark]) => mark === "|").length - 1;
}

function decoded(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return hex !== undefined ? String.fromCodePoint(Number.parseInt(hex, 16)) : (names[name] ?? whole);
  });
}
