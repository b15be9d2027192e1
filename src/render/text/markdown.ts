import { escaped } from "./escaped.ts";
import { plain, plainName } from "./plain.ts";

/**
 * Somebody's text as GitHub Markdown that shows just that text, wherever in a paragraph, table cell, link label or emphasis it stands:
 * no markup, HTML, mention, reference, formula or link comes alive. GitHub looks for `@name`, `#12`, commits and the like after Markdown
 * is gone, when escapes and entities are gone too (github/cmark-gfm#181); only a zero-width space inside them helps.
 */
export function text(words: string): string {
  return startingLine(inline(words.trim()));
}

/** Markdown of a line, so that its first word makes no block of it. */
export function startingLine(markdown: string): string {
  return markdown.replace(atStart, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`);
}

/** The same for a piece from inside a line: blanks at its ends stay. What no browser breaks may be broken. */
export function inline(words: string): string {
  const marked = plain(words).replace(unbrokenRun, (run) => piecesOf(run).join(breakMark));
  return quiet(marked).replaceAll(breakMark, "<wbr>");
}

/** Stands for `<wbr>` while a text is looked at whole: no plain text has it. */
const breakMark = "\0";

function quiet(words: string): string {
  return words.replace(live, (found) => {
    if (found === "$") return "<span>$</span>";
    return found.length > 6 ? inPieces(found) : broken(found);
  });
}

/**
 * Somebody's name for something as a code span: shown as it is, never a mention or a link. A long path may break after a slash: what cannot be
 * broken makes a table wider than a phone.
 */
export function code(name: string): string {
  const shown = plainName(name);
  return unbroken.test(shown) && tame.test(shown) ? breakable(shown) : span(shown);
}

/** The same as Markdown alone, without HTML. */
export function codeSpan(name: string): string {
  return span(plainName(name));
}

function span(shown: string): string {
  if (shown === "") return "";
  // In a table `\|` is a pipe before it is anything else, so that this cannot be written as code.
  if (shown.includes("\\|")) return text(shown);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Characters between which browsers break a line: blanks, hyphens, and those of Chinese, Japanese and Korean. */
const breaks = String.raw` \-\u200d\ufe0f\p{Extended_Pictographic}\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef`;
/** More than fits into a table on a screen of 390 pixels. */
const unbroken = new RegExp(`[^${breaks}]{31}`, "u");
const unbrokenRun = new RegExp(`[^${breaks}]{31,}`, "gu");

/** No blanks that HTML drops, and no dollar sign, of which GitHub may make a formula also within HTML. A commit is better left whole. */
const tame = /^(?! |.* {2}|.*\$|[0-9a-f]{40}$).+(?<! )$/u;

/**
 * HTML keeps a name in one piece where it is broken over lines, also when it is copied. GitHub keeps `code` and `wbr` (html-pipeline's allowlist).
 * Whatever could be markup stands as an entity, and an address is never whole.
 */
function breakable(shown: string): string {
  return `<code>${piecesOf(shown)
    .map((piece) => piece.replace(mayBeMarkup, entity))
    .join("<wbr>")}</code>`;
}

/** Behind a slash, a dot or an underscore, and after 24 characters at the latest. */
function piecesOf(shown: string): readonly string[] {
  return shown.split(/(?<=\/)/).flatMap((part) => part.match(/.{1,24}$|.{1,24}(?<=[_.])|.{1,24}/gu) ?? []);
}

const mayBeMarkup = /[^\p{L}\p{M}\p{N}_/.,()+=%\u2026 -]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=www)\./giu;

function entity(mark: string): string {
  return `&#${mark.codePointAt(0)};`;
}

/** A link whose label is Markdown of ours; without an address, the label alone. */
export function link(label: string, address: string | null): string {
  return address === null || label === "" ? label : `[${label}](${address})`;
}

/** One row of a table; cells are Markdown of ours. */
export function tableRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === "" ? " " : ` ${cell.replaceAll("|", "\\|")} `)).join("|")}|`;
}

/** The first two lines of a table. */
export function tableHead(names: readonly string[], align: readonly string[] = []): string {
  return `${tableRow(names)}\n|${names.map((_, at) => align[at] ?? "---").join("|")}|`;
}

/** Somebody's name inside HTML of ours, such as a `<summary>`, where Markdown is not read. */
export function htmlCode(name: string): string {
  return `<code>${escaped(plainName(name))}</code>`;
}

/** What Markdown, GitHub's autolinks, mentions and references, emoji names and formulas start with. */
const live = new RegExp(
  [
    /[\\`*~[\]|<$]/, // markup, HTML, formulas
    /&(?=#?\w{1,31};|#\w{0,31}$|(?:commat|num|lt)?$)/, // entities, also one that the next piece ends
    /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/, // emphasis; not inside a snake_case word
    /!(?=\[|$)/, // images, if a link of ours follows
    /:(?=\/\/)|:(?=[\w+-]+(?::|$))/, // URLs, :emoji:
    /(?<![A-Za-z0-9])www(?=\.|$)/, // www.example.com
    /@(?=[\w.-]|$)/, // mentions, e-mail addresses; the next piece of a sentence may go on where this one ends
    /#(?=\d|$)|\bGH-(?=\d|$)/, // issues
    /(?<!\w)[0-9a-f]{7,40}(?!\w)/, // commits
  ]
    .map((part) => part.source)
    .join("|"),
  "gi",
);

/** What makes a block of a line that starts with it: headings, lists, quotes, rules, tables. */
const atStart = /^(?:[-+>=#:]|\d{1,9}[.)])/;

const zeroWidth = "&#8203;";

function broken(found: string): string {
  switch (found) {
    case "|":
      return "&#124;";
    case "<":
      return "&lt;";
    case "&":
      return "&amp;";
    case ":":
    case "@":
    case "#":
      return `${found}${zeroWidth}`;
    default:
      return /^\w{2,}|^GH-/i.test(found) ? `${found}${zeroWidth}` : `\\${found}`;
  }
}

/** A commit's name is looked for from seven digits on. */
function inPieces(commit: string): string {
  return (commit.match(/.{1,6}/g) ?? []).join(zeroWidth);
}
