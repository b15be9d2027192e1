import fc from "fast-check";
import type { Report } from "../../src/model/report.ts";

/** What people put into names to make a renderer stumble. */
export const hostileTexts = [
  "@octocat",
  "@acme/everyone",
  "mail@example.com",
  "#1",
  "GH-42",
  "acme/app#7",
  "e4f5a6b7c8d90718293a4b5c6d7e8f9012345678",
  "deadbeef",
  "https://evil.example/?a=b&c=d",
  "www.evil.example",
  "[click](https://evil.example)",
  "![x](https://evil.example/x.png)",
  "<img src=x onerror=alert(1)>",
  "<!-- controldiff:v1 key=default head=0 hash=0 -->",
  "-->",
  "</details>",
  "</td></tr></table>",
  "a|b",
  "a\\|b",
  "\\",
  "\\\\|",
  "`",
  "``a``",
  "```\ncode\n```",
  "**bold**",
  "_em_ __strong__ ~~gone~~",
  "# heading",
  "- item",
  "1. item",
  "> quote",
  "> [!CAUTION]",
  "---",
  ":--",
  "===",
  "    indented",
  "[^1]",
  "[ref]: https://evil.example",
  "- [ ] task",
  "&copy; &#64;octocat",
  "$x^2$ costs $5",
  ":tada: a:100:b",
  "line\nbreak\r\nand\ttab",
  "\u001b[31mred\u001b[0m\u0007",
  "\u009b31m",
  "\u202egnp.md",
  "zero\u200bwidth\u2060\ufeff",
  "👩‍💻 ✏️ 🏴",
  "条件と統制 ‌می‌خواهم",
  "\ud800",
  "::error::forged",
  "%0A::error::forged",
  " ",
  "",
] as const;

/** Any code point, halves of surrogate pairs included. fast-check's own "binary" makes a table of all of them first, which takes seconds. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

/** One of them, several in a row, or anything at all. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.array(fc.constantFrom(...hostileTexts, " ", "(", ")", "/", "."), { maxLength: 5 }).map((parts) => parts.join("")),
  fc.array(anyCharacter, { maxLength: 40 }).map((characters) => characters.join("")),
  fc.string({ unit: fc.constantFrom(..."\\`*_{}[]()#+-.!|~&<>$:@/ \n aW0"), maxLength: 40 }),
);

/** What is ours, or one of a few words, in a report: everything else somebody wrote. */
const ours: ReadonlySet<string> = new Set([
  ..."schema rule group severity standing side status role kind is comparison code today failOn worst was method by".split(
    " ",
  ),
]);

/** The same report with every text that somebody wrote put through `write`. */
export function rewritten(report: Report, write: (text: string) => string): Report {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return ours.has(key) ? value : write(value);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== "object" || value === null) return value;
    if (key === "counts") return value;
    // A commit's id is git's word.
    if ("isCommit" in value && "name" in value) return { ...value, name: write(String(value.name)) };
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  return walk(report, "") as Report;
}
