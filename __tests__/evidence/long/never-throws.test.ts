import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeEvidence } from "../../../src/evidence/judge.ts";
import { wantedForAssessment } from "../../../src/evidence/wanted.ts";
import { nothingAsked } from "../../../src/model/assessment.ts";
import { attested, contains, control, path, programOf, snapshotWith, today, workflow } from "../program-of.ts";

const names = [
  "a.md",
  "a.json",
  "a.yml",
  "a.toml",
  "a.tf",
  ".github/workflows/a.yml",
  ".github/CODEOWNERS",
  "compliance/controls/tx.yml",
];
const fragments = ["", "#tls", "#L2-L3", "#/a/0", "#%E0%A4%A"];
const wishes = [
  {},
  contains("tls"),
  contains("/^t.s$/"),
  attested("sha256:00"),
  { ...contains("x"), ...attested("sha256:00") },
];
const links = names.flatMap((name) =>
  fragments.flatMap((fragment) => wishes.map((wish) => path(name + fragment, wish))),
);
const program = programOf(
  control([
    ...links,
    ...wishes.map((wish) => path("**/*", wish)),
    workflow(".github/workflows/a.yml"),
    workflow("a.md#b", attested("sha256:00")),
  ]),
);

/** Bytes of any kind, and text that looks like what the readers read. */
const pieces = fc.constantFrom(
  "# ",
  "\n",
  "---\n",
  "> ",
  "- ",
  "[a](",
  "a.md#tls",
  ")",
  "<a id='tls'>",
  "<h1>",
  "<!--",
  "`",
  "*",
  "|",
  ": ",
  "&x ",
  "*x",
  "{",
  "[",
  "]",
  "}",
  '"',
  "'",
  ",",
  "a",
  "0",
  "\r\n",
  "<<: ",
  "? ",
  "! ",
  "%",
  "[t]\n",
  "=",
  "\\",
  "~",
  "\0",
  "é",
  "🚀",
  "\ufeff",
  "\ud800",
);
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((some) => new TextEncoder().encode(some.join(""))),
  fc.json().map((text) => new TextEncoder().encode(text)),
);

describe("whatever files hold", () => {
  it("judging never throws, and says the same twice", () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: names.length, maxLength: names.length }), (contents) => {
        const snapshot = snapshotWith(Object.fromEntries(names.map((name, at) => [name, contents[at] ?? ""])));
        const again = {
          ...snapshot,
          contents: new Map([...snapshot.contents].map(([name, bytes]) => [name, bytes.slice()])),
        };
        const input = { program, side: "head", probes: nothingAsked, today } as const;
        wantedForAssessment(program, snapshot);
        expect(judgeEvidence({ ...input, snapshot })).toEqual(judgeEvidence({ ...input, snapshot: again }));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["deep lists", "[".repeat(50_000)],
    ["deep pairs", '{"a":'.repeat(20_000)],
    ["deep blocks", Array.from({ length: 400 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")],
    [
      "laughs",
      `a: &a [x]\n${Array.from({ length: 20 }, (_, at) => `b${at}: &b${at} [${"*a,".repeat(at === 0 ? 9 : 0)}${`*b${at - 1},`.repeat(at === 0 ? 0 : 9)}]`).join("\n")}`,
    ],
    ["a circle", "a: &a [*a, *a]\n"],
    ["a prototype", '{"__proto__": {"a": 1}, "constructor": 1}'],
    ["brackets", "<h1 a=".repeat(5_000)],
    ["attributes", `<a ${"a-".repeat(20_000)}`],
  ])("%s neither throw nor stall", (_, text) => {
    const snapshot = snapshotWith(Object.fromEntries(names.map((name) => [name, text])));
    judgeEvidence({ program, snapshot, side: "head", probes: nothingAsked, today });
  });
});
