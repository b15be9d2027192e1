import { code, inline, link, startingLine } from "./markdown.ts";

/** Whether a word is a name. */
export type IsKnown = (word: string) => boolean;

/** A name in a sentence that leads somewhere. */
export interface Linked {
  readonly name: string;
  /** What stands for it; by default the name as a code span. */
  readonly label?: string;
  readonly address: string | null;
}

/**
 * A sentence of the report as Markdown. The names in it are set as code: those known, people and teams, and whatever looks like a path;
 * the first that is `linked` becomes the link.
 */
export function prose(sentence: string, isKnown: IsKnown, linked: Linked | null = null): string {
  return startingLine(withLink(sentence.trim(), isKnown, linked));
}

function withLink(sentence: string, isKnown: IsKnown, linked: Linked | null): string {
  const at = linked === null ? -1 : whereIn(sentence, linked.name);
  if (linked === null || at < 0) return wordByWord(sentence, isKnown);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + linked.name.length)];
  const label = link(linked.label ?? code(linked.name), linked.address);
  return `${wordByWord(before, isKnown)}${label}${wordByWord(after, isKnown)}`;
}

/** Where a name stands in a sentence as a word of its own; -1: nowhere. */
export function whereIn(sentence: string, name: string): number {
  for (let at = name === "" ? -1 : sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const isWord = /(?:^|[\s("'])$/.test(sentence.charAt(at - 1));
    if (isWord && /^(?:$|[\s)"',;:.!?])/.test(sentence.charAt(at + name.length))) return at;
  }
  return -1;
}

function wordByWord(sentence: string, isKnown: IsKnown): string {
  return sentence
    .split(/(\s+)/)
    .map((word) => (/^\s*$/.test(word) ? (word === "" ? "" : " ") : set(word, isKnown)))
    .join("");
}

function set(word: string, isKnown: IsKnown): string {
  if (word === "->") return "→";
  const found = [word, word.replace(/[,;:.!?]+$/, ""), bare(word)].find((core) => isName(core, isKnown));
  if (found === undefined) return inline(word);
  const at = word.indexOf(found);
  return `${inline(word.slice(0, at))}${code(found)}${inline(word.slice(at + found.length))}`;
}

/** Without the punctuation around it. */
function bare(word: string): string {
  const inner = word.replace(/^["'([]+/, "").replace(/["',;:.!?\]]+$/, "");
  return inner.includes("(") ? inner : inner.replace(/["',;:.!?\])]+$/, "");
}

function isName(word: string, isKnown: IsKnown): boolean {
  // What cannot be code (see there) stays in one piece: two could mean something together.
  if (word.includes("\\|")) return false;
  if (isKnown(word)) return true;
  if (/^["'([]|[,;:.!?"']$/.test(word) || (word.endsWith(")") && !word.includes("("))) return false;
  return /^@[A-Za-z0-9]/.test(word) || (word.includes("/") && word.includes("."));
}
