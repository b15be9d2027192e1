import { characterOf } from "./destination.ts";

/** One tag of a piece of HTML: its line counted from 0, and where it stands in the piece. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

// What these read comes from pull requests: each is linear, since `[^<>]*` ends at the next bracket and the lookahead forbids a shorter name.
const tagPattern = /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])([^<>]*)>/gi;
const attributePattern = /(?:^|\s)([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/gi;

/** The tags of a piece of HTML without comments, in order. */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  let line = 0;
  let seen = 0;
  for (const match of html.matchAll(tagPattern)) {
    for (; seen < match.index; seen++) if (html[seen] === "\n") line++;
    const [all, slash = "", name = "", attributes = ""] = match;
    const start = match.index;
    tags.push({ name: name.toLowerCase(), closes: slash === "/", attributes, line, start, end: start + all.length });
  }
  return tags;
}

/** Values of those attributes of a tag that have one of `names`. */
export function attributesOf(tag: Tag, ...names: readonly string[]): readonly string[] {
  const values: string[] = [];
  for (const match of tag.attributes.matchAll(attributePattern)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    if (names.includes((match[1] ?? "").toLowerCase()) && value !== "") values.push(value);
  }
  return values;
}

/** The text of a piece of HTML: without its tags, its entities as the characters that they mean. */
export function plainText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, "")
    .replace(/&([a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi, (all, name: string) => characterOf(name) ?? all);
}

/** Comments taken out, their line breaks kept so that everything else stays on its line. */
export function withoutComments(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", from)) {
    const end = html.indexOf("-->", start + 4);
    const stop = end < 0 ? html.length : end + 3;
    pieces.push(html.slice(from, start), html.slice(start, stop).replace(/[^\n]+/g, ""));
    from = stop;
  }
  return pieces.join("") + html.slice(from);
}
