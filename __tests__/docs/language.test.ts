// American English in everything that is ours, and none of the words that once puzzled readers in what a user sees.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Files of text that is ours; what quotes others, or matches what others write, is left out. */
const ours = execFileSync(
  "git",
  ["ls-files", "src", "docs", "criteria", "packs", "examples", "schemas", "*.md", "action.yml"],
  {
    encoding: "utf8",
  },
)
  .split("\n")
  .filter(
    (path) => /\.(?:ts|md|yml|yaml|json|tf)$/.test(path) && !/^(?:src\/signals|__tests__|dist|corpus)\//.test(path),
  )
  .filter((path) => !path.endsWith(".generated.ts"))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** British spellings: endings after their stems, and words. */
const british = new RegExp(
  `\\b(?:${[
    "(?:un|re|de-?)?(?:organ|author|recogn|normal|summar|categor|minim|util|initial|synchron|virtual|standard|custom|priorit|sanit|anonym|final|random|central|serial|capital|general|special|emphas|optim|penal|memor|visual|formal)is(?:e[sd]?|ing|ation|ations|ational|er|ers)",
    "analys(?:e|ed|ing)",
    "(?:behavi|col|fav|hon|neighb|lab|rum|vap|endeav)our(?:s|ed|ing|able|ite|hood|al)?",
    "(?:data)?cent(?:re|res|red)",
    "(?:de|of)fence",
    "programmes?",
    "judgements?",
    "artefacts?",
    "(?:label|cancel|model|travel|signal|total)l(?:ed|ing)",
    "mis-?spelt|spelt|learnt|burnt|dreamt|whilst|amongst|towards|fulfil|enrol|grey|cheque|ageing",
  ].join("|")})\\b`,
  "gi",
);

/** What GitHub, Azure and reports of tests call so. */
const literals = /"cancelled"|\|cancelled[)|]|cancelled\(\)|isCancelled|`cancelled`|authorise_user/g;

/** Words that readers stumbled over and for which there is a plain one; each as a whole word, where a user sees it. */
const puzzling = [
  "hearsay",
  "anew",
  "hung up",
  "of ours",
  "misset",
  "misasked",
  "whosoever",
  "merely",
  "mend",
  "mends",
  "mended",
  "lest",
  "is told",
  "are told",
];
const puzzle = new RegExp(`\\b(?:${puzzling.join("|")})\\b`, "i");

/** Where one of them says what it says: people who are told something. */
const meant: readonly string[] = [
  "rules for what customers are told",
  "Customers and others are told what concerns them",
];

/** Texts of code that somebody reads: literals with a blank in them, but those of comments and imports. */
function sentencesOf(code: string): readonly string[] {
  return code
    .split("\n")
    .filter((line) => !/^\s*(?:\/\*|\*|\/\/|import )/.test(line))
    .flatMap((line) => [...line.matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)])
    .map(([, quoted, template]) => (quoted ?? template ?? "").replace(/\$\{[^}]*\}/g, "…"))
    .filter((text) => text.includes(" "));
}

/** What users see: the sentences of the code, and the pages but the table of attackers, which is written from the hostile corpus. */
function shownIn({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  if (path.startsWith("src/keys/")) return [];
  if (path.endsWith(".ts")) return sentencesOf(text);
  const isPage =
    path === "README.md" || path === "action.yml" || (path.startsWith("docs/") && path !== "docs/security.md");
  return isPage ? text.split("\n") : [];
}

describe("the language", () => {
  it("is American English, but for two keys that programs are written with: catalogue, licence", () => {
    const found = ours.flatMap(({ path, text }) =>
      [...text.replace(literals, "").matchAll(british)].map(([word]) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it("has none of the words for which a plain one was agreed", () => {
    const found = ours.flatMap((file) =>
      shownIn(file)
        .filter((text) => puzzle.test(text) && !meant.some((known) => text.includes(known)))
        .map((text) => `${file.path}: ${text.trim().slice(0, 160)}`),
    );
    expect(found).toEqual([]);
  });

  it("would be seen otherwise", () => {
    for (const word of ["organisation", "unauthorised", "Behaviour", "centres", "judgement", "labelled", "misspelt"])
      expect(word.match(british)).toEqual([word]);
    for (const word of [
      "organization",
      "promise",
      "exercise",
      "advise",
      "revised",
      "hours",
      "sources",
      "enter",
      "license",
    ])
      expect(word.match(british)).toBeNull();
    expect(sentencesOf('  // "it is mended"\n  return `it is mended`;\n  const id = "mended";')).toEqual([
      "it is mended",
    ]);
    expect(puzzle.test("the link is mended")).toBe(true);
    expect(puzzle.test("a recommendation")).toBe(false);
  });
});
