import { expect, test } from "vitest";
import { isPlaceholder, saysNone } from "../../src/files/placeholder.ts";
import { withoutTexts } from "../../src/files/quoted-texts.ts";

test.each<[string, string, string | null]>([
  ["a.ts", `a("b c", 'd()') + e;`, "a(, ) + e;"],
  ["a.ts", `a["b"]("@c/d", 'e.f-g') + { "h": 1 };`, `a["b"]("@c/d", 'e.f-g') + { "h": 1 };`],
  ["a.ts", "a.replace(/`/g, '') + rotate(90) + `b c`", "a.replace(/`/g, ) + rotate(90) + "],
  ["a.ts", `a.match(/["'/]/) && b / c + "d e" / f`, `a.match(/["'/]/) && b / c +  / f`],
  ["a.go", "r == '`' || r == '\"' || rotate(90)", "r ==  || r ==  || rotate(90)"],
  ["a.py", `a(f"b {rotate(90)}", "c {d}")`, `a(f"b {rotate(90)}", )`],
  ["a.ts", "const a = `b\nc` + d;", "const a =  + d;"],
  ["a.ts", "a(`b ${c(`d`)} e`) + `f g`;", "a(`b ${c(`d`)} e`) + ;"],
  ["a.ts", "// don't\nrotate(90); // it's", "// don't\nrotate(90); // it's"],
  ["a.py", '"""Says\nrotate(90)"""\nrotate(90)', "\nrotate(90)"],
  ["a.rs", "fn x<'a>() { rotate(90) } // 'b", "fn x<'a>() { rotate(90) } // 'b"],
  ["a.kt", 'a("b ${c}") + "d e"', 'a("b ${c}") + '],
  ["a.ts", `a("\\"b") + c`, "a() + c"],
  ["a.md", '"a"', null],
  ["a.sh", '"$A"', null],
])("%s %j has its texts taken out", (path, text, expected) => {
  expect(withoutTexts(path, text)).toBe(expected);
});

test("texts within each other end the reading at some depth", () => {
  expect(withoutTexts("a.ts", "`${".repeat(50_000))).toBe("`${".repeat(50_000));
});

test("a long line of marks that nothing closes is read once", () => {
  const text = `"${'\\"'.repeat(100_000)}`;
  expect(withoutTexts("a.ts", text)).toBe(text);
  const patterns = "=/[".repeat(20_000);
  expect(withoutTexts("a.ts", patterns)).toBe(patterns);
});

test("words that could be split in many ways are read once", () => {
  for (const one of ["x", "blank ", "none ", "to do ", "page is left blank "])
    expect(isPlaceholder(`${one.repeat(Math.floor(116 / one.length))}!y`)).toBe(false);
});

test("an answer that there are none is told from a text that is not there", () => {
  expect(["None.", "nothing", "Nil", "TBD", "n/a", ""].map(saysNone)).toEqual([true, true, true, false, false, false]);
});

test.each([
  "",
  "...",
  "TBD",
  "**TODO**",
  "To be written.",
  "n/a",
  "This page is intentionally left blank.",
  "Lorem ipsum dolor sit amet.",
  "See the wiki.",
  "_No longer applicable._",
  "Removed",
  "WIP: coming soon",
])("%j says nothing", (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  "Keys are rotated.",
  "None of the keys is shared.",
  "Nothing leaves the network unencrypted",
  "90 days",
  "✅",
  "See the listener",
  "暗号化",
  "Draft releases are not signed",
])("%j says something", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
