import { code, inline, link } from "./markdown.ts";

/** A name in a sentence that leads somewhere. */
export interface Linked {
  readonly name: string;
  /** What stands for it; by default the name as a code span. */
  readonly label?: string;
  readonly address: string | null;
}

/**
 * A sentence of the report as Markdown. The names in it are set as code: those given, people and teams, and whatever looks like a path;
 * the first that is `linked` becomes the link.
 */
export function prose(sentence: string, names: ReadonlySet<string>, linked: Linked | null = null): string {
  const at = linked === null || linked.name === "" ? -1 : sentence.indexOf(linked.name);
  if (linked === null || at < 0) return wordByWord(sentence, names);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + linked.name.length)];
  const label = link(linked.label ?? code(linked.name), linked.address);
  return `${wordByWord(before, names)}${label}${wordByWord(after, names)}`;
}

function wordByWord(sentence: string, names: ReadonlySet<string>): string {
  return sentence
    .split(/(\s+)/)
    .map((word) => (/^\s*$/.test(word) ? (word === "" ? "" : " ") : set(word, names)))
    .join("");
}

function set(word: string, names: ReadonlySet<string>): string {
  if (word === "->") return "→";
  const found = [word, word.replace(/[,;:.!?]+$/, ""), bare(word)].find((core) => isName(core, names));
  if (found === undefined) return inline(word);
  const at = word.indexOf(found);
  return `${inline(word.slice(0, at))}${code(found)}${inline(word.slice(at + found.length))}`;
}

/** Without the punctuation around it. */
function bare(word: string): string {
  const inner = word.replace(/^["'([]+/, "").replace(/["',;:.!?\]]+$/, "");
  return inner.includes("(") ? inner : inner.replace(/["',;:.!?\])]+$/, "");
}

function isName(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word)) return true;
  if (/^["'([]|[,;:.!?"']$/.test(word) || (word.endsWith(")") && !word.includes("("))) return false;
  return /^@[A-Za-z0-9]/.test(word) || (word.includes("/") && word.includes("."));
}
