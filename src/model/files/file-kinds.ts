/** `JSONC`: JSON with comments. */
export type Format = "JSON" | "JSONC" | "YAML" | "TOML" | "HCL";

const formats: ReadonlyMap<string, Format> = new Map([
  ["json", "JSON"],
  ["jsonc", "JSONC"],
  ["code-workspace", "JSONC"],
  ["webmanifest", "JSON"],
  ["sarif", "JSON"],
  ["yaml", "YAML"],
  ["yml", "YAML"],
  ["toml", "TOML"],
  ["tf", "HCL"],
  ["tofu", "HCL"],
  ["tfvars", "HCL"],
  ["hcl", "HCL"],
]);

/** Files of JSON whose tools take comments, by their names (GitHub's Linguist, "JSON with Comments"). */
const withComments =
  /(?:^|\/)(?:[jt]sconfig(?:\.[^/]+)?\.json|tslint\.json|\.eslintrc\.json|api-extractor\.json|devcontainer\.json|\.devcontainer\.json|language-configuration\.json|babel\.config\.json|typedoc\.json|\.(?:babelrc|swcrc|jshintrc|jscsrc)|\.vscode\/[^/]+\.json)$/i;

/** The structured format a path is read in; null for any other. */
export function formatOf(path: string): Format | null {
  if (withComments.test(path)) return "JSONC";
  return formats.get(/\.([a-z-]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "") ?? null;
}

/** Whether a file is read as Markdown: by its name, as GitHub does (github/markup, `markups.rb`). */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdx|mkdn?|mdwn|mdown|rmd)$/i.test(path);
}

/** The other language of prose that a file is in, by its name; null for any other. */
export function proseIn(path: string): "reStructuredText" | "AsciiDoc" | null {
  if (/\.(?:rst|rest)(?:\.txt)?$/i.test(path)) return "reStructuredText";
  return /\.(?:adoc|asciidoc|asc)$/i.test(path) ? "AsciiDoc" : null;
}

/** Whether parts of a file are looked up by their names, and not by their lines only. */
export function hasNamedParts(path: string): boolean {
  return isMarkdown(path) || proseIn(path) !== null || formatOf(path) !== null;
}
