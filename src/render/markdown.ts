import { plain } from "./plain.ts";

/**
 * Somebody's text as GitHub Markdown that shows just that text, in a paragraph or a table cell: no markup, no HTML, no mention, no
 * reference and no link comes alive. GitHub's own filters look at the text after Markdown is gone, so a zero-width space breaks what
 * they look for: `@name`, `#12`, `GH-12`, `https://`, `www.`.
 */
export function text(words: string): string {
  return plain(words)
    .replace(/[\\`*_{}[\]()#+.!|~&<>$:/-]/g, (mark) =>
      mark === "&"
        ? "&amp;"
        : mark === "<"
          ? "&lt;"
          : mark === ">"
            ? "&gt;"
            : quiet.includes(mark)
              ? mark
              : `\\${mark}`,
    )
    .replace(/@(?=\S)/g, "@&#8203;")
    .replace(/\\#(?=\d)/g, "\\#&#8203;")
    .replace(/\bGH-(?=\d)/gi, "GH-&#8203;")
    .replace(/:\/\//g, ":&#8203;//")
    .replace(/\bwww\./gi, "www&#8203;.")
    .replace(/\b[0-9a-f]{7,64}\b/g, (hex) => `${hex.slice(0, 4)}&#8203;${hex.slice(4)}`);
}

/** Marks that mean nothing inside a line, and are easier to read without a backslash. */
const quiet = ["(", ")", "+", ".", "!", ":", "/", "-", "{", "}"];

/** Somebody's text as a code span: shown as it is, never a mention or a link. Safe in a table cell. */
export function code(words: string): string {
  const shown = plain(words).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  const pad = shown === "" || /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A link whose label is Markdown of ours; without an address, the label alone. */
export function link(label: string, address: string | null): string {
  return address === null ? label : `[${label}](${address})`;
}

/** A table. Cells are Markdown of ours. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly string[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => align[at] ?? "---")), ...rows.map(line)].join("\n");
}

/** A fold that is closed at first. */
export function fold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
