import { formatOf, isMarkdown } from "../model/files/file-kinds.ts";
import { isMdx, mdxShown } from "./markdown/mdx-comments.ts";
import { QuotedTexts } from "./quoted-texts.ts";

/** How a kind of file writes comments. */
interface Style {
  /** What begins one that ends with its line. */
  readonly line: readonly string[];
  readonly block: readonly [from: string, to: string] | null;
}

const hash: Style = { line: ["#"], block: null };
const slashes: Style = { line: ["//"], block: ["/*", "*/"] };
const both: Style = { line: ["#", "//"], block: ["/*", "*/"] };
const marked: Style = { line: [], block: ["<!--", "-->"] };

const styles: readonly (readonly [style: Style, endings: string])[] = [
  [
    hash,
    "yml yaml toml py rb sh bash zsh conf cfg ini env properties dockerfile makefile r pl ex exs nix rego bzl star bazel graphql gemfile vagrantfile codeowners gitignore gitattributes dockerignore",
  ],
  [
    slashes,
    "ts tsx js jsx mjs cjs java kt kts go c h cc cpp hpp cs rs swift scala groovy gradle jenkinsfile proto json5 bicep cue dart scss less adoc",
  ],
  [both, "tf tofu hcl tfvars php jsonnet libsonnet"],
  [marked, "html htm xhtml xml svg vue xsd config csproj props targets"],
  [{ line: ["--"], block: ["/*", "*/"] }, "sql"],
  [{ line: [], block: ["/*", "*/"] }, "css"],
  [{ line: ["#"], block: ["<#", "#>"] }, "ps1 psm1 psd1"],
  [{ line: ["--"], block: ["--[[", "]]"] }, "lua"],
];

const byEnding = new Map(styles.flatMap(([style, endings]) => endings.split(" ").map((one) => [one, style] as const)));

/** A text of a file without its comments, texts in quotes left whole; as it is where nobody knows how the kind of file writes them. */
export function withoutComments(path: string, text: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const known = formatOf(path) === "JSONC" ? slashes : byEnding.get(name.slice(name.lastIndexOf(".") + 1));
  const style = isMarkdown(path) ? marked : known;
  if (style === undefined) return text;
  const shown = isMdx(path) ? mdxShown(text) : text;
  return kept(shown, style, QuotedTexts.in(path, shown));
}

/** `texts`: those in quotes of a program, which may be of several lines. */
function kept(text: string, style: Style, texts: QuotedTexts | null): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const end = commentEnd(text, at, style);
    if (end > at) {
      pieces.push(text.slice(from, at));
      from = end;
    }
    at = end > at ? end : style === marked ? at + 1 : behindText(text, at, texts);
  }
  return pieces.join("") + text.slice(from);
}

/** Behind the comment that begins there; the place itself where none does. */
function commentEnd(text: string, at: number, { line, block }: Style): number {
  if (line.some((mark) => text.startsWith(mark, at) && (mark !== "#" || isApart(text, at)))) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
  }
  if (block === null || !text.startsWith(block[0], at)) return at;
  const end = text.indexOf(block[1], at + block[0].length);
  return end < 0 ? text.length : end + block[1].length;
}

/** A hash inside a word begins no comment. */
function isApart(text: string, at: number): boolean {
  return at === 0 || /\s/.test(text[at - 1] ?? "");
}

function behindText(text: string, at: number, texts: QuotedTexts | null): number {
  const quoted = texts?.at(at) ?? null;
  return quoted === null || quoted === "unclosed" ? quoteEnd(text, at) : quoted.end;
}

/** Behind the text in quotes that begins there, at the end of its line at the latest; else the next place. */
function quoteEnd(text: string, start: number): number {
  const quote = text[start] ?? "";
  if (quote !== '"' && quote !== "'" && quote !== "`") return start + 1;
  let at = start + 1;
  while (at < text.length && text[at] !== quote && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
  return at + (text[at] === quote ? 1 : 0);
}
