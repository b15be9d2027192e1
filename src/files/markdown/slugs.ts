import GithubSlugger, { slug } from "github-slugger";

/**
 * Gives each heading of a page, in order, the names GitHub may link it by. The first is the usual one; the others are
 * those of a counter kept per text (as html-pipeline numbers repeats) and of the text without the spaces around it.
 */
export function headingNames(): (text: string) => readonly string[] {
  const slugger = new GithubSlugger();
  const repeats = new Map<string, number>();
  return (text) => {
    const plain = slug(text);
    const before = repeats.get(plain) ?? 0;
    repeats.set(plain, before + 1);
    const names = [slugger.slug(text), before === 0 ? plain : `${plain}-${before}`];
    if (before === 0) names.push(slug(text.trim()));
    return [...new Set(names)];
  };
}

/** One form of an anchor's name for comparing: decoded, lower case, without GitHub's prefix and invisible emoji joiners. */
export function anchorKey(name: string): string {
  return decoded(name)
    .replace(/^user-content-/, "")
    .replace(/\u{FE0F}|\u{200D}/gu, "")
    .toLowerCase();
}

/** Percent escapes resolved, where they are well formed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
